// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <optional>
#include <vector>

namespace Taskwatch {

/// Several heaps of numbered slots, ordered by due time (then by slot number). A slot is in at most one heap. Some
/// twenty bytes an entry, a third of what a set needs; O(log n).
class DueHeaps final
{
public:
    explicit DueHeaps(size_t heaps)
        : m_heaps(heaps)
    {
    }

    [[nodiscard]] bool isEmpty(size_t heap) const { return m_heaps[heap].empty(); }
    [[nodiscard]] size_t size(size_t heap) const { return m_heaps[heap].size(); }
    /// The slot that is due first in @p heap, which must not be empty.
    [[nodiscard]] int first(size_t heap) const { return m_heaps[heap].front(); }
    [[nodiscard]] MonotonicTime firstDue(size_t heap) const { return turn(first(heap)).due; }
    /// When the first slot of all heaps is due; none if all are empty.
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const;
    /// When @p slot is due; none if it is in no heap.
    [[nodiscard]] std::optional<MonotonicTime> dueOf(int slot) const;

    /// Adds @p slot, which must be in no heap, to @p heap.
    void insert(int slot, size_t heap, MonotonicTime due);
    /// Removes @p slot from its heap, if it is in one.
    void remove(int slot);

private:
    struct Turn {
        MonotonicTime due;
        int place = -1; // index in its heap
        quint8 heap = 0;
    };

    [[nodiscard]] Turn &turn(int slot) { return m_turns[static_cast<size_t>(slot)]; }
    [[nodiscard]] const Turn &turn(int slot) const { return m_turns[static_cast<size_t>(slot)]; }
    [[nodiscard]] bool isBefore(int a, int b) const
    {
        return turn(a).due < turn(b).due || (turn(a).due == turn(b).due && a < b);
    }
    void rise(std::vector<int> &heap, size_t place, int slot);
    void sink(std::vector<int> &heap, size_t place, int slot);
    void put(std::vector<int> &heap, size_t place, int slot);

    std::vector<std::vector<int>> m_heaps; // slots
    std::vector<Turn> m_turns; // by slot
};

} // namespace Taskwatch
