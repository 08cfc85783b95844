// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Taskwatch {

/// Draws the cells of the task table: a shape and a word for the state, pips for retries, ids with their tails kept,
/// what is stale dimmed.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Height of a row for @p font.
    [[nodiscard]] static int rowHeight(const QFont &font);

private:
    struct Pen;

    void paintState(QPainter *painter, const Pen &pen, const QModelIndex &index) const;
    void paintRetries(QPainter *painter, const Pen &pen, const QModelIndex &index) const;
    void paintLastError(QPainter *painter, const Pen &pen, const QModelIndex &index) const;
    void paintChecked(QPainter *painter, const Pen &pen, const QModelIndex &index) const;

    QFont m_fixedFont;
};

} // namespace Taskwatch
