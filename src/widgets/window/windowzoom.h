// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Taskwatch {

class WindowState;

/// The size of the texts of a window and the height of its rows, with the actions that change them. Both are kept with
/// the layout of the window.
class WindowZoom final : public QObject
{
    Q_OBJECT

public:
    /// In percent of the desktop's text size.
    static constexpr int Least = 50;
    static constexpr int Most = 300;

    explicit WindowZoom(QMainWindow *window);

    /// For a menu: larger, smaller, usual size, and the menu of the densities.
    [[nodiscard]] QList<QAction *> actions() const;
    void describe(WindowState &layout);

    /// All texts are @p percent larger than they are zoomed, such as 175 for a wall; 100: as zoomed.
    void setScale(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setZoom(int percent);
    void step(int direction);
    void apply();

    QMainWindow *m_window;
    QAction *m_in;
    QAction *m_out;
    QAction *m_reset;
    QMenu *m_density;
    QAction *m_compact;
    int m_zoom = 100; // percent
    int m_scale = 100; // percent
};

} // namespace Taskwatch
