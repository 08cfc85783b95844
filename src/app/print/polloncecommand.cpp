// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/polloncecommand.h"

#include "export/taskserializer.h"
#include "start/exitcode.h"

namespace Taskwatch {

PollOnceCommand::PollOnceCommand(const Dialect &dialect, const Target &target, TaskPrinter &printer, QObject *parent)
    : PrintStrategy(parent)
    , m_dialect(dialect)
    , m_target(target)
    , m_printer(printer)
{
}

void PollOnceCommand::start(const QList<PrintTask> &tasks)
{
    QList<TaskId> asked;
    m_observations.reserve(static_cast<size_t>(tasks.size()));
    for (const PrintTask &task : tasks) {
        m_observations.push_back(task.known);
        if (task.known) {
            m_allAnswered = m_allAnswered && task.known->task();
        } else {
            m_places.push_back(m_observations.size() - 1);
            asked.append(task.id);
        }
    }
    m_run = std::make_unique<PollRun>(m_dialect, m_target, asked);
    connect(m_run.get(), &PollRun::observed, this, [this](qsizetype index, const Observation &observation) {
        apply(m_places[static_cast<size_t>(index)], observation);
    });
    connect(m_run.get(), &PollRun::finished, this, &PollOnceCommand::end);
    printReady();
    m_run->start();
}

void PollOnceCommand::stop()
{
    m_run->cancel();
}

void PollOnceCommand::apply(size_t place, const Observation &observation)
{
    m_allAnswered = m_allAnswered && observation.task();
    m_observations[place] = observation;
    printReady();
}

void PollOnceCommand::printReady()
{
    for (; m_printed < m_observations.size() && m_observations[m_printed]; ++m_printed) {
        m_printer.add(rowOf(*m_observations[m_printed]));
        m_observations[m_printed]->rawAnswer.clear(); // it may be long
    }
    if (m_printer.isBroken())
        end(); // the output is closed, so further polls are useless
}

void PollOnceCommand::end()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(m_allAnswered ? ExitCode::Success : ExitCode::NotAnswered);
}

} // namespace Taskwatch
