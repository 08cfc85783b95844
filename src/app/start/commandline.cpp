// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/commandline.h"

#include "api/shippedapis.h"
#include "start/exitcode.h"
#include "text/joinedtext.h"

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

struct Options {
    QCommandLineOption endpoint{QStringLiteral("endpoint"),
        CommandLineWords::tr(
            "Base address of the endpoint. Default: what the API's environment variable contains, else the API's own address."),
        QStringLiteral("URL")};
    QCommandLineOption profile{QStringLiteral("profile"),
        CommandLineWords::tr("Use the endpoint and token of this profile (see Settings)."), QStringLiteral("NAME")};
    QCommandLineOption api{QStringLiteral("api"),
        CommandLineWords::tr("The API of the endpoint: its name, such as %1, or an API file that you wrote.")
            .arg(commaText(shippedApis())),
        QStringLiteral("NAME|FILE")};
    QCommandLineOption checkApi{QStringLiteral("check-api"),
        CommandLineWords::tr(
            "Check this API file. If --id is given, also print what it makes of the answer on standard "
            "input, fact by fact."),
        QStringLiteral("FILE")};
    QCommandLineOption checkedId{QStringLiteral("id"),
        CommandLineWords::tr("With --check-api: the id of the task, or the list, that the answer is about."),
        QStringLiteral("ID")};
    QCommandLineOption findIds{QStringLiteral("find-ids"),
        CommandLineWords::tr(
            "Print the ids that pasting a text would find, one JSON object per line. The text is a file, or "
            "standard input. Polls nothing.")};
    QCommandLineOption allowHttp{QStringLiteral("allow-http"),
        CommandLineWords::tr("Allow plain http to other machines. The token is then sent unencrypted.")};
    QCommandLineOption tokenFile{QStringLiteral("token-file"),
        CommandLineWords::tr(
            "Read the token from the first line of this file; - is standard input. Default: the API's environment variable."),
        QStringLiteral("FILE")};
    QCommandLineOption proxy{QStringLiteral("proxy"),
        CommandLineWords::tr(
            "Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none "
            "with the word none. Default: as the system or the environment says."),
        QStringLiteral("URL")};
    QCommandLineOption ca{QStringLiteral("ca"),
        CommandLineWords::tr("Trust the CA certificates in this PEM file besides the system's."),
        QStringLiteral("FILE")};
    QCommandLineOption clientCertificate{QStringLiteral("client-certificate"),
        CommandLineWords::tr("Present this client certificate, in PEM or PKCS#12 form, to the endpoint."),
        QStringLiteral("FILE")};
    QCommandLineOption clientKey{QStringLiteral("client-key"),
        CommandLineWords::tr(
            "The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key "
            "needs a profile."),
        QStringLiteral("FILE")};
    QCommandLineOption demo{
        QStringLiteral("demo"), CommandLineWords::tr("Watch simulated tasks. Needs no endpoint and no token.")};
    QCommandLineOption newWindow{QStringLiteral("new-window"),
        CommandLineWords::tr("Open a window for the first profile that has none. If no Taskwatch is running, this "
                             "starts it as usual.")};
    QCommandLineOption minimized{QStringLiteral("minimized"),
        CommandLineWords::tr("Open the windows minimized. If Taskwatch is running already, do nothing. For starting "
                             "when you log in.")};
    QCommandLineOption pause{
        QStringLiteral("pause"), CommandLineWords::tr("Pause polling in all windows that are open, then exit.")};
    QCommandLineOption open{QStringLiteral("open"),
        CommandLineWords::tr(
            "Show a recording that was saved with Save Recording. Sends no requests and needs no token."),
        QStringLiteral("FILE")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
        CommandLineWords::tr(
            "Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen."),
        QStringLiteral("FILE")};
    QCommandLineOption after{QStringLiteral("after"),
        CommandLineWords::tr("Seconds before the screenshot (default 3)."), QStringLiteral("S")};
    QCommandLineOption print{QStringLiteral("print"),
        CommandLineWords::tr("Open no window: poll each task once and print as table, json or csv."),
        QStringLiteral("FORMAT")};
    QCommandLineOption until{QStringLiteral("until"),
        CommandLineWords::tr(
            "With --print: poll until every task is answered or finished, then print. Changes are reported on standard "
            "error."),
        QStringLiteral("WHEN")};
    QCommandLineOption timeout{QStringLiteral("timeout"),
        CommandLineWords::tr("Stop --print after this many seconds and print what is known (default: no limit)."),
        QStringLiteral("S")};
    QCommandLineOption requestTimeout{QStringLiteral("request-timeout"),
        CommandLineWords::tr("Time limit for each request in seconds (default 10)."), QStringLiteral("S")};
    QCommandLineOption listProfiles{QStringLiteral("list-profiles"),
        CommandLineWords::tr("Print the names of the profiles, one per line, and exit.")};
    QCommandLineOption listApis{
        QStringLiteral("list-apis"), CommandLineWords::tr("Print the names of the APIs, one per line, and exit.")};
    QCommandLineOption selfTest{QStringLiteral("self-test"),
        CommandLineWords::tr("Check that everything the program needs is installed, then exit.")};
    QCommandLineOption version{
        {QStringLiteral("v"), QStringLiteral("version")}, CommandLineWords::tr("Print the version and exit.")};
    QCommandLineOption verbose{QStringLiteral("verbose"),
        CommandLineWords::tr("With --version, also print the libraries in use, their versions and licences.")};
    QCommandLineOption help{
        {QStringLiteral("h"), QStringLiteral("help")}, CommandLineWords::tr("Print this help and exit.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(CommandLineWords::tr(
            "Watches tasks of task queues that are reachable over HTTP. It sends only GET requests."));
        parser.addOptions({endpoint, api, profile, allowHttp, tokenFile, proxy, ca, clientCertificate, clientKey, demo,
            newWindow, minimized, pause, open, screenshot, after, print, until, timeout, requestTimeout, findIds,
            checkApi, checkedId, listProfiles, listApis, selfTest, version, verbose, help});
        parser.addPositionalArgument(QStringLiteral("ids"),
            CommandLineWords::tr(
                "Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or "
                "queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like "
                "msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any "
                "text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does."),
            QStringLiteral("[ids…]"));
    }
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
QString readSeconds(const QCommandLineParser &parser, const Options &options, CommandLine &line)
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
Result<ConnectionSettings> connectionOf(const QCommandLineParser &parser, const Options &options)
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
QString needlessConnection(const QCommandLineParser &parser, const Options &options, const CommandLine &line)
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
QString contradiction(const QCommandLineParser &parser, const Options &options, const CommandLine &line)
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
std::optional<CommandLine::Action> simpleAction(const QCommandLineParser &parser, const Options &options)
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
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    const bool understood = parser.parse(arguments);

    CommandLine line;
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
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    return parser.helpText() + u'\n' + exitCodeText();
}

} // namespace Taskwatch
