// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/messagereader.h"
#include "task/observation.h"
#include "poll/observationbatch.h"
#include "schedule/pollerstatus.h"
#include "schedule/pollmeter.h"
#include "schedule/pollschedule.h"
#include "schedule/pollsettings.h"
#include "http/taskclient.h"
#include "lists/toldtasks.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Taskwatch {

/// Asks for every watched id when its schedule says so and the endpoint's limits allow it, and hands on what was learnt in
/// batches. Lives in the network thread; its verbs are called there.
class Poller final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds BatchInterval{100}; ///< batches come at most this often
    static constexpr std::chrono::milliseconds StatusInterval{500};

    /// @p dialect must outlive the poller. The time-out of @p settings holds, not that of @p target.
    Poller(const Dialect &dialect, const Target &target, const PollSettings &settings, QObject *parent = nullptr);

    void watch(const QList<TaskId> &ids);
    /// As watch(), for those that an earlier run found final or gone: asked for when a person wants it.
    void watchSettled(const QList<TaskId> &ids);
    void forget(const QList<TaskId> &ids);
    /// Asks for @p ids as soon as a connection is free and the rate allows it: also while paused, and where polling has
    /// stopped or nobody was there, one request to find out whether that is over. Not while the endpoint says "too many".
    void lookNow(const QList<TaskId> &ids);
    /// Reads the tasks of @p messages, page by page: also while paused, as lookNow(). messageFound() and messageChanged() follow.
    /// What a page tells of a task that is watched by then, or within ToldTasks::Patience, is handed on as if it had been asked for.
    void listMessages(const QList<MessageId> &messages);
    void cancelMessage(const MessageId &message);
    /// Whether @p message is read again every idle interval, for new tasks.
    void setMessageWatched(const MessageId &message, bool watched);
    /// Pages of one message that are read, for messages that are listed from now on.
    void setMostPages(int pages) { m_reader.setMostPages(pages); }
    /// The rows a person has before the eyes; of looks that are due, theirs come first.
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible);
    /// No request but those of lookNow() until it is unpaused; looks under way are finished.
    void setPaused(bool paused);
    /// As setPaused(), for a window that nobody sees.
    void setAsleep(bool asleep);
    /// Applied at once, also to what is planned already.
    void setSettings(const PollSettings &settings);
    /// Asks with @p token from now on, and what was asked with another anew. None: nobody knows it yet, so nothing is asked, not
    /// even what a person wants, until it is known.
    void setToken(const std::optional<ApiToken> &token);
    /// Asks another place, or with another token, from now on; what the old one still answers is dropped. Batches carry
    /// @p generation, so that who lives in another thread can drop those that were on their way.
    void setTarget(const Target &target, quint64 generation);

Q_SIGNALS:
    void observed(const QList<Taskwatch::Observation> &batch, quint64 generation);
    /// @p ids: tasks of @p message that no reading of it had told of.
    void messageFound(const Taskwatch::MessageId &message, const QList<Taskwatch::TaskId> &ids, quint64 generation);
    /// MessageListing::added is not known here.
    void messageChanged(const Taskwatch::MessageListing &listing, quint64 generation);
    /// At most every StatusInterval, and only when something changed.
    void statusChanged(const Taskwatch::PollerStatus &status);

private:
    void begin();
    void takeAnswer(Observation observation, const AnswerHints &hints);
    void takePage(const PageObservation &page, const AnswerHints &hints);
    /// What every answer says of the endpoint, whatever it was asked.
    void learn(const FetchError *failure, const AnswerHints &hints, Timestamp askedAt, MonotonicTime now);
    void measure(const FetchError *failure, const AnswerHints &hints, bool answered, qsizetype watched);
    void takeForSchedule(const PageObservation &page, const PageLook &look, const AnswerHints &hints, MonotonicTime now);
    /// What to ask for next; none when nothing is due.
    [[nodiscard]] std::optional<PollLook> takeLook(MonotonicTime now);
    void takeFound(const MessageId &message, const QList<Observation> &observations, const QList<TaskId> &fresh);
    /// What a page told of a watched task.
    void takeTold(Observation observation, MonotonicTime now);
    void pump();
    [[nodiscard]] bool sendPage(MonotonicTime now);
    [[nodiscard]] bool sendLook(MonotonicTime now, bool safetyToo);
    /// When the next page may go out, as far as it is not for the budget to say.
    [[nodiscard]] std::optional<MonotonicTime> nextPage() const;
    void plan(MonotonicTime now);
    /// Whether a look is due that should not be kept waiting.
    [[nodiscard]] bool isUrgent(MonotonicTime now) const;
    /// So many safety looks are sent at once, as soon as the rate allows that many.
    [[nodiscard]] int togetherAtMost() const;
    void tick();
    void reportStatus();
    [[nodiscard]] bool isQuiet() const { return m_paused || m_asleep; }
    [[nodiscard]] PollerStatus currentStatus();

    TaskClient m_client;
    MessageReader m_reader;
    ToldTasks m_told; // of tasks that are not watched yet
    PollSettings m_settings;
    PollSchedule m_schedule;
    RequestBudget m_budget;
    ServerClock m_serverClock;
    PollMeter m_meter;
    QTimer m_pumpTimer; // runs to the next look that is due and allowed
    ObservationBatch m_batch;
    QTimer m_statusTimer;
    quint64 m_generation = 0; // of the target
    PollerStatus m_lastStatus;
    bool m_pageWasLast = false; // of what was sent
    bool m_paused = false;
    bool m_asleep = false;
    bool m_awaitsToken = false;
};

} // namespace Taskwatch
