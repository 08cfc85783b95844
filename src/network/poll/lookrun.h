// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/taskclient.h"

#include <QList>
#include <QObject>

namespace Taskwatch {

/// Looks once at every id of a list, as many at a time as the client has connections. An id may stand in the list twice.
class LookRun final : public QObject
{
    Q_OBJECT

public:
    /// @p dialect must outlive the run.
    LookRun(const Dialect &dialect, const Target &target, QList<TaskId> ids, QObject *parent = nullptr);

    void start();
    /// Asks for nothing more: what was not answered until now is observed as cancelled, and finished() follows.
    void cancel();

Q_SIGNALS:
    /// @p index: place in the list. Answers come in any order.
    void observed(qsizetype index, const Taskwatch::Observation &observation);
    /// Every id was looked at.
    void finished();

private:
    void pump();
    void take(const Observation &observation);
    void settle(qsizetype index, const Observation &observation);

    TaskClient m_client;
    QList<TaskId> m_ids;
    qsizetype m_next = 0; // first index that is not asked yet
    qsizetype m_done = 0;
    QMultiHash<TaskId, qsizetype> m_underWay; // indexes asked and not answered
};

} // namespace Taskwatch
