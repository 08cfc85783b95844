// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorarguments.h"
#include "simulator/simulatorserver.h"
#include "start/printerror.h"
#include "start/terminationsignals.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Taskwatch;

namespace {

constexpr int BadUsage = 2;

int failWith(const QString &words, int exitCode)
{
    printError(words);
    return exitCode;
}

int serve(const SimulatorOptions &options)
{
    const TerminationSignals signalsToEnd;
    QObject::connect(
        &signalsToEnd, &TerminationSignals::received, QCoreApplication::instance(), &QCoreApplication::quit);
    SimulatorServer server(options);
    if (const Result<quint16> port = server.listen(); !port)
        return failWith(port.error(), 1);
    const QString base = server.baseUrl().toString();
    // Not translated, because scripts parse it.
    std::printf("Simulating %d tasks at %s (ids: %s/ids)\n", options.tasks, qUtf8Printable(base), qUtf8Printable(base));
    std::fflush(stdout);
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
        return serve(arguments->options);
    }
    Q_UNREACHABLE();
}
