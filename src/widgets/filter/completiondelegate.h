// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Taskwatch {

/// Draws a suggestion in two columns: the text to insert and, in a muted colour, its explanation.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Role of the explanation.
    static constexpr int ExplanationRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Width of the first column (the text to insert) in pixels.
    void setTextWidth(int width) { m_textWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_textWidth = 0;
};

} // namespace Taskwatch
