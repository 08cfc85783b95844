// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/demosimulator.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QStandardPaths>

#include <chrono>

namespace Taskwatch {

namespace {

constexpr int DemoTasks = 60;
constexpr std::chrono::seconds StartPatience{20};
constexpr int EndPatience = 5000; // ms

QString simulatorProgram()
{
    const QString name = QStringLiteral("taskwatch-simulator");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

DemoSimulator::~DemoSimulator()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(EndPatience))
        return;
    m_process.kill();
    m_process.waitForFinished(EndPatience);
}

Result<QUrl> DemoSimulator::start()
{
    Q_ASSERT(m_process.state() == QProcess::NotRunning);
    const QString program = simulatorProgram();
    if (program.isEmpty())
        return Failure{tr("the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in "
                          "$PATH; install the package taskwatch-simulator")};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
        {QStringLiteral("--tasks"), QString::number(DemoTasks), QStringLiteral("--print-ids"),
            QStringLiteral("--end-with-input")});
    const Result<QList<QByteArray>> lines = readLines();
    if (!lines)
        return Failure{tr("the simulated endpoint could not be started: %1: %2").arg(program, lines.error())};

    static const QRegularExpression address(QStringLiteral(" (http://127\\.0\\.0\\.1:\\d+) "));
    const QRegularExpressionMatch match = address.match(QString::fromUtf8(lines->first()));
    for (qsizetype i = 1; i < lines->size(); ++i) {
        if (const Result<TaskId> id = TaskId::parse(QString::fromUtf8(lines->at(i))))
            m_ids.append(*id);
    }
    if (!match.hasMatch() || m_ids.size() != DemoTasks)
        return Failure{
            tr("%1 has another version: install the same version of taskwatch and taskwatch-simulator").arg(program)};
    return QUrl(match.captured(1));
}

Result<QList<QByteArray>> DemoSimulator::readLines()
{
    const QDeadlineTimer deadline(StartPatience);
    QList<QByteArray> lines;
    while (true) {
        while (m_process.canReadLine() && lines.size() <= DemoTasks)
            lines.append(m_process.readLine().trimmed());
        if (lines.size() > DemoTasks)
            return lines;
        if (m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            continue;
        if (m_process.error() == QProcess::FailedToStart)
            return Failure{m_process.errorString()};
        if (m_process.state() == QProcess::NotRunning)
            return Failure{tr("it ended with exit code %1").arg(m_process.exitCode())};
        return Failure{tr("it did not answer within %1 seconds").arg(StartPatience.count())};
    }
}

} // namespace Taskwatch
