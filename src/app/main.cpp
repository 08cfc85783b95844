// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printcommand.h"
#include "print/profilejob.h"
#include "secrets/secretstore.h"
#include "start/commandline.h"
#include "start/exitcode.h"
#include "start/handoverrequest.h"
#include "start/mallocarenas.h"
#include "start/selftest.h"
#include "start/singleinstance.h"
#include "start/startup.h"
#include "windows/program.h"
#include "windows/recordingcommand.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Taskwatch;

namespace {

int failWith(const QString &words)
{
    std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(words));
    return ExitCode::BadUsage;
}

int print(const CommandLine &line, const Job &job)
{
    PrintCommand command(line, job);
    // Queued, because a list with nothing to poll finishes before exec() begins.
    QObject::connect(
        &command, &PrintCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

void nameApplication()
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Taskwatch"));
    QGuiApplication::setDesktopFileName(QStringLiteral("taskwatch"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/taskwatch.svg")));
}

/// Whether later starts may use this instance's windows, and this start those of a running instance.
bool isShared(const CommandLine &line)
{
    return !line.demo && line.screenshotFile.isEmpty();
}

/// @p instance: null if later starts must not reach this one.
int openWindows(const CommandLine &line, SingleInstance *instance)
{
    SecretStore secrets;
    Program program(line, &secrets, instance && instance->listen() ? instance : nullptr);
    if (const Result<bool> started = program.start(); !started)
        return failWith(started.error());
    return QApplication::exec();
}

/// Sends the request in @p line to the running instance. nullopt: it does not answer.
std::optional<int> handOver(const CommandLine &line, const SingleInstance &instance)
{
    const Result<InstanceRequest> request = instanceRequestFor(line);
    if (!request)
        return failWith(request.error());
    const Result<bool> handed = instance.hand(*request);
    if (!handed)
        return failWith(handed.error());
    if (*handed)
        return 0;
    failWith(
        QCoreApplication::translate("main", "another Taskwatch is running but does not answer; continuing without it"));
    return std::nullopt;
}

/// Runs the program with its windows, unless another instance accepts the request.
int runWindows(const CommandLine &line, int argc, char *argv[])
{
    // The lock is held from here on, so that of two simultaneous starts one hands over to the other.
    SingleInstance instance;
    const SingleInstance::Role role = isShared(line) ? instance.claim() : SingleInstance::Role::Alone;
    if (role == SingleInstance::Role::Second) {
        const QCoreApplication app(argc, argv); // needs no display
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
        return failWith(started.error());
    return QApplication::exec();
}

int runPrint(const CommandLine &line)
{
    const Result<Job> job = line.profile ? prepareProfileJob(line) : prepareJob(line);
    if (!job)
        return failWith(job.error());
    return print(line, *job);
}

/// The arguments as text. Available before any application object, because most actions need no display.
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
// OpenSSL keeps objects of a handshake that was given up by the end of the network thread, which nothing can free.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto\n";
}
#endif

int main(int argc, char *argv[])
{
    shareMallocArenas();
    QCoreApplication::setApplicationName(QStringLiteral("taskwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASKWATCH_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line)
        return failWith(QCoreApplication::translate("main", "%1\nSee taskwatch --help.").arg(line.error()));

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
