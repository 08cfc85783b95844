// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/answerhints.h"
#include "api/dialect.h"
#include "task/observation.h"
#include "lists/pagelook.h"
#include "lists/pageobservation.h"
#include "schedule/pollsettings.h"
#include "http/target.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <vector>

namespace Taskwatch {

class ReplyCollector;
struct ReplyFacts;

/// Asks the endpoint for one task, or one page of a message's tasks, at a time and decodes the answer, in the thread it lives in.
///
/// Has no queue: a manager of Qt's opens LaneCapacity connections to a host, and a request that waited in Qt's own queue
/// would spend its time-out there. More connections are more managers, the lanes. Who asks for more than freeSlots()
/// keeps the rest.
///
/// A look whose connection the server closed (its keep-alive ended at the very moment of reuse, it was restarted) is
/// repeated once at once, unseen: a GET may be, and nothing was learnt of the task.
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

    /// Asks another place from now on, or the same anew. Answers still to come are dropped without a word, and all
    /// connections are closed.
    void setTarget(const Target &target);
    /// What was under way and will not be answered.
    struct Dropped {
        QList<TaskId> tasks;
        QList<PageLook> pages;
    };
    /// As setTarget(), with another token for the same place.
    Dropped setToken(const ApiToken &token);
    /// Looks at the same time, 1 to MostConnections. Those under way go on.
    void setConnections(int connections);
    /// For looks that begin from now on.
    void setTimeout(std::chrono::milliseconds timeout) { m_target.timeout = timeout; }

    /// Sends the request for @p id; needs a free slot. answered() follows exactly once unless the target is changed.
    void look(const TaskId &id);
    /// Sends the request for the page of @p message that begins at @p cursor, or for its first one; needs a free slot.
    /// pageAnswered() follows exactly once unless the target is changed.
    void lookAtPage(const MessageId &message, std::optional<qint64> cursor);
    /// Ends every look under way; each is answered as cancelled before this returns.
    void cancelAll();

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_looks.size()); }
    [[nodiscard]] int freeSlots() const { return std::max(0, m_connections - inFlight()); }

Q_SIGNALS:
    /// @p hints: what the head of the answer said of the server's clock and limits.
    void answered(const Taskwatch::Observation &observation, const Taskwatch::AnswerHints &hints);
    void pageAnswered(const Taskwatch::PageObservation &page, const Taskwatch::AnswerHints &hints);

private:
    struct Lane {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
    };
    struct PageOf {
        MessageId message;
        std::optional<qint64> cursor;
    };
    struct Look {
        std::variant<TaskId, PageOf> what;
        Timestamp askedAt;
        MonotonicTime asked;
        size_t lane = 0;
        bool repeated = false;
    };

    void makeLanes();
    [[nodiscard]] size_t freeLane() const;
    [[nodiscard]] QByteArray pathOf(const Look &look) const;
    [[nodiscard]] QByteArray queryOf(const Look &look) const;
    void send(Look look, std::chrono::milliseconds timeout);
    void take(ReplyCollector *collector, const ReplyFacts &facts);
    void hand(const Look &look, const ReplyFacts &facts);
    [[nodiscard]] Observation taskSeen(const Look &look, const TaskId &id, const ReplyFacts &facts, const AnswerHints &hints) const;
    [[nodiscard]] PageObservation pageSeen(const Look &look, const PageOf &asked, const ReplyFacts &facts, const AnswerHints &hints) const;
    void log(const Look &look, const ReplyFacts &facts, const AnswerHints &hints, const QString &outcome) const;

    const Dialect &m_dialect;
    Target m_target;
    int m_connections = DefaultConnections;
    std::vector<Lane> m_lanes; // as many as connections want, never fewer than are in use
    QHash<ReplyCollector *, Look> m_looks;
};

} // namespace Taskwatch
