// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/completiondelegate.h"

#include "text/safetext.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int ExplanationGap = 20; // between text and explanation

} // namespace

void CompletionDelegate::paintContents(const Cell &cell, const QModelIndex &index) const
{
    const int textWidth = std::min(m_textWidth, cell.rect.width());
    QRect place = cell.rect;
    place.setWidth(textWidth);
    cell.drawText(place, safeText(index.data().toString()), cell.text);
    place = cell.rect.adjusted(std::min(cell.rect.width(), textWidth + ExplanationGap), 0, 0, 0);
    cell.drawText(place, index.data(ExplanationRole).toString(), cell.quiet);
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int explanation = option.fontMetrics.horizontalAdvance(index.data(ExplanationRole).toString());
    // 2 pixels more: text is elided even if only a fraction of a pixel is missing.
    return {2 * CellPadding + m_textWidth + ExplanationGap + explanation + 2, option.fontMetrics.height() + 8};
}

} // namespace Taskwatch
