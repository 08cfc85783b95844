// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/taskcolumn.h"

#include <QList>
#include <QVariantMap>

namespace Taskwatch {

/// The layout of the task table: order, visibility and widths of the columns, and the sort order of the rows. A value
/// that is always valid: it has every column once, at least one is shown, and every width is usable.
class ColumnLayout final
{
public:
    static constexpr int LeastWidth = 24; ///< px; a narrower column cannot be read or resized
    static constexpr int MostWidth = 4000; ///< px
    static constexpr char WidthsKey[] = "columnWidths"; ///< in settings

    /// The default layout.
    ColumnLayout();

    [[nodiscard]] const std::array<TaskColumn, TaskColumnCount> &order() const { return m_order; }
    /// Sets the order, which must contain every column once.
    void setOrder(const std::array<TaskColumn, TaskColumnCount> &order);

    [[nodiscard]] bool isShown(TaskColumn column) const { return m_shown[place(column)]; }
    [[nodiscard]] int shownCount() const;
    /// In display order.
    [[nodiscard]] QList<TaskColumn> shownColumns() const;
    /// Shows or hides @p column. The last visible column cannot be hidden.
    void setShown(TaskColumn column, bool shown);

    /// In device-independent pixels; 0 means the default width.
    [[nodiscard]] int width(TaskColumn column) const { return m_widths[place(column)]; }
    /// Sets the width, limited to LeastWidth…MostWidth. 0 or less restores the default.
    void setWidth(TaskColumn column, int width);

    [[nodiscard]] TaskSort sort() const { return m_sort; }
    void setSort(TaskSort sort) { m_sort = sort; }

    /// For settings: lists of column keys, which users can read and edit.
    [[nodiscard]] QVariantMap toSettings() const;
    /// The part of toSettings() with the sort order @p sort.
    [[nodiscard]] static QVariantMap sortSettings(TaskSort sort);
    /// Reads what any version wrote. Other entries and unknown keys are ignored. A missing column, which is newer than
    /// the settings, is put after the column that precedes it in the default order.
    [[nodiscard]] static ColumnLayout fromSettings(const QVariantMap &settings);
    /// Whether @p settings contains a layout, written by any version.
    [[nodiscard]] static bool isIn(const QVariantMap &settings);

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;

private:
    [[nodiscard]] static constexpr size_t place(TaskColumn column) { return static_cast<size_t>(column); }
    void showFirstWhereNone();

    std::array<TaskColumn, TaskColumnCount> m_order;
    std::array<bool, TaskColumnCount> m_shown;
    std::array<int, TaskColumnCount> m_widths{};
    TaskSort m_sort;
};

} // namespace Taskwatch
