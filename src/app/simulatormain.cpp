// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorarguments.h"
#include "simulator/simulatorserver.h"
#include "start/printerror.h"
#include "start/terminationsignals.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Taskwatch;

namespace {

constexpr int BadUsage = 2;

int failWith(const QString &words, int exitCode)
{
    printError(words);
    return exitCode;
}

/// Ends the process when standard input ends. At once and from a thread of its own, because nothing is to be saved.
void endWithInput()
{
    std::thread([] {
        QFile input;
        char bytes[256];
        if (input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            while (input.read(bytes, sizeof bytes) > 0) { }
        }
        std::_Exit(0);
    }).detach();
}

int serve(const SimulatorArguments &arguments)
{
    const TerminationSignals signalsToEnd;
    QObject::connect(
        &signalsToEnd, &TerminationSignals::received, QCoreApplication::instance(), &QCoreApplication::quit);
    SimulatorServer server(arguments.options);
    if (const Result<quint16> port = server.listen(); !port)
        return failWith(port.error(), 1);
    const QString base = server.baseUrl().toString();
    // Not translated, because scripts parse it.
    std::printf("Simulating %d tasks at %s (ids: %s/ids)\n", arguments.options.tasks, qUtf8Printable(base),
        qUtf8Printable(base));
    if (arguments.printIds) {
        for (const TaskId &id : server.ids())
            std::puts(qUtf8Printable(id.toString()));
    }
    if (arguments.past.count() > 0) {
        const QList<SimulatedService::PastAnswer> past = server.service().past(arguments.past);
        std::printf("%lld answers\n", static_cast<long long>(past.size()));
        for (const SimulatedService::PastAnswer &answer : past)
            std::printf("%s %lld %s\n", qUtf8Printable(answer.taskId.toString()),
                static_cast<long long>(toUnixMs(answer.at)), answer.body.constData());
    }
    std::fflush(stdout);
    if (arguments.endWithInput)
        endWithInput();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("taskwatch-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASKWATCH_VERSION));
    const Result<SimulatorArguments> arguments = SimulatorArguments::parse(QCoreApplication::arguments());
    if (!arguments)
        return failWith(
            QCoreApplication::translate("main", "%1\nSee taskwatch-simulator --help.").arg(arguments.error()),
            BadUsage);

    switch (arguments->action) {
    case SimulatorArguments::Action::Help:
        std::fputs(qUtf8Printable(SimulatorArguments::helpText()), stdout);
        return 0;
    case SimulatorArguments::Action::Version:
        std::puts("taskwatch-simulator " TASKWATCH_VERSION);
        return 0;
    case SimulatorArguments::Action::Serve:
        return serve(*arguments);
    }
    Q_UNREACHABLE();
}
