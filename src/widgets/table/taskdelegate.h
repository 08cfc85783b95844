// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "cells/timetext.h"
#include "cells/newsmark.h"
#include "table/shapedtexts.h"
#include "cells/taskcolumn.h"
#include "table/tasktable.h"

#include <QStyledItemDelegate>

namespace Taskwatch {

/// Draws the cells of the task table: a shape and a word for the state, pips for retries, ids with their tails kept,
/// what is stale dimmed, what has just changed on a tint. Asks the model for a row once instead of its roles one by one: painting is most of what a batch
/// costs.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whether marks of news fade in @p widget: not where less motion is wanted.
    [[nodiscard]] static NewsMarkEnd newsMarkEnd(const QWidget *widget);

    /// The same for a view that paints many cells of one @p moment and form of times. Leaves @p painter with another font, pen and brush.
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const TaskRow &row, TaskColumn column, const Moment &moment, TimeForm times) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Height of a row for @p font.
    [[nodiscard]] static int rowHeight(const QFont &font);

private:
    struct Cell;

    /// The ground it makes.
    static QColor paintMark(QPainter *painter, const QStyleOptionViewItem &option, double strength);
    void setFont(const QFont &font) const;
    void paintState(const Cell &cell) const;
    void paintRetries(const Cell &cell) const;
    void paintLastError(const Cell &cell) const;
    void paintChecked(const Cell &cell) const;
    void paintTrail(const Cell &cell) const;
    void paintText(const Cell &cell, TaskColumn column) const;

    QFont m_fixedFont;
    mutable ShapedTexts m_texts;
    mutable ShapedTexts m_ids; // in the fixed font
    mutable int m_errorsBegin = 0; // where messages begin behind the age of an error, whatever the age
};

} // namespace Taskwatch
