// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/commandline.h"
#include "start/restartarguments.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Taskwatch;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static Result<CommandLine> parse(const char *line)
    {
        return CommandLine::parse(
            QStringList(QStringLiteral("taskwatch")) + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void theNextSessionStartsTheSame_data()
    {
        QTest::addColumn<QString>("again");
        QTest::newRow("tsk_1 -") << QString();
        QTest::newRow("--minimized") << QString();
        QTest::newRow("--profile p tsk_1") << QStringLiteral("--profile p");
        QTest::newRow(
            "--endpoint http://127.0.0.1:1 --api qstash-v1 --token-file /t --request-timeout 2.5 --allow-http")
            << QStringLiteral(
                   "--endpoint http://127.0.0.1:1 --api qstash-v1 --token-file /t --request-timeout 2.5 --allow-http");
        QTest::newRow("--api /a.json --proxy socks5://h:1 --ca /c --client-certificate /d --client-key /k")
            << QStringLiteral("--api /a.json --proxy socks5://h:1 --ca /c --client-certificate /d --client-key /k");
        QTest::newRow("--open /tmp/list.taskwatch -session 10f") << QStringLiteral("--open /tmp/list.taskwatch");
        for (const char *never : {"--demo", "--screenshot s.png", "--endpoint http://127.0.0.1:1 --token-file -"})
            QTest::newRow(never) << QStringLiteral("never");
    }
    void theNextSessionStartsTheSame()
    {
        QFETCH(const QString, again);
        const auto line = parse(QTest::currentDataTag());
        QVERIFY(line);
        const std::optional<QStringList> arguments = restartArguments(*line);
        QCOMPARE(arguments ? arguments->join(u' ') : QStringLiteral("never"), again);
    }

    void understandsEveryOption()
    {
        const auto line = parse(
            "tsk_1 tsk_2 --endpoint http://localhost:1 --allow-http --token-file t --request-timeout 2.5 --screenshot s.png --after 0.5");
        QVERIFY(line);
        QCOMPARE(line->action, CommandLine::Action::Window);
        QCOMPARE(line->ids, (QStringList{QStringLiteral("tsk_1"), QStringLiteral("tsk_2")}));
        QCOMPARE(line->endpoint, std::optional(QStringLiteral("http://localhost:1")));
        QVERIFY(line->allowHttp);
        QCOMPARE(line->tokenFile, std::optional(QStringLiteral("t")));
        QCOMPARE(line->requestTimeout, std::optional(std::chrono::milliseconds(2500)));
        QVERIFY(!line->timeout);
        QCOMPARE(line->screenshotFile, QStringLiteral("s.png"));
        QCOMPARE(line->screenshotAfter, std::chrono::milliseconds(500));

        const auto print = parse("--print csv a -");
        QVERIFY(print);
        QCOMPARE(print->action, CommandLine::Action::Print);
        QCOMPARE(print->printFormat, CommandLine::PrintFormat::Csv);
        QVERIFY(print->idsFromInput);
        QCOMPARE(print->ids, QStringList(QStringLiteral("a")));
        QVERIFY(!print->until && !print->timeout);
        const auto follow =
            parse("--print json --until finished --timeout 300 tsk_1 msg:m task:msg_2 taskwatch://task/a");
        QVERIFY(follow);
        QCOMPARE(follow->until, std::optional(CommandLine::Until::Finished));
        QCOMPARE(follow->timeout, std::optional(std::chrono::milliseconds(300'000)));
        QCOMPARE(follow->ids,
            (QStringList{QStringLiteral("tsk_1"), QStringLiteral("msg:m"), QStringLiteral("task:msg_2"),
                QStringLiteral("taskwatch://task/a")}));
        QCOMPARE(parse("--print json --until answered a")->until, std::optional(CommandLine::Until::Answered));
        QCOMPARE(
            parse("--print json --timeout 604800 a")->timeout, std::optional(std::chrono::milliseconds(604'800'000)));
        QCOMPARE(parse("--profile staging a")->profile, std::optional(QStringLiteral("staging")));
        QVERIFY(parse("-- -id-that-begins-with-a-dash")->ids.contains(QStringLiteral("-id-that-begins-with-a-dash")));
        QVERIFY(parse("--demo")->demo);
        const auto open = parse("--open list.taskwatch --screenshot s.png --after 1");
        QVERIFY(open);
        QCOMPARE(open->action, CommandLine::Action::Open);
        QCOMPARE(open->openFile, std::optional(QStringLiteral("list.taskwatch")));
        QCOMPARE(open->screenshotFile, QStringLiteral("s.png"));
        // As a desktop passes a file to the program that opens it.
        QCOMPARE(parse("/tmp/list.taskwatch")->openFile, std::optional(QStringLiteral("/tmp/list.taskwatch")));
        QCOMPARE(parse("list.taskwatch --after 1 --screenshot s.png")->action, CommandLine::Action::Open);
        QCOMPARE(parse("file:///tmp/a%20list.jsonl")->openFile, std::optional(QStringLiteral("/tmp/a list.jsonl")));
        QCOMPARE(parse("taskwatch://task/list.taskwatch.")->action, CommandLine::Action::Window);
        QVERIFY(parse("--new-window")->newWindow);
        QCOMPARE(parse("--new-window")->action, CommandLine::Action::Window);
        QVERIFY(parse("--profile p -session 10f_2")->restored);
        QCOMPARE(parse("--profile p -session 10f_2")->profile, std::optional(QStringLiteral("p")));
        QVERIFY(!parse("--profile p")->restored);
        QVERIFY(parse("-- -session 10f")->ids.contains(QStringLiteral("10f")));
        QVERIFY(parse("--minimized")->minimized);
        QVERIFY(parse("--minimized --profile p")->minimized);
        QVERIFY(!parse("--profile p")->minimized);
        QCOMPARE(parse("--pause")->action, CommandLine::Action::Pause);
        QCOMPARE(parse("--list-profiles")->action, CommandLine::Action::ListProfiles);
        QCOMPARE(parse("--list-apis")->action, CommandLine::Action::ListApis);
        QCOMPARE(parse("--self-test")->action, CommandLine::Action::SelfTest);
        QCOMPARE(parse("--version")->action, CommandLine::Action::Version);
        QCOMPARE(parse("--version --verbose")->action, CommandLine::Action::Libraries);
        QCOMPARE(parse("--nonsense --help")->action, CommandLine::Action::Help);
    }

    void namesAConnection()
    {
        QVERIFY(parse("tsk_1")->connection == ConnectionSettings());
        QVERIFY(!parse("tsk_1")->namesEndpoint());
        const auto line =
            parse("tsk_1 --proxy socks5://p:1080 --ca /ca.pem --client-certificate /me.pem --client-key me.key");
        QVERIFY(line);
        QVERIFY(line->namesEndpoint());
        QVERIFY(line->connection
            == (ConnectionSettings{.proxy = ConnectionSettings::Proxy::Socks5,
                .proxyAddress = QStringLiteral("p:1080"),
                .caFile = QStringLiteral("/ca.pem"),
                .certificateFile = QStringLiteral("/me.pem"),
                .keyFile = QDir::current().absoluteFilePath(QStringLiteral("me.key"))}));
        QCOMPARE(parse("--proxy none")->connection.proxy, ConnectionSettings::Proxy::None);
    }

    void hasNoOptionThatTakesTheTokenItself()
    {
        QVERIFY(!parse("--token secret"));
        QVERIFY(!CommandLine::helpText().contains(QStringLiteral("--token <")));
    }

    void theHelpTellsTheExitCodes()
    {
        const QString help = CommandLine::helpText();
        for (const int code : {0, 1, 2, 3, 4, 130, 143})
            QVERIFY2(help.contains(QStringLiteral("\n  %1  ").arg(code, -3)), qPrintable(QString::number(code)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("--nonsense") << QStringLiteral("nonsense");
        QTest::newRow("--proxy p:80 a") << QStringLiteral("http:// or socks5://");
        QTest::newRow("--proxy http://me:pw@p:80 a") << QStringLiteral("must not contain a user name or password");
        QTest::newRow("--client-key k a") << QStringLiteral("without its client certificate");
        QTest::newRow("--profile p --ca c a") << QStringLiteral("--profile cannot be combined with --ca");
        QTest::newRow("--demo --proxy none") << QStringLiteral("--demo cannot be combined with --proxy");
        QTest::newRow("--new-window --ca c") << QStringLiteral("--new-window cannot be combined with --ca");
        QTest::newRow("--print xml a") << QStringLiteral("table, json or csv");
        QTest::newRow("--print json") << QStringLiteral("requires ids");
        QTest::newRow("--print json --screenshot x a") << QStringLiteral("--screenshot");
        QTest::newRow("--after 3") << QStringLiteral("--screenshot FILE");
        QTest::newRow("--screenshot x --after -1") << QStringLiteral("--after requires a number of seconds");
        QTest::newRow("--request-timeout 0 a")
            << QStringLiteral("--request-timeout requires a number of seconds from 0.1 to 600");
        QTest::newRow("--request-timeout nan a") << QStringLiteral("--request-timeout requires a number of seconds");
        QTest::newRow("--print json --timeout 0 a")
            << QStringLiteral("--timeout requires a number of seconds from 0.1 to 604800");
        QTest::newRow("--print json --timeout soon a") << QStringLiteral("\"soon\"");
        QTest::newRow("--timeout 5 a") << QStringLiteral("use --request-timeout");
        QTest::newRow("--until finished a") << QStringLiteral("--until requires --print FORMAT");
        QTest::newRow("--print json --until done a") << QStringLiteral("answered or finished, not \"done\"");
        QTest::newRow("--print json --until finished") << QStringLiteral("requires ids");
        QTest::newRow("--profile= a") << QStringLiteral("--profile requires a profile name");
        QTest::newRow("--profile p --endpoint http://localhost")
            << QStringLiteral("cannot be combined with --endpoint");
        QTest::newRow("--profile p --demo") << QStringLiteral("cannot be combined with --profile");
        QTest::newRow("--demo --endpoint http://localhost") << QStringLiteral("--demo cannot be combined");
        QTest::newRow("--print json --token-file - -") << QStringLiteral("cannot both be read from standard input");
        QTest::newRow("--open") << QStringLiteral("open");
        QTest::newRow("--open=") << QStringLiteral("--open requires a file name");
        QTest::newRow("--open list tsk_1") << QStringLiteral("cannot be combined with ids");
        QTest::newRow("--open list -") << QStringLiteral("cannot be combined with ids");
        QTest::newRow("--print json list.taskwatch") << QStringLiteral("--open cannot be combined with --print");
        QTest::newRow("--pause tsk_1") << QStringLiteral("--pause cannot be combined");
        QTest::newRow("--pause --demo") << QStringLiteral("--pause cannot be combined");
        QTest::newRow("--pause -") << QStringLiteral("--pause cannot be combined");
        QTest::newRow("--new-window tsk_1") << QStringLiteral("--new-window cannot be combined with ids");
        QTest::newRow("--new-window --demo") << QStringLiteral("--new-window cannot be combined with --demo");
        QTest::newRow("--new-window --profile p") << QStringLiteral("--new-window cannot be combined with --profile");
        QTest::newRow("--minimized tsk_1") << QStringLiteral("--minimized cannot be combined with ids");
        QTest::newRow("--minimized -") << QStringLiteral("--minimized cannot be combined with ids");
        QTest::newRow("--minimized --new-window") << QStringLiteral("--minimized cannot be combined with --new-window");
        QTest::newRow("--minimized --print json") << QStringLiteral("--minimized cannot be combined with --print");
        for (const char *other : {"--endpoint http://localhost", "--token-file t", "--demo", "--print json",
                 "--allow-http", "--timeout 2", "--request-timeout 2", "--until finished", "--profile p"})
            QTest::newRow(qPrintable(QStringLiteral("--open list ") + QLatin1String(other)))
                << QStringLiteral("--open cannot be combined with ")
                    + QLatin1String(other).toString().section(u' ', 0, 0);
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, words);
        const auto line = parse(QTest::currentDataTag());
        QVERIFY(!line);
        QVERIFY2(line.error().contains(words), qPrintable(line.error()));
    }
};

TASKWATCH_TEST(TestCommandLine, QCoreApplication);
#include "tst_commandline.moc"
