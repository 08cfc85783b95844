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

std::optional<MonotonicTime> PollQueue::earlier(const std::optional<MonotonicTime> &next, const std::set<Turn> &turns)
{
    return turns.empty() || (next && *next <= turns.begin()->due) ? next : std::optional(turns.begin()->due);
}

std::optional<MonotonicTime> PollQueue::Class::nextDue() const
{
    std::optional<MonotonicTime> next = earlier(std::nullopt, ahead);
    for (const std::set<Turn> &turns : ready)
        next = earlier(next, turns);
    return next;
}

bool PollQueue::Class::isReady() const
{
    return std::any_of(ready.begin(), ready.end(), [](const std::set<Turn> &turns) { return !turns.empty(); });
}

int PollQueue::Class::choose()
{
    const std::set<Turn> *chosen = nullptr;
    const bool fair = ++turnsSinceFair >= FairTurn;
    for (const std::set<Turn> &turns : ready) {
        if (turns.empty())
            continue;
        if (!chosen || (fair && turns.begin()->due < chosen->begin()->due))
            chosen = &turns;
    }
    Q_ASSERT(chosen);
    if (fair)
        turnsSinceFair = 0;
    return chosen->begin()->slot;
}

void PollQueue::enqueue(int slot)
{
    const Entry &entry = at(slot);
    if (entry.wished)
        m_wishes[entry.place()].insert({*entry.wished, slot});
    if (entry.expected)
        m_expected.ahead.insert({*entry.expected, slot});
    if (entry.safety)
        m_safety.ahead.insert({*entry.safety, slot});
}

void PollQueue::leave(Class &looks, bool ready, size_t place, const Turn &turn)
{
    std::set<Turn> &turns = ready ? looks.ready[place] : looks.ahead;
    turns.erase(turn);
}

void PollQueue::dequeue(int slot)
{
    Entry &entry = at(slot);
    if (entry.wished)
        m_wishes[entry.place()].erase({*entry.wished, slot});
    if (entry.expected)
        leave(m_expected, entry.expectedReady, entry.place(), {*entry.expected, slot});
    if (entry.safety)
        leave(m_safety, entry.safetyReady, entry.place(), {*entry.safety, slot});
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
        m_wishes[entry->place()].insert({now, m_slots.value(id)});
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
        setRank(id, Rank::Seen);
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
        looks.ready[at(turn.slot).place()].insert(turn);
    }
}

PollTurn PollQueue::begin(int slot, PollTurn::Kind kind)
{
    dequeue(slot);
    Entry &entry = at(slot);
    const std::optional<MonotonicTime> due = kind == PollTurn::Kind::Wished ? entry.wished : kind == PollTurn::Kind::Expected ? entry.expected : entry.safety;
    entry.underWay = true;
    entry.expected.reset();
    entry.safety.reset();
    entry.wished.reset();
    return {entry.id, kind, *due};
}

bool PollQueue::hasWish() const
{
    return std::any_of(m_wishes.begin(), m_wishes.end(), [](const std::set<Turn> &turns) { return !turns.empty(); });
}

std::optional<PollTurn> PollQueue::takeWished()
{
    for (const std::set<Turn> &turns : m_wishes) {
        if (!turns.empty())
            return begin(turns.begin()->slot, PollTurn::Kind::Wished);
    }
    return std::nullopt;
}

std::optional<PollTurn> PollQueue::take(MonotonicTime now)
{
    if (std::optional<PollTurn> wished = takeWished())
        return wished;
    ripen(m_expected, now, &Entry::expectedReady);
    ripen(m_safety, now, &Entry::safetyReady);
    const bool anyExpected = m_expected.isReady();
    const bool safetysTurn = !anyExpected || m_turnsSinceSafety >= SafetyTurn - 1;
    if (safetysTurn && m_safety.isReady()) {
        m_turnsSinceSafety = 0;
        return begin(m_safety.choose(), PollTurn::Kind::Safety);
    }
    if (!anyExpected)
        return std::nullopt;
    ++m_turnsSinceSafety;
    return begin(m_expected.choose(), PollTurn::Kind::Expected);
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

void PollQueue::replan(const std::function<PollPlan(PollMemory &, const PollPlan &)> &planner)
{
    for (const int slot : std::as_const(m_slots)) {
        Entry &entry = at(slot);
        if (entry.underWay)
            continue;
        const PollPlan plan = planner(entry.memory, {.expected = entry.expected, .safety = entry.safety});
        dequeue(slot);
        entry.expected = plan.expected;
        entry.safety = plan.safety;
        enqueue(slot);
    }
}

std::optional<MonotonicTime> PollQueue::nextExpected() const
{
    std::optional<MonotonicTime> next = m_expected.nextDue();
    for (const std::set<Turn> &turns : m_wishes)
        next = earlier(next, turns);
    return next;
}

std::optional<MonotonicTime> PollQueue::nextDue() const
{
    const std::optional<MonotonicTime> expected = nextExpected();
    const std::optional<MonotonicTime> safety = m_safety.nextDue();
    return expected && safety ? std::min(*expected, *safety) : expected ? expected : safety;
}

} // namespace Taskwatch
