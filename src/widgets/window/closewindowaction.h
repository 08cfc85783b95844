// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace Taskwatch {

class Banner;
class TaskTableModel;

/// What Close Window does in a main window. Its key closes windows of tasks too, so pressed once too often it must not
/// end the program: the last window asks for it a second time while it watches tasks. The close button of the frame
/// closes at once.
class CloseWindowAction final : public QObject
{
    Q_OBJECT

public:
    /// @p close is the action, @p quit the one that is offered. All must outlive the object; @p window owns it.
    CloseWindowAction(QAction *close, QAction *quit, const TaskTableModel *model, Banner *banner, QMainWindow *window);

    /// @p ask: whether the last window asks for it a second time. Initially true.
    void setAsks(bool ask) { m_asks = ask; }

private:
    void close();
    [[nodiscard]] bool isLastWindow() const;

    QAction *m_quit;
    const TaskTableModel *m_model;
    Banner *m_banner;
    QMainWindow *m_window;
    bool m_asks = true;
};

} // namespace Taskwatch
