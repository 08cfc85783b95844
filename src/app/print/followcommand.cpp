// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/followcommand.h"

#include "text/joinedtext.h"
#include "text/safetext.h"
#include "text/troubletext.h"

#include <QTime>

#include <utility>

namespace Taskwatch {

FollowCommand::FollowCommand(Poller &poller, CommandLine::Until until, Patience patience, TaskPrinter &printer,
    ProgressLine &progress, TokenReload *reload, QObject *parent)
    : PrintStrategy(parent)
    , m_poller(poller)
    , m_until(until)
    , m_patience(patience)
    , m_printer(printer)
    , m_progress(progress)
    , m_reload(reload)
{
    if (m_reload) {
        connect(m_reload, &TokenReload::changed, this, &FollowCommand::applyToken);
        connect(m_reload, &TokenReload::gaveUp, this, &FollowCommand::end);
    }
    connect(&m_poller, &Poller::observed, this, &FollowCommand::applyBatch);
    connect(&m_poller, &Poller::statusChanged, this, &FollowCommand::applyStatus);
}

void FollowCommand::start(const QList<PrintTask> &tasks)
{
    m_tasks.emplace(m_until, tasks);
    QList<Observation> observations = std::exchange(m_early, {});
    for (const PrintTask &task : tasks) {
        if (task.refusal)
            observations.append(*task.refusal);
    }
    applyBatch(observations);
    if (m_ended)
        return;
    QList<TaskId> asked;
    for (const TaskId &id : m_tasks->asked()) {
        if (!m_tasks->isSettled(id))
            asked.append(id);
    }
    m_poller.call([asked](PollEngine &engine, MonotonicTime now) { engine.watch(asked, now); });
}

void FollowCommand::stop()
{
    end();
}

void FollowCommand::applyBatch(const QList<Observation> &batch)
{
    if (m_ended)
        return;
    if (!m_tasks) {
        m_early += batch;
        return;
    }
    QList<TaskId> settled;
    const FetchError *refused = nullptr;
    for (const Observation &observation : batch) {
        if (const QString line = m_tasks->apply(observation); !line.isEmpty())
            printLine(line);
        if (m_tasks->isSettled(observation.taskId))
            settled.append(observation.taskId);
        if (const FetchError *failure = observation.failure(); failure && failure->kind == FetchErrorKind::Unauthorized)
            refused = failure;
    }
    m_progress.show(m_tasks->progressText());
    m_poller.call([settled](PollEngine &engine, MonotonicTime) { engine.remove(settled); });
    if (refused) {
        PollerStatus status;
        status.trouble = *refused;
        status.limiter = RateLimiter::State::Stopped;
        printTrouble(status);
    }
    if (refused && m_reload && !m_tasks->isOver())
        m_reload->start();
    else if (refused || m_tasks->isOver())
        end();
}

void FollowCommand::applyToken(const ApiToken &token)
{
    if (m_ended)
        return;
    printLine(tr("There is another token in %1.").arg(safeFirstLine(m_reload->fileName(), 200)));
    m_poller.setToken(token);
}

void FollowCommand::applyStatus(const PollerStatus &status)
{
    if (m_ended || !m_tasks)
        return;
    printTrouble(status);
    const bool unsafe =
        status.trouble && status.trouble->kind == FetchErrorKind::Tls && status.limiter == RateLimiter::State::Probing;
    if (unsafe && m_patience == Patience::WhileThereIsHope)
        end();
}

void FollowCommand::printTrouble(const PollerStatus &status)
{
    const auto kind = status.trouble ? std::optional(status.trouble->kind) : std::nullopt;
    const auto before = std::exchange(m_reportedTrouble, kind);
    if (before == kind)
        return; // the detail may differ each time
    const TroubleText text = troubleText(status, ClockReading::current());
    if (!status.trouble)
        printLine(tr("The endpoint is reachable again."));
    else if (m_reload && status.trouble->kind == FetchErrorKind::Unauthorized)
        printLine(tr("%1 Waiting for another token in %2.").arg(text.what, safeFirstLine(m_reload->fileName(), 200)));
    else if (status.limiter == RateLimiter::State::Held)
        printLine(sentencesText(text.what, text.next));
    else
        printLine(text.what);
}

void FollowCommand::printLine(const QString &line)
{
    m_progress.printLine(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")) + u' ' + line);
}

void FollowCommand::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_poller.call([](PollEngine &engine, MonotonicTime) { engine.setPaused(true); });
    m_progress.show({}); // standard output may be the same terminal
    const QList<TaskRow> rows = m_tasks->rows();
    for (const TaskRow &row : rows)
        m_printer.add(row);
    Q_EMIT finished(m_tasks->exitCode());
}

} // namespace Taskwatch
