// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollqueue.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

std::optional<MonotonicTime> earlierDue(const std::optional<MonotonicTime> &a, const std::optional<MonotonicTime> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

} // namespace

int PollQueue::slotOf(const TaskId &id) const
{
    return m_slots.value(id, -1);
}

PollQueue::Entry *PollQueue::entryOf(const TaskId &id)
{
    const int slot = slotOf(id);
    return slot < 0 ? nullptr : &at(slot);
}

bool PollQueue::contains(const TaskId &id) const
{
    const int slot = slotOf(id);
    return slot >= 0 && !m_entries[static_cast<size_t>(slot)].removed;
}

PollMemory *PollQueue::memory(const TaskId &id)
{
    Entry *entry = entryOf(id);
    return entry ? &entry->memory : nullptr;
}

const PollMemory *PollQueue::memory(const TaskId &id) const
{
    const int slot = slotOf(id);
    return slot < 0 ? nullptr : &m_entries[static_cast<size_t>(slot)].memory;
}

bool PollQueue::Class::isReady() const
{
    for (size_t heap = Ready; heap < Ready + RankCount; ++heap) {
        if (!turns.isEmpty(heap))
            return true;
    }
    return false;
}

int PollQueue::Class::choose()
{
    std::optional<size_t> chosen;
    const bool fair = ++turnsSinceFair >= FairTurn;
    for (size_t heap = Ready; heap < Ready + RankCount; ++heap) {
        if (turns.isEmpty(heap))
            continue;
        if (!chosen || (fair && turns.firstDue(heap) < turns.firstDue(*chosen)))
            chosen = heap;
    }
    Q_ASSERT(chosen);
    if (fair)
        turnsSinceFair = 0;
    return turns.first(*chosen);
}

void PollQueue::enqueue(
    int slot, const std::optional<MonotonicTime> &expected, const std::optional<MonotonicTime> &background)
{
    if (const Entry &entry = at(slot); entry.refreshAt)
        m_refreshes.insert(slot, entry.place(), *entry.refreshAt);
    if (expected)
        m_expected.turns.insert(slot, Class::Ahead, *expected);
    if (background)
        m_background.turns.insert(slot, Class::Ahead, *background);
}

void PollQueue::dequeue(int slot)
{
    m_refreshes.remove(slot);
    m_expected.turns.remove(slot);
    m_background.turns.remove(slot);
}

void PollQueue::add(const TaskId &id, MonotonicTime now)
{
    insert(id, now, now);
}

void PollQueue::addSettled(const TaskId &id, MonotonicTime now)
{
    insert(id, std::nullopt, now);
}

void PollQueue::insert(const TaskId &id, const std::optional<MonotonicTime> &expected, MonotonicTime now)
{
    if (Entry *known = entryOf(id)) {
        if (std::exchange(known->removed, false)) {
            --m_removedUnderWay;
            known->memory = {};
            known->refreshAt = now; // the answer to the poll under way may be older than this call
        }
        return;
    }
    int slot = 0;
    if (m_freeSlots.empty()) {
        slot = static_cast<int>(m_entries.size());
        m_entries.push_back(Entry{.id = id, .memory = {}, .refreshAt = {}});
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
        at(slot) = Entry{.id = id, .memory = {}, .refreshAt = {}};
    }
    m_slots.insert(id, slot);
    enqueue(slot, expected, {});
}

void PollQueue::release(int slot)
{
    m_slots.remove(at(slot).id);
    at(slot).id = TaskId::unaskable({});
    m_freeSlots.push_back(slot);
}

void PollQueue::remove(const TaskId &id)
{
    const int slot = slotOf(id);
    if (slot < 0)
        return;
    if (at(slot).underWay) {
        if (!std::exchange(at(slot).removed, true))
            ++m_removedUnderWay;
        at(slot).refreshAt.reset();
        return;
    }
    dequeue(slot);
    release(slot);
}

void PollQueue::refresh(const TaskId &id, MonotonicTime now)
{
    Entry *entry = entryOf(id);
    if (!entry || entry->removed || entry->refreshAt)
        return;
    entry->refreshAt = now;
    if (!entry->underWay)
        m_refreshes.insert(slotOf(id), entry->place(), now);
}

void PollQueue::setRank(const TaskId &id, Rank rank)
{
    const int slot = slotOf(id);
    if (slot < 0 || at(slot).rank == rank)
        return;
    if (at(slot).underWay) {
        at(slot).rank = rank;
        return;
    }
    const std::optional<MonotonicTime> expected = m_expected.turns.dueOf(slot);
    const std::optional<MonotonicTime> background = m_background.turns.dueOf(slot);
    dequeue(slot);
    at(slot).rank = rank;
    enqueue(slot, expected, background); // it becomes due again when the next poll is taken
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

void PollQueue::ripen(Class &polls, MonotonicTime now)
{
    // Each poll moves to the due heap once, so the cost is O(log n) a poll, however many become due together.
    DueHeaps &turns = polls.turns;
    while (!turns.isEmpty(Class::Ahead) && turns.firstDue(Class::Ahead) <= now) {
        const int slot = turns.first(Class::Ahead);
        const MonotonicTime due = turns.firstDue(Class::Ahead);
        turns.remove(slot);
        turns.insert(slot, Class::Ready + at(slot).place(), due);
    }
}

ScheduledPoll PollQueue::begin(int slot, ScheduledPoll::Kind kind)
{
    Entry &entry = at(slot);
    const DueHeaps &turns = kind == ScheduledPoll::Kind::Refresh ? m_refreshes
        : kind == ScheduledPoll::Kind::Expected                  ? m_expected.turns
                                                                 : m_background.turns;
    const MonotonicTime due = *turns.dueOf(slot);
    dequeue(slot);
    entry.underWay = true;
    entry.refreshAt.reset();
    return {entry.id, kind, due};
}

size_t PollQueue::refreshCount() const
{
    size_t count = 0;
    for (size_t rank = 0; rank < RankCount; ++rank)
        count += m_refreshes.size(rank);
    return count;
}

std::optional<ScheduledPoll> PollQueue::popRefresh()
{
    for (size_t rank = 0; rank < RankCount; ++rank) {
        if (!m_refreshes.isEmpty(rank))
            return begin(m_refreshes.first(rank), ScheduledPoll::Kind::Refresh);
    }
    return std::nullopt;
}

std::optional<ScheduledPoll> PollQueue::pop(MonotonicTime now)
{
    ripen(m_expected, now);
    ripen(m_background, now);
    const bool anyRefresh = hasRefresh();
    const bool anyExpected = m_expected.isReady();
    const bool anyOther = anyRefresh || anyExpected;
    if (!anyRefresh)
        m_refreshesInARow = 0;
    if (anyRefresh && m_refreshesInARow < RefreshesFirst) {
        ++m_refreshesInARow;
        return popRefresh();
    }
    if (m_background.isReady() && (!anyOther || m_turnsSinceBackground >= BackgroundTurn - 1)) {
        m_turnsSinceBackground = 0;
        return begin(m_background.choose(), ScheduledPoll::Kind::Background);
    }
    if (!anyOther)
        return std::nullopt;
    ++m_turnsSinceBackground;
    m_refreshWasLast = anyRefresh && (!anyExpected || !m_refreshWasLast); // they alternate
    return m_refreshWasLast ? popRefresh() : begin(m_expected.choose(), ScheduledPoll::Kind::Expected);
}

void PollQueue::finish(
    int slot, const std::optional<MonotonicTime> &expected, const std::optional<MonotonicTime> &background)
{
    at(slot).underWay = false;
    if (at(slot).removed) {
        at(slot).removed = false;
        --m_removedUnderWay;
        release(slot);
        return;
    }
    enqueue(slot, expected, background);
}

void PollQueue::plan(const TaskId &id, const NextTimes &plan)
{
    const int slot = slotOf(id);
    if (slot < 0 || !at(slot).underWay)
        return;
    finish(slot, plan.expected, plan.background);
}

void PollQueue::planAgain(const TaskId &id, const NextTimes &plan)
{
    const int slot = slotOf(id);
    if (slot < 0 || at(slot).underWay)
        return;
    dequeue(slot);
    enqueue(slot, plan.expected, plan.background); // a pending refresh remains: it may be newer than the observation
}

bool PollQueue::isDue(int number, MonotonicTime expected, MonotonicTime background) const
{
    if (m_refreshes.dueOf(number)) // none while a poll is under way, as for the others
        return isLongRefresh();
    const std::optional<MonotonicTime> expectedAt = m_expected.turns.dueOf(number);
    const std::optional<MonotonicTime> backgroundAt = m_background.turns.dueOf(number);
    return (expectedAt && *expectedAt <= expected) || (backgroundAt && *backgroundAt <= background);
}

ScheduledPoll PollQueue::popAlong(int number)
{
    if (m_refreshes.dueOf(number))
        return begin(number, ScheduledPoll::Kind::Refresh);
    // Take the one of its two polls that is due first.
    const std::optional<MonotonicTime> expected = m_expected.turns.dueOf(number);
    const std::optional<MonotonicTime> background = m_background.turns.dueOf(number);
    const bool isExpected = expected && (!background || *expected <= *background);
    return begin(number, isExpected ? ScheduledPoll::Kind::Expected : ScheduledPoll::Kind::Background);
}

bool PollQueue::isUnderWay(const TaskId &id) const
{
    const int slot = slotOf(id);
    return slot >= 0 && m_entries[static_cast<size_t>(slot)].underWay;
}

void PollQueue::postpone(const TaskId &id, MonotonicTime at)
{
    plan(id, {.expected = at, .background = {}});
}

void PollQueue::replan(const std::function<NextTimes(PollMemory &, const NextTimes &)> &planner)
{
    for (int slot = 0; slot < static_cast<int>(m_entries.size()); ++slot) {
        Entry &entry = at(slot);
        if (!isUsed(slot) || entry.underWay)
            continue;
        const NextTimes plan = planner(
            entry.memory, {.expected = m_expected.turns.dueOf(slot), .background = m_background.turns.dueOf(slot)});
        dequeue(slot);
        enqueue(slot, plan.expected, plan.background);
    }
}

std::optional<MonotonicTime> PollQueue::nextExpected() const
{
    return earlierDue(m_expected.turns.nextDue(), m_refreshes.nextDue());
}

std::optional<MonotonicTime> PollQueue::nextDue() const
{
    return earlierDue(nextExpected(), m_background.turns.nextDue());
}

} // namespace Taskwatch
