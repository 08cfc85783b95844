// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QAction;
class QLabel;
class QWidget;

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

class DisplayChoices;
class GroupsSwitch;

/// The panes of a window: filter, phases, error groups, table and detail. Shows and hides them, and moves the focus
/// from one to the next.
class WindowPanes final : public QObject
{
    Q_OBJECT

public:
    /// @p ui belongs to @p window and must outlive this object.
    WindowPanes(const Ui::MainWindow &ui, QWidget *window);

    /// Shows times as @p display says, and a note where the filter hides all rows. Call it when the table has its
    /// model.
    void connectTable(DisplayChoices *display);
    /// Moves the focus to the table, or to the error groups or the page that are shown in its place.
    void focusContent();
    /// On a wall there are no controls: keys that lead to the filter do nothing, and a message says how to leave. The
    /// error gets the room of less important columns.
    void setWall(bool isWall);
    /// Shows the toolbar, and moves the focus to the filter in it.
    void focusFilter();

private:
    void showPane(QWidget *pane, bool shown);
    /// Moves the focus to the next shown pane; @p step -1: to the previous one.
    void walk(int step);
    [[nodiscard]] QList<QWidget *> shownPanes() const;
    void enter(QWidget *pane);

    const Ui::MainWindow &m_ui;
    QWidget *m_window;
    GroupsSwitch *m_groups;
    QLabel *m_wallHint; // in the status bar
    QTimer m_wallHintEnd{this};
    bool m_isWall = false;
};

} // namespace Taskwatch
