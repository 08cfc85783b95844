// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/poller.h"
#include "print/printstrategy.h"
#include "print/progressline.h"
#include "print/taskprinter.h"

#include <QHash>

namespace Taskwatch {

/// Implements `--print`: polls each task once, and prints each as soon as all before it are printed.
///
/// That the endpoint asks to wait is no result: the task is polled again when the endpoint allows it. If the token is
/// refused, or the endpoint is unreachable several times in a row, the tasks that were not answered yet are not polled
/// any more.
class PollOnceCommand final : public PrintStrategy
{
    Q_OBJECT

public:
    /// The arguments must outlive the command.
    PollOnceCommand(Poller &poller, TaskPrinter &printer, ProgressLine &progress, QObject *parent = nullptr);

    void start(const QList<PrintTask> &tasks) override;
    void stop() override;

private:
    void applyBatch(const QList<Observation> &batch);
    void applyStatus(const PollerStatus &status);
    /// Ends with @p failure for all tasks that were not answered.
    void failRest(const FetchError &failure);
    void printReady();
    void end();

    Poller &m_poller;
    TaskPrinter &m_printer;
    ProgressLine &m_progress;
    QList<PrintTask> m_tasks;
    QHash<TaskId, Observation> m_answers;
    qsizetype m_printed = 0; // tasks
    bool m_isLimited = false; // the endpoint answered "too many requests", and that was printed
    bool m_started = false;
    bool m_allAnswered = true;
    bool m_ended = false;
};

} // namespace Taskwatch
