// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "schedule/ratelimiter.h"
#include "start/exitcode.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <string_view>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// `taskwatch --print`, as a script runs it.
class TestPrintCommand : public QObject
{
    Q_OBJECT

private:
    ScriptedServer m_server{&answerExample};

    [[nodiscard]] QString endpoint() const { return endpointOf(m_server); }

private Q_SLOTS:
    void init() { m_server.setHandler(&answerExample); }

    void printsTheExampleExactly()
    {
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("tsk_123"),
            QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.objects().size(), 1);
        const QJsonObject object = done.objects().first();
        const QJsonObject example = exampleObject();
        for (const QString &field : example.keys())
            QCOMPARE(object.value(field), example.value(field));
        QVERIFY(object.value(u"deadline").isNull());
        QCOMPARE(object.value(u"phase").toString(), QStringLiteral("retrying"));
        // The documented example has a completedAt on a task that is retrying.
        QCOMPARE(object.value(u"flags").toArray().size(), 1);
        QCOMPARE(object.value(u"flags").toArray().first().toObject().value(u"field").toString(),
            QStringLiteral("completedAt"));
        const QJsonObject poll = object.value(u"look").toObject();
        QVERIFY(poll.value(u"answeredAt").toInteger() >= poll.value(u"askedAt").toInteger());
        QCOMPARE(poll.value(u"httpStatus").toInt(), 200);
        QVERIFY(poll.value(u"failure").isNull());
    }

    void printsInTheOrderGiven()
    {
        // Answers later ids first.
        m_server.setHandler([waiting = QList<std::pair<ScriptedServer::Request, QTcpSocket *>>()](
                                const auto &request, auto *socket) mutable {
            waiting.append({request, socket});
            if (waiting.size() < 3)
                return;
            while (!waiting.isEmpty()) {
                answerExample(waiting.last().first, waiting.last().second);
                waiting.removeLast();
            }
        });
        const Run done =
            runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"), QStringLiteral("b"),
                           QStringLiteral("--endpoint"), endpoint(), QStringLiteral("-")},
                "\n  c \r\n");
        QCOMPARE(done.exitCode, 0);
        QStringList order;
        for (const QJsonObject &object : done.objects())
            order.append(object.value(u"taskId").toString());
        QCOMPARE(order, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void saysWhenSomeWereNotAnswered()
    {
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("-"),
                                        QStringLiteral("--endpoint"), endpoint()},
            "tsk_123\nmissing_1\n..\n");
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.objects().size(), 3);
        const auto failure = [&done](
                                 int line) { return done.objects()[line].value(u"look").toObject().value(u"failure"); };
        QVERIFY(failure(0).isNull());
        QCOMPARE(failure(1).toObject().value(u"kind").toString(), QStringLiteral("notFound"));
        QCOMPARE(failure(1).toObject().value(u"detail").toString(), QStringLiteral("HTTP 404: task not found"));
        QCOMPARE(done.objects()[1].value(u"taskId").toString(), QStringLiteral("missing_1"));
        QCOMPARE(failure(2).toObject().value(u"kind").toString(), QStringLiteral("badId"));
        QCOMPARE(done.objects()[2].value(u"taskId").toString(), QStringLiteral(".."));
    }

    void flagsAnOddOptionalField()
    {
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("odd"),
            QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 0);
        QStringList flagged;
        const QJsonArray flags = done.objects().first().value(u"flags").toArray();
        for (const auto &flag : flags)
            flagged.append(flag.toObject().value(u"field").toString());
        QCOMPARE(flagged,
            (QStringList{QStringLiteral("taskId"), QStringLiteral("lastErrorAt"), QStringLiteral("completedAt")}));
        QVERIFY(done.objects().first().value(u"lastErrorAt").isNull());
    }

    void printsCsvAndTable()
    {
        const Run csv = runProgram({QStringLiteral("--print"), QStringLiteral("csv"), QStringLiteral("tsk_123"),
            QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(csv.exitCode, 0);
        QCOMPARE(csv.out.count("\r\n"), 2);
        QVERIFY(csv.out.startsWith("taskId,messageId,url,state,"));
        QVERIFY(csv.out.contains(
            "\r\ntsk_123,msg_123,https://example.com,retrying,4,5,1678902100000,1678900876543,,Connection timeout,1678901800000,retrying,\"completedAt: is set, though the state is \"\"retrying\"\"\","));
        m_server.setHandler(ScriptedServer::always(
            ScriptedServer::response("200 OK", exampleBodyWith("error", QStringLiteral("=1+1")))));
        const Run formula = runProgram({QStringLiteral("--print"), QStringLiteral("csv"), QStringLiteral("tsk_123"),
            QStringLiteral("--endpoint"), endpoint()});
        QVERIFY2(formula.out.contains(",'=1+1,"), formula.out.constData());
        m_server.setHandler(&answerExample);
        const Run table = runProgram({QStringLiteral("--print"), QStringLiteral("table"), QStringLiteral("tsk_123"),
            QStringLiteral("missing"), QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(table.exitCode, 1);
        QCOMPARE(table.out.count('\n'), 3);
        QVERIFY(table.out.contains("retrying") && table.out.contains("4/5")
            && table.out.contains("HTTP 404: task not found"));
    }

    void neverPrintsTheToken()
    {
        m_server.setHandler(ScriptedServer::always(ScriptedServer::response("401 Unauthorized", R"({"error":"no"})")));
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"),
                                        QStringLiteral("--endpoint"), endpoint()},
            {}, {QStringLiteral("QSTASH_TOKEN=very-secret"), QStringLiteral("QT_LOGGING_RULES=*=true")});
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.err.contains("GET http://127.0.0.1")); // the log was on
        QVERIFY(!done.out.contains("very-secret") && !done.err.contains("very-secret"));
    }

    void aRefusedTokenIsNotTriedWithEachTask()
    {
        m_server.setHandler(ScriptedServer::always(ScriptedServer::response("401 Unauthorized", R"({"error":"no"})")));
        QByteArray many;
        for (int i = 0; i < 500; ++i)
            many += "tsk_" + QByteArray::number(i) + '\n';
        const qsizetype before = m_server.requests().size();
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("-"),
                                        QStringLiteral("--endpoint"), endpoint()},
            many);
        QCOMPARE(done.exitCode, 1);
        QVERIFY(m_server.requests().size() - before <= RequestLimits{}.inFlight);
        QCOMPARE(done.objects().size(), 500);
        for (const QJsonObject &object : done.objects())
            QCOMPARE(object.value(u"look").toObject().value(u"failure").toObject().value(u"kind").toString(),
                QStringLiteral("unauthorized"));
    }

    /// Many have the address for publishing in their environment.
    void aBaseThatEndsInAPathOfTheServiceIsMended_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"/v2/publish/", "/v1/publish", "/v2", "/v1/tasks", "/v1/tasks/", "/v1"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }

    void aBaseThatEndsInAPathOfTheServiceIsMended()
    {
        QFETCH(const QString, end);
        m_server.setHandler(&answerExample);
        for (const bool byVariable : {true, false}) {
            QStringList arguments = words("--print json tsk_a");
            if (!byVariable)
                arguments += {QStringLiteral("--endpoint"), endpoint() + end};
            const Run done = runProgram(arguments, {},
                {QStringLiteral("QSTASH_URL=") + endpoint() + end, QStringLiteral("QSTASH_TOKEN=secret")});
            QCOMPARE(done.exitCode, 0);
            QCOMPARE(m_server.requests().last().path(), QByteArray("/v1/tasks/tsk_a"));
            QCOMPARE(done.err.count("which does not belong to the base address"), 1);
            QCOMPARE(done.err.count('\n'), 1);
        }
    }

    void oneTaskThatIsRefusedHidesNoOther()
    {
        m_server.setHandler([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (askedTask(request) == "tsk_2")
                socket->write(ScriptedServer::response("403 Forbidden", R"({"error":"not yours"})"));
            else
                answerExample(request, socket);
        });
        const Run done =
            runProgram(words("--print json tsk_1 tsk_2 tsk_3") + QStringList{QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.objects().size(), 3);
        QCOMPARE(done.objects()[1].value(u"look").toObject().value(u"failure").toObject().value(u"kind").toString(),
            QStringLiteral("forbidden"));
        for (const int other : {0, 2})
            QCOMPARE(done.objects()[other].value(u"state").toString(), QStringLiteral("retrying"));
    }

    /// Others answer with the fields that they know.
    void anAnswerWithoutMessageAndUrlIsATask()
    {
        m_server.setHandler(
            ScriptedServer::always(ScriptedServer::response("200 OK", R"({"taskId":"tsk_1","state":"active"})")));
        const Run done =
            runProgram(words("--print json tsk_1") + QStringList{QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 0);
        const QJsonObject task = done.objects().first();
        QCOMPARE(task.value(u"state").toString(), QStringLiteral("active"));
        QCOMPARE(task.value(u"flags").toArray().size(), 4);
    }

    /// The worker of a task died, and nobody finishes it.
    void aTaskThatRunsAfterItsDeadlineIsFlagged()
    {
        const qint64 now = toUnixMs(currentTimestamp());
        m_server.setHandler(ScriptedServer::always(ScriptedServer::response("200 OK",
            R"({"taskId":"tsk_1","messageId":"m","url":"u","state":"active","retried":1,"maxRetry":5,"deadline":)"
                + QByteArray::number(now - 3'600'000) + '}')));
        const Run done =
            runProgram(words("--print json tsk_1") + QStringList{QStringLiteral("--endpoint"), endpoint()});
        const QJsonArray flags = done.objects().first().value(u"flags").toArray();
        QCOMPARE(flags.size(), 1);
        QCOMPARE(flags.first().toObject().value(u"field").toString(), QStringLiteral("deadline"));
    }

    void anAnswerFromACacheIsNotFresh()
    {
        m_server.setHandler(ScriptedServer::always(
            ScriptedServer::response("200 OK", exampleBodyWith("taskId", QStringLiteral("tsk_1")), "Age: 600\r\n")));
        const Timestamp before = currentTimestamp();
        const Run done =
            runProgram(words("--print json tsk_1") + QStringList{QStringLiteral("--endpoint"), endpoint()});
        const auto answeredAt =
            static_cast<qint64>(done.objects().first().value(u"look").toObject().value(u"answeredAt").toDouble());
        QVERIFY(answeredAt > 0);
        const qint64 age = toUnixMs(before) - answeredAt;
        QVERIFY2(age > 590'000 && age <= 600'000, qPrintable(QString::number(age)));
    }

    void anUnreachableEndpointIsNotTriedWithEachTask()
    {
        m_server.setHandler([](const ScriptedServer::Request &, QTcpSocket *socket) { socket->abort(); });
        QByteArray many;
        for (int i = 0; i < 500; ++i)
            many += "tsk_" + QByteArray::number(i) + '\n';
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("-"),
                                        QStringLiteral("--endpoint"), endpoint()},
            many);
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.objects().size(), 500);
        QCOMPARE(done.objects().last().value(u"look").toObject().value(u"failure").toObject().value(u"kind").toString(),
            QStringLiteral("unreachable"));
    }

    void waitsWhileTheEndpointAnswersTooMany()
    {
        QElapsedTimer limited;
        m_server.setHandler([&limited](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (limited.isValid() && limited.elapsed() >= 1000) {
                answerExample(request, socket);
                return;
            }
            if (!limited.isValid())
                limited.start();
            socket->write(
                ScriptedServer::response("429 Too Many Requests", R"({"error":"slow"})", "Retry-After: 1\r\n"));
        });
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("tsk_123"),
            QStringLiteral("--endpoint"), endpoint()});
        QVERIFY2(done.exitCode == ExitCode::Success, QByteArray(done.out + done.err).constData());
        QCOMPARE(done.objects().size(), 1);
        QCOMPARE(done.objects().first().value(u"state").toString(), QStringLiteral("retrying"));
        QVERIFY2(done.err.startsWith("taskwatch: "), done.err.constData());
    }

    void aTimeOutIsKept()
    {
        m_server.setHandler([](const ScriptedServer::Request &, QTcpSocket *) {});
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"),
            QStringLiteral("--request-timeout"), QStringLiteral("0.3"), QStringLiteral("--endpoint"), endpoint()});
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(
            done.objects().first().value(u"look").toObject().value(u"failure").toObject().value(u"kind").toString(),
            QStringLiteral("timeout"));
    }

    void theWholeMayTakeSoLong()
    {
        // One task is answered; the others are in flight or not yet sent when the time limit is reached.
        m_server.setHandler([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (askedTask(request) == "tsk_123")
                answerExample(request, socket);
        });
        for (const char *format : {"json", "csv", "table"}) {
            const Run done = runProgram(QStringList{QStringLiteral("--print"), QString::fromLatin1(format)}
                    + words("--timeout 0.5 - --endpoint") + QStringList(endpoint()),
                "a\ntsk_123\nb\nc\nd\ne\nf\ng\nh\n");
            QCOMPARE(done.exitCode, ExitCode::TimeIsUp);
            QCOMPARE(done.out.count('\n'), format == std::string_view("json") ? 9 : 10);
            QVERIFY2(done.err.isEmpty(), done.err.constData());
            if (format == std::string_view("json")) {
                QCOMPARE(done.taskIds().mid(0, 3),
                    (QStringList{QStringLiteral("a"), QStringLiteral("tsk_123"), QStringLiteral("b")}));
                const QJsonObject last = done.objects().last().value(u"look").toObject();
                QCOMPARE(last.value(u"failure").toObject().value(u"kind").toString(), QStringLiteral("cancelled"));
            }
        }
    }

    void aTaskIsNamedInSeveralWays()
    {
        const Run done =
            runProgram(words("--print json task:msg_1 - taskwatch://task/a%2Fb/ --endpoint") + QStringList(endpoint()),
                "taskwatch://task/c?from=chat\ntaskwatch://task/%zz\n");
        QCOMPARE(done.exitCode, ExitCode::NotAnswered);
        QCOMPARE(done.taskIds(),
            (QStringList{QStringLiteral("msg_1"), QStringLiteral("a%2Fb"), QStringLiteral("c"),
                QStringLiteral("taskwatch://task/%zz")}));
    }
};

TASKWATCH_TEST(TestPrintCommand, QCoreApplication);
#include "tst_printcommand.moc"
