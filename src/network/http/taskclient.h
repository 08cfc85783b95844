// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/dialect.h"
#include "http/target.h"
#include "lists/pageobservation.h"
#include "lists/pagerequest.h"
#include "schedule/pollsettings.h"
#include "schedule/serverhints.h"
#include "task/observation.h"

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
/// It has no queue. QNetworkAccessManager opens LaneCapacity connections to a host, and requests in its queue would use
/// up their time-out there. More connections need more managers, called lanes. Callers must not send more than
/// freeSlots() requests.
///
/// A request is repeated once, silently, if the server closed the connection before answering (keep-alive ended at the
/// moment of reuse, or the server restarted). This is safe for GET.
class TaskClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LaneCapacity = 6; ///< connections that QNetworkAccessManager opens to one host
    static constexpr int DefaultConnections = RequestLimits{}.inFlight;
    static constexpr int MostConnections = PollBounds::MostConnections;

    /// @p dialect must outlive the client.
    TaskClient(const Dialect &dialect, Target target, QObject *parent = nullptr);
    ~TaskClient() override;

    /// Requests that were in flight and will not be answered.
    struct Dropped {
        QList<TaskId> tasks;
        QList<PageRequest> pages;
    };
    /// Sends another token from now on. Pending answers are dropped silently and all connections are closed.
    Dropped setToken(const ApiToken &token);
    /// Maximum number of requests in flight, 1 to MostConnections. Requests in flight are not affected.
    void setConnections(int connections);
    /// Applies to requests sent from now on.
    void setTimeout(std::chrono::milliseconds timeout) { m_target.timeout = timeout; }

    /// Sends the request for @p id; needs a free slot. answered() is emitted exactly once unless the token is changed.
    void poll(const TaskId &id);
    /// Sends the request for the page of @p message that begins at @p cursor, or for the first page; needs a free slot.
    /// pageAnswered() is emitted exactly once unless the token is changed.
    void requestPage(const MessageId &message, std::optional<qint64> cursor);
    /// Cancels all requests in flight. Each is answered as cancelled before this returns.
    void cancelAll();

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] int freeSlots() const { return std::max(0, m_connections - inFlight()); }

Q_SIGNALS:
    /// @p hints: the server's clock and limits from the headers.
    void answered(const Taskwatch::Observation &observation, const Taskwatch::ServerHints &hints);
    void pageAnswered(const Taskwatch::PageObservation &page, const Taskwatch::ServerHints &hints);

private:
    struct Lane {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
    };
    struct PageOf {
        MessageId message;
        std::optional<qint64> cursor;
    };
    struct Request {
        std::variant<TaskId, PageOf> what;
        Timestamp askedAt;
        MonotonicTime asked;
        size_t lane = 0;
        bool repeated = false;
    };

    void makeLanes();
    [[nodiscard]] size_t freeLane() const;
    [[nodiscard]] QByteArray pathOf(const Request &request) const;
    [[nodiscard]] QByteArray queryOf(const Request &request) const;
    void send(Request request, std::chrono::milliseconds timeout);
    void finish(ReplyCollector *collector, const RawReply &raw);
    void hand(const Request &request, const RawReply &raw);
    [[nodiscard]] Observation taskSeen(
        const Request &request, const TaskId &id, const RawReply &raw, const ServerHints &hints) const;
    [[nodiscard]] PageObservation pageSeen(
        const Request &request, const PageOf &asked, const RawReply &raw, const ServerHints &hints) const;
    void log(const Request &request, const RawReply &raw, const ServerHints &hints, const QString &outcome) const;

    const Dialect &m_dialect;
    Target m_target;
    int m_connections = DefaultConnections;
    std::vector<Lane> m_lanes; // as many as m_connections needs, never fewer than are in use
    QHash<ReplyCollector *, Request> m_requests;
};

} // namespace Taskwatch
