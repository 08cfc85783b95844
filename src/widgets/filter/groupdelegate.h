// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/celldelegate.h"

namespace Taskwatch {

/// Draws the cells of groups: plain text on one line, less important cells and muted groups in a muted colour, numbers
/// of failed tasks in the error colour. Muted families have a symbol.
class GroupDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace Taskwatch
