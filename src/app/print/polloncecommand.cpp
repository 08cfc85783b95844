// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/polloncecommand.h"

#include "export/taskserializer.h"
#include "start/exitcode.h"
#include "text/troubletext.h"

#include <utility>

namespace Taskwatch {

PollOnceCommand::PollOnceCommand(Poller &poller, TaskPrinter &printer, ProgressLine &progress, QObject *parent)
    : PrintStrategy(parent)
    , m_poller(poller)
    , m_printer(printer)
    , m_progress(progress)
{
    connect(&poller, &Poller::observed, this, &PollOnceCommand::applyBatch);
    connect(&poller, &Poller::statusChanged, this, &PollOnceCommand::applyStatus);
}

void PollOnceCommand::start(const QList<PrintTask> &tasks)
{
    m_started = true;
    m_tasks = tasks;
    QList<TaskId> open;
    for (const PrintTask &task : tasks) {
        if (task.refusal)
            m_answers.insert(task.id, *task.refusal);
        else if (!m_answers.contains(task.id)) // pages may have contained it
            open.append(task.id);
    }
    m_poller.call([open](PollEngine &engine, MonotonicTime now) { engine.watch(open, now); });
    printReady();
}

void PollOnceCommand::stop()
{
    failRest({FetchErrorKind::Cancelled, tr("stopped before an answer arrived")});
}

void PollOnceCommand::applyBatch(const QList<Observation> &batch)
{
    if (m_ended)
        return;
    QList<TaskId> done;
    std::optional<FetchError> refused;
    for (const Observation &observation : batch) {
        const FetchError *failure = observation.failure();
        const bool waits = failure && observation.isPostponed
            && (failure->kind == FetchErrorKind::RateLimited || failure->kind == FetchErrorKind::Server);
        if (waits)
            continue; // it is polled again when the endpoint allows it
        if (failure && failure->kind == FetchErrorKind::Unauthorized)
            refused = *failure;
        m_answers.insert(observation.taskId, observation);
        done.append(observation.taskId);
    }
    m_poller.call([done](PollEngine &engine, MonotonicTime) { engine.remove(done); });
    printReady();
    if (refused)
        failRest(*refused);
}

void PollOnceCommand::applyStatus(const PollerStatus &status)
{
    if (m_ended)
        return;
    const bool isLimited = status.trouble && status.limiter == RateLimiter::State::Held;
    if (isLimited && !std::exchange(m_isLimited, isLimited)) {
        const TroubleText text = troubleText(status, ClockReading::current());
        m_progress.printLine(tr("taskwatch: %1 %2").arg(text.what, text.next));
    }
    if (status.trouble && status.limiter == RateLimiter::State::Probing)
        failRest(*status.trouble);
}

void PollOnceCommand::failRest(const FetchError &failure)
{
    if (!m_started)
        return;
    for (const PrintTask &task : std::as_const(m_tasks)) {
        if (!m_answers.contains(task.id)) {
            m_answers.insert(task.id,
                Observation{.taskId = task.id,
                    .askedAt = currentTimestamp(),
                    .asked = MonotonicClock::now(),
                    .answeredAt = {},
                    .httpStatus = {},
                    .outcome = failure,
                    .rawAnswer = {}});
        }
    }
    printReady();
}

void PollOnceCommand::printReady()
{
    if (!m_started || m_ended)
        return;
    for (; m_printed < m_tasks.size(); ++m_printed) {
        const auto answer = m_answers.find(m_tasks[m_printed].id);
        if (answer == m_answers.end())
            break;
        m_allAnswered = m_allAnswered && answer->task();
        m_printer.add(rowOf(*answer));
        answer->rawAnswer.clear(); // it may be long; the id may occur again
    }
    if (m_printed == m_tasks.size() || m_printer.isBroken())
        end(); // further polls are useless if the output is closed
}

void PollOnceCommand::end()
{
    m_ended = true;
    m_poller.call([](PollEngine &engine, MonotonicTime) { engine.setPaused(true); });
    Q_EMIT finished(m_allAnswered ? ExitCode::Success : ExitCode::NotAnswered);
}

} // namespace Taskwatch
