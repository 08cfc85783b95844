// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/taskcolumn.h"

#include <QList>
#include <QVariantMap>

namespace Taskwatch {

/// How a person has laid out the table: the order of the columns, which are shown, how wide, and what the rows are sorted
/// by. A value that is always whole: every column once, at least one shown, no width that cannot be worked with.
class ColumnLayout final
{
public:
    static constexpr int LeastWidth = 24; ///< px; below it nothing can be read or grasped
    static constexpr int MostWidth = 4000; ///< px

    /// As it is before a person has changed anything.
    ColumnLayout();

    [[nodiscard]] const std::array<TaskColumn, TaskColumnCount> &order() const { return m_order; }
    /// Sets the order, which must have every column once.
    void setOrder(const std::array<TaskColumn, TaskColumnCount> &order);

    [[nodiscard]] bool isShown(TaskColumn column) const { return m_shown[place(column)]; }
    [[nodiscard]] int shownCount() const;
    /// In their order.
    [[nodiscard]] QList<TaskColumn> shownColumns() const;
    /// Shows or hides @p column; the last one that is shown stays.
    void setShown(TaskColumn column, bool shown);

    /// In device-independent pixels; 0 for the column's own.
    [[nodiscard]] int width(TaskColumn column) const { return m_widths[place(column)]; }
    /// Takes @p width to what can be worked with; 0 or less gives the column its own again.
    void setWidth(TaskColumn column, int width);

    [[nodiscard]] TaskSort sort() const { return m_sort; }
    void setSort(TaskSort sort) { m_sort = sort; }

    /// For settings, by the columns' keys: lists of words that a person can read and mend.
    [[nodiscard]] QVariantMap toSettings() const;
    /// Reads what any version wrote; entries that are foreign are left alone. Keys that are not known are passed over;
    /// columns that are not mentioned, being new, come after the column that they first came after.
    [[nodiscard]] static ColumnLayout fromSettings(const QVariantMap &settings);
    /// Whether any version has written a layout into @p settings.
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
