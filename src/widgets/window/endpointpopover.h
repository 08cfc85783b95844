// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QFrame>

#include <memory>

namespace Ui {
class EndpointPopover;
}

namespace Taskwatch {

/// What the poller does at the endpoint and why, over the window until a person clicks elsewhere or presses Escape.
class EndpointPopover final : public QFrame
{
    Q_OBJECT

public:
    EndpointPopover(const QString &endpoint, QWidget *parent);
    ~EndpointPopover() override;

    void setLines(const QList<DetailLine> &lines);
    /// Takes the size its lines want. (adjustSize() asks how high they are where each word has a line of its own.)
    void fit();

Q_SIGNALS:
    void settingsRequested();

private:
    std::unique_ptr<Ui::EndpointPopover> m_ui;
};

} // namespace Taskwatch
