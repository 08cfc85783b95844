// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

namespace Taskwatch {

namespace {

struct SimulatorArgumentsWords {
    Q_DECLARE_TR_FUNCTIONS(SimulatorArguments)
};

constexpr quint64 MostPastHours = 48;

struct Options {
    QCommandLineOption port{QStringLiteral("port"),
        SimulatorArgumentsWords::tr("Port on 127.0.0.1; 0 selects a free one (default 0)."), QStringLiteral("N"),
        QStringLiteral("0")};
    QCommandLineOption tasks{QStringLiteral("tasks"), SimulatorArgumentsWords::tr("Number of tasks (default 60)."),
        QStringLiteral("N"), QStringLiteral("60")};
    QCommandLineOption tasksPerMessage{QStringLiteral("tasks-per-message"),
        SimulatorArgumentsWords::tr("Number of tasks per message (default 0: three of every eight tasks share one)."),
        QStringLiteral("N"), QStringLiteral("0")};
    QCommandLineOption seed{QStringLiteral("seed"),
        SimulatorArgumentsWords::tr("Random seed; the same seed gives the same ids and tasks (default 1)."),
        QStringLiteral("N"), QStringLiteral("1")};
    QCommandLineOption speed{QStringLiteral("speed"),
        SimulatorArgumentsWords::tr("How many times faster than real time the tasks change (default 1)."),
        QStringLiteral("X"), QStringLiteral("1")};
    QCommandLineOption api{QStringLiteral("api"),
        SimulatorArgumentsWords::tr("qstash-v1, or qstash-v2 for the log of the same tasks (default qstash-v1)."),
        QStringLiteral("NAME"), QStringLiteral("qstash-v1")};
    QCommandLineOption printIds{QStringLiteral("print-ids"),
        SimulatorArgumentsWords::tr("Print the ids, one per line, after the line that names the address.")};
    QCommandLineOption printPast{QStringLiteral("print-past"),
        SimulatorArgumentsWords::tr(
            "After the ids, print the number of answers of the last N hours before the start, and "
            "for each answer a line with id, time in Unix ms, and body."),
        QStringLiteral("N"), QStringLiteral("0")};
    QCommandLineOption endWithInput{QStringLiteral("end-with-input"),
        SimulatorArgumentsWords::tr(
            "Exit when standard input ends. If a program starts the simulator with a pipe as its "
            "input, the simulator exits when that program does.")};
    QCommandLineOption version{
        {QStringLiteral("v"), QStringLiteral("version")}, SimulatorArgumentsWords::tr("Print the version and exit.")};
    QCommandLineOption help{
        {QStringLiteral("h"), QStringLiteral("help")}, SimulatorArgumentsWords::tr("Print this help and exit.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(SimulatorArgumentsWords::tr(
            "Simulates a QStash-like endpoint on this machine, with tasks that wait, run, fail, retry and finish.\n"
            "GET /v1/tasks/{taskId} accepts any bearer token; GET /ids lists the tasks, one id per line;\n"
            "GET /v1/messages/{messageId}/tasks lists the tasks of one message, 100 per page.\n"
            "With --api qstash-v2, GET /v2/logs replaces these two. The id of a message is that of the task."));
        parser.addOptions(
            {port, tasks, tasksPerMessage, seed, speed, api, printIds, printPast, endWithInput, version, help});
    }
};

Result<quint64> parseNumber(const QString &option, const QString &text, quint64 most)
{
    bool ok = false;
    const quint64 number = text.toULongLong(&ok);
    if (!ok || number > most)
        return Failure{SimulatorArgumentsWords::tr("--%1 requires a whole number from 0 to %2, not \"%3\"")
                           .arg(option)
                           .arg(most)
                           .arg(text)};
    return number;
}

Result<double> parseSpeed(const QString &text)
{
    bool ok = false;
    const double speed = text.toDouble(&ok);
    if (!ok || !(speed > 0 && speed <= SimulatorOptions::MostSpeed))
        return Failure{SimulatorArgumentsWords::tr("--speed requires a number above 0, up to %1, not \"%2\"")
                           .arg(SimulatorOptions::MostSpeed)
                           .arg(text)};
    return speed;
}

Result<SimulatorOptions::Api> parseApi(const QString &text)
{
    if (text == u"qstash-v1")
        return SimulatorOptions::Api::QStashV1;
    if (text == u"qstash-v2")
        return SimulatorOptions::Api::QStashV2;
    return Failure{SimulatorArgumentsWords::tr("--api requires qstash-v1 or qstash-v2, not \"%1\"").arg(text)};
}

} // namespace

Result<SimulatorArguments> SimulatorArguments::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    const bool understood = parser.parse(arguments);

    SimulatorArguments result;
    if (parser.isSet(options.help) || parser.isSet(options.version)) {
        result.action = parser.isSet(options.help) ? Action::Help : Action::Version;
        return result;
    }
    if (!understood)
        return Failure{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return Failure{SimulatorArgumentsWords::tr("only options are accepted, not \"%1\"")
                           .arg(parser.positionalArguments().constFirst())};

    QString mistake; // the first one
    const auto number = [&](const QCommandLineOption &option, quint64 most) {
        const Result<quint64> read = parseNumber(option.names().constFirst(), parser.value(option), most);
        if (!read && mistake.isEmpty())
            mistake = read.error();
        return read ? *read : 0;
    };
    result.options = {.port = static_cast<quint16>(number(options.port, std::numeric_limits<quint16>::max())),
        .tasks = static_cast<int>(number(options.tasks, SimulatorOptions::MostTasks)),
        .tasksPerMessage = static_cast<int>(number(options.tasksPerMessage, SimulatorOptions::MostTasks)),
        .seed = number(options.seed, std::numeric_limits<quint64>::max()),
        .speed = 1};
    result.past = std::chrono::hours(number(options.printPast, MostPastHours));
    if (!mistake.isEmpty())
        return Failure{mistake};
    const Result<double> speed = parseSpeed(parser.value(options.speed));
    if (!speed)
        return Failure{speed.error()};
    const Result<SimulatorOptions::Api> api = parseApi(parser.value(options.api));
    if (!api)
        return Failure{api.error()};
    result.options.speed = *speed;
    result.options.api = *api;
    result.printIds = parser.isSet(options.printIds);
    result.endWithInput = parser.isSet(options.endWithInput);
    return result;
}

QString SimulatorArguments::helpText()
{
    QCommandLineParser parser;
    Options().addTo(parser);
    return parser.helpText();
}

} // namespace Taskwatch
