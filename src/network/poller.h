// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation.h"
#include "pollerstatus.h"
#include "pollschedule.h"
#include "taskclient.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <deque>

namespace Taskwatch {

/// Asks for every watched id when its schedule says so, and hands on what was learnt in batches. Lives in the network
/// thread; its verbs are called there.
class Poller final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultInterval{2000};
    static constexpr std::chrono::milliseconds BatchInterval{100}; ///< batches come at most this often
    static constexpr std::chrono::milliseconds StatusInterval{500};

    /// @p dialect must outlive the poller.
    Poller(const Dialect &dialect, const Target &target, std::chrono::milliseconds interval, QObject *parent = nullptr);

    void watch(const QList<TaskId> &ids);
    void forget(const QList<TaskId> &ids);
    /// Asks for @p ids as soon as a connection is free, also while paused.
    void lookNow(const QList<TaskId> &ids);
    /// No request but those of lookNow() until it is unpaused; looks under way are finished.
    void setPaused(bool paused);
    /// Asks another place, or with another token, from now on; what the old one still answers is dropped. Batches carry
    /// @p generation, so that who lives in another thread can drop those that were on their way.
    void setTarget(const Target &target, quint64 generation);

Q_SIGNALS:
    void observed(const QList<Taskwatch::Observation> &batch, quint64 generation);
    /// At most every StatusInterval, and only when something changed.
    void statusChanged(const Taskwatch::PollerStatus &status);

private:
    void takeAnswer(const Observation &observation);
    void pump();
    void flush();
    void reportStatus();
    void noteTrouble(const Observation &observation);
    [[nodiscard]] PollerStatus currentStatus();

    TaskClient m_client;
    PollSchedule m_schedule;
    QTimer m_pumpTimer; // runs to the next due id
    QTimer m_batchTimer;
    QTimer m_statusTimer;
    QList<Observation> m_batch;
    std::deque<MonotonicTime> m_sent; // requests of the last RateWindow
    std::deque<std::chrono::milliseconds> m_answerTimes; // of the last answers
    std::optional<FetchError> m_trouble;
    qsizetype m_failuresInARow = 0; // of the kinds that concern every task
    quint64 m_generation = 0; // of the target
    PollerStatus m_lastStatus;
    bool m_paused = false;
};

} // namespace Taskwatch
