// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/sortkeymaker.h"

#include <limits>

namespace Taskwatch {

namespace {

constexpr qint64 NotSet = std::numeric_limits<qint64>::max();

/// Most urgent first.
qint64 severity(Phase phase)
{
    switch (phase) {
    case Phase::Failed:
        return 0;
    case Phase::Retrying:
        return 1;
    case Phase::Running:
        return 2;
    case Phase::Waiting:
        return 3;
    case Phase::Unknown:
        return 4;
    case Phase::Cancelled:
        return 5;
    case Phase::Succeeded:
        return 6;
    }
    Q_UNREACHABLE();
}

/// Sorts by the number of failed attempts, then by the length of the trail.
qint64 unrest(const PhaseTrail &trail)
{
    qint64 failed = 0;
    for (int back = 0; back < trail.size(); ++back)
        failed += trail.at(back) ? 0 : 1;
    return failed * (PhaseTrail::Length + 1) + trail.size();
}

std::optional<qint64> orNothing(const std::optional<Timestamp> &time)
{
    return time ? std::optional(toUnixMs(*time)) : std::nullopt;
}

std::optional<qint64> orNothing(qint64 rank)
{
    return rank > 0 ? std::optional(rank) : std::nullopt;
}

} // namespace

SortKeyMaker::SortKeyMaker(const TaskSort &sort, const TaskTable &table, const QLocale &locale)
    : m_sort(sort)
    , m_table(&table)
    , m_ranks(locale)
{
    renew();
}

bool SortKeyMaker::isText() const
{
    switch (m_sort.field) {
    case TaskSortField::State:
    case TaskSortField::TaskId:
    case TaskSortField::MessageId:
    case TaskSortField::Url:
        return true;
    case TaskSortField::Retried:
    case TaskSortField::NextProcessAt:
    case TaskSortField::LastErrorAt:
    case TaskSortField::CompletedAt:
    case TaskSortField::Deadline:
    case TaskSortField::Checked:
    case TaskSortField::Changes:
    case TaskSortField::Trail:
    case TaskSortField::Added:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<CollationRanks::Item> SortKeyMaker::textOf(int index) const
{
    const TaskRow &row = m_table->at(index);
    if (m_sort.field == TaskSortField::TaskId)
        return CollationRanks::Item{static_cast<quint32>(index), row.id.toString()};
    const TextId id = m_sort.field == TaskSortField::State ? row.texts.state
        : m_sort.field == TaskSortField::MessageId         ? row.texts.messageId
                                                           : row.texts.url;
    return id == TextId::None
        ? std::nullopt
        : std::optional(CollationRanks::Item{static_cast<quint32>(id), m_table->texts().text(id)});
}

void SortKeyMaker::renew()
{
    m_generation = m_table->texts().generation();
    m_ranks.clear();
    if (!isText())
        return;
    std::vector<CollationRanks::Item> items;
    std::vector<bool> seen;
    for (int row = 0; row < m_table->rowEnd(); ++row) {
        if (!m_table->isUsed(row))
            continue;
        const std::optional<CollationRanks::Item> item = textOf(row);
        if (!item)
            continue;
        if (item->number >= seen.size())
            seen.resize(std::max<size_t>(item->number + size_t{1}, 2 * seen.size()));
        if (!seen[item->number])
            items.push_back(*item);
        seen[item->number] = true;
    }
    m_ranks.assign(std::move(items));
}

bool SortKeyMaker::learn(std::span<const int> rows)
{
    if (!isText())
        return true;
    if (m_generation != m_table->texts().generation() && m_sort.field != TaskSortField::TaskId)
        return false;
    for (const int row : rows) {
        const std::optional<CollationRanks::Item> item = textOf(row);
        if (item && m_ranks.rank(item->number) == 0 && !m_ranks.insert(*item))
            return false;
    }
    return true;
}

void SortKeyMaker::remove(std::span<const int> rows)
{
    if (m_sort.field != TaskSortField::TaskId)
        return; // other texts have numbers that do not depend on rows
    for (const int row : rows)
        m_ranks.remove(static_cast<quint32>(row));
}

std::optional<qint64> SortKeyMaker::valueOf(const TaskRow &row, int index) const
{
    if (m_sort.field == TaskSortField::TaskId)
        return orNothing(m_ranks.rank(static_cast<quint32>(index)));
    if (m_sort.field == TaskSortField::Checked)
        return row.polledAt ? std::optional<qint64>(row.polled.time_since_epoch().count()) : std::nullopt;
    if (m_sort.field == TaskSortField::Changes)
        return orNothing(qint64{row.changes});
    if (m_sort.field == TaskSortField::Trail)
        return orNothing(unrest(row.trail));
    if (m_sort.field == TaskSortField::Added)
        return row.serial;
    if (!row.task)
        return std::nullopt;
    const Task &task = *row.task;
    switch (m_sort.field) {
    case TaskSortField::State:
        return severity(task.state.phase()) * 2 * CollationRanks::MaxRank
            + m_ranks.rank(static_cast<quint32>(row.texts.state));
    case TaskSortField::MessageId:
        return orNothing(m_ranks.rank(static_cast<quint32>(row.texts.messageId)));
    case TaskSortField::Url:
        return orNothing(m_ranks.rank(static_cast<quint32>(row.texts.url)));
    case TaskSortField::Retried:
        return std::min(task.retried, NotSet - 1);
    case TaskSortField::NextProcessAt:
        return task.state.isFinal() ? std::nullopt : orNothing(task.nextProcessAt);
    case TaskSortField::LastErrorAt:
        return orNothing(task.lastErrorAt);
    case TaskSortField::CompletedAt:
        return orNothing(task.completedAt);
    case TaskSortField::Deadline:
        return orNothing(task.deadline);
    case TaskSortField::TaskId:
    case TaskSortField::Checked:
    case TaskSortField::Changes:
    case TaskSortField::Trail:
    case TaskSortField::Added:
        break;
    }
    Q_UNREACHABLE();
}

qint64 SortKeyMaker::keyOf(int row) const
{
    const std::optional<qint64> value = valueOf(m_table->at(row), row);
    if (!value)
        return NotSet;
    return m_sort.order == Qt::AscendingOrder ? *value : -*value;
}

} // namespace Taskwatch
