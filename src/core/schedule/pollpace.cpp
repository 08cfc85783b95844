// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollpace.h"

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

void PollPace::note(const Pace &pace, MonotonicTime now)
{
    m_samples.push_back({now, pace});
    if (m_samples.size() > MostSamples)
        m_samples.pop_front();
}

std::optional<Pace> PollPace::behind(MonotonicTime now) const
{
    std::vector<milliseconds> wanted;
    std::vector<milliseconds> achieved;
    for (const Sample &poll : m_samples) {
        if (poll.at + Window < now)
            continue;
        wanted.push_back(poll.pace.wanted);
        achieved.push_back(poll.pace.achieved);
    }
    if (wanted.empty())
        return std::nullopt;
    const Pace pace{median(wanted), median(achieved)};
    if (pace.achieved < pace.wanted + Tolerated || pace.achieved < pace.wanted + pace.wanted / 4)
        return std::nullopt;
    return pace;
}

} // namespace Taskwatch
