// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "export/clipboardtext.h"
#include "export/taskserializer.h"
#include "http/endpoint.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// A task with malicious texts.
Task evilTask()
{
    Task task = exampleTask();
    task.taskId = id("a|b`c\\d");
    task.messageId = QStringLiteral("=HYPERLINK(\"http://x\")");
    task.url = QStringLiteral("https://x/?a=1|2&b=`*_*`");
    task.state = Test::stateOf(QStringLiteral("\u202egniyrter"));
    task.error = QStringLiteral("![x](https://evil/p.png) <img src=x> |\\_*`~ \"quoted\", \nsecond");
    return task;
}

TaskRow copiedRow(const TaskId &taskId, const Task &task)
{
    return rowOf(answered(taskId, task, fromUnixMs(1678902000000)));
}

const QList<TaskColumn> All{TaskColumn::State, TaskColumn::Task, TaskColumn::Retries, TaskColumn::NextAttempt,
    TaskColumn::LastError, TaskColumn::Url, TaskColumn::Checked};

} // namespace

class TestClipboardText : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp At = fromUnixMs(1678902000000); // 2023-03-15 17:40:00 UTC

private Q_SLOTS:
    void init() { qputenv("TZ", "CET-1"); }

    void copiesAlignedTextWithWholeTimes()
    {
        const TaskRow row = copiedRow(id("tsk_123"), exampleTask());
        const TaskRow missing = rowOf(failed(id("a"), FetchErrorKind::NotFound, At, 404));
        const TaskRow unseen(id("b"));
        QCOMPARE(copyAsText({&row, &missing, &unseen}, All),
            QStringLiteral(
                "State           Task     Retries  Next attempt                   Last error                                          URL                  Checked\n"
                "retrying        tsk_123  4/5      2023-03-15T18:41:40.000+01:00  2023-03-15T18:36:40.000+01:00 · Connection timeout  https://example.com  2023-03-15T18:40:00.000+01:00\n"
                "not found       a        —        —                              —                                                   —                    not found · 2023-03-15T18:40:00.000+01:00\n"
                "not polled yet  b        —        —                              —                                                   —                    —\n"));
    }

    void theApiNamesTheTitles()
    {
        const TaskRow row = copiedRow(id("tsk_123"), exampleTask());
        const TitledColumns shown(
            {TaskColumn::Task, TaskColumn::Url}, {QStringLiteral("Job"), QStringLiteral("Ki|nd")});
        QCOMPARE(copyAsText({&row}, shown).section(u'\n', 0, 0), QStringLiteral("Job      Ki|nd"));
        QCOMPARE(copyAsMarkdown({&row}, shown).section(u'\n', 0, 0), QStringLiteral("| Job | Ki\\|nd |"));
    }

    void namesTheTimeOfTheLastTaskAfterAFailedPoll()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        table.apply(answered(id("tsk_123"), exampleTask(), At));
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, At + 2s));
        QCOMPARE(copyAsText({&table.at(0)}, {TaskColumn::Checked}).section(u'\n', 1, 1),
            QStringLiteral(
                "no answer · 2023-03-15T18:40:02.000+01:00; the other values are from 2023-03-15T18:40:00.000+01:00"));
        QVERIFY(copyAsCsv({&table.at(0)})
                    .endsWith(u"2023-03-15T17:40:02.000Z,,,timeout,as the test wants it,2023-03-15T17:40:00.000Z\r\n"));
    }

    void aFinalTaskHasNoNextAttempt()
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QStringLiteral("archived"));
        task.url.clear();
        task.error.clear();
        const TaskRow row = copiedRow(id("tsk_123"), task);
        QCOMPARE(
            copyAsMarkdown({&row}, {TaskColumn::NextAttempt, TaskColumn::LastError, TaskColumn::Url}).section(u'\n', 2),
            QStringLiteral("| — | 2023-03-15T18:36:40.000+01:00 | — |\n"));
    }

    void deceptiveCharactersAreVisibleInTextAndMarkdown()
    {
        Task task = evilTask();
        task.url += QChar(0x202e);
        task.error = QChar(0x202e) + task.error.toString();
        const TaskRow row = copiedRow(id("a|b`c\\d\u202e"), task);
        for (const QString &text : {copyAsText({&row, &row}, All), copyAsMarkdown({&row, &row}, All)}) {
            QVERIFY(!text.contains(QChar(0x202e)));
            QVERIFY(text.contains(QStringLiteral("‹U+202E›gniyrter")));
            QCOMPARE(text.count(u'\n'), text.startsWith(u'|') ? 4 : 3);
        }
    }

    void escapesMarkdown()
    {
        const TaskRow row = copiedRow(id("a|b`c\\d"), evilTask());
        QCOMPARE(
            copyAsMarkdown({&row}, {TaskColumn::Task, TaskColumn::Retries, TaskColumn::Url, TaskColumn::LastError}),
            QStringLiteral(
                "| Task | Retries | URL | Last error |\n"
                "| --- | --- | --- | --- |\n"
                R"(| ``a\|b`c\d`` | 4/5 | `` https://x/?a=1\|2&b=`*_*` `` | 2023-03-15T18:36:40.000+01:00 · \!\[x\](https://evil/p.png) \<img src=x\> \|\\\_\*\`\~ "quoted", |)"
                "\n"));
    }

    void codeKeepsItsEdges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << QStringLiteral("tsk_1") << QStringLiteral("`tsk_1`");
        QTest::newRow("backtick") << QStringLiteral("`") << QStringLiteral("`` ` ``");
        QTest::newRow("three in a row") << QStringLiteral("a```b") << QStringLiteral("````a```b````");
        QTest::newRow("blank in front") << QStringLiteral(" a") << QStringLiteral("`  a `");
        QTest::newRow("backslash and bar") << QStringLiteral("\\|") << QStringLiteral("`\\\\|`");
        QTest::newRow("line break") << QStringLiteral("a\u2028b") << QStringLiteral("`a‹U+2028›b`");
    }

    void codeKeepsItsEdges()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        const TaskRow row(TaskId::unaskable(text));
        QCOMPARE(copyAsMarkdown({&row}, {TaskColumn::Task}).section(u'\n', 2), u"| " + code + u" |\n");
    }

    void jsonIsAnArrayOfAllFields()
    {
        QCOMPARE(copyAsJson({}), QStringLiteral("[]\n"));
        const TaskRow row = copiedRow(id("a|b`c\\d"), evilTask());
        const TaskRow unseen(id("b"));
        QJsonParseError error;
        const QJsonArray array = QJsonDocument::fromJson(copyAsJson({&row, &unseen}).toUtf8(), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.first().toObject(), QJsonDocument::fromJson(toJsonLine(row, RecordTimes::Iso8601)).object());
        QCOMPARE(array.first().toObject().value(u"error").toString(), evilTask().error); // unchanged data
        QCOMPARE(array.first().toObject().value(u"nextProcessAt").toString(),
            QStringLiteral("2023-03-15T17:41:40.000Z")); // as in CSV
        QCOMPARE(array.first().toObject().value(u"look").toObject().value(u"askedAt").toString(),
            QStringLiteral("2023-03-15T17:40:00.000Z"));
        QCOMPARE(array.last().toObject().value(u"taskId").toString(), QStringLiteral("b"));
        QVERIFY(array.last().toObject().value(u"look").toObject().value(u"askedAt").isNull());
    }

    void csvHasWholeTimesAndAHeader()
    {
        const TaskRow row = copiedRow(id("tsk_123"), exampleTask());
        QCOMPARE(copyAsCsv({&row}),
            QStringLiteral(
                "taskId,messageId,url,state,retried,maxRetry,nextProcessAt,completedAt,deadline,error,lastErrorAt,phase,flags,askedAt,"
                "answeredAt,httpStatus,failureKind,failureDetail,confirmedAt\r\n"
                "tsk_123,msg_123,https://example.com,retrying,4,5,2023-03-15T17:41:40.000Z,2023-03-15T17:21:16.543Z,,"
                "Connection timeout,2023-03-15T17:36:40.000Z,retrying,,2023-03-15T17:40:00.000Z,2023-03-15T17:40:00.010Z,"
                "200,,,2023-03-15T17:40:00.000Z\r\n"));
    }

    void csvCellsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto add = [](const char *name, const char *text, const char *cell) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        add("plain", "Connection timeout", "Connection timeout");
        add("equals", "=1+1", "'=1+1");
        add("plus", "+1", "'+1");
        add("minus", "-1", "'-1");
        add("at", "@SUM(A1)", "'@SUM(A1)");
        add("wide equals", "＝1", "'＝1");
        add("tab", "\t=1", "'\t=1");
        add("carriage return", "\r=1", "\"'\r=1\"");
        add("line feed", "\n=1", "\"'\n=1\"");
        add("quoted formula", "=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        add("quote and line break", "say \"a\"\r\nb", "\"say \"\"a\"\"\r\nb\"");
        add("equals later on", "a=1", "a=1");
    }

    void csvCellsAreNoFormulas()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        Task task = exampleTask();
        task.error = text;
        const TaskRow row = copiedRow(id("tsk_123"), task);
        const QString csv = copyAsCsv({&row});
        QVERIFY2(csv.contains(u"543Z,," + cell + u",2023-"), qPrintable(csv));
    }

    void curlAsksTheSame_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("url"); // inside the quotes
        const QString base = QStringLiteral("https://qstash.upstash.io");
        QTest::newRow("plain") << base << QStringLiteral("tsk_123")
                               << QStringLiteral("https://qstash.upstash.io/v1/tasks/tsk_123");
        QTest::newRow("blank, quotes and percent")
            << base << QStringLiteral("a 'b' \"c\" 100%")
            << QStringLiteral("https://qstash.upstash.io/v1/tasks/a%20%27b%27%20%22c%22%20100%25");
        QTest::newRow("what a shell would run")
            << base << QStringLiteral("$(id)`id`;id&#?")
            << QStringLiteral("https://qstash.upstash.io/v1/tasks/%24%28id%29%60id%60%3Bid%26%23%3F");
        QTest::newRow("steps, encoded already")
            << base << QStringLiteral("../%2e%2e/x")
            << QStringLiteral("https://qstash.upstash.io/v1/tasks/..%2F%252e%252e%2Fx");
        QTest::newRow("brackets that curl would expand")
            << base << QStringLiteral("[1-9]{a,b}")
            << QStringLiteral("https://qstash.upstash.io/v1/tasks/%5B1-9%5D%7Ba%2Cb%7D");
        QTest::newRow("letters") << base << QStringLiteral("größe")
                                 << QStringLiteral("https://qstash.upstash.io/v1/tasks/gr%C3%B6%C3%9Fe");
        QTest::newRow("base with port and path") << QStringLiteral("http://localhost:8080/q/") << QStringLiteral("a")
                                                 << QStringLiteral("http://localhost:8080/q/v1/tasks/a");
    }

    void curlAsksTheSame()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, task);
        QFETCH(const QString, url);
        const Result<Endpoint> endpoint = Endpoint::parse(base, Endpoint::PlainHttp::LoopbackOnly);
        QVERIFY(endpoint);
        const TaskApi &api = *defaultApi();
        const TaskRow row(id(qPrintable(task)));
        const QString command = copyAsCurl(
            {&row, &row}, [&](const TaskId &each) { return endpoint->urlFor(api.taskPath(each)); }, api.curlOptions());
        const QString line = u"curl -sS -H \"Authorization: Bearer $QSTASH_TOKEN\" '" + url + u'\'';
        QCOMPARE(command, line + u'\n' + line);
    }

    void curlTellsNoSecretsAndSurvivesAShell()
    {
        const TaskRow row(id("a"));
        const QString command = copyAsCurl(
            {&row}, [](const TaskId &) { return QUrl(QStringLiteral("https://me:secret@host/it's/a?id=1#secret")); },
            defaultApi()->curlOptions());
        QVERIFY2(!command.contains(u"secret"), qPrintable(command));
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), u"curl() { for a; do echo \"$a\"; done; }; QSTASH_TOKEN=t; " + command});
        QVERIFY(shell.waitForFinished(Patience));
        QCOMPARE(
            shell.readAllStandardOutput(), QByteArray("-sS\n-H\nAuthorization: Bearer t\nhttps://host/it's/a?id=1\n"));
    }
};

TASKWATCH_TEST(TestClipboardText, QCoreApplication);
#include "tst_clipboardtext.moc"
