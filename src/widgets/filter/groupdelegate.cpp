// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupdelegate.h"

#include "tables/taskgroupmodel.h"
#include "theme/colors.h"

namespace Taskwatch {

namespace {

constexpr int FamilyPadding = 4; // the tree's own indentation comes before it

} // namespace

CellDelegate::Contents GroupDelegate::contents(const QModelIndex &index, const QPalette &palette) const
{
    Contents shown = CellDelegate::contents(index, palette);
    const auto column = static_cast<GroupColumn>(index.column());
    if (column == GroupColumn::Family)
        shown.padding = FamilyPadding;
    if (index.data(GroupRole::Quiet).toBool())
        shown.color = quietColor(palette);
    else if (column == GroupColumn::Failed)
        shown.color = errorColor(palette);
    return shown;
}

} // namespace Taskwatch
