// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <deque>
#include <optional>

namespace Taskwatch {

/// How many notifications may be shown: at most MostPerMinute in any minute, whichever window raises them. Pure: the
/// caller passes the time, which never goes back.
class AlertBudget final
{
public:
    static constexpr size_t MostPerMinute = 5;

    /// Number of notifications that may be shown at @p now.
    [[nodiscard]] size_t room(MonotonicTime now)
    {
        while (!m_shown.empty() && now - m_shown.front() >= std::chrono::minutes(1))
            m_shown.pop_front();
        return MostPerMinute - m_shown.size();
    }
    /// When there may be room again; none: there was room when room() was last called.
    [[nodiscard]] std::optional<MonotonicTime> freeAt() const
    {
        return m_shown.size() < MostPerMinute ? std::nullopt : std::optional(m_shown.front() + std::chrono::minutes(1));
    }
    /// Records that @p count notifications are shown; at most room().
    void spend(size_t count, MonotonicTime now) { m_shown.insert(m_shown.end(), count, now); }

private:
    std::deque<MonotonicTime> m_shown; // times of the notifications of the last minute
};

} // namespace Taskwatch
