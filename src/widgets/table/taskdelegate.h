// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/changehighlight.h"
#include "cells/taskcolumn.h"
#include "cells/timetext.h"
#include "parts/celldelegate.h"
#include "table/tasktable.h"

namespace Taskwatch {

/// Draws the cells of the task table: symbol and word for the state, pips for retries, ids elided in the middle,
/// stale rows dimmed, recent changes on a tinted background. It gets a row from the model once, not by roles, because
/// painting is most of the cost of a batch.
class TaskDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Whether change marks fade in @p widget. They do not if the user prefers reduced motion.
    [[nodiscard]] static ChangeHighlightEnd newsMarkEnd(const QWidget *widget);

    /// As paint(), for a view that paints many cells with one @p moment and one form of times. The palette of @p option
    /// must have its colorGroup(). Changes the font, pen and brush of @p painter.
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const TaskRow &row, TaskColumn column,
        const ClockReading &moment, TimeForm times) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override;
    void paintContents(const Cell &cell, const QModelIndex &index) const override;

private:
    struct TaskCell;

    /// Paints the tint of a change mark and returns its colour.
    static QColor paintMark(QPainter *painter, const QStyleOptionViewItem &option, double strength);
    static void paintTask(TaskCell cell, TaskColumn column);
    static void paintState(const TaskCell &cell);
    static void paintRetries(const TaskCell &cell);
    static void paintLastError(const TaskCell &cell);
    static void paintChecked(const TaskCell &cell);
    static void paintTrail(const TaskCell &cell);
    static void paintText(const TaskCell &cell, TaskColumn column);
};

} // namespace Taskwatch
