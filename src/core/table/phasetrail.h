// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <optional>

namespace Taskwatch {

/// The last Length events of a task: the phases it entered and the attempts that failed. Four bytes, because there is
/// one for each of up to a million rows.
class PhaseTrail final
{
public:
    static constexpr int Length = 8;
    /// One event: the phase that the task entered, or nullopt for a failed attempt.
    using Mark = std::optional<Phase>;

    constexpr PhaseTrail() = default;
    /// Restores a trail from bits().
    [[nodiscard]] static constexpr PhaseTrail fromBits(quint32 bits)
    {
        PhaseTrail trail;
        trail.m_bits = bits;
        return trail;
    }
    [[nodiscard]] constexpr quint32 bits() const { return m_bits; }

    /// Adds @p mark as the newest. The oldest is dropped beyond Length.
    constexpr void add(Mark mark)
    {
        m_bits = (m_bits << Bits) | (mark ? static_cast<quint32>(*mark) + 1 : FailedAttempt);
    }
    [[nodiscard]] constexpr int size() const
    {
        int size = 0;
        for (quint32 rest = m_bits; rest; rest >>= Bits)
            ++size;
        return size;
    }
    /// @p back: from 0 (the newest) to size() - 1.
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

    quint32 m_bits = 0; // the newest mark in the lowest bits; 0: no mark
};

} // namespace Taskwatch
