// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builders.h"
#include "scriptedserver.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// How a run of the program ended.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        const QList<QByteArray> lines = out.split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
};

} // namespace

/// The program as a person or a script starts it.
class TestProgram : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedServer m_server{&TestProgram::answer};

    static void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
        if (asked.startsWith("missing"))
            socket->write(ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"));
        else if (asked.startsWith("odd"))
            socket->write(ScriptedServer::response("200 OK", exampleBodyWith("lastErrorAt", true)));
        else if (asked == "tsk_123")
            socket->write(ScriptedServer::response("200 OK", exampleBody()));
        else
            socket->write(ScriptedServer::response("200 OK", exampleBodyWith("taskId", QString::fromLatin1(asked))));
    }

    [[nodiscard]] QString endpoint() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()); }

    /// Runs it to its end, while the server in this thread goes on answering.
    static Run run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {})
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &setting : environment)
            variables.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(TASKWATCH_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        [&process] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000); }();
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void init() { m_server.setHandler(&TestProgram::answer); }

    void printsTheExampleExactly()
    {
        const Run done = run({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("tsk_123"), QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.objects().size(), 1);
        const QJsonObject object = done.objects().first();
        const QJsonObject example = exampleObject();
        for (const QString &field : example.keys())
            QCOMPARE(object.value(field), example.value(field));
        QVERIFY(object.value(u"deadline").isNull());
        QCOMPARE(object.value(u"phase").toString(), QStringLiteral("retrying"));
        // The page's own example has a time of success on a task that is retrying.
        QCOMPARE(object.value(u"flags").toArray().size(), 1);
        QCOMPARE(object.value(u"flags").toArray().first().toObject().value(u"field").toString(), QStringLiteral("completedAt"));
        const QJsonObject look = object.value(u"look").toObject();
        QVERIFY(look.value(u"answeredAt").toInteger() >= look.value(u"askedAt").toInteger());
        QCOMPARE(look.value(u"httpStatus").toInt(), 200);
        QVERIFY(look.value(u"failure").isNull());
    }

    void printsInTheOrderGiven()
    {
        // Later ids are answered first.
        m_server.setHandler([this, waiting = QList<std::pair<ScriptedServer::Request, QTcpSocket *>>()](const auto &request, auto *socket) mutable {
            waiting.append({request, socket});
            if (waiting.size() < 3)
                return;
            while (!waiting.isEmpty()) {
                answer(waiting.last().first, waiting.last().second);
                waiting.removeLast();
            }
        });
        const Run done = run({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--endpoint"), endpoint(), QStringLiteral("-")}, "\n  c \r\n");
        QCOMPARE(done.exitCode, 0);
        QStringList order;
        for (const QJsonObject &object : done.objects())
            order.append(object.value(u"taskId").toString());
        QCOMPARE(order, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void saysWhenSomeWereNotAnswered()
    {
        const Run done = run({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("-"), QStringLiteral("--endpoint"), endpoint()}, "tsk_123\nmissing_1\n..\n");
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.objects().size(), 3);
        const auto failure = [&done](int line) { return done.objects()[line].value(u"look").toObject().value(u"failure"); };
        QVERIFY(failure(0).isNull());
        QCOMPARE(failure(1).toObject().value(u"kind").toString(), QStringLiteral("notFound"));
        QCOMPARE(failure(1).toObject().value(u"detail").toString(), QStringLiteral("HTTP 404: task not found"));
        QCOMPARE(done.objects()[1].value(u"taskId").toString(), QStringLiteral("missing_1"));
        QCOMPARE(failure(2).toObject().value(u"kind").toString(), QStringLiteral("badId"));
        QCOMPARE(done.objects()[2].value(u"taskId").toString(), QStringLiteral(".."));
    }

    void flagsAnOddOptionalField()
    {
        const Run done = run({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("odd"), QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 0);
        QStringList flagged;
        const QJsonArray flags = done.objects().first().value(u"flags").toArray();
        for (const QJsonValue &flag : flags)
            flagged.append(flag.toObject().value(u"field").toString());
        QCOMPARE(flagged, (QStringList{QStringLiteral("taskId"), QStringLiteral("lastErrorAt"), QStringLiteral("completedAt")}));
        QVERIFY(done.objects().first().value(u"lastErrorAt").isNull());
    }

    void printsCsvAndTable()
    {
        const Run csv = run({QStringLiteral("--print"), QStringLiteral("csv"), QStringLiteral("tsk_123"), QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(csv.exitCode, 0);
        QCOMPARE(csv.out.count("\r\n"), 2);
        QVERIFY(csv.out.startsWith("taskId,messageId,url,state,"));
        QVERIFY(csv.out.contains("\r\ntsk_123,msg_123,https://example.com,retrying,4,5,1678902100000,1678900876543,,Connection timeout,1678901800000,retrying,\"completedAt: is set, though the state is \"\"retrying\"\"\","));
        const Run table = run({QStringLiteral("--print"), QStringLiteral("table"), QStringLiteral("tsk_123"), QStringLiteral("missing"), QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(table.exitCode, 1);
        QCOMPARE(table.out.count('\n'), 3);
        QVERIFY(table.out.contains("retrying") && table.out.contains("4/5") && table.out.contains("HTTP 404: task not found"));
    }

    void takesTokenAndEndpointFromTheEnvironment()
    {
        const Run done = run({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a")}, {}, {QStringLiteral("QSTASH_URL=") + endpoint() + u'/', QStringLiteral("QSTASH_TOKEN=from-environment")});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(m_server.requests().last().headers.value("authorization"), QByteArray("Bearer from-environment"));
    }

    void takesTheTokenFromAFileOrStandardInput()
    {
        const QString name = m_folder.filePath(QStringLiteral("token"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("from-file\nsecond line\n") > 0);
        file.close();
        const QStringList common{QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"), QStringLiteral("--endpoint"), endpoint(), QStringLiteral("--token-file")};
        QCOMPARE(run(common + QStringList(name)).exitCode, 0);
        QCOMPARE(m_server.requests().last().headers.value("authorization"), QByteArray("Bearer from-file"));
        QCOMPARE(run(common + QStringList(QStringLiteral("-")), "from-input\n").exitCode, 0);
        QCOMPARE(m_server.requests().last().headers.value("authorization"), QByteArray("Bearer from-input"));
    }

    void badUsageIsSaidAndEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto add = [](const char *name, const char *arguments, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << QByteArray(words);
        };
        add("unknown option", "--nonsense", "nonsense");
        add("plain http", "--print json a --endpoint http://example.com", "readable");
        add("no endpoint", "--print json a --endpoint nowhere", "not a web address");
        add("no token file", "--print json a --token-file /nowhere/at/all", "/nowhere/at/all");
        add("empty token", "--print json a --token-file /dev/null", "the token is empty");
        add("no id", "--print json ..", "path step");
        add("no recording", "--open /etc/hosts", "This file is no recording of Taskwatch.");
        add("no file", "--open /nowhere/at/all", "/nowhere/at/all cannot be read");
        add("open a folder", "--open /tmp", "/tmp cannot be read");
        add("screenshot nowhere", "--demo --screenshot /nowhere/at/all.png", "/nowhere/at/all.png");
    }

    void badUsageIsSaidAndEndsWithTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const Run done = run(arguments);
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.err.contains(words), done.err.constData());
        QVERIFY(done.out.isEmpty());
    }

    void neverPrintsTheToken()
    {
        m_server.setHandler(ScriptedServer::always(ScriptedServer::response("401 Unauthorized", R"({"error":"no"})")));
        const Run done = run({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"), QStringLiteral("--endpoint"), endpoint()}, {},
            {QStringLiteral("QSTASH_TOKEN=very-secret"), QStringLiteral("QT_LOGGING_RULES=*=true")});
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.err.contains("GET http://127.0.0.1")); // the log was on
        QVERIFY(!done.out.contains("very-secret") && !done.err.contains("very-secret"));
    }

    void aTimeOutIsKept()
    {
        m_server.setHandler([](const ScriptedServer::Request &, QTcpSocket *) {});
        const Run done = run({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"), QStringLiteral("--timeout"), QStringLiteral("0.3"), QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.objects().first().value(u"look").toObject().value(u"failure").toObject().value(u"kind").toString(), QStringLiteral("timeout"));
    }

    void writesAPictureOfTheWindow()
    {
        const QString name = m_folder.filePath(QStringLiteral("window.png"));
        const Run done = run({QStringLiteral("tsk_1"), QStringLiteral("tsk_2"), QStringLiteral("--endpoint"), endpoint(), QStringLiteral("--screenshot"), name, QStringLiteral("--after"), QStringLiteral("1")});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QImage image(name, "PNG");
        QVERIFY(image.width() >= 800 && image.height() >= 500);
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3) {
            for (int y = 0; y < image.height(); y += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 20); // text and symbols, not one blank
    }

    void showsARecordingAndAsksNothing()
    {
        const QString recording = m_folder.filePath(QStringLiteral("list.taskwatch"));
        QFile file(recording);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1678903200000,\"endpoint\":\"" + endpoint().toUtf8() + "\"}\n");
        for (int i = 0; i < 30; ++i)
            file.write("{\"task\":{\"taskId\":\"tsk_" + QByteArray::number(i) + "\",\"watchedSince\":1678900000000,\"changes\":0}}\n");
        file.write("{\"end\":{\"tasks\":30}}\n");
        file.close();
        const QString picture = m_folder.filePath(QStringLiteral("recording.png"));
        const QString data = m_folder.filePath(QStringLiteral("data"));
        const QString config = m_folder.filePath(QStringLiteral("config"));
        const qsizetype before = m_server.requests().size();
        const Run done = run({QStringLiteral("--open"), recording, QStringLiteral("--screenshot"), picture, QStringLiteral("--after"), QStringLiteral("1.5")}, {},
            {QStringLiteral("QSTASH_URL=") + endpoint(), QStringLiteral("QSTASH_TOKEN=secret"), QStringLiteral("XDG_DATA_HOME=") + data, QStringLiteral("XDG_CONFIG_HOME=") + config});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(QImage(picture, "PNG").width() >= 800);
        QCOMPARE(m_server.requests().size(), before);
        // Nothing of it is kept.
        QVERIFY(!QFile::exists(data + QStringLiteral("/taskwatch")));
        QVERIFY(!QFile::exists(config + QStringLiteral("/taskwatch")));
    }

    void theDemoWatchesLiveTasks()
    {
        const Run done = run({QStringLiteral("--demo"), QStringLiteral("--print"), QStringLiteral("json")});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(done.objects().size() >= 40);
        QSet<QString> phases;
        for (const QJsonObject &object : done.objects())
            phases.insert(object.value(u"phase").toString());
        QVERIFY2(phases.size() >= 3, qPrintable(phases.values().join(u' ')));
        QVERIFY2(done.err.isEmpty(), done.err.constData());
    }

    void testsItself()
    {
        const Run done = run({QStringLiteral("--self-test")});
        QVERIFY2(done.exitCode == 0, QByteArray(done.out + done.err).constData());
        QVERIFY(!done.out.contains("missing"));
    }

    void tellsVersionAndHelp()
    {
        QCOMPARE(run({QStringLiteral("--version")}).out, QByteArray("taskwatch " TASKWATCH_VERSION "\n"));
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *option : {"--endpoint", "--allow-http", "--token-file", "--demo", "--open", "--screenshot", "--after", "--print", "--timeout", "--self-test", "--version", "--help"})
            QVERIFY2(help.out.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
