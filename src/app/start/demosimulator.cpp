// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/demosimulator.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <chrono>

namespace Taskwatch {

namespace {

constexpr int DemoTasks = 60;
constexpr int DemoHours = 6; // of history at the start
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

QString DemoSimulator::missing()
{
    return simulatorProgram().isEmpty()
        ? tr("the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in $PATH; install "
             "the package taskwatch-simulator")
        : QString();
}

Result<QUrl> DemoSimulator::start()
{
    Q_ASSERT(m_process.state() == QProcess::NotRunning);
    const QString program = simulatorProgram();
    if (program.isEmpty())
        return Failure{missing()};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
        {QStringLiteral("--tasks"), QString::number(DemoTasks), QStringLiteral("--print-ids"),
            QStringLiteral("--print-past"), QString::number(DemoHours), QStringLiteral("--end-with-input")});
    Result<QUrl> address = readStart();
    if (!address)
        return Failure{tr("the simulated endpoint could not be started: %1: %2").arg(program, address.error())};
    if (address->isEmpty())
        return Failure{
            tr("%1 has another version: install the same version of taskwatch and taskwatch-simulator").arg(program)};
    return address;
}

Result<QUrl> DemoSimulator::readStart()
{
    const QDeadlineTimer deadline(StartPatience);
    Result<QByteArray> line = readLine(deadline);
    if (!line)
        return Failure{line.error()};
    static const QRegularExpression address(QStringLiteral(" (http://127\\.0\\.0\\.1:\\d+) "));
    const QRegularExpressionMatch match = address.match(QString::fromUtf8(*line));
    if (!match.hasMatch())
        return QUrl();
    for (int i = 0; i < DemoTasks; ++i) {
        line = readLine(deadline);
        if (!line)
            return Failure{line.error()};
        const Result<TaskId> id = TaskId::parse(QString::fromUtf8(*line));
        if (!id)
            return QUrl();
        m_ids.append(*id);
    }
    line = readLine(deadline);
    if (!line)
        return Failure{line.error()};
    bool isNumber = false;
    const int count = line->left(line->indexOf(' ')).toInt(&isNumber);
    if (!isNumber)
        return QUrl();
    for (int i = 0; i < count; ++i) {
        line = readLine(deadline);
        if (!line)
            return Failure{line.error()};
        const qsizetype time = line->indexOf(' ') + 1;
        const qsizetype body = line->indexOf(' ', time) + 1;
        const Result<TaskId> id = TaskId::parse(QString::fromUtf8(line->left(time - 1)));
        if (!id || body <= time)
            return QUrl();
        m_past.append({*id, fromUnixMs(line->mid(time, body - time - 1).toLongLong()), line->mid(body)});
    }
    return QUrl(match.captured(1));
}

Result<QByteArray> DemoSimulator::readLine(const QDeadlineTimer &deadline)
{
    while (!m_process.canReadLine()) {
        if (m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            continue;
        if (m_process.error() == QProcess::FailedToStart)
            return Failure{m_process.errorString()};
        if (m_process.state() == QProcess::NotRunning)
            return Failure{tr("it ended with exit code %1").arg(m_process.exitCode())};
        return Failure{tr("it did not answer within %1 seconds").arg(StartPatience.count())};
    }
    return m_process.readLine().trimmed();
}

} // namespace Taskwatch
