// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollschedule.h"

#include <tuple>
#include <utility>

namespace Taskwatch {

bool PollSchedule::Key::operator<(const Key &other) const
{
    return std::tuple(!wished, due, serial) < std::tuple(!other.wished, other.due, other.serial);
}

PollSchedule::PollSchedule(std::chrono::milliseconds interval)
    : m_interval(interval)
{
}

PollSchedule::Key PollSchedule::key(const TaskId &id, const Entry &entry)
{
    return {entry.wished, entry.due, entry.serial, id};
}

void PollSchedule::enqueue(const TaskId &id, Entry &entry, MonotonicTime due, bool wished)
{
    entry.due = due;
    entry.wished = wished;
    m_queue.insert(key(id, entry));
}

void PollSchedule::add(const TaskId &id, MonotonicTime now)
{
    if (const auto it = m_entries.find(id); it != m_entries.end()) {
        if (std::exchange(it->removed, false)) {
            --m_removedUnderWay;
            it->due = now;
        }
        return;
    }
    Entry &entry = m_entries[id];
    entry.serial = m_nextSerial++;
    enqueue(id, entry, now, false);
}

void PollSchedule::remove(const TaskId &id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    if (it->underWay) {
        if (!std::exchange(it->removed, true))
            ++m_removedUnderWay;
        it->wished = false;
        return;
    }
    m_queue.erase(key(id, *it));
    m_entries.erase(it);
}

void PollSchedule::lookNow(const TaskId &id, MonotonicTime now)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->removed || it->wished)
        return;
    if (it->underWay) {
        it->wished = true; // kept until it is answered
        return;
    }
    m_queue.erase(key(id, *it));
    enqueue(id, *it, now, true);
}

std::optional<TaskId> PollSchedule::take(std::set<Key>::iterator first, MonotonicTime now)
{
    const TaskId id = first->id;
    m_queue.erase(first);
    Entry &entry = m_entries[id];
    entry.underWay = true;
    entry.wished = false;
    entry.due = now + m_interval; // measured from asking, so slow answers do not stretch the interval
    return id;
}

std::optional<TaskId> PollSchedule::takeDue(MonotonicTime now)
{
    if (m_queue.empty() || (!m_queue.begin()->wished && m_queue.begin()->due > now))
        return std::nullopt;
    return take(m_queue.begin(), now);
}

std::optional<TaskId> PollSchedule::takeWished(MonotonicTime now)
{
    if (m_queue.empty() || !m_queue.begin()->wished)
        return std::nullopt;
    return take(m_queue.begin(), now);
}

void PollSchedule::answered(const TaskId &id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || !it->underWay)
        return;
    it->underWay = false;
    if (it->removed) {
        --m_removedUnderWay;
        m_entries.erase(it);
        return;
    }
    enqueue(id, *it, it->due, it->wished);
}

void PollSchedule::restart(MonotonicTime now)
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (it->removed) {
            it = m_entries.erase(it);
            continue;
        }
        if (!it->underWay)
            m_queue.erase(key(it.key(), *it));
        it->underWay = false;
        enqueue(it.key(), *it, now, it->wished);
        ++it;
    }
    m_removedUnderWay = 0;
}

bool PollSchedule::contains(const TaskId &id) const
{
    const auto it = m_entries.constFind(id);
    return it != m_entries.constEnd() && !it->removed;
}

std::optional<MonotonicTime> PollSchedule::nextDue() const
{
    if (m_queue.empty())
        return std::nullopt;
    return m_queue.begin()->due;
}

} // namespace Taskwatch
