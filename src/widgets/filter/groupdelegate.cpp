// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupdelegate.h"

#include "parts/rowtable.h"
#include "tables/taskgroupmodel.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QWidget>

namespace Taskwatch {

namespace {

constexpr int FamilyPadding = 4; // the tree's own indentation comes before it

} // namespace

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {
        CellDelegate::sizeHint(option, index).width(), RowTable::rowHeightIn(qobject_cast<const QWidget *>(parent()))};
}

CellDelegate::Contents GroupDelegate::contents(const QModelIndex &index, const QPalette &palette) const
{
    Contents shown = CellDelegate::contents(index, palette);
    const auto column = static_cast<GroupColumn>(index.column());
    if (index.data(GroupRole::Quiet).toBool())
        shown.color = quietColor(palette);
    else if (column == GroupColumn::Failed)
        shown.color = errorColor(palette);
    if (column == GroupColumn::Family) {
        shown.padding = FamilyPadding;
        if (!shown.text.isEmpty() && index.data(GroupRole::Muted).toBool()) {
            shown.symbol = Symbol::Muted;
            shown.symbolColor = shown.color;
        }
    }
    return shown;
}

} // namespace Taskwatch
