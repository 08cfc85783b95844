// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <optional>
#include <vector>

namespace Taskwatch {

/// Turns of numbered slots, each in one of several heaps, where the one that is due first (of equals the lowest slot) is at
/// hand. A slot has one turn at most. Some twenty bytes a turn, a third of what a set takes; O(log n).
class TurnHeaps final
{
public:
    explicit TurnHeaps(size_t heaps)
        : m_heaps(heaps)
    {
    }

    [[nodiscard]] bool isEmpty(size_t heap) const { return m_heaps[heap].empty(); }
    [[nodiscard]] size_t size(size_t heap) const { return m_heaps[heap].size(); }
    /// Slot of the turn that is due first in @p heap, which is not empty.
    [[nodiscard]] int first(size_t heap) const { return m_heaps[heap].front(); }
    [[nodiscard]] MonotonicTime firstDue(size_t heap) const { return turn(first(heap)).due; }
    /// When the first of all turns is due; none while there is none.
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const;
    /// When the turn of @p slot is due; none where it has none.
    [[nodiscard]] std::optional<MonotonicTime> dueOf(int slot) const;

    /// Gives @p slot, which has none, a turn in @p heap.
    void insert(int slot, size_t heap, MonotonicTime due);
    /// Takes the turn of @p slot, if it has one.
    void remove(int slot);

private:
    struct Turn {
        MonotonicTime due;
        int place = -1; // in its heap
        quint8 heap = 0;
    };

    [[nodiscard]] Turn &turn(int slot) { return m_turns[static_cast<size_t>(slot)]; }
    [[nodiscard]] const Turn &turn(int slot) const { return m_turns[static_cast<size_t>(slot)]; }
    [[nodiscard]] bool isBefore(int a, int b) const { return turn(a).due < turn(b).due || (turn(a).due == turn(b).due && a < b); }
    void rise(std::vector<int> &heap, size_t place, int slot);
    void sink(std::vector<int> &heap, size_t place, int slot);
    void put(std::vector<int> &heap, size_t place, int slot);

    std::vector<std::vector<int>> m_heaps; // slots
    std::vector<Turn> m_turns; // by slot
};

} // namespace Taskwatch
