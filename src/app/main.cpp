// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/commandline.h"
#include "start/exitcode.h"
#include "start/lineasrequest.h"
#include "start/mallocarenas.h"
#include "print/printcommand.h"
#include "print/profilejob.h"
#include "windows/program.h"
#include "windows/recordingcommand.h"
#include "start/selftest.h"
#include "start/startup.h"

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

void nameApplication()
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Taskwatch"));
    QGuiApplication::setDesktopFileName(QStringLiteral("taskwatch"));
}

/// Whether a window is of use to a later start, and one that runs already to this one.
bool isShared(const CommandLine &line)
{
    return !line.demo && line.screenshotFile.isEmpty();
}

/// @p instance: null where no later start is to find this one.
int openWindows(const CommandLine &line, SingleInstance *instance)
{
    SecretStore secrets;
    Program program(line, &secrets, instance && instance->listen() ? instance : nullptr);
    if (const Result<bool> started = program.start(); !started)
        return complain(started.error());
    return QApplication::exec();
}

/// Hands what @p line asks for to the one that runs already. None: it does not answer.
std::optional<int> handOver(const CommandLine &line, const SingleInstance &instance)
{
    const Result<InstanceRequest> request = requestOf(line);
    if (!request)
        return complain(request.error());
    const Result<bool> handed = instance.hand(*request);
    if (!handed)
        return complain(handed.error());
    if (*handed)
        return 0;
    complain(QCoreApplication::translate("main", "another Taskwatch is running and does not answer; this one goes on by itself"));
    return std::nullopt;
}

/// The program with its windows, unless one that runs already is to have them.
int runWindows(const CommandLine &line, int argc, char *argv[])
{
    // Who is first stays it from here on, so that of two who start at once one hands over.
    SingleInstance instance;
    const SingleInstance::Role role = isShared(line) ? instance.claim() : SingleInstance::Role::Alone;
    if (role == SingleInstance::Role::Second) {
        const QCoreApplication app(argc, argv); // no display is needed for that
        if (const std::optional<int> handed = handOver(line, instance))
            return *handed;
    }
    QApplication app(argc, argv);
    nameApplication();
    return openWindows(line, role == SingleInstance::Role::First ? &instance : nullptr);
}

int openRecording(const CommandLine &line)
{
    RecordingCommand command(line);
    if (const Result<bool> started = command.start(); !started)
        return complain(started.error());
    return QApplication::exec();
}

int runPrint(const CommandLine &line)
{
    const Result<Job> job = line.profile ? prepareProfileJob(line) : prepareJob(line);
    if (!job)
        return complain(job.error());
    return print(line, *job);
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
        return runPrint(*line);
    }
    case CommandLine::Action::Window: {
        return runWindows(*line, argc, argv);
    }
    case CommandLine::Action::Open: {
        QApplication app(argc, argv);
        nameApplication();
        return openRecording(*line);
    }
    }
    Q_UNREACHABLE();
}
