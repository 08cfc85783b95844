// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "order/idranks.h"
#include "order/roworder.h"
#include "order/sortkeymaker.h"
#include "task/phasecounts.h"
#include "task/phaseset.h"

#include <functional>

namespace Taskwatch {

/// Decides which rows of a table are shown, and in which order. Rows are sorted by a field, then by the field sorted by
/// before, then by id. Texts are sorted by their UTF-16 code units, because they are identifiers. A filter and a set of
/// phases can hide rows. While the order is held, rows stay where they were when the hold began.
///
/// Changes have two steps, as in RowOrder: a prepare…() returns whether shown rows will be added, removed or moved, and
/// commit(), which must follow, applies it. Use it in one thread only.
class VisibleRows final
{
public:
    /// Returns whether a row is shown if its phase is. Empty: every row is.
    using Filter = std::function<bool(const TaskRow &row, const ClockReading &moment)>;

    /// @p table must outlive this object.
    explicit VisibleRows(const TaskTable &table);

    [[nodiscard]] int size() const { return m_order.size(); }
    [[nodiscard]] int rowAt(int position) const { return m_order.rowAt(position); }
    /// Position of the shown @p row, or -1.
    [[nodiscard]] int positionOf(int row) const { return m_order.positionOf(row); }
    [[nodiscard]] std::vector<int> positionsOf(std::span<const int> rows) const { return m_order.positionsOf(rows); }
    [[nodiscard]] const std::vector<int> &shown() const { return m_order.shown(); }
    [[nodiscard]] const TaskSort &sort() const { return m_first.sort(); }
    /// Number of rows in each phase that the filter lets through, also in phases whose rows are not shown. O(1).
    [[nodiscard]] const PhaseCounts &counts() const { return m_filter ? m_counts : m_table.counts(); }

    /// Whether @p row, which must be used, passes the filter and is in a phase that is shown, also while the order is
    /// held. O(1).
    [[nodiscard]] bool passes(int row) const;
    /// Whether a filter or phases may hide rows.
    [[nodiscard]] bool isFiltering() const { return m_filter || !m_phases.showsAll(); }

    bool prepareSort(const TaskSort &sort, const ClockReading &moment);
    /// Shows the rows in @p phases that pass @p filter. @p dependsOnTime: whether the result of @p filter may change as
    /// time passes.
    bool prepareFilter(Filter filter, bool dependsOnTime, PhaseSet phases, const ClockReading &moment);
    /// @p rows were added to the table. They are sorted in at once, even while the order is held.
    bool prepareAdded(std::span<const int> rows, const ClockReading &moment);
    /// @p rows, without duplicates, have changed in the table. While the order is held, nothing moves.
    bool prepareChanged(std::span<const int> rows, const ClockReading &moment);
    /// @p rows are about to be removed from the table. Remove them right after commit().
    bool prepareRemoved(std::span<const int> rows);
    /// Time has passed: applies the filter again to the next rows, at most MostAtATime.
    bool prepareTime(const ClockReading &moment);
    /// Holds the order, or ends the hold and moves all rows that changed meanwhile to their places.
    bool prepareHold(bool held, const ClockReading &moment);
    void commit();

    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Number of rows that would move, appear or disappear if the order were not held.
    [[nodiscard]] int heldBack() const { return m_heldBackCount; }
    [[nodiscard]] bool dependsOnTime() const { return m_filter && m_filterDependsOnTime; }

    static constexpr int MostAtATime = 50'000;

private:
    static constexpr size_t LargeScratch = 10'000; // more changes than a batch of observations has
    static constexpr quint8 NotCounted = 0xff;
    /// Whether the row is shown. Counts it too.
    [[nodiscard]] bool letsThrough(int row, const ClockReading &moment);
    /// Counts @p row at @p place of m_counts, or nowhere if that is NotCounted.
    void count(int row, quint8 place);
    void forgetCounts();
    [[nodiscard]] SortKey keyOf(int row) const;
    [[nodiscard]] bool learn(std::span<const int> rows);
    [[nodiscard]] bool prepareAll(const ClockReading &moment);
    [[nodiscard]] bool prepareRows(std::span<const int> rows, const ClockReading &moment);
    void keepBack(std::span<const int> rows, const ClockReading &moment);
    void releaseAll();
    [[nodiscard]] bool isWaiting(int row) const
    {
        return static_cast<size_t>(row) < m_waiting.size() && m_waiting[static_cast<size_t>(row)];
    }

    const TaskTable &m_table;
    SortKeyMaker m_first;
    SortKeyMaker m_second;
    IdRanks m_ids;
    RowOrder m_order;
    Filter m_filter;
    bool m_filterDependsOnTime = false;
    PhaseSet m_phases;
    PhaseCounts m_counts; // of the rows that m_filter lets through; not used without one
    std::vector<quint8> m_countedAt; // by row: its phase in m_counts, AllPhases.size() for none, or NotCounted
    int m_clockRow = 0; // next row for prepareTime()
    bool m_prepared = false;
    bool m_keysOutdated = false; // the keys of all rows must be computed again
    bool m_held = false;
    std::vector<bool> m_waiting; // by row: changed while the order is held
    std::vector<bool> m_heldBack; // by row: of those, would move
    int m_heldBackCount = 0;
    std::vector<RowOrder::Change> m_changes; // reused unless it is large
};

} // namespace Taskwatch
