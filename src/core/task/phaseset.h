// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <initializer_list>
#include <optional>

namespace Taskwatch {

/// Which phases are wanted. A value. No phase stands for rows of which no task was told yet; none chosen means everything.
class PhaseSet final
{
public:
    /// Everything.
    constexpr PhaseSet() = default;
    constexpr PhaseSet(std::initializer_list<std::optional<Phase>> chosen)
    {
        for (const std::optional<Phase> &phase : chosen)
            m_chosen |= bit(phase);
    }

    /// Whether rows in @p phase are wanted.
    [[nodiscard]] constexpr bool contains(std::optional<Phase> phase) const { return isEverything() || isChosen(phase); }
    /// Whether @p phase was chosen by name. Never so of everything.
    [[nodiscard]] constexpr bool isChosen(std::optional<Phase> phase) const { return (m_chosen & bit(phase)) != 0; }
    [[nodiscard]] constexpr bool isEverything() const { return m_chosen == 0; }

    /// The same with @p phase chosen where it was not, and the other way round. All chosen by name is everything.
    [[nodiscard]] constexpr PhaseSet toggled(std::optional<Phase> phase) const
    {
        PhaseSet set;
        set.m_chosen = static_cast<quint8>(m_chosen ^ bit(phase));
        return set.m_chosen == AllBits ? PhaseSet() : set;
    }

    friend constexpr bool operator==(const PhaseSet &, const PhaseSet &) = default;

private:
    static constexpr quint8 bit(std::optional<Phase> phase)
    {
        return static_cast<quint8>(1U << (phase ? static_cast<unsigned>(*phase) : AllPhases.size()));
    }
    static_assert(AllPhases.size() == 7, "one bit each, and one for none");
    static constexpr quint8 AllBits = 0xff;

    quint8 m_chosen = 0;
};

} // namespace Taskwatch
