// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/sortkeymaker.h"

#include <limits>

namespace Taskwatch {

namespace {

constexpr qint64 NotSet = std::numeric_limits<qint64>::max();

/// Most urgent first.
qint64 severity(const Task &task)
{
    switch (task.state.phase()) {
    case Phase::Failed:
        return 0;
    case Phase::Retrying:
        return 2;
    case Phase::Running:
        return task.isOrphan() ? 1 : 3;
    case Phase::Waiting:
        return 4;
    case Phase::Unknown:
        return 5;
    case Phase::Cancelled:
        return 6;
    case Phase::Succeeded:
        return 7;
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

SortKeyMaker::SortKeyMaker(const TaskSort &sort, const TaskTable &table)
    : m_sort(sort)
    , m_table(&table)
{
    renew();
}

TextId SortKeyMaker::textOf(const TaskRow &row) const
{
    switch (m_sort.field) {
    case TaskSortField::State:
        return row.texts.state;
    case TaskSortField::MessageId:
        return row.texts.messageId;
    case TaskSortField::Url:
        return row.texts.url;
    case TaskSortField::TaskId:
    case TaskSortField::Retried:
    case TaskSortField::NextProcessAt:
    case TaskSortField::LastErrorAt:
    case TaskSortField::CompletedAt:
    case TaskSortField::Deadline:
    case TaskSortField::Checked:
    case TaskSortField::Changes:
    case TaskSortField::Trail:
    case TaskSortField::Added:
        return TextId::None;
    }
    Q_UNREACHABLE();
}

void SortKeyMaker::renew()
{
    const TextPool &texts = m_table->texts();
    m_generation = texts.generation();
    std::vector<TextId> ids;
    std::vector<bool> seen(texts.capacity());
    for (int row = 0; row < m_table->rowEnd(); ++row) {
        const TextId id = textOf(m_table->at(row));
        if (id == TextId::None || seen[static_cast<size_t>(id)])
            continue;
        seen[static_cast<size_t>(id)] = true;
        ids.push_back(id);
    }
    m_ranks.assign(std::move(ids), texts);
}

bool SortKeyMaker::learn(std::span<const int> rows)
{
    const TextPool &texts = m_table->texts();
    for (const int row : rows) {
        const TextId id = textOf(m_table->at(row));
        if (id == TextId::None)
            continue;
        if (m_generation != texts.generation() || (m_ranks.rank(id) == 0 && !m_ranks.insert(id, texts)))
            return false;
    }
    return true;
}

std::optional<qint64> SortKeyMaker::valueOf(const TaskRow &row) const
{
    if (m_sort.field == TaskSortField::TaskId)
        return 0;
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
        return severity(task) * 2 * TextRanks::MaxRank + m_ranks.rank(row.texts.state);
    case TaskSortField::MessageId:
        return orNothing(m_ranks.rank(row.texts.messageId));
    case TaskSortField::Url:
        return orNothing(m_ranks.rank(row.texts.url));
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
    const std::optional<qint64> value = valueOf(m_table->at(row));
    if (!value)
        return NotSet;
    return m_sort.order == Qt::AscendingOrder ? *value : -*value;
}

} // namespace Taskwatch
