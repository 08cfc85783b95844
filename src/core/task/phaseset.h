// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <initializer_list>
#include <optional>

namespace Taskwatch {

/// The phases whose rows are shown. A value. std::nullopt stands for rows whose task is not known yet. The empty set
/// shows everything, and so does the full one: both are equal.
class PhaseSet final
{
public:
    /// All phases.
    constexpr PhaseSet() = default;
    constexpr PhaseSet(std::initializer_list<std::optional<Phase>> chosen)
    {
        for (const std::optional<Phase> &phase : chosen)
            m_chosen |= bit(phase);
        if (m_chosen == AllBits)
            m_chosen = 0;
    }

    /// Whether rows in @p phase are shown.
    [[nodiscard]] constexpr bool contains(std::optional<Phase> phase) const { return showsAll() || isChosen(phase); }
    /// Whether @p phase was chosen explicitly. False if the set shows everything.
    [[nodiscard]] constexpr bool isChosen(std::optional<Phase> phase) const { return (m_chosen & bit(phase)) != 0; }
    [[nodiscard]] constexpr bool showsAll() const { return m_chosen == 0; }

    /// Returns the set with @p phase added or removed. If everything is then chosen, returns the empty set, which means
    /// the same.
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
