// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace Taskwatch {

class ColumnController;
class FilterBar;
class GroupsPane;
class SharedChoice;
class WindowState;

/// Adds to @p state whether the groups are shown, which @p showGroups does, and by what @p groups groups.
void describeGroups(WindowState &state, QAction *showGroups, GroupsPane *groups);

/// Adds to @p state what a view sets: filter, columns, sort order, form of times and groups. All must outlive it.
void describeView(WindowState &state, FilterBar *filter, ColumnController *columns, SharedChoice *times,
    QAction *showGroups, GroupsPane *groups);

} // namespace Taskwatch
