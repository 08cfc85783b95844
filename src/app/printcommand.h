// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "lookrun.h"
#include "startup.h"

#include <QFile>

#include <vector>

namespace Taskwatch {

/// `--print`: looks once at every id and writes what came to standard output, in the order the ids were given. Lines of
/// JSON and CSV are written as soon as all before them are; a table when all are there.
class PrintCommand final : public QObject
{
    Q_OBJECT

public:
    static constexpr int AllAnswered = 0;
    static constexpr int SomeNotAnswered = 1;

    PrintCommand(const Dialect &dialect, const Target &target, const QList<GivenId> &ids, CommandLine::PrintFormat format, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void take(size_t place, const Observation &observation);
    void writeReady();
    void write(const QByteArray &bytes);
    void end();

    CommandLine::PrintFormat m_format;
    QFile m_output;
    std::vector<std::optional<Observation>> m_observations; // by place in the order given
    std::vector<size_t> m_places; // of the run's indexes
    size_t m_written = 0;
    bool m_allAnswered = true;
    std::unique_ptr<LookRun> m_run;
};

} // namespace Taskwatch
