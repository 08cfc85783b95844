// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/taskclient.h"

#include <QList>
#include <QObject>

namespace Taskwatch {

/// Polls each id of a list once, with as many requests at a time as the client has connections. An id may occur twice.
class PollRun final : public QObject
{
    Q_OBJECT

public:
    /// @p dialect must outlive the run.
    PollRun(const Dialect &dialect, const Target &target, QList<TaskId> ids, QObject *parent = nullptr);

    void start();
    /// Sends no further requests. Unanswered ids are reported as cancelled, then finished() is emitted.
    void cancel();

Q_SIGNALS:
    /// @p index: position in the list. Answers arrive in any order.
    void observed(qsizetype index, const Taskwatch::Observation &observation);
    /// Every id was observed.
    void finished();

private:
    void pump();
    void apply(const Observation &observation);
    void settle(qsizetype index, const Observation &observation);

    TaskClient m_client;
    QList<TaskId> m_ids;
    qsizetype m_next = 0; // index of the next id to request
    qsizetype m_done = 0;
    QMultiHash<TaskId, qsizetype> m_underWay; // indexes of requests in flight
};

} // namespace Taskwatch
