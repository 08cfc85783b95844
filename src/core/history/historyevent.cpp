// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyevent.h"

#include "history/reportevents.h"
#include "task/failedattempts.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace Taskwatch {

namespace {

using EventKind = HistoryEvent::Kind;
using Knowledge = HistoryEvent::Knowledge;

/// The gaps of a history, sorted to find whether one overlaps a time span.
class GapIndex final
{
public:
    explicit GapIndex(const QList<WatchGap> &gaps)
    {
        for (const WatchGap &gap : gaps)
            m_gaps.push_back({gap.from, gap.to.value_or(Timestamp::max())});
        std::sort(m_gaps.begin(), m_gaps.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
        for (size_t i = 1; i < m_gaps.size(); ++i)
            m_gaps[i].to = std::max(m_gaps[i].to, m_gaps[i - 1].to); // the latest end so far
    }

    [[nodiscard]] bool overlaps(Timestamp from, Timestamp to) const
    {
        const auto next =
            std::partition_point(m_gaps.begin(), m_gaps.end(), [to](const Span &gap) { return gap.from < to; });
        return next != m_gaps.begin() && std::prev(next)->to > from;
    }

private:
    struct Span {
        Timestamp from;
        Timestamp to;
    };
    std::vector<Span> m_gaps;
};

/// A range of attempt numbers, bounds included; empty if last < first.
struct Attempts {
    qint64 first = 1;
    qint64 last = 0;

    [[nodiscard]] bool isEmpty() const { return last < first; }
};

qint64 oneMore(qint64 count)
{
    return count == std::numeric_limits<qint64>::max() ? count : count + 1;
}

/// Derives events from the differences between consecutive versions of a history.
class EventFinder final
{
public:
    explicit EventFinder(const TaskHistory &history)
        : m_history(history)
        , m_gaps(history.gaps)
    {
    }

    [[nodiscard]] QList<HistoryEvent> events()
    {
        for (m_at = 0; m_at < m_history.versions.size(); ++m_at)
            addVersion();
        addReportEvents(m_events, m_history);
        for (qsizetype i = 0; i < m_history.gaps.size(); ++i)
            m_events.append({.kind = EventKind::NotPolling,
                .knowledge = Knowledge::Unseen,
                .at = m_history.gaps[i].from,
                .gap = i});
        std::stable_sort(
            m_events.begin(), m_events.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
        return m_events;
    }

private:
    void addVersion()
    {
        const TaskVersion &version = m_history.versions[m_at];
        const OptionalTime<Timestamp> unchangedAt = unchangedBefore(version);
        const Task *task = version.task();
        if (!task) {
            if (!m_failing)
                m_failingSince = unchangedAt;
            m_failing = true;
            add(EventKind::PollFailed, unchangedAt, seen(unchangedAt));
            return;
        }
        if (!m_task)
            add(EventKind::FirstAnswer, {}, Knowledge::Observed);
        else if (m_failing)
            add(EventKind::AnswersAgain, unchangedAt, seen(unchangedAt));
        if (m_task) {
            // While polls failed, the task was not seen: the change may have happened at any time since the last task.
            const OptionalTime<Timestamp> since = m_failing ? notAfter(m_failingSince, version) : unchangedAt;
            addFailures(*m_task, *task, since);
            if (const HistoryFields fields = changedFields(*m_task, *task)) {
                add(EventKind::Changed, since, m_failing ? Knowledge::Inferred : seen(since));
                m_events.last().fields = fields;
            }
        }
        m_task = task;
        m_failing = false;
        m_failingSince.reset();
    }

    /// The last time at which the version before @p version was confirmed; none for the first one, or if the clock was
    /// set back.
    [[nodiscard]] OptionalTime<Timestamp> unchangedBefore(const TaskVersion &version) const
    {
        OptionalTime<Timestamp> unchangedAt = version.unchangedAt;
        if (!unchangedAt && m_at > 0)
            unchangedAt = m_history.versions[m_at - 1].askedAt;
        return notAfter(unchangedAt, version);
    }

    /// @p time, or none if the clock was set back between it and @p version.
    [[nodiscard]] static OptionalTime<Timestamp> notAfter(OptionalTime<Timestamp> time, const TaskVersion &version)
    {
        return time && *time <= version.askedAt ? time : OptionalTime<Timestamp>();
    }

    /// The knowledge about an event that happened after @p since and before the request of the current version.
    [[nodiscard]] Knowledge seen(OptionalTime<Timestamp> since) const
    {
        const Timestamp askedAt = m_history.versions[m_at].askedAt;
        return m_gaps.overlaps(since.value_or(askedAt), askedAt) ? Knowledge::Inferred : Knowledge::Observed;
    }

    void addFailures(const Task &before, const Task &after, OptionalTime<Timestamp> since)
    {
        const Attempts attempts = failedBetween(before, after);
        if (attempts.isEmpty())
            return;
        m_counted = attempts.last;
        const Timestamp askedAt = m_history.versions[m_at].askedAt;
        const bool reported = failedLater(before, after);
        // The endpoint's clock may differ from ours: its time is limited to the span in which the event happened.
        const Timestamp lastAt = reported && since ? std::clamp(*after.lastErrorAt, *since, askedAt) : askedAt;
        const bool nothingBetween = attempts.first == attempts.last && (reported || !hasFollowed(after)) && !m_failing;
        for (qint64 attempt = attempts.last - std::min(attempts.last - attempts.first, MostAttemptsAtOnce - 1);
             attempt <= attempts.last; ++attempt) {
            const bool last = attempt == attempts.last;
            add(EventKind::AttemptFailed, last && reported && since ? OptionalTime<Timestamp>() : since,
                last && nothingBetween ? seen(since) : Knowledge::Inferred);
            m_events.last().at = lastAt;
            m_events.last().attempt = attempt;
            if (last)
                break; // before ++attempt, which could overflow
        }
    }

    /// Whether another attempt began after the failed one, or the task ended in another way.
    [[nodiscard]] static bool hasFollowed(const Task &after)
    {
        const Phase phase = after.state.phase();
        return phase == Phase::Running || phase == Phase::Succeeded || phase == Phase::Cancelled;
    }

    [[nodiscard]] Attempts failedBetween(const Task &before, const Task &after)
    {
        const bool reported = failedLater(before, after);
        if (after.retried < before.retried) { // the counter was reset, for example because the task was started again
            m_counted = after.retried;
            const qint64 attempt = std::max<qint64>(1, after.retried);
            return reported ? Attempts{attempt, attempt} : Attempts();
        }
        const qint64 counted = std::max(m_counted, before.retried);
        const bool ended = after.state.phase() == Phase::Failed && before.state.phase() != Phase::Failed;
        if (counted >= after.retried) {
            // A failed attempt that is not retried, or not yet. If the task ended with an error that was seen before,
            // that attempt is counted already.
            const bool countedBefore =
                m_counted > after.retried || (after.lastErrorAt && after.lastErrorAt == before.lastErrorAt);
            return reported || (ended && !countedBefore) ? Attempts{oneMore(counted), oneMore(counted)} : Attempts();
        }
        // If the task ended, its last retry failed too.
        return {counted + 1, ended && after.retriesLeft().value_or(0) >= 0 ? oneMore(after.retried) : after.retried};
    }

    void add(EventKind kind, OptionalTime<Timestamp> notBefore, Knowledge knowledge)
    {
        m_events.append({.kind = kind,
            .knowledge = knowledge,
            .at = m_history.versions[m_at].askedAt,
            .notBefore = notBefore,
            .version = m_at});
    }

    const TaskHistory &m_history;
    const GapIndex m_gaps;
    QList<HistoryEvent> m_events;
    qsizetype m_at = 0;
    const Task *m_task = nullptr; // of the last version that has one
    bool m_failing = false; // the previous version was a failed poll
    OptionalTime<Timestamp> m_failingSince; // when m_task was last confirmed before polls began to fail
    qint64 m_counted = 0; // number of the last attempt reported as failed
};

} // namespace

HistoryFields changedFields(const Task &before, const Task &after)
{
    HistoryFields fields;
    fields.setFlag(HistoryField::State, !(before.state == after.state));
    fields.setFlag(HistoryField::MessageId, before.messageId != after.messageId);
    fields.setFlag(HistoryField::Url, before.url != after.url);
    fields.setFlag(HistoryField::Retried, before.retried != after.retried);
    fields.setFlag(HistoryField::MaxRetry, before.maxRetry != after.maxRetry);
    fields.setFlag(HistoryField::NextProcessAt, before.nextProcessAt != after.nextProcessAt);
    fields.setFlag(HistoryField::CompletedAt, before.completedAt != after.completedAt);
    fields.setFlag(HistoryField::Deadline, before.deadline != after.deadline);
    fields.setFlag(HistoryField::LastErrorAt, before.lastErrorAt != after.lastErrorAt);
    fields.setFlag(HistoryField::Error, before.error != after.error);
    return fields;
}

QList<HistoryEvent> historyEvents(const TaskHistory &history)
{
    return EventFinder(history).events();
}

} // namespace Taskwatch
