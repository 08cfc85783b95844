// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedrequest.h"
#include "simulator/simulatedresponse.h"
#include "simulator/simulatoroptions.h"
#include "task/taskid.h"
#include "base/timestamp.h"

#include <QHash>
#include <QList>

namespace Taskwatch {

/// The simulated endpoint without its sockets: `GET /v1/tasks/{taskId}` and `GET /v1/messages/{messageId}/tasks?cursor=<ms>`
/// for any bearer token, and `GET /ids` for the list of its tasks, one id a line. Pure: the same options, origin, request and now give the same answer.
///
/// Lives are computed anew for each answer, in a few microseconds; kept for a million tasks they would fill gigabytes.
class SimulatedService final
{
public:
    static constexpr int TasksPerPage = 100;

    /// @p origin is the moment of its start, by the wall clock.
    SimulatedService(const SimulatorOptions &options, Timestamp origin);

    [[nodiscard]] SimulatedResponse answer(const SimulatedRequest &request, Timestamp now) const;

    /// All of them, in order of their index.
    [[nodiscard]] const QList<TaskId> &ids() const { return m_ids; }

    /// Where the moment @p sinceStart of a life lies on the wall clock. Rounded up: what is ahead is ahead by both clocks.
    [[nodiscard]] Timestamp wallTime(std::chrono::milliseconds sinceStart) const;
    /// The latest moment of the lives that is not after @p now.
    [[nodiscard]] std::chrono::milliseconds sinceStart(Timestamp now) const;

private:
    [[nodiscard]] SimulatedResponse tasksAnswer(const SimulatedRequest &request, Timestamp now) const;
    [[nodiscard]] SimulatedResponse messageAnswer(const SimulatedRequest &request, Timestamp now) const;
    [[nodiscard]] SimulatedResponse idList() const;
    [[nodiscard]] QByteArray taskIn(int index, bool inPage, Timestamp now) const;
    /// Ages ago, one after the other in order of their index: what cursors are made of.
    [[nodiscard]] Timestamp madeAt(int index) const;

    quint64 m_seed;
    double m_speed;
    Timestamp m_origin;
    QList<TaskId> m_ids;
    QHash<TaskId, int> m_indexes;
    int m_tasksPerMessage;
    QHash<QString, int> m_messages; // index of the first task of each
};

} // namespace Taskwatch
