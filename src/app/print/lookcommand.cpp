// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/lookcommand.h"

#include "start/exitcode.h"
#include "export/taskrecord.h"

namespace Taskwatch {

LookCommand::LookCommand(const Dialect &dialect, const Target &target, TaskPrinter &printer, QObject *parent)
    : TaskAsker(parent)
    , m_dialect(dialect)
    , m_target(target)
    , m_printer(printer)
{
}

void LookCommand::start(const QList<GivenTask> &tasks)
{
    QList<TaskId> asked;
    m_observations.reserve(static_cast<size_t>(tasks.size()));
    for (const GivenTask &task : tasks) {
        m_observations.push_back(task.told);
        if (task.told) {
            m_allAnswered = m_allAnswered && task.told->task();
        } else {
            m_places.push_back(m_observations.size() - 1);
            asked.append(task.id);
        }
    }
    m_run = std::make_unique<LookRun>(m_dialect, m_target, asked);
    connect(m_run.get(), &LookRun::observed, this,
        [this](qsizetype index, const Observation &observation) { take(m_places[static_cast<size_t>(index)], observation); });
    connect(m_run.get(), &LookRun::finished, this, &LookCommand::end);
    printReady();
    m_run->start();
}

void LookCommand::stop()
{
    m_run->cancel();
}

void LookCommand::take(size_t place, const Observation &observation)
{
    m_allAnswered = m_allAnswered && observation.task();
    m_observations[place] = observation;
    printReady();
}

void LookCommand::printReady()
{
    for (; m_printed < m_observations.size() && m_observations[m_printed]; ++m_printed) {
        m_printer.add(rowOf(*m_observations[m_printed]));
        m_observations[m_printed]->rawAnswer.clear(); // it may be long
    }
    if (m_printer.isBroken())
        end(); // the output is closed, so further polls are useless
}

void LookCommand::end()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(m_allAnswered ? ExitCode::Success : ExitCode::NotAnswered);
}

} // namespace Taskwatch
