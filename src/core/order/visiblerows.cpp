// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/visiblerows.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

bool isById(const SortKeyMaker &keys)
{
    return keys.sort().field == TaskSortField::TaskId;
}

} // namespace

VisibleRows::VisibleRows(const TaskTable &table)
    : m_table(table)
    , m_first({TaskSortField::State, Qt::AscendingOrder}, table)
    , m_second({TaskSortField::NextProcessAt, Qt::AscendingOrder}, table)
{
}

bool VisibleRows::prepareSort(const TaskSort &sort, const ClockReading &moment)
{
    SortKeyMaker first(sort, m_table);
    if (sort.field != m_first.sort().field)
        m_second = std::move(m_first); // the previous sort field decides if the new values are equal
    m_first = std::move(first);
    m_ids.setOrder(isById(m_first) ? m_first.sort().order
            : isById(m_second)     ? m_second.sort().order
                                   : Qt::AscendingOrder);
    return prepareAll(moment);
}

bool VisibleRows::passes(int row) const
{
    const auto at = static_cast<size_t>(row);
    const TaskRow &task = m_table.at(row);
    return (!m_filter || (at < m_countedAt.size() && m_countedAt[at] != NotCounted))
        && m_phases.contains(task.task ? std::optional(task.task->state.phase()) : std::nullopt);
}

bool VisibleRows::letsThrough(int row, const ClockReading &moment)
{
    const TaskRow &task = m_table.at(row);
    const std::optional<Phase> phase = task.task ? std::optional(task.task->state.phase()) : std::nullopt;
    if (!m_filter)
        return m_phases.contains(phase);
    const bool matches = m_filter(task, moment);
    const auto place = static_cast<quint8>(phase ? static_cast<size_t>(*phase) : AllPhases.size());
    count(row, matches ? place : NotCounted);
    return matches && m_phases.contains(phase);
}

void VisibleRows::count(int row, quint8 place)
{
    const auto at = static_cast<size_t>(row);
    if (at >= m_countedAt.size())
        m_countedAt.resize(static_cast<size_t>(m_table.rowEnd()), NotCounted);
    const auto add = [this](quint8 where, int number) {
        if (where < AllPhases.size())
            m_counts.byPhase[where] += number;
        else if (where != NotCounted)
            m_counts.withoutTask += number;
    };
    add(m_countedAt[at], -1);
    add(place, 1);
    m_countedAt[at] = place;
}

void VisibleRows::forgetCounts()
{
    m_counts = {};
    m_countedAt.assign(m_filter ? static_cast<size_t>(m_table.rowEnd()) : 0, NotCounted);
}

bool VisibleRows::prepareFilter(Filter filter, bool dependsOnTime, PhaseSet phases, const ClockReading &moment)
{
    m_filter = std::move(filter);
    m_phases = phases;
    m_filterDependsOnTime = dependsOnTime;
    if (m_heldBackCount > 0 || std::find(m_waiting.begin(), m_waiting.end(), true) != m_waiting.end())
        return prepareAll(moment); // the user changed the filter: all rows move to their places
    forgetCounts();
    std::vector<bool> shown(static_cast<size_t>(m_table.rowEnd()));
    for (int row = 0; row < m_table.rowEnd(); ++row)
        shown[static_cast<size_t>(row)] = m_table.isUsed(row) && letsThrough(row, moment);
    m_prepared = true;
    return m_order.prepareShown(shown);
}

SortKey VisibleRows::keyOf(int row) const
{
    return {m_first.keyOf(row), isById(m_first) ? 0 : m_second.keyOf(row), m_ids.rank(row)};
}

bool VisibleRows::learn(std::span<const int> rows)
{
    for (SortKeyMaker *keys : {&m_first, &m_second}) {
        if (!keys->learn(rows))
            m_keysOutdated = true;
    }
    return !m_keysOutdated;
}

bool VisibleRows::prepareAll(const ClockReading &moment)
{
    releaseAll();
    forgetCounts();
    if (std::exchange(m_keysOutdated, false)) {
        m_first.renew();
        m_second.renew();
    }
    std::vector<std::optional<SortKey>> keys(static_cast<size_t>(m_table.rowEnd()));
    std::vector<bool> shown(keys.size());
    for (int row = 0; row < m_table.rowEnd(); ++row) {
        if (!m_table.isUsed(row))
            continue;
        keys[static_cast<size_t>(row)] = keyOf(row);
        shown[static_cast<size_t>(row)] = letsThrough(row, moment);
    }
    m_prepared = true;
    return m_order.prepareAll(keys, shown);
}

bool VisibleRows::prepareAdded(std::span<const int> rows, const ClockReading &moment)
{
    m_ids.add(m_table, rows);
    m_order.setIdRanks(m_ids.ranks());
    return prepareRows(rows, moment);
}

bool VisibleRows::prepareChanged(std::span<const int> rows, const ClockReading &moment)
{
    if (!m_held)
        return prepareRows(rows, moment);
    keepBack(rows, moment);
    return false;
}

bool VisibleRows::prepareRows(std::span<const int> rows, const ClockReading &moment)
{
    if (!learn(rows))
        return prepareAll(moment);
    m_changes.clear();
    for (const int row : rows)
        m_changes.push_back({row, keyOf(row), letsThrough(row, moment)});
    m_prepared = true;
    return m_order.prepare(m_changes);
}

bool VisibleRows::prepareRemoved(std::span<const int> rows)
{
    m_changes.clear();
    for (const int row : rows) {
        m_changes.push_back({row, std::nullopt, false});
        if (m_filter)
            count(row, NotCounted);
        if (!isWaiting(row))
            continue;
        const auto place = static_cast<size_t>(row);
        m_waiting[place] = false;
        m_heldBackCount -= m_heldBack[place] ? 1 : 0;
        m_heldBack[place] = false;
    }
    m_ids.remove(m_table, rows);
    m_prepared = true;
    return m_order.prepare(m_changes);
}

bool VisibleRows::prepareTime(const ClockReading &moment)
{
    if (!dependsOnTime() || m_table.rowEnd() == 0)
        return false;
    std::vector<int> rows;
    const int count = std::min(MostAtATime, m_table.rowEnd());
    for (int i = 0; i < count; ++i, ++m_clockRow) {
        if (m_clockRow >= m_table.rowEnd())
            m_clockRow = 0;
        if (m_table.isUsed(m_clockRow) && letsThrough(m_clockRow, moment) != m_order.isShown(m_clockRow))
            rows.push_back(m_clockRow);
    }
    return !rows.empty() && prepareChanged(rows, moment);
}

void VisibleRows::keepBack(std::span<const int> rows, const ClockReading &moment)
{
    m_waiting.resize(static_cast<size_t>(m_table.rowEnd()));
    m_heldBack.resize(m_waiting.size());
    // Texts without a rank have no position yet. They get a rank at the end and until then count as moving.
    const bool known = learn(rows);
    for (const int row : rows) {
        const auto place = static_cast<size_t>(row);
        const bool shown = letsThrough(row, moment);
        const bool moves = !known || m_order.wouldMove({row, keyOf(row), shown});
        m_heldBackCount += (moves ? 1 : 0) - (m_heldBack[place] ? 1 : 0);
        m_waiting[place] = true;
        m_heldBack[place] = moves;
    }
}

bool VisibleRows::prepareHold(bool held, const ClockReading &moment)
{
    if (held == m_held)
        return false;
    m_held = held;
    if (held)
        return false;
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(m_waiting.size()); ++row) {
        if (m_waiting[static_cast<size_t>(row)])
            rows.push_back(row);
    }
    releaseAll();
    return prepareRows(rows, moment);
}

void VisibleRows::releaseAll()
{
    m_waiting.clear();
    m_heldBack.clear();
    m_heldBackCount = 0;
}

void VisibleRows::commit()
{
    if (std::exchange(m_prepared, false))
        m_order.commit();
    if (m_changes.capacity() > LargeScratch)
        m_changes = std::vector<RowOrder::Change>(); // assigning {} would keep the memory
}

} // namespace Taskwatch
