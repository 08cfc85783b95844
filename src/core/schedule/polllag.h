// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <deque>
#include <optional>

namespace Taskwatch {

/// The planned and the actual time between two polls of one task.
struct Lag {
    std::chrono::milliseconds wanted{0};
    std::chrono::milliseconds achieved{0};

    friend bool operator==(const Lag &, const Lag &) = default;
};

/// Measures from the last polls whether polls are sent when they are due. Pure: the caller passes the time.
class PollLag final
{
public:
    static constexpr std::chrono::seconds Window{10};
    static constexpr size_t MostSamples = 256; ///< maximum number of polls stored

    /// Records a poll at @p now. @p lag: planned and actual time since the previous poll of the same id.
    void record(const Lag &lag, MonotonicTime now);
    void clear() { m_samples.clear(); }

    /// The medians of the polls in Window, if they are late by at least a quarter and by at least a second; else none.
    [[nodiscard]] std::optional<Lag> lag(MonotonicTime now) const;

private:
    struct Sample {
        MonotonicTime at;
        Lag lag;
    };
    std::deque<Sample> m_samples;
};

} // namespace Taskwatch
