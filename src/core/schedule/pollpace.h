// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <deque>
#include <optional>

namespace Taskwatch {

/// How often a task was to be looked at, and how often it was.
struct Pace {
    std::chrono::milliseconds wished{0};
    std::chrono::milliseconds achieved{0};

    friend bool operator==(const Pace &, const Pace &) = default;
};

/// Measures over the last looks whether they came when they were due. Pure: the clock is passed in.
class PollPace final
{
public:
    static constexpr std::chrono::seconds Window{10};
    static constexpr size_t MostLooks = 256; ///< that are remembered

    /// At @p now an id is looked at, @p pace since it was looked at last.
    void note(const Pace &pace, MonotonicTime now);
    void clear() { m_looks.clear(); }

    /// The medians of the last looks, where they came so late that a person should know: by a quarter and a second.
    [[nodiscard]] std::optional<Pace> behind(MonotonicTime now) const;

private:
    struct Look {
        MonotonicTime at;
        Pace pace;
    };
    std::deque<Look> m_looks;
};

} // namespace Taskwatch
