// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/commandline.h"

#include "start/exitcode.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>
#include <csignal>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options {
    QCommandLineOption endpoint{QStringLiteral("endpoint"),
        Words::tr("Base address of the endpoint. Default: $QSTASH_URL, else https://qstash.upstash.io."), QStringLiteral("URL")};
    QCommandLineOption profile{QStringLiteral("profile"), Words::tr("Name of a profile that was made in the window: its endpoint and token."), QStringLiteral("NAME")};
    QCommandLineOption allowHttp{QStringLiteral("allow-http"),
        Words::tr("Allow plain http beyond this machine. Everyone on the way can read the token then.")};
    QCommandLineOption tokenFile{QStringLiteral("token-file"),
        Words::tr("File whose first line is the token; - is standard input. Default: $QSTASH_TOKEN."), QStringLiteral("FILE")};
    QCommandLineOption demo{QStringLiteral("demo"), Words::tr("Watch tasks of a simulated endpoint inside this program.")};
    QCommandLineOption open{QStringLiteral("open"),
        Words::tr("Show a recording that was saved with Save Recording. Nothing is asked, and no token is needed."), QStringLiteral("FILE")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
        Words::tr("Write what the window shows as PNG, and end. Needs no display with QT_QPA_PLATFORM=offscreen."), QStringLiteral("FILE")};
    QCommandLineOption after{QStringLiteral("after"), Words::tr("Seconds until the screenshot (default 3)."), QStringLiteral("S")};
    QCommandLineOption print{QStringLiteral("print"),
        Words::tr("No window: look once at every id and print table, json or csv."), QStringLiteral("FORMAT")};
    QCommandLineOption until{QStringLiteral("until"),
        Words::tr("With --print: go on looking until every task is answered or finished, and print then. Each change is a line on standard error."),
        QStringLiteral("WHEN")};
    QCommandLineOption timeout{QStringLiteral("timeout"),
        Words::tr("Seconds --print may take in all; then it prints what is known (default: no limit)."), QStringLiteral("S")};
    QCommandLineOption requestTimeout{QStringLiteral("request-timeout"), Words::tr("Seconds one request may take (default 10)."), QStringLiteral("S")};
    QCommandLineOption selfTest{QStringLiteral("self-test"), Words::tr("Check that this installation has what it needs, and end.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Print the version, and end.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Print this help, and end.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(Words::tr("Watches tasks of a QStash-like endpoint. It only reads."));
        parser.addOptions({endpoint, profile, allowHttp, tokenFile, demo, open, screenshot, after, print, until, timeout, requestTimeout, selfTest, version, help});
        parser.addPositionalArgument(QStringLiteral("ids"),
            Words::tr("Ids of tasks to watch. msg:ID, or an id that begins with msg_, is a message: its tasks; task:ID is a task whatever it begins "
                      "with. - reads more from standard input, one a line."),
            QStringLiteral("[ids…]"));
    }
};

/// Seconds with a fraction, from @p least to @p most.
Result<milliseconds> parseSeconds(const QString &option, const QString &text, double least, double most)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !(seconds >= least && seconds <= most))
        return Failure{Words::tr("--%1 takes seconds from %2 to %3, not \"%4\"").arg(option).arg(least).arg(most).arg(text)};
    return milliseconds(std::llround(seconds * 1000));
}

/// Takes every length of time that is given into @p line, or says in words which one is none.
QString takeSeconds(const QCommandLineParser &parser, const Options &options, CommandLine &line)
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
    return Failure{Words::tr("--print takes table, json or csv, not \"%1\"").arg(text)};
}

Result<CommandLine::Until> parseUntil(const QString &text)
{
    if (text == QLatin1String("answered"))
        return CommandLine::Until::Answered;
    if (text == QLatin1String("finished"))
        return CommandLine::Until::Finished;
    return Failure{Words::tr("--until takes answered or finished, not \"%1\"").arg(text)};
}

/// What options contradict each other, in words; empty when none do.
QString contradiction(const QCommandLineParser &parser, const Options &options, const CommandLine &line)
{
    if (line.openFile) {
        if (line.openFile->isEmpty())
            return Words::tr("--open needs the name of a file");
        if (!line.ids.isEmpty() || line.idsFromInput)
            return Words::tr("--open shows the tasks that are in the recording: leave out the ids");
        for (const QCommandLineOption *option : {&options.endpoint, &options.tokenFile, &options.demo, &options.profile, &options.print, &options.allowHttp, &options.until,
                 &options.timeout, &options.requestTimeout}) {
            if (parser.isSet(*option))
                return Words::tr("--open asks nothing: leave out --%1").arg(option->names().constFirst());
        }
    }
    if (line.demo && (line.endpoint || line.tokenFile))
        return Words::tr("--demo brings its own endpoint and token: leave out --endpoint and --token-file");
    if (line.profile && line.profile->trimmed().isEmpty())
        return Words::tr("--profile needs the name of a profile");
    if (line.profile && line.endpoint)
        return Words::tr("--profile has an endpoint: leave out --endpoint");
    if (line.profile && line.demo)
        return Words::tr("--demo brings its own endpoint and token: leave out --profile");
    if (line.until && !parser.isSet(options.print))
        return Words::tr("--until says how long to follow what is printed: add --print FORMAT");
    if (line.timeout && !parser.isSet(options.print))
        return Words::tr("--timeout says how long --print may take: add --print FORMAT, or say --request-timeout for what a request may take");
    if (parser.isSet(options.after) && !parser.isSet(options.screenshot))
        return Words::tr("--after says when to take a screenshot: add --screenshot FILE");
    if (parser.isSet(options.print) && parser.isSet(options.screenshot))
        return Words::tr("--print opens no window: leave out --screenshot");
    if (line.idsFromInput && line.tokenFile == QLatin1String("-"))
        return Words::tr("standard input cannot be both the token and the ids: give the token in a file");
    if (line.action == CommandLine::Action::Print && line.ids.isEmpty() && !line.idsFromInput && !line.demo)
        return Words::tr("--print needs ids: name them, or give - to read them from standard input");
    return {};
}

QString exitCodeText()
{
    const std::pair<int, QString> codes[] = {
        {ExitCode::Success, Words::tr("Every task was answered; with --until finished, all succeeded.")},
        {ExitCode::NotAnswered, Words::tr("Some were not answered with a task, are gone, or could not be written.")},
        {ExitCode::BadUsage, Words::tr("Bad usage.")},
        {ExitCode::NotSucceeded, Words::tr("With --until finished: all finished, but some failed or were cancelled.")},
        {ExitCode::TimeIsUp, Words::tr("The --timeout was over before.")},
        {ExitCode::signalled(SIGINT), Words::tr("Interrupted (Ctrl+C); what was known is printed.")},
        {ExitCode::signalled(SIGTERM), Words::tr("Terminated; what was known is printed.")},
    };
    QString text = Words::tr("Exit codes of --print:") + u'\n';
    for (const auto &[code, meaning] : codes)
        text += QStringLiteral("  %1  ").arg(code, -3) + meaning + u'\n';
    return text + Words::tr("Where several are true, the first of these counts: a signal, 4, 1, 3.") + u'\n';
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
        line.action = Action::Version;
        return line;
    }
    if (!understood)
        return Failure{parser.errorText()};
    if (parser.isSet(options.selfTest)) {
        line.action = Action::SelfTest;
        return line;
    }

    const QStringList positional = parser.positionalArguments();
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
    line.demo = parser.isSet(options.demo);

    if (parser.isSet(options.open)) {
        line.action = Action::Open;
        line.openFile = parser.value(options.open);
    }
    if (parser.isSet(options.screenshot)) {
        line.screenshotFile = parser.value(options.screenshot);
        if (line.screenshotFile.isEmpty())
            return Failure{Words::tr("--screenshot needs the name of a file")};
    }
    if (parser.isSet(options.print)) {
        const auto format = parseFormat(parser.value(options.print));
        if (!format)
            return Failure{format.error()};
        line.action = Action::Print;
        line.printFormat = *format;
    }
    if (parser.isSet(options.until)) {
        const auto until = parseUntil(parser.value(options.until));
        if (!until)
            return Failure{until.error()};
        line.until = *until;
    }
    if (const QString words = takeSeconds(parser, options, line); !words.isEmpty())
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
