// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/commandline.h"

#include "start/commandlineoptions.h"
#include "start/exitcode.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <cmath>
#include <csignal>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Parses seconds, with or without a fraction, from @p least to @p most.
Result<milliseconds> parseSeconds(const QString &option, const QString &text, double least, double most)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !(seconds >= least && seconds <= most))
        return Failure{CommandLineWords::tr("--%1 requires a number of seconds from %2 to %3, not \"%4\"")
                           .arg(option)
                           .arg(least)
                           .arg(most)
                           .arg(text)};
    return milliseconds(std::llround(seconds * 1000));
}

/// Parses all time limits into @p line. Returns an error text, or an empty string.
QString readSeconds(const QCommandLineParser &parser, const CommandLineOptions &options, CommandLine &line)
{
    std::optional<milliseconds> after;
    const struct {
        const QCommandLineOption &option;
        double least, most;
        std::optional<milliseconds> &into;
    } all[] = {
        {options.after, 0, 86'400, after},
        {options.timeout, 0.1, 604'800, line.timeout},
        {options.requestTimeout, 0.1, 600, line.requestTimeout},
    };
    for (const auto &[option, least, most, into] : all) {
        if (!parser.isSet(option))
            continue;
        const auto seconds = parseSeconds(option.names().constFirst(), parser.value(option), least, most);
        if (!seconds)
            return seconds.error();
        into = *seconds;
    }
    line.screenshotAfter = after.value_or(line.screenshotAfter);
    return {};
}

Result<CommandLine::PrintFormat> parseFormat(const QString &text)
{
    if (text == QLatin1String("table"))
        return CommandLine::PrintFormat::Table;
    if (text == QLatin1String("json"))
        return CommandLine::PrintFormat::Json;
    if (text == QLatin1String("csv"))
        return CommandLine::PrintFormat::Csv;
    return Failure{CommandLineWords::tr("--print requires table, json or csv, not \"%1\"").arg(text)};
}

Result<CommandLine::Until> parseUntil(const QString &text)
{
    if (text == QLatin1String("answered"))
        return CommandLine::Until::Answered;
    if (text == QLatin1String("finished"))
        return CommandLine::Until::Finished;
    return Failure{CommandLineWords::tr("--until requires answered or finished, not \"%1\"").arg(text)};
}

QString absoluteFile(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    // A running instance may have another working directory.
    return parser.value(option).isEmpty() ? QString() : QFileInfo(parser.value(option)).absoluteFilePath();
}

/// How the endpoint is reached.
Result<ConnectionSettings> connectionOf(const QCommandLineParser &parser, const CommandLineOptions &options)
{
    Result<ConnectionSettings> settings =
        withProxy({.caFile = absoluteFile(parser, options.ca),
                      .certificateFile = absoluteFile(parser, options.clientCertificate),
                      .keyFile = absoluteFile(parser, options.clientKey)},
            parser.value(options.proxy));
    if (!settings)
        return Failure{QStringLiteral("--proxy: ") + settings.error()};
    if (const QString words = problem(*settings); !words.isEmpty())
        return Failure{words};
    return settings;
}

/// Returns an error text if an option about a connection is given where there is none to be set.
QString needlessConnection(const QCommandLineParser &parser, const CommandLineOptions &options, const CommandLine &line)
{
    for (const QCommandLineOption *option :
        {&options.proxy, &options.ca, &options.clientCertificate, &options.clientKey}) {
        const QString name = option->names().constFirst();
        if (!parser.isSet(*option))
            continue;
        if (line.profile)
            return CommandLineWords::tr(
                "--profile cannot be combined with --%1; the profile says how its endpoint is reached")
                .arg(name);
        for (const QCommandLineOption *other :
            {&options.open, &options.demo, &options.newWindow, &options.findIds, &options.checkApi}) {
            if (parser.isSet(*other))
                return CommandLineWords::tr("--%1 cannot be combined with --%2").arg(other->names().constFirst(), name);
        }
    }
    return {};
}

/// Returns an error text if options contradict each other, else an empty string.
QString contradiction(const QCommandLineParser &parser, const CommandLineOptions &options, const CommandLine &line)
{
    if (line.openFile) {
        if (line.openFile->isEmpty())
            return CommandLineWords::tr("--open requires a file name");
        if (!line.ids.isEmpty() || line.idsFromInput)
            return CommandLineWords::tr("--open shows the tasks of a recording and cannot be combined with ids");
        for (const QCommandLineOption *option : {&options.endpoint, &options.api, &options.tokenFile, &options.demo,
                 &options.newWindow, &options.pause, &options.profile, &options.print, &options.allowHttp,
                 &options.until, &options.timeout, &options.requestTimeout}) {
            if (parser.isSet(*option))
                return CommandLineWords::tr("--open cannot be combined with --%1").arg(option->names().constFirst());
        }
    }
    if (parser.isSet(options.pause) && (parser.optionNames().size() > 1 || !line.ids.isEmpty() || line.idsFromInput))
        return CommandLineWords::tr("--pause cannot be combined with other options or ids");
    if (line.minimized) {
        if (!line.ids.isEmpty() || line.idsFromInput)
            return CommandLineWords::tr("--minimized cannot be combined with ids");
        for (const QCommandLineOption *option :
            {&options.demo, &options.newWindow, &options.open, &options.print, &options.screenshot}) {
            if (parser.isSet(*option))
                return CommandLineWords::tr("--minimized cannot be combined with --%1")
                    .arg(option->names().constFirst());
        }
    }
    if (line.newWindow) {
        if (!line.ids.isEmpty() || line.idsFromInput)
            return CommandLineWords::tr("--new-window cannot be combined with ids");
        for (const QCommandLineOption *option : {&options.endpoint, &options.api, &options.tokenFile, &options.demo,
                 &options.profile, &options.print, &options.screenshot}) {
            if (parser.isSet(*option))
                return CommandLineWords::tr("--new-window cannot be combined with --%1")
                    .arg(option->names().constFirst());
        }
    }
    if (line.action == CommandLine::Action::FindIds) {
        for (const QCommandLineOption *option : {&options.endpoint, &options.tokenFile, &options.demo, &options.print,
                 &options.checkApi, &options.screenshot, &options.open}) {
            if (parser.isSet(*option))
                return CommandLineWords::tr("--find-ids cannot be combined with --%1")
                    .arg(option->names().constFirst());
        }
        if (line.ids.size() + (line.idsFromInput ? 1 : 0) > 1)
            return CommandLineWords::tr("--find-ids reads one file; use - for standard input");
    }
    if (line.checkedId && line.action != CommandLine::Action::CheckApi)
        return CommandLineWords::tr("--id requires --check-api FILE");
    if (line.profile && line.api)
        return CommandLineWords::tr("--profile cannot be combined with --api; the profile says which API it has");
    if (line.demo && line.api)
        return CommandLineWords::tr("--demo cannot be combined with --api");
    if (line.demo && (line.endpoint || line.tokenFile))
        return CommandLineWords::tr("--demo cannot be combined with --endpoint or --token-file");
    if (line.profile && line.profile->trimmed().isEmpty())
        return CommandLineWords::tr("--profile requires a profile name");
    if (line.profile && line.endpoint)
        return CommandLineWords::tr("--profile cannot be combined with --endpoint");
    if (line.profile && line.tokenFile)
        return CommandLineWords::tr(
            "--profile cannot be combined with --token-file; the profile says where its token is");
    if (line.profile && line.demo)
        return CommandLineWords::tr("--demo cannot be combined with --profile");
    if (line.until && !parser.isSet(options.print))
        return CommandLineWords::tr("--until requires --print FORMAT");
    if (line.timeout && !parser.isSet(options.print))
        return CommandLineWords::tr(
            "--timeout requires --print FORMAT; use --request-timeout to limit single requests");
    if (parser.isSet(options.after) && !parser.isSet(options.screenshot))
        return CommandLineWords::tr("--after requires --screenshot FILE");
    if (parser.isSet(options.print) && parser.isSet(options.screenshot))
        return CommandLineWords::tr("--print cannot be combined with --screenshot");
    if (line.idsFromInput && line.tokenFile == QLatin1String("-"))
        return CommandLineWords::tr(
            "the token and the ids cannot both be read from standard input; put the token in a file");
    if (line.action == CommandLine::Action::Print && line.ids.isEmpty() && !line.idsFromInput && !line.demo)
        return CommandLineWords::tr("--print requires ids; use - to read them from standard input");
    return {};
}

/// The file that @p text names, if that is a recording: FILE.taskwatch, or a file's URL, as a desktop passes it.
std::optional<QString> recordingFile(const QString &text)
{
    if (const QUrl url(text); url.isLocalFile())
        return url.toLocalFile();
    return text.endsWith(u".taskwatch") ? std::optional(text) : std::nullopt;
}

/// The actions that need no other argument. nullopt: none of them is requested.
std::optional<CommandLine::Action> simpleAction(const QCommandLineParser &parser, const CommandLineOptions &options)
{
    if (parser.isSet(options.selfTest))
        return CommandLine::Action::SelfTest;
    if (parser.isSet(options.listProfiles))
        return CommandLine::Action::ListProfiles;
    if (parser.isSet(options.listApis))
        return CommandLine::Action::ListApis;
    return std::nullopt;
}

QString exitCodeText()
{
    const std::pair<int, QString> codes[] = {
        {ExitCode::Success, CommandLineWords::tr("Every task was answered; with --until finished, all succeeded.")},
        {ExitCode::NotAnswered,
            CommandLineWords::tr("Some tasks were not answered, are gone, or could not be written.")},
        {ExitCode::BadUsage, CommandLineWords::tr("Wrong usage.")},
        {ExitCode::NotSucceeded,
            CommandLineWords::tr("With --until finished: all finished, but some failed or were cancelled.")},
        {ExitCode::TimeIsUp, CommandLineWords::tr("The --timeout was reached.")},
        {ExitCode::signalled(SIGINT), CommandLineWords::tr("Interrupted (Ctrl+C); what was known is printed.")},
        {ExitCode::signalled(SIGTERM), CommandLineWords::tr("Terminated; what was known is printed.")},
    };
    QString text = CommandLineWords::tr("Exit codes of --print:") + u'\n';
    for (const auto &[code, meaning] : codes)
        text += QStringLiteral("  %1  ").arg(code, -3) + meaning + u'\n';
    return text + CommandLineWords::tr("If several apply, the first of these is used: a signal, 4, 1, 3.") + u'\n';
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    const CommandLineOptions options;
    QCommandLineParser parser;
    options.addTo(parser);
    CommandLine line;
    QStringList own = arguments;
    const qsizetype session = own.indexOf(QStringLiteral("-session"));
    if (session > 0 && session + 1 < own.size() && !own.first(session).contains(QStringLiteral("--"))) {
        own.remove(session, 2); // Qt reads it
        line.restored = true;
    }
    const bool understood = parser.parse(own);

    if (parser.isSet(options.help)) {
        line.action = Action::Help;
        return line;
    }
    if (parser.isSet(options.version)) {
        line.action = parser.isSet(options.verbose) ? Action::Libraries : Action::Version;
        return line;
    }
    if (!understood)
        return Failure{parser.errorText()};
    if (const std::optional<Action> action = simpleAction(parser, options)) {
        line.action = *action;
        return line;
    }

    QStringList positional = parser.positionalArguments();
    if (positional.size() == 1 && !parser.isSet(options.open) && !parser.isSet(options.findIds))
        line.openFile = recordingFile(positional.constFirst());
    if (line.openFile)
        positional.clear();
    for (const QString &id : positional) {
        if (id == QLatin1String("-"))
            line.idsFromInput = true;
        else
            line.ids.append(id);
    }
    if (parser.isSet(options.profile))
        line.profile = parser.value(options.profile);
    if (parser.isSet(options.endpoint))
        line.endpoint = parser.value(options.endpoint);
    line.allowHttp = parser.isSet(options.allowHttp);
    if (parser.isSet(options.tokenFile))
        line.tokenFile = parser.value(options.tokenFile);
    const Result<ConnectionSettings> connection = connectionOf(parser, options);
    if (!connection)
        return Failure{connection.error()};
    line.connection = *connection;
    line.demo = parser.isSet(options.demo);
    if (parser.isSet(options.api))
        line.api = parser.value(options.api);
    if (line.api && (line.api->contains(u'/') || line.api->endsWith(u".json")))
        line.api = QFileInfo(*line.api).absoluteFilePath(); // a running instance may have another working directory
    if (line.api == DefaultApi)
        line.api = QString(); // the same list as without the option
    if (parser.isSet(options.checkApi)) {
        line.action = Action::CheckApi;
        line.checkedFile = parser.value(options.checkApi);
    }
    if (parser.isSet(options.findIds)) {
        line.action = Action::FindIds;
        line.searchedFile = line.ids.isEmpty() ? QStringLiteral("-") : line.ids.first();
    }
    if (parser.isSet(options.checkedId))
        line.checkedId = parser.value(options.checkedId);

    line.newWindow = parser.isSet(options.newWindow);
    line.minimized = parser.isSet(options.minimized);
    if (parser.isSet(options.open))
        line.openFile = parser.value(options.open);
    if (line.openFile)
        line.action = Action::Open;
    if (parser.isSet(options.screenshot)) {
        line.screenshotFile = parser.value(options.screenshot);
        if (line.screenshotFile.isEmpty())
            return Failure{CommandLineWords::tr("--screenshot requires a file name")};
    }
    if (parser.isSet(options.print)) {
        const auto format = parseFormat(parser.value(options.print));
        if (!format)
            return Failure{format.error()};
        line.action = Action::Print;
        line.printFormat = *format;
    }
    if (parser.isSet(options.pause))
        line.action = Action::Pause;
    if (parser.isSet(options.until)) {
        const auto until = parseUntil(parser.value(options.until));
        if (!until)
            return Failure{until.error()};
        line.until = *until;
    }
    if (const QString words = readSeconds(parser, options, line); !words.isEmpty())
        return Failure{words};
    if (const QString words = needlessConnection(parser, options, line); !words.isEmpty())
        return Failure{words};
    if (const QString words = contradiction(parser, options, line); !words.isEmpty())
        return Failure{words};
    return line;
}

QString CommandLine::helpText()
{
    const CommandLineOptions options;
    QCommandLineParser parser;
    options.addTo(parser);
    return parser.helpText() + u'\n' + exitCodeText();
}

} // namespace Taskwatch
