// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/taskgroup.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QAction;
class QModelIndex;

namespace Ui {
class GroupsPane;
}

namespace Taskwatch {

class GroupColumns;
class TaskGroupModel;
class TaskTableModel;

/// Pane with groups of the tasks that pass the filter, by error or by host, and what is known of each, in the place of
/// the task table. A row can be opened: the pane requests a filter for its tasks, and is only a line above their table,
/// with a way back. Counts are updated at most once a second, and only while the rows are visible. While the pointer
/// moves over the rows, their order does not change.
class GroupsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPane(QWidget *parent = nullptr);
    ~GroupsPane() override;

    /// Call once. @p model must outlive the pane.
    void setModel(TaskTableModel *model);
    /// Initially by error.
    void setGrouping(TaskGrouping grouping);
    [[nodiscard]] TaskGrouping grouping() const;
    /// Moves the focus to the rows.
    void focusGroups();
    /// Whether a group is open, so that the table shows its tasks.
    [[nodiscard]] bool isOpen() const { return !m_opened.isEmpty(); }
    /// Closes the open group, if there is one.
    void goBack();
    /// The families whose notifications are muted.
    void setMutedFamilies(const QStringList &families);
    /// From now on the same families are muted as in @p other, which must outlive this pane, and it emits this pane's
    /// muteRequested().
    void shareMuted(GroupsPane *other);

Q_SIGNALS:
    /// The user opened a group. @p terms: filter text that matches its tasks.
    void opened(const QString &terms);
    /// The open group was closed.
    void wentBack();
    /// The user wants the notifications of the error @p family muted, or not any more.
    void muteRequested(const QString &family, bool mute);
    void mutedFamiliesChanged(const QStringList &families);
    /// The user closed the pane.
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tick();
    void count();
    void updateContents();
    void showPage();
    void open(const QModelIndex &index);
    void showMenu(const QPoint &place);
    void updateHead();
    [[nodiscard]] QModelIndex currentGroup() const;
    /// The error family of the open or the current group; empty if it has none.
    [[nodiscard]] QString currentFamily() const;
    void pointerIsHere(bool here);
    void restyle();

    std::unique_ptr<Ui::GroupsPane> m_ui;
    TaskTableModel *m_model = nullptr;
    TaskGroupModel *m_groups; // a child: the view still uses it while it is destroyed
    QTimer m_tick{this};
    QTimer m_pointerRests{this}; // runs while the pointer is over the rows and has moved recently
    std::pair<int, Qt::SortOrder> m_otherSort; // column and order, of the grouping that is not shown
    QAction *m_openAction;
    QAction *m_muteAction;
    QString m_opened; // filter of the open group; empty: the groups are shown
    QString m_openedFamily; // empty if it has none
    QString m_openedTitle;
    QStringList m_mutedFamilies;
    bool m_stale = true; // tasks have changed since the last count, or rows were not sorted
    bool m_countsAll = true; // not only m_changed
    std::vector<int> m_changed; // rows of the table since the last count
    std::unique_ptr<GroupColumns> m_columns;
};

} // namespace Taskwatch
