// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/idranks.h"
#include "base/moment.h"
#include "order/roworder.h"
#include "order/tasksortkeys.h"

#include <functional>
#include <optional>

namespace Taskwatch {

/// Which rows of a table are shown, and in which order: by a field, equals by the field they were sorted by before, then by
/// id; those that a filter lets through; and while the order is held, as it was when that began.
///
/// As RowOrder it works in two steps: a prepare…() says whether rows come, go or move among those shown; what is shown
/// changes with the commit() that must follow. Plain data for one thread.
class TaskArrangement final
{
public:
    /// Whether a row is to be shown; empty: every row.
    using Filter = std::function<bool(const TaskRow &row, const Moment &moment)>;

    /// @p table must outlive it. Texts are collated by the rules of @p locale.
    explicit TaskArrangement(const TaskTable &table, const QLocale &locale = QLocale());

    [[nodiscard]] int size() const { return m_order.size(); }
    [[nodiscard]] int rowAt(int position) const { return m_order.rowAt(position); }
    /// Where @p row is shown, or -1.
    [[nodiscard]] int positionOf(int row) const { return m_order.positionOf(row); }
    [[nodiscard]] std::vector<int> positionsOf(std::span<const int> rows) const { return m_order.positionsOf(rows); }
    [[nodiscard]] const std::vector<int> &shown() const { return m_order.shown(); }
    [[nodiscard]] const TaskSort &sort() const { return m_first.sort(); }

    bool prepareSort(const TaskSort &sort, const Moment &moment);
    /// @p looksAtClock: whether rows may come and go by @p filter as time passes.
    bool prepareFilter(Filter filter, bool looksAtClock, const Moment &moment);
    /// @p rows were added to the table. They take their places at once, also while the order is held.
    bool prepareAdded(std::span<const int> rows, const Moment &moment);
    /// @p rows, each once, have changed in the table. While the order is held nothing moves for it.
    bool prepareChanged(std::span<const int> rows, const Moment &moment);
    /// @p rows are about to be removed from the table, which is to be done right after commit().
    bool prepareRemoved(std::span<const int> rows);
    /// Time has passed: looks at the next rows, at most MostAtATime, whether the filter has come to see them otherwise.
    bool prepareTime(const Moment &moment);
    /// Holds the order, or lets all take their places that came, changed or went in the meantime.
    bool prepareHold(bool held, const Moment &moment);
    void commit();

    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Rows that would move, come or go if the order were not held.
    [[nodiscard]] int heldBack() const { return m_heldBackCount; }
    [[nodiscard]] bool looksAtClock() const { return m_filter && m_filterLooksAtClock; }

    static constexpr int MostAtATime = 50'000;

private:
    static constexpr size_t LargeScratch = 10'000; // more changes than a batch of looks has
    [[nodiscard]] bool letsThrough(int row, const Moment &moment) const { return !m_filter || m_filter(m_table.at(row), moment); }
    [[nodiscard]] SortKey keyOf(int row) const { return {m_first.keyOf(row), m_second.keyOf(row), m_ids.rank(row)}; }
    [[nodiscard]] bool learn(std::span<const int> rows);
    [[nodiscard]] bool prepareAll(const Moment &moment);
    [[nodiscard]] bool prepareRows(std::span<const int> rows, const Moment &moment);
    void keepBack(std::span<const int> rows, const Moment &moment);
    void releaseAll();
    [[nodiscard]] bool isWaiting(int row) const { return static_cast<size_t>(row) < m_waiting.size() && m_waiting[static_cast<size_t>(row)]; }

    const TaskTable &m_table;
    QLocale m_locale;
    TaskSortKeys m_first;
    TaskSortKeys m_second;
    IdRanks m_ids;
    RowOrder m_order;
    Filter m_filter;
    bool m_filterLooksAtClock = false;
    int m_clockRow = 0; // the next one that prepareTime() looks at
    bool m_prepared = false;
    bool m_keysOutdated = false; // those of all rows are to be asked for anew
    bool m_held = false;
    std::vector<bool> m_waiting; // by row: changed while the order is held
    std::vector<bool> m_heldBack; // by row: of those, would move
    int m_heldBackCount = 0;
    std::vector<RowOrder::Change> m_changes; // kept for its memory, as long as that is little
};

} // namespace Taskwatch
