// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewstate.h"

#include "filter/filterstate.h"
#include "filter/groupspane.h"
#include "parts/windowstate.h"
#include "settings/sharedchoice.h"
#include "table/columncontroller.h"
#include "tables/taskgroup.h"

namespace Taskwatch {

void describeGroups(WindowState &state, QAction *showGroups, GroupsPane *groups)
{
    state.addToggle("groupsShown", showGroups, false);
    state.add(
        "groupedByHost", [groups] { return groups->grouping() == TaskGrouping::ByHost; },
        [groups](const QVariant &kept) {
            groups->setGrouping(kept.toBool() ? TaskGrouping::ByHost : TaskGrouping::ByError);
        });
}

void describeView(WindowState &state, FilterBar *filter, ColumnController *columns, SharedChoice *times,
    QAction *showGroups, GroupsPane *groups)
{
    describeFilter(state, filter, QVariant()); // a view without a filter leaves the present one
    state.addMap(
        [columns] {
            // Without the widths: a column may be made wider without changing the view.
            QVariantMap shown = columns->columnLayout().toSettings();
            shown.remove(QString::fromLatin1(ColumnLayout::WidthsKey));
            return shown;
        },
        [columns](const QVariantMap &kept) {
            QVariantMap layout = columns->columnLayout().toSettings();
            layout.insert(kept);
            columns->setColumnLayout(ColumnLayout::fromSettings(layout));
        });
    state.add(
        "times", [times] { return times->chosenKey(); },
        [times](const QVariant &kept) { times->chooseKey(kept.toString()); });
    describeGroups(state, showGroups, groups);
}

} // namespace Taskwatch
