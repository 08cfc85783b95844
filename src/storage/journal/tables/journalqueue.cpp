// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalqueue.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

qsizetype pollsIn(const JournalQueue::Entry &entry)
{
    const auto *batch = std::get_if<QList<Observation>>(&entry.verb);
    return batch ? batch->size() : 0;
}

} // namespace

void JournalQueue::add(Entry entry)
{
    m_polls += pollsIn(entry);
    m_entries.push_back(std::move(entry));
}

void JournalQueue::addFirst(Entry entry)
{
    m_polls += pollsIn(entry);
    m_entries.push_front(std::move(entry));
}

JournalQueue::Entry JournalQueue::takeFirst()
{
    Entry entry = std::move(m_entries.front());
    m_entries.pop_front();
    m_polls -= pollsIn(entry);
    return entry;
}

void JournalQueue::clear()
{
    m_entries.clear();
    m_polls = 0;
}

bool JournalQueue::concerns(const Entry &entry, const TaskId &id)
{
    if (const auto *watched = std::get_if<Watch>(&entry.verb))
        return watched->ids.contains(id);
    if (const auto *removed = std::get_if<Remove>(&entry.verb))
        return removed->ids.contains(id);
    if (const auto *batch = std::get_if<QList<Observation>>(&entry.verb))
        return std::any_of(
            batch->begin(), batch->end(), [&id](const Observation &observation) { return observation.taskId == id; });
    return !std::holds_alternative<PhaseSample>(entry.verb);
}

QList<TaskId> JournalQueue::markAllReported()
{
    QList<TaskId> ids;
    for (Entry &entry : m_entries) {
        auto *watched = std::get_if<Watch>(&entry.verb);
        if (watched && !std::exchange(watched->reported, true))
            ids += watched->ids;
    }
    return ids;
}

qsizetype JournalQueue::dropOldestPolls(qsizetype most)
{
    const qsizetype before = m_polls;
    for (auto entry = m_entries.begin(); m_polls > most && entry != m_entries.end();) {
        const qsizetype polls = pollsIn(*entry);
        m_polls -= polls;
        if (polls > 0)
            entry = m_entries.erase(entry);
        else
            ++entry;
    }
    return before - m_polls;
}

} // namespace Taskwatch
