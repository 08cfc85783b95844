// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/taskclient.h"
#include "schedule/pollengine.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Taskwatch {

/// Sends what the engine wants to be sent, passes it the answers, and emits what they contained in batches. Lives in
/// one thread with an event loop; its functions must be called there.
class Poller final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds BatchInterval{100}; ///< from the first observation to its batch
    static constexpr std::chrono::milliseconds StatusInterval{500};

    /// The time-out of @p settings is used, not that of @p target.
    Poller(const Target &target, const PollSettings &settings, QObject *parent = nullptr);

    /// A call of the engine, which is given the time.
    using Call = std::function<void(PollEngine &engine, MonotonicTime now)>;
    enum class Report : quint8 {
        Now, ///< the status is emitted at once, for what a person switches
        Later, ///< within StatusInterval
    };
    /// Calls the engine, and sends what it wants to be sent then.
    void call(const Call &call, Report report = Report::Later);

    /// Applied at once, also to polls that are already scheduled.
    void setSettings(const PollSettings &settings);
    /// Sets the token. Polls in flight with another token are repeated. nullopt: no token is known, so nothing is sent,
    /// not even refreshes, until one is set.
    void setToken(const std::optional<ApiToken> &token);
    /// Sets how the endpoint is reached. Polls in flight are repeated. nullopt: that is not known, so nothing is sent
    /// until it is set.
    void setConnection(const std::optional<Connection> &connection);
    /// Replaces BatchInterval.
    void setBatchInterval(std::chrono::milliseconds interval) { m_batchTimer.setInterval(interval); }
    /// Emits at once what waits for the end of the BatchInterval.
    void flush();

Q_SIGNALS:
    void observed(const QList<Taskwatch::Observation> &batch);
    /// @p ids: tasks of @p list that no reading of it has reported before.
    void listFound(const Taskwatch::ListId &list, const QList<Taskwatch::TaskId> &ids);
    /// Listing::added is not set here.
    void listingChanged(const Taskwatch::Listing &listing);
    /// Emitted after a change: at once after settings, a token or Report::Now, otherwise at most every StatusInterval.
    void statusChanged(const Taskwatch::PollerStatus &status);

private:
    /// Sends what is due and allowed, emits what changed and sets the timer for the next request.
    void pump();
    void tick();
    /// Emits the status if it changed.
    void reportStatus();

    TaskClient m_client;
    PollEngine m_engine;
    QTimer m_pumpTimer; // until the next request that is due and allowed
    QTimer m_batchTimer; // until the observations are emitted
    QTimer m_statusTimer;
    QList<Observation> m_observations; // not yet emitted
    PollerStatus m_lastStatus;
    bool m_isTokenKnown = true;
    bool m_isConnectionKnown = true;
};

} // namespace Taskwatch
