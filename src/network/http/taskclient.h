// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/target.h"
#include "lists/pageobservation.h"
#include "schedule/pollengine.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <vector>

namespace Taskwatch {

class ReplyCollector;
struct RawReply;

/// Sends requests for single tasks or for pages of a message's tasks, and decodes the answers. Used in the thread it
/// lives in.
///
/// It has no queue and repeats nothing. QNetworkAccessManager opens LaneCapacity connections to a host, and requests in
/// its queue would use up their time-out there. More connections need more managers, called lanes. Callers must not
/// send more than freeSlots() requests.
class TaskClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LaneCapacity = 6; ///< connections that QNetworkAccessManager opens to one host
    static constexpr int DefaultConnections = RequestLimits{}.inFlight;
    static constexpr int MostConnections = PollBounds::MostConnections;

    explicit TaskClient(Target target, QObject *parent = nullptr);
    ~TaskClient() override;

    /// Sends another token from now on. Requests in flight are not answered any more and all connections are closed.
    void setToken(const ApiToken &token);
    /// Sends requests through another connection from now on, likewise.
    void setConnection(const Connection &connection);
    /// Maximum number of requests in flight, 1 to MostConnections. Requests in flight are not affected.
    void setConnections(int connections);
    /// Applies to requests sent from now on.
    void setTimeout(std::chrono::milliseconds timeout) { m_target.timeout = timeout; }

    /// Sends @p request; needs a free slot. The signal for its kind is emitted exactly once unless the token is
    /// changed.
    void send(const PollEngine::Request &request);

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] int freeSlots() const { return std::max(0, m_connections - inFlight()); }

Q_SIGNALS:
    /// @p ticket: of the request. @p hints: the server's clock and limits from the headers. The observation has no
    /// flags that other answers or the clock are needed for.
    void answered(quint64 ticket, const Taskwatch::Observation &observation, const Taskwatch::ServerHints &hints);
    void pageAnswered(quint64 ticket, const Taskwatch::PageObservation &page, const Taskwatch::ServerHints &hints);
    void idsAnswered(quint64 ticket, const Taskwatch::IdsObservation &tasks, const Taskwatch::ServerHints &hints);
    void feedAnswered(quint64 ticket, const Taskwatch::FeedObservation &page, const Taskwatch::ServerHints &hints);

private:
    struct Lane {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
    };
    struct Request {
        PollEngine::Request wanted;
        Timestamp askedAt;
        MonotonicTime asked;
        size_t lane = 0;
    };

    void makeLanes();
    /// Drops all requests and connections.
    void startAfresh();
    /// Answers without a request, because @p id lacks a part that the request needs.
    void refuse(quint64 ticket, const TaskId &id, const QString &words);
    [[nodiscard]] size_t freeLane() const;
    [[nodiscard]] QByteArray pathOf(const Request &request) const;
    [[nodiscard]] QByteArray queryOf(const Request &request) const;
    void finish(ReplyCollector *collector, const RawReply &raw);
    [[nodiscard]] Observation taskSeen(
        const Request &request, const TaskId &id, const RawReply &raw, const ServerHints &hints) const;
    /// Removes the token from error texts that were encoded in the answer.
    void removeToken(Observation &observation) const;
    [[nodiscard]] IdsObservation idsSeen(
        const Request &request, const IdsRequest &ids, const RawReply &raw, const ServerHints &hints) const;
    [[nodiscard]] FeedObservation feedSeen(const Request &request, const RawReply &raw, const ServerHints &hints) const;
    [[nodiscard]] PageObservation pageSeen(
        const Request &request, const PageRequest &page, const RawReply &raw, const ServerHints &hints) const;
    void log(const Request &request, const RawReply &raw, const ServerHints &hints, const QString &outcome) const;

    Target m_target;
    int m_connections = DefaultConnections;
    std::vector<Lane> m_lanes; // as many as m_connections needs, never fewer than are in use
    QHash<ReplyCollector *, Request> m_requests;
};

} // namespace Taskwatch
