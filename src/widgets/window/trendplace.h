// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

class TrendDock;
class WindowState;

/// Gives Over Time a height that leaves the table some rows, when it is shown for the first time below the table. The
/// detail pane becomes lower; if there is too little height for all three, it is hidden until Over Time is closed.
/// Later the sizes are those that the user chose.
class TrendPlace final : public QObject
{
    Q_OBJECT

public:
    /// @p ui and @p dock belong to @p window.
    TrendPlace(const Ui::MainWindow &ui, TrendDock *dock, QMainWindow *window);

    /// Saves whether a height was given.
    void describe(WindowState &layout);

    /// Rows of the table that are left, where the window is high enough.
    static constexpr int Rows = 8;
    static constexpr int RowsOfSmallWindow = 5;

private:
    [[nodiscard]] bool isBelow() const;
    void restoreHeight();
    void fit();

    const Ui::MainWindow &m_ui;
    TrendDock *m_dock;
    QMainWindow *m_window;
    int m_height = 0; // when it was closed last; 0: it was not
    bool m_isFitted = false;
    bool m_hidDetail = false;
};

} // namespace Taskwatch
