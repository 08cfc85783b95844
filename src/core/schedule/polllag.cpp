// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/polllag.h"

#include <algorithm>
#include <vector>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds Tolerated{1000};

milliseconds median(std::vector<milliseconds> &times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace

void PollLag::record(const Lag &lag, MonotonicTime now)
{
    m_samples.push_back({now, lag});
    if (m_samples.size() > MostSamples)
        m_samples.pop_front();
}

std::optional<Lag> PollLag::lag(MonotonicTime now) const
{
    std::vector<milliseconds> wanted;
    std::vector<milliseconds> achieved;
    for (const Sample &poll : m_samples) {
        if (poll.at + Window < now)
            continue;
        wanted.push_back(poll.lag.wanted);
        achieved.push_back(poll.lag.achieved);
    }
    if (wanted.empty())
        return std::nullopt;
    const Lag lag{median(wanted), median(achieved)};
    if (lag.achieved < lag.wanted + Tolerated || lag.achieved < lag.wanted + lag.wanted / 4)
        return std::nullopt;
    return lag;
}

} // namespace Taskwatch
