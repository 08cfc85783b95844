// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollqueue.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

PollQueue::Entry *PollQueue::find(const TaskId &id)
{
    const auto it = m_slots.constFind(id);
    return it == m_slots.constEnd() ? nullptr : &at(*it);
}

bool PollQueue::contains(const TaskId &id) const
{
    const auto it = m_slots.constFind(id);
    return it != m_slots.constEnd() && !m_entries[static_cast<size_t>(*it)].removed;
}

PollMemory *PollQueue::memory(const TaskId &id)
{
    Entry *entry = find(id);
    return entry ? &entry->memory : nullptr;
}

void PollQueue::enqueue(int slot)
{
    const Entry &entry = at(slot);
    if (entry.wished)
        m_wishes.insert({entry.rank, *entry.wished, slot});
    if (entry.expected)
        m_expected.ahead.insert({Rank::Other, *entry.expected, slot});
    if (entry.safety)
        m_safety.ahead.insert({Rank::Other, *entry.safety, slot});
}

void PollQueue::dequeue(int slot)
{
    Entry &entry = at(slot);
    if (entry.wished)
        m_wishes.erase({entry.rank, *entry.wished, slot});
    if (entry.expected)
        entry.expectedReady ? m_expected.ready.erase({entry.rank, *entry.expected, slot}) : m_expected.ahead.erase({Rank::Other, *entry.expected, slot});
    if (entry.safety)
        entry.safetyReady ? m_safety.ready.erase({entry.rank, *entry.safety, slot}) : m_safety.ahead.erase({Rank::Other, *entry.safety, slot});
    entry.expectedReady = entry.safetyReady = false;
}

void PollQueue::add(const TaskId &id, MonotonicTime now)
{
    if (Entry *known = find(id)) {
        if (std::exchange(known->removed, false)) {
            --m_removedUnderWay;
            known->memory = {};
            known->wished = now; // what is under way may be older than this wish to see it
        }
        return;
    }
    int slot = 0;
    if (m_freeSlots.empty()) {
        slot = static_cast<int>(m_entries.size());
        m_entries.push_back(Entry{.id = id, .memory = {}, .expected = now, .safety = {}, .wished = {}});
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
        at(slot) = Entry{.id = id, .memory = {}, .expected = now, .safety = {}, .wished = {}};
    }
    m_slots.insert(id, slot);
    enqueue(slot);
}

void PollQueue::release(int slot)
{
    m_slots.remove(at(slot).id);
    at(slot).id = TaskId::unaskable({});
    m_freeSlots.push_back(slot);
}

void PollQueue::remove(const TaskId &id)
{
    const auto it = m_slots.constFind(id);
    if (it == m_slots.constEnd())
        return;
    const int slot = *it;
    if (at(slot).underWay) {
        if (!std::exchange(at(slot).removed, true))
            ++m_removedUnderWay;
        at(slot).wished.reset();
        return;
    }
    dequeue(slot);
    release(slot);
}

void PollQueue::wish(const TaskId &id, MonotonicTime now)
{
    Entry *entry = find(id);
    if (!entry || entry->removed || entry->wished)
        return;
    entry->wished = now;
    if (!entry->underWay)
        m_wishes.insert({entry->rank, now, m_slots.value(id)});
}

void PollQueue::setRank(const TaskId &id, Rank rank)
{
    const auto it = m_slots.constFind(id);
    if (it == m_slots.constEnd() || at(*it).rank == rank)
        return;
    if (at(*it).underWay) {
        at(*it).rank = rank;
        return;
    }
    dequeue(*it);
    at(*it).rank = rank;
    enqueue(*it); // ripens again with the next turn
}

void PollQueue::prefer(const QList<TaskId> &selected, const QList<TaskId> &visible)
{
    const QList<TaskId> before = std::exchange(m_preferred, selected + visible);
    for (const TaskId &id : before)
        setRank(id, Rank::Other);
    for (const TaskId &id : visible)
        setRank(id, Rank::Visible);
    for (const TaskId &id : selected)
        setRank(id, Rank::Selected);
}

void PollQueue::ripen(Class &looks, MonotonicTime now, bool Entry::*ready)
{
    // Each turn ripens once, so this is O(log n) for each, however many come due together.
    while (!looks.ahead.empty() && looks.ahead.begin()->due <= now) {
        const Turn turn = *looks.ahead.begin();
        looks.ahead.erase(looks.ahead.begin());
        at(turn.slot).*ready = true;
        looks.ready.insert({at(turn.slot).rank, turn.due, turn.slot});
    }
}

TaskId PollQueue::begin(int slot)
{
    dequeue(slot);
    Entry &entry = at(slot);
    entry.underWay = true;
    entry.expected.reset();
    entry.safety.reset();
    entry.wished.reset();
    return entry.id;
}

std::optional<TaskId> PollQueue::takeWished()
{
    return m_wishes.empty() ? std::nullopt : std::optional(begin(m_wishes.begin()->slot));
}

std::optional<TaskId> PollQueue::take(MonotonicTime now)
{
    if (std::optional<TaskId> wished = takeWished())
        return wished;
    ripen(m_expected, now, &Entry::expectedReady);
    ripen(m_safety, now, &Entry::safetyReady);
    const bool safetysTurn = m_expected.ready.empty() || m_turnsSinceSafety >= SafetyTurn - 1;
    if (safetysTurn && !m_safety.ready.empty()) {
        m_turnsSinceSafety = 0;
        return begin(m_safety.ready.begin()->slot);
    }
    if (m_expected.ready.empty())
        return std::nullopt;
    ++m_turnsSinceSafety;
    return begin(m_expected.ready.begin()->slot);
}

void PollQueue::finish(int slot)
{
    at(slot).underWay = false;
    if (at(slot).removed) {
        at(slot).removed = false;
        --m_removedUnderWay;
        release(slot);
        return;
    }
    enqueue(slot);
}

void PollQueue::plan(const TaskId &id, const PollPlan &plan)
{
    const auto it = m_slots.constFind(id);
    if (it == m_slots.constEnd() || !at(*it).underWay)
        return;
    at(*it).expected = plan.expected;
    at(*it).safety = plan.safety;
    finish(*it);
}

void PollQueue::postpone(const TaskId &id, MonotonicTime at)
{
    plan(id, {.expected = at, .safety = {}});
}

void PollQueue::restart(MonotonicTime now)
{
    const QList<int> all = m_slots.values();
    for (const int slot : all) {
        Entry &entry = at(slot);
        if (!entry.underWay)
            dequeue(slot);
        entry.expected = now;
        entry.safety.reset();
        entry.memory = {};
        entry.underWay = true; // finish() puts it in order, or frees it
        finish(slot);
    }
}

std::optional<MonotonicTime> PollQueue::nextDue() const
{
    std::optional<MonotonicTime> next;
    for (const std::set<Turn> *turns : {&m_wishes, &m_expected.ready, &m_safety.ready, &m_expected.ahead, &m_safety.ahead}) {
        if (!turns->empty() && (!next || turns->begin()->due < *next))
            next = turns->begin()->due;
    }
    return next;
}

} // namespace Taskwatch
