// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/celldelegate.h"

namespace Taskwatch {

/// Draws the cells of a MessageListModel in the style of the main table. Ids have a fixed-width font and are elided in
/// the middle, because they differ at the end.
class MessageDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override;
    void paintContents(const Cell &cell, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace Taskwatch
