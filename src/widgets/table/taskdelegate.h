// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/changehighlight.h"
#include "cells/taskcolumn.h"
#include "cells/timetext.h"
#include "table/tasktable.h"
#include "table/textlayoutcache.h"

#include <QStyledItemDelegate>

namespace Taskwatch {

/// Draws the cells of the task table: symbol and word for the state, pips for retries, ids elided in the middle,
/// stale rows dimmed, recent changes on a tinted background. It gets a row from the model once, not by roles, because
/// painting is most of the cost of a batch.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whether change marks fade in @p widget. They do not if the user prefers reduced motion.
    [[nodiscard]] static ChangeHighlightEnd newsMarkEnd(const QWidget *widget);

    /// As paint(), for a view that paints many cells with one @p moment and one form of times. Changes the font, pen
    /// and brush of @p painter.
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const TaskRow &row, TaskColumn column,
        const ClockReading &moment, TimeForm times) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;

    /// Paints the tint of a change mark and returns its colour.
    static QColor paintMark(QPainter *painter, const QStyleOptionViewItem &option, double strength);
    void setFont(const QFont &font) const;
    void paintState(const Cell &cell) const;
    void paintRetries(const Cell &cell) const;
    void paintLastError(const Cell &cell) const;
    void paintChecked(const Cell &cell) const;
    void paintTrail(const Cell &cell) const;
    void paintText(const Cell &cell, TaskColumn column) const;

    QFont m_fixedFont;
    mutable TextLayoutCache m_texts;
    mutable TextLayoutCache m_ids; // in the fixed font
    mutable int m_errorsBegin = 0; // x offset of all error messages, which follow the age
};

} // namespace Taskwatch
