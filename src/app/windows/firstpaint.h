// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Taskwatch {

/// Emits painted() once, after a window has been painted for the first time and flushed to the screen.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    /// Watches @p window and becomes its child.
    explicit FirstPaint(QWidget *window);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Taskwatch
