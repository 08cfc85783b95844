// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/dueheaps.h"

namespace Taskwatch {

std::optional<MonotonicTime> DueHeaps::nextDue() const
{
    std::optional<MonotonicTime> next;
    for (const std::vector<int> &heap : m_heaps) {
        if (!heap.empty() && (!next || turn(heap.front()).due < *next))
            next = turn(heap.front()).due;
    }
    return next;
}

std::optional<MonotonicTime> DueHeaps::dueOf(int slot) const
{
    return static_cast<size_t>(slot) < m_turns.size() && turn(slot).place >= 0 ? std::optional(turn(slot).due)
                                                                               : std::nullopt;
}

void DueHeaps::insert(int slot, size_t heap, MonotonicTime due)
{
    Q_ASSERT(!dueOf(slot));
    if (static_cast<size_t>(slot) >= m_turns.size())
        m_turns.resize(static_cast<size_t>(slot) + 1);
    turn(slot).due = due;
    turn(slot).heap = static_cast<quint8>(heap);
    m_heaps[heap].push_back(slot);
    rise(m_heaps[heap], m_heaps[heap].size() - 1, slot);
}

void DueHeaps::remove(int slot)
{
    if (!dueOf(slot))
        return;
    std::vector<int> &heap = m_heaps[turn(slot).heap];
    const auto place = static_cast<size_t>(turn(slot).place);
    turn(slot).place = -1;
    const int last = heap.back();
    heap.pop_back();
    if (last == slot)
        return;
    // The last element fills the gap and then moves to its place.
    if (place > 0 && isBefore(last, heap[(place - 1) / 2]))
        rise(heap, place, last);
    else
        sink(heap, place, last);
}

void DueHeaps::put(std::vector<int> &heap, size_t place, int slot)
{
    heap[place] = slot;
    turn(slot).place = static_cast<int>(place);
}

void DueHeaps::rise(std::vector<int> &heap, size_t place, int slot)
{
    while (place > 0) {
        const size_t above = (place - 1) / 2;
        if (!isBefore(slot, heap[above]))
            break;
        put(heap, place, heap[above]);
        place = above;
    }
    put(heap, place, slot);
}

void DueHeaps::sink(std::vector<int> &heap, size_t place, int slot)
{
    for (;;) {
        size_t below = 2 * place + 1;
        if (below >= heap.size())
            break;
        if (below + 1 < heap.size() && isBefore(heap[below + 1], heap[below]))
            ++below;
        if (!isBefore(heap[below], slot))
            break;
        put(heap, place, heap[below]);
        place = below;
    }
    put(heap, place, slot);
}

} // namespace Taskwatch
