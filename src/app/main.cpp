// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "exitcode.h"
#include "mallocarenas.h"
#include "printcommand.h"
#include "recordingcommand.h"
#include "selftest.h"
#include "startup.h"
#include "windowcommand.h"

#include <QApplication>

#include <cstdio>

using namespace Taskwatch;

namespace {

int complain(const QString &words)
{
    std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(words));
    return ExitCode::BadUsage;
}

int print(const CommandLine &line, const Job &job)
{
    PrintCommand command(line, job);
    // Queued, as a list without anything to ask is over before exec() begins.
    QObject::connect(&command, &PrintCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

int openWindow(const CommandLine &line, const Job &job)
{
    WindowCommand command(line, job);
    if (const Result<bool> started = command.start(); !started)
        return complain(started.error());
    return QApplication::exec();
}

int openRecording(const CommandLine &line)
{
    RecordingCommand command(line);
    if (const Result<bool> started = command.start(); !started)
        return complain(started.error());
    return QApplication::exec();
}

void nameApplication()
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Taskwatch"));
    QGuiApplication::setDesktopFileName(QStringLiteral("taskwatch"));
}

int runJob(const CommandLine &line)
{
    const Result<Job> job = prepareJob(line);
    if (!job)
        return complain(job.error());
    return line.action == CommandLine::Action::Print ? print(line, *job) : openWindow(line, *job);
}

/// The arguments as text; before any application object, as most of what they ask for needs no display.
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    shareMallocArenas();
    QCoreApplication::setApplicationName(QStringLiteral("taskwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASKWATCH_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line)
        return complain(QCoreApplication::translate("main", "%1\nSee taskwatch --help.").arg(line.error()));

    switch (line->action) {
    case CommandLine::Action::Help: {
        QCoreApplication app(argc, argv);
        std::fputs(qUtf8Printable(CommandLine::helpText()), stdout);
        return 0;
    }
    case CommandLine::Action::Version:
        std::puts("taskwatch " TASKWATCH_VERSION);
        return 0;
    case CommandLine::Action::SelfTest: {
        QApplication app(argc, argv);
        return runSelfTest();
    }
    case CommandLine::Action::Print: {
        QCoreApplication app(argc, argv);
        return runJob(*line);
    }
    case CommandLine::Action::Window: {
        QApplication app(argc, argv);
        nameApplication();
        return runJob(*line);
    }
    case CommandLine::Action::Open: {
        QApplication app(argc, argv);
        nameApplication();
        return openRecording(*line);
    }
    }
    Q_UNREACHABLE();
}
