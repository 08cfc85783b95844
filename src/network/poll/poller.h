// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/taskclient.h"
#include "lists/answercache.h"
#include "poll/messagereader.h"
#include "poll/observationbatch.h"
#include "schedule/pollerstatus.h"
#include "schedule/pollmeter.h"
#include "schedule/pollschedule.h"
#include "schedule/pollsettings.h"
#include "task/observation.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Taskwatch {

/// Polls every watched id when it is due and the endpoint's limits allow it, and emits observations in batches. Lives
/// in the network thread; its functions must be called there.
class Poller final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds BatchInterval{100}; ///< minimum time between two batches
    static constexpr std::chrono::milliseconds StatusInterval{500};

    /// @p dialect must outlive the poller. The time-out of @p settings is used, not that of @p target.
    Poller(const Dialect &dialect, const Target &target, const PollSettings &settings, QObject *parent = nullptr);

    void watch(const QList<TaskId> &ids);
    /// Like watch(), for tasks that an earlier run found final or gone: they are polled only on refresh.
    void watchSettled(const QList<TaskId> &ids);
    void remove(const QList<TaskId> &ids);
    /// Refreshes @p ids as soon as a connection is free and the rate allows it, also while paused. If polling has
    /// stopped or the endpoint was unreachable, one request is sent to test whether that is over. Nothing is sent while
    /// a 429 is in force.
    void refresh(const QList<TaskId> &ids);
    /// Reads the tasks of @p messages page by page, also while paused. messageFound() and messageChanged() follow. What
    /// a page contains about a task that is watched by then, or within AnswerCache::Patience, is reported like a poll.
    void listMessages(const QList<MessageId> &messages);
    void cancelMessage(const MessageId &message);
    /// Whether @p message is read again every idle interval for new tasks.
    void setMessageWatched(const MessageId &message, bool watched);
    /// The rows that are selected and visible. Their due polls are sent first.
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible);
    /// While paused, only refreshes are sent. Polls in flight are completed.
    void setPaused(bool paused);
    /// Like setPaused(), for a window that is not visible.
    void setAsleep(bool asleep);
    /// Applied at once, also to polls that are already scheduled.
    void setSettings(const PollSettings &settings);
    /// Sets the token. Polls in flight with another token are repeated. nullopt: no token is known, so nothing is sent,
    /// not even refreshes, until one is set.
    void setToken(const std::optional<ApiToken> &token);

Q_SIGNALS:
    void observed(const QList<Taskwatch::Observation> &batch);
    /// @p ids: tasks of @p message that no reading of it has reported before.
    void messageFound(const Taskwatch::MessageId &message, const QList<Taskwatch::TaskId> &ids);
    /// MessageListing::added is not set here.
    void messageChanged(const Taskwatch::MessageListing &listing);
    /// Emitted at most every StatusInterval, and only after a change.
    void statusChanged(const Taskwatch::PollerStatus &status);

private:
    void begin();
    void applyAnswer(Observation observation, const ServerHints &hints);
    void applyPage(const PageObservation &page, const ServerHints &hints);
    /// Updates the server clock and the budget from any answer.
    void learn(const FetchError *failure, const ServerHints &hints, Timestamp askedAt, MonotonicTime now);
    void measure(const FetchError *failure, const ServerHints &hints, bool answered, qsizetype watched);
    void applyToSchedule(
        const PageObservation &page, const PageRequest &request, const ServerHints &hints, MonotonicTime now);
    /// The next poll to send; nullopt if none is due.
    [[nodiscard]] std::optional<NextRequest> nextRequest(MonotonicTime now);
    void applyFound(const MessageId &message, const QList<Observation> &observations, const QList<TaskId> &fresh);
    /// Applies the entry of a page about a watched task.
    void applyFromPage(Observation observation, MonotonicTime now);
    void pump();
    [[nodiscard]] bool sendPage(MonotonicTime now);
    [[nodiscard]] bool sendPoll(MonotonicTime now, bool backgroundToo);
    /// When the next page may be sent, apart from the budget.
    [[nodiscard]] std::optional<MonotonicTime> nextPage() const;
    void plan(MonotonicTime now);
    /// Whether an expected poll is due, which must not wait for others.
    [[nodiscard]] bool isUrgent(MonotonicTime now) const;
    /// Number of background polls that are sent together as soon as the rate allows that many.
    [[nodiscard]] int togetherAtMost() const;
    void tick();
    void reportStatus();
    [[nodiscard]] bool isQuiet() const { return m_paused || m_asleep; }
    [[nodiscard]] PollerStatus currentStatus();

    TaskClient m_client;
    MessageReader m_reader;
    AnswerCache m_answerCache; // entries about tasks that are not watched yet
    PollSettings m_settings;
    PollSchedule m_schedule;
    RateLimiter m_rateLimiter;
    ServerClock m_serverClock;
    PollMeter m_meter;
    QTimer m_pumpTimer; // until the next poll that is due and allowed
    ObservationBatch m_batch;
    QTimer m_statusTimer;
    PollerStatus m_lastStatus;
    bool m_pageWasLast = false; // the last request was a page
    bool m_paused = false;
    bool m_asleep = false;
    bool m_lacksToken = false;
};

} // namespace Taskwatch
