// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Taskwatch {

/// Draws the items of a list with room above and below their text. The text may have several lines. The height follows
/// the font.
class RoomyItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int AboveAndBelow = 16;
        const auto lines = static_cast<int>(index.data().toString().count(u'\n')) + 1;
        return {0, lines * option.fontMetrics.lineSpacing() + AboveAndBelow}; // the width is that of the list
    }
};

} // namespace Taskwatch
