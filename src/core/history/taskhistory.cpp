// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/taskhistory.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Moves the times of a sequence back, from the last to the first: each as far as those after it, and farther if it is
/// still later than the one after it, because the clock was set back between the two.
class Rewinder
{
public:
    explicit Rewinder(Timestamp latest)
        : m_latest(latest)
    {
    }

    [[nodiscard]] Timestamp operator()(Timestamp time)
    {
        const Timestamp moved = time - m_shift;
        if (moved > m_latest)
            m_shift += moved - m_latest;
        m_latest = std::min(moved, m_latest);
        return m_latest;
    }

private:
    Timestamp m_latest;
    std::chrono::milliseconds m_shift{0};
};

} // namespace

void TaskHistory::extend(const TaskHistory &later)
{
    versions += later.versions;
    polls += later.polls;
    if (polls.size() > MostPolls)
        polls.remove(0, polls.size() - MostPolls);
    addReports(reports, later.reports);
    watchedSince = later.watchedSince;
    trimmed = later.trimmed;
    confirmedAt = later.confirmedAt;
    gaps = later.gaps;
    keepOrder();
}

void TaskHistory::keepOrder()
{
    if (versions.isEmpty())
        return;
    Timestamp latest = std::max(confirmedAt.value_or(versions.last().askedAt), versions.last().askedAt);
    if (!polls.isEmpty())
        latest = polls.last().askedAt;
    Rewinder rewind(latest);
    if (confirmedAt)
        confirmedAt = std::min(latest, Timestamp(*confirmedAt));
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        TaskVersion &version = versions[i];
        const std::chrono::milliseconds took = version.answeredAt - version.askedAt;
        version.askedAt = rewind(version.askedAt);
        version.answeredAt = version.askedAt + took;
        if (version.unchangedAt)
            version.unchangedAt = rewind(*version.unchangedAt);
    }
}

const Task *TaskHistory::taskBefore(qsizetype version) const
{
    while (--version >= 0) {
        if (const Task *task = versions[version].task())
            return task;
    }
    return nullptr;
}

} // namespace Taskwatch
