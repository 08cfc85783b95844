// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/celldelegate.h"

namespace Taskwatch {

/// Draws the cells of a HistoryTableModel in the style of the main table: one line, repeated values in a muted colour,
/// and a symbol before the word that says how a change is known.
class HistoryDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace Taskwatch
