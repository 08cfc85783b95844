// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/celldelegate.h"

namespace Taskwatch {

/// Draws a suggestion in two columns: the text to insert and, in a muted colour, its explanation.
class CompletionDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    /// Role of the explanation.
    static constexpr int ExplanationRole = Qt::UserRole;

    using CellDelegate::CellDelegate;

    /// Width of the first column (the text to insert) in pixels.
    void setTextWidth(int width) { m_textWidth = width; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContents(const Cell &cell, const QModelIndex &index) const override;

private:
    int m_textWidth = 0;
};

} // namespace Taskwatch
