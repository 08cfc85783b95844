// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "task/taskid.h"
#include "taskwindows/historyfollower.h"
#include "taskwindows/listwindow.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QVariantMap>

class QAction;

namespace Taskwatch {

class DetailPane;
class DisplayChoices;
class TaskTableView;
class TaskWindow;

/// Opens windows for tasks of the table, beside the main window.
class TaskWindows final : public QObject
{
    Q_OBJECT

public:
    /// Number of tasks that can have windows of their own at the same time.
    static constexpr int MostWindows = 10;
    /// Number of other windows on the list.
    static constexpr int MostLists = 4;

    /// @p table must already have its model. All must outlive this object. @p like: new windows show the same tab.
    TaskWindows(TaskTableView *table, const DetailPane *like, DisplayChoices *display, QWidget *mainWindow);

    /// Opens a window for each selected task.
    [[nodiscard]] QAction *openAction() const { return m_open; }
    /// Opens a window that compares the selected tasks.
    [[nodiscard]] QAction *compareAction() const { return m_compare; }
    /// Opens another window on the list, with a view of its own.
    [[nodiscard]] QAction *newListAction() const { return m_newList; }
    /// What other windows on the list share with the main window. Call it before one is opened.
    void share(const ListShares &shares) { m_shares = shares; }
    /// The list is that of a recording: windows that are opened from now on change nothing.
    void setRecording(const QString &title);
    /// The windows on the list with their views, and the places of all kinds of windows, to be saved.
    [[nodiscard]] QVariantMap state() const;
    /// Opens them again, when the main window is shown.
    void restoreState(const QVariantMap &state);
    /// @p title: profile and endpoint.
    void setProfile(const QString &title, ProfileColor color = ProfileColor::None);

Q_SIGNALS:
    /// @p window is about to be shown for the first time.
    void opened(QWidget *window);
    /// Whoever has the history of tasks must connect @p pane.
    void detailCreated(Taskwatch::DetailPane *pane);
    /// The same for a follower.
    void followerCreated(Taskwatch::HistoryFollower *follower);
    void removeRequested(const QList<Taskwatch::TaskId> &ids);
    /// The selected and the visible rows of all windows on the list; see TaskTableView.
    void priorityRowsChanged(const QList<Taskwatch::TaskId> &selected, const QList<Taskwatch::TaskId> &visible);
    void refreshRequested(const QList<Taskwatch::TaskId> &ids);
    /// Why no window was opened.
    void messageRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct PriorityRows {
        QList<TaskId> selected;
        QList<TaskId> visible;
    };

    void addTable(TaskTableView *table);
    void reportPriorityRows();
    void newList();
    void openList(const QVariantMap &state);
    void openPending();
    void open(const QList<TaskId> &ids);
    void openOne(const TaskId &id);
    void compare(const QList<TaskId> &ids);
    /// The open windows of the class @p Window.
    template <typename Window>
    [[nodiscard]] QList<Window *> all() const;
    void present(TaskWindow *window);
    /// Gives @p window the place and size of the last one of its kind.
    void place(TaskWindow *window);
    /// The open windows that have the objectName @p kind.
    [[nodiscard]] QList<TaskWindow *> allOf(const QString &kind) const;

    TaskTableView *m_table;
    const DetailPane *m_like;
    DisplayChoices *m_display;
    QWidget *m_mainWindow;
    QAction *m_open;
    QAction *m_compare;
    QAction *m_newList;
    ListShares m_shares;
    bool m_isReadOnly = false;
    QMap<QString, QByteArray> m_places; // by objectName: the geometry of the last window
    QList<QVariantMap> m_pending; // windows to open when the main window is shown
    QHash<const QObject *, PriorityRows> m_priorityRows; // by table
    QString m_title;
    ProfileColor m_color = ProfileColor::None;
};

} // namespace Taskwatch
