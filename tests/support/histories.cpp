// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/histories.h"

#include "support/builders.h"

namespace Taskwatch::Test {

using namespace std::chrono_literals;

TaskHistory longHistory(const TaskId &id, int count, Timestamp begin)
{
    TaskHistory history;
    history.taskId = id;
    history.watchedSince = begin;
    Task task = exampleTask();
    task.taskId = id;
    task.retried = 0;
    task.maxRetry = count;
    task.error.clear();
    task.lastErrorAt.reset();
    OptionalTime<Timestamp> unchangedAt;
    for (int i = 0; i < count; ++i) {
        const Timestamp askedAt = begin + i * 1min;
        std::variant<Task, FetchError> outcome = task;
        if (i % 10 == 7) {
            outcome = FetchError{FetchErrorKind::NotFound, QStringLiteral("HTTP 404: task not found")};
        } else {
            if (i > 0) {
                task.retried += i % 5 == 0 ? 3 : 1;
                task.error = QStringLiteral("503 Service Unavailable, try %1").arg(i);
                task.lastErrorAt = askedAt - 20s;
                task.nextProcessAt = askedAt + 40s;
            }
            outcome = task;
        }
        history.versions.append(
            {.outcome = outcome, .unchangedAt = unchangedAt, .askedAt = askedAt, .answeredAt = askedAt + 87ms});
        unchangedAt = askedAt + 30s;
        PollRecord poll{.askedAt = askedAt, .took = 87ms, .httpStatus = 200, .bytes = 1234, .failure = {}};
        if (const FetchError *failure = history.versions.last().failure()) {
            poll.httpStatus = 404;
            poll.failure = *failure;
        }
        history.polls.append(poll);
        if (i % 20 == 13)
            history.gaps.append({askedAt + 45s, askedAt + 55s, WatchGap::Reason::Paused});
        history.confirmedAt = askedAt + 30s;
    }
    if (history.polls.size() > TaskHistory::MostPolls)
        history.polls.remove(0, history.polls.size() - TaskHistory::MostPolls);
    return history;
}

TaskHistory laterPart(const TaskHistory &whole, qsizetype versions, qsizetype polls)
{
    TaskHistory later = whole;
    later.versions.remove(0, versions);
    later.polls.remove(0, polls);
    return later;
}

TaskHistory earlierPart(const TaskHistory &whole, qsizetype versions, qsizetype polls)
{
    TaskHistory earlier = whole;
    earlier.versions = whole.versions.first(versions);
    earlier.polls = whole.polls.first(polls);
    earlier.gaps.clear();
    const Timestamp now = versions > 0 ? earlier.versions.last().askedAt + 50s : whole.watchedSince;
    for (WatchGap gap : whole.gaps) {
        if (gap.from > now)
            continue;
        if (gap.to && *gap.to > now)
            gap.to.reset(); // it lasts
        earlier.gaps.append(gap);
    }
    return earlier;
}

} // namespace Taskwatch::Test
