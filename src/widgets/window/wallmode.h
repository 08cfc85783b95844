// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QWidget;

namespace Taskwatch {

class WindowZoom;

/// Shows a window on the whole screen for eyes that are far away: chips and rows are large, and everything else is
/// hidden except messages. F11 begins it; F11 or Esc ends it, and the window is as before.
class WallMode final : public QObject
{
    Q_OBJECT

public:
    /// @p hidden: the parts of @p window that are hidden meanwhile. All must outlive this object.
    WallMode(QMainWindow *window, WindowZoom *zoom, const QList<QWidget *> &hidden);

    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    /// The window is still as it was.
    void aboutToBegin();

private:
    void begin();
    void end();

    QMainWindow *m_window;
    WindowZoom *m_zoom;
    QList<QWidget *> m_parts;
    QAction *m_action;
    QAction *m_leave;
    QList<QWidget *> m_hidden; // now; they were shown
    Qt::WindowStates m_stateBefore;
    bool m_isOn = false;
};

} // namespace Taskwatch
