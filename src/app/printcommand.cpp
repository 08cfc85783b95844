// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printcommand.h"

#include "taskrecord.h"

#include <cstdio>

namespace Taskwatch {

PrintCommand::PrintCommand(
    const Dialect &dialect, const Target &target, const QList<GivenId> &ids, CommandLine::PrintFormat format, QObject *parent)
    : QObject(parent)
    , m_format(format)
    , m_observations(static_cast<size_t>(ids.size()))
{
    QList<TaskId> askable;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto place = static_cast<size_t>(i);
        if (const Result<TaskId> &id = ids[i].id) {
            askable.append(*id);
            m_places.push_back(place);
        } else {
            // Stands in its line as a look that was never made.
            m_allAnswered = false;
            m_observations[place] = Observation{.taskId = TaskId::unaskable(ids[i].text),
                .askedAt = currentTimestamp(),
                .answeredAt = {},
                .httpStatus = {},
                .outcome = FetchError{FetchErrorKind::BadId, id.error()},
                .rawAnswer = {}};
        }
    }
    m_run = std::make_unique<LookRun>(dialect, target, askable);
    connect(m_run.get(), &LookRun::observed, this,
        [this](qsizetype index, const Observation &observation) { take(m_places[static_cast<size_t>(index)], observation); });
    connect(m_run.get(), &LookRun::finished, this, &PrintCommand::end);
}

void PrintCommand::start()
{
    if (!m_output.open(stdout, QIODevice::WriteOnly)) {
        Q_EMIT finished(SomeNotAnswered);
        return;
    }
    if (m_format == CommandLine::PrintFormat::Csv)
        write(csvLine(csvHeader()));
    m_run->start();
}

void PrintCommand::take(size_t place, const Observation &observation)
{
    m_allAnswered = m_allAnswered && observation.task();
    m_observations[place] = observation;
    if (m_format != CommandLine::PrintFormat::Table)
        writeReady();
}

void PrintCommand::writeReady()
{
    for (; m_written < m_observations.size() && m_observations[m_written]; ++m_written) {
        const TaskRow row = rowOf(*m_observations[m_written]);
        write(m_format == CommandLine::PrintFormat::Json ? toJsonLine(row) + '\n' : csvLine(toCsvRow(row)));
    }
}

void PrintCommand::write(const QByteArray &bytes)
{
    if (m_output.write(bytes) != bytes.size() || !m_output.flush()) {
        std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(tr("cannot write: %1").arg(m_output.errorString())));
        m_allAnswered = false;
    }
}

void PrintCommand::end()
{
    if (m_format == CommandLine::PrintFormat::Table) {
        QList<TaskRow> all;
        for (const std::optional<Observation> &observation : m_observations)
            all.append(rowOf(*observation));
        write(toTextTable(all, currentTimestamp()).toUtf8());
    } else {
        writeReady(); // where the last lines were never asked
    }
    Q_EMIT finished(m_allAnswered ? AllAnswered : SomeNotAnswered);
}

} // namespace Taskwatch
