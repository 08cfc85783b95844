// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Taskwatch {

/// Draws a line of a completion: what is put in, and quietly beside it, in a column, what that means.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The explanation, in the model.
    static constexpr int ExplanationRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// How much room the text that is put in has, in pixels; the explanation begins right of it.
    void setTextWidth(int width) { m_textWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_textWidth = 0;
};

} // namespace Taskwatch
