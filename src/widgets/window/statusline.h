// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/statustext.h"

#include <QWidget>

class QLabel;

namespace Taskwatch {

class SymbolLabel;

/// The poller's status in the status bar: a symbol and a line of plain text.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showStatus(const StatusText &status);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    SymbolLabel *m_symbol;
    QLabel *m_text;
    StatusText m_status;
};

} // namespace Taskwatch
