// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <array>
#include <optional>

namespace Taskwatch {

/// The last few things that were seen to happen to a task, the size of a number, to be kept by the hundred thousand: the phases
/// it went through and the attempts that failed on the way.
class PhaseTrail final
{
public:
    static constexpr int Length = 8;
    /// One mark: a phase the task came into; or, where there is none, an attempt that failed.
    using Mark = std::optional<Phase>;

    constexpr PhaseTrail() = default;
    /// As kept by bits().
    [[nodiscard]] static constexpr PhaseTrail fromBits(quint32 bits)
    {
        PhaseTrail trail;
        trail.m_bits = bits;
        return trail;
    }
    [[nodiscard]] constexpr quint32 bits() const { return m_bits; }

    /// Adds @p mark as the newest; beyond Length the oldest is dropped.
    constexpr void add(Mark mark) { m_bits = (m_bits << Bits) | (mark ? static_cast<quint32>(*mark) + 1 : FailedAttempt); }
    [[nodiscard]] constexpr int size() const
    {
        int size = 0;
        for (quint32 rest = m_bits; rest; rest >>= Bits)
            ++size;
        return size;
    }
    /// From 0, the newest, to size() - 1.
    [[nodiscard]] constexpr Mark at(int back) const
    {
        const quint32 mark = (m_bits >> (back * Bits)) & Mask;
        return mark > AllPhases.size() || mark == 0 ? Mark() : Mark(static_cast<Phase>(mark - 1));
    }

    friend constexpr bool operator==(const PhaseTrail &, const PhaseTrail &) = default;

private:
    static constexpr int Bits = 4;
    static constexpr quint32 Mask = 15;
    static constexpr quint32 FailedAttempt = 8;

    quint32 m_bits = 0; // the newest in the lowest bits; 0 is no mark
};

} // namespace Taskwatch
