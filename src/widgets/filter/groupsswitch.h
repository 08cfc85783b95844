// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phaseset.h"

#include <QObject>

class QAction;
class QWidget;

namespace Taskwatch {

class FilterBar;
class GroupsPane;
class TaskTableView;

/// Shows the groups in the place of the table, or the tasks of one group in the table, with the groups' line above it.
/// A filter applies to the groups, too. FilterBar::replaced() ends them: somebody wants to see certain tasks.
class GroupsSwitch final : public QObject
{
    Q_OBJECT

public:
    /// @p groups and @p table are in @p page. @p action, which is checkable, shows the groups. All must outlive this
    /// object.
    GroupsSwitch(GroupsPane *groups, TaskTableView *table, QWidget *page, FilterBar *filter, QAction *action);

    /// Whether the groups are in the place of the table.
    [[nodiscard]] bool areGroupsShown() const;
    /// Moves the focus to the table or to the groups, whichever is shown.
    void focusContent();

Q_SIGNALS:
    /// The widget that has the focus was hidden.
    void focusLost();

private:
    void update();
    void open(const QString &terms);
    void leave();

    GroupsPane *m_groups;
    TaskTableView *m_table;
    QWidget *m_page;
    FilterBar *m_filter;
    QAction *m_action;
    QString m_termsBefore; // the filter from before a group was opened
    PhaseSet m_phasesBefore;
    QString m_groupTerms; // the filter of the open group
};

} // namespace Taskwatch
