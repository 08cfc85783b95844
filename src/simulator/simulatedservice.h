// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "simulator/simulatedclock.h"
#include "simulator/simulatedlog.h"
#include "simulator/simulatoroptions.h"
#include "task/taskid.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace Taskwatch {

struct SimulatedTask;

/// A request to the simulated endpoint.
struct SimulatedRequest {
    QByteArray method; ///< `GET`, …
    QByteArray path; ///< percent-encoded, without the query
    QByteArray query; ///< percent-encoded, without `?`
    QByteArray authorization; ///< header value; empty if it is missing
};

/// A response of the simulated endpoint, without what the transport adds (length, connection).
struct SimulatedResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< all other headers, including `Date`

    friend bool operator==(const SimulatedResponse &, const SimulatedResponse &) = default;
};

/// The simulated endpoint without its sockets: `GET /v1/tasks/{taskId}` and `GET
/// /v1/messages/{messageId}/tasks?cursor=<ms>` for any bearer token, and `GET /ids` for the list of its tasks, one id
/// per line. With the API QStash v2, `GET /v2/logs` replaces the first two. Pure: the same options, origin,
/// request and time give the same answer.
///
/// The life of a task (its states over time) is computed again for each answer, which takes a few microseconds. Storing
/// a million of them would need gigabytes.
class SimulatedService final
{
public:
    static constexpr int TasksPerPage = 100;

    /// @p origin: time of the service's start.
    SimulatedService(const SimulatorOptions &options, Timestamp origin);

    [[nodiscard]] SimulatedResponse answer(const SimulatedRequest &request, Timestamp now) const;

    /// What a poll returned at a time before the service's start.
    struct PastAnswer {
        TaskId taskId;
        Timestamp at{};
        QByteArray body; ///< one line
    };
    /// The answers about all tasks in the time @p length before the service's start: one at its beginning, and one for
    /// each later change; by task, then by time. With QStash v2 there are none.
    [[nodiscard]] QList<PastAnswer> past(std::chrono::milliseconds length) const;

    /// The ids of all tasks. The position of a task is its index.
    [[nodiscard]] const QList<TaskId> &ids() const { return m_ids; }

    [[nodiscard]] const SimulatedClock &clock() const { return m_clock; }

private:
    [[nodiscard]] SimulatedResponse tasksAnswer(const SimulatedRequest &request, Timestamp now) const;
    [[nodiscard]] SimulatedResponse messageAnswer(const SimulatedRequest &request, Timestamp now) const;
    [[nodiscard]] SimulatedResponse logAnswer(const SimulatedRequest &request, Timestamp now) const;
    [[nodiscard]] SimulatedResponse idList() const;
    [[nodiscard]] QByteArray taskJson(int index, bool inPage, Timestamp now) const;
    [[nodiscard]] QByteArray taskJson(int index, bool inPage, SimulatedTask task) const;
    /// Creation time of a task, which cursors use. It is in the past and increases with the index.
    [[nodiscard]] Timestamp createdAt(int index) const;

    quint64 m_seed;
    SimulatedClock m_clock;
    QList<TaskId> m_ids;
    QHash<TaskId, int> m_indexes;
    int m_tasksPerMessage;
    QHash<QString, int> m_messages; // index of each message's first task
    std::optional<SimulatedLog> m_log; // only with QStash v2, whose answers it writes
};

} // namespace Taskwatch
