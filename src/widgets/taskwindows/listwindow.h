// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/windowstate.h"
#include "tables/tasktablemodel.h"
#include "taskwindows/taskwindow.h"

#include <memory>

namespace Ui {
class ListWindow;
}

namespace Taskwatch {

class DetailPane;
class DetailPlacement;
class DisplayChoices;
class GroupsPane;
class RowsExporter;
class TaskActions;
class TaskTableView;
class ViewsMenu;

/// What the windows on one list have in common. The main window owns all of it.
struct ListShares {
    DisplayChoices *display = nullptr;
    ViewsMenu *views = nullptr; ///< for the list of views; what is shown is that of each window
    GroupsPane *groups = nullptr; ///< for the muted errors
    RowsExporter *exports = nullptr;
    QList<QAction *> file; ///< entries of the menu File, before the others
    QList<QAction *> edit;
    QList<QAction *> view; ///< behind the others
    QList<QAction *> tasks;
    QList<QAction *> help;
};

/// A second window on the list of the main window, with a filter, sort order, columns, groups, view and detail of its
/// own. Its menus have what can be done to a list, with the keys of the main window.
class ListWindow final : public TaskWindow
{
    Q_OBJECT

public:
    /// @p source: the model of the main window. Like all of @p shares, it must outlive the window.
    ListWindow(TaskTableModel *source, const ListShares &shares, QWidget *mainWindow);
    ~ListWindow() override;

    [[nodiscard]] TaskTableView *table() const;
    [[nodiscard]] DetailPane *pane() const;
    /// Its signals say what the user wants to be done to the list.
    [[nodiscard]] TaskActions *tasks() const { return m_tasks; }
    /// The list is that of a recording: nothing is polled or removed.
    void setReadOnly();

    /// Position, sizes and view, to be saved.
    [[nodiscard]] QVariantMap state() const { return m_layout.state(); }
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    /// The user wants windows for these tasks.
    void openRequested(const QList<Taskwatch::TaskId> &ids);
    /// The user wants to compare these tasks.
    void compareRequested(const QList<Taskwatch::TaskId> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateContents() override;

private:
    void createActions();
    void fillMenus(const ListShares &shares);
    void fillRowMenu();
    void connectParts(const ListShares &shares);
    void describe(const ListShares &shares);
    void updateFiltered();
    void applyTimeForm();

    TaskTableModel m_model;
    QWidget *m_content; // shows the model, and is deleted before it
    std::unique_ptr<Ui::ListWindow> m_ui; // of m_content
    DisplayChoices *m_display;
    TaskActions *m_tasks = nullptr;
    ViewsMenu *m_views = nullptr;
    QAction *m_focusFilter;
    QAction *m_clearFilter;
    QAction *m_showGroups;
    QAction *m_showDetail;
    QAction *m_open;
    QAction *m_compare;
    DetailPlacement *m_placement = nullptr;
    WindowState m_layout;
    WindowState m_view; // what a view sets
};

} // namespace Taskwatch
