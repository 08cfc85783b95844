// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "process/terminal.h"
#include "start/exitcode.h"
#include "support/builders.h"
#include "support/selfsigned.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// The answers for each task, one after the other; the last one is repeated.
using Lives = QHash<QByteArray, QList<QByteArray>>;

const QByteArray NotFound = ScriptedServer::response("404 Not Found", R"({"error":"task not found"})");
const QByteArray Refused = ScriptedServer::response("401 Unauthorized", R"({"error":"invalid token"})");
const QByteArray TooMany =
    ScriptedServer::response("429 Too Many Requests", R"({"error":"slow down"})", "Retry-After: 1\r\n");

/// The example in another state. It has no start time, so it is polled again soon.
QByteArray ok(const char *state)
{
    QJsonObject object = exampleObject();
    object.insert(QStringLiteral("state"), QString::fromLatin1(state));
    object.remove(QStringLiteral("nextProcessAt"));
    return ScriptedServer::response("200 OK", QJsonDocument(object).toJson());
}

ScriptedServer::Handler live(Lives lives)
{
    return [lives = std::move(lives)](const ScriptedServer::Request &request, QTcpSocket *socket) mutable {
        QList<QByteArray> &life = lives[askedTask(request)];
        if (!life.isEmpty()) // otherwise the request is never answered
            socket->write(life.size() > 1 ? life.takeFirst() : life.first());
    };
}

} // namespace

/// `taskwatch --print … --until …`, as a deployment script runs it.
class TestFollowCommand : public QObject
{
    Q_OBJECT

private:
    ScriptedServer m_server{live({})};

    Run follow(const char *line, const QByteArray &input = {}, const QStringList &environment = {})
    {
        return runProgram(arguments(line), input, environment);
    }

    [[nodiscard]] QStringList arguments(const char *line) const
    {
        return words(line) + QStringList{QStringLiteral("--endpoint"), endpointOf(m_server)};
    }

    static QStringList states(const Run &run)
    {
        QStringList states;
        const QList<QJsonObject> objects = run.objects();
        for (const QJsonObject &object : objects)
            states.append(object.value(u"state").toString());
        return states;
    }

    static QString failureKind(const QJsonObject &object)
    {
        return object.value(u"look").toObject().value(u"failure").toObject().value(u"kind").toString();
    }

private Q_SLOTS:
    void waitsForTheEnd()
    {
        m_server.setHandler(
            live({{"tsk_1", {ok("active"), ok("retrying"), ok("delivered")}}, {"tsk_2", {ok("delivered")}}}));
        const Run done = follow("--print json --until finished --timeout 60 tsk_1 tsk_2 tsk_1");
        QCOMPARE(done.exitCode, ExitCode::Success);
        QCOMPARE(states(done), QStringList(3, QStringLiteral("delivered")));
        for (const char *line : {"tsk_2 delivered (1 of 2 finished)", "tsk_1 active (",
                 "tsk_1 active → retrying (1 of 2 finished)", "tsk_1 retrying → delivered (2 of 2 finished)"})
            QVERIFY2(done.err.contains(line), done.err.constData());
        QCOMPARE(done.err.count('\n'), 4);
        static const QRegularExpression form(QStringLiteral("^(\\d\\d:\\d\\d:\\d\\d tsk_\\d [^\\n]+\\n)+$"));
        QVERIFY2(form.match(QString::fromUtf8(done.err)).hasMatch(), done.err.constData());
        QCOMPARE(m_server.requests().size(), 4); // the finished task was not polled again
    }

    void saysThatSomeFailed()
    {
        m_server.setHandler(live({{"tsk_1", {ok("active"), ok("archived")}}, {"tsk_2", {ok("delivered")}}}));
        const Run done = follow("--print csv --until finished tsk_1 tsk_2");
        QCOMPARE(done.exitCode, ExitCode::NotSucceeded);
        QCOMPARE(done.out.count("\r\n"), 3);
        QVERIFY(done.out.contains(",archived,"));
    }

    void endsWhenTheTimeIsUp()
    {
        m_server.setHandler(live({{"tsk_1", {ok("active")}}}));
        QElapsedTimer clock;
        clock.start();
        const Run done = follow("--print json --until finished --timeout 1.5 tsk_1 silent_2");
        QCOMPARE(done.exitCode, ExitCode::TimeIsUp);
        QVERIFY(clock.elapsed() >= 1500);
        QCOMPARE(done.taskIds(), (QStringList{QStringLiteral("tsk_123"), QStringLiteral("silent_2")}));
        QVERIFY(failureKind(done.objects()[0]).isEmpty());
        QCOMPARE(failureKind(done.objects()[1]), QStringLiteral("cancelled"));
    }

    void endsWhenEachWasAnswered()
    {
        m_server.setHandler(live({{"tsk_1", {ok("active")}},
            {"tsk_2",
                {ScriptedServer::response("503 Busy", {}), ScriptedServer::response("503 Busy", {}),
                    ok("retrying")}}}));
        const qsizetype before = m_server.requests().size();
        const Run done = follow("--print table --until answered tsk_1 tsk_2");
        QCOMPARE(done.exitCode, ExitCode::Success);
        QVERIFY2(
            done.err.contains("tsk_2 server error: HTTP 503") && done.err.contains("tsk_2 retrying (2 of 2 answered)"),
            done.err.constData());
        QVERIFY2(done.out.contains("retrying"), done.out.constData());
        QCOMPARE(m_server.requests().size() - before, 4); // answered tasks were not polled again
    }

    void waitsForOneThatIsNotThereYet()
    {
        m_server.setHandler(live({{"tsk_1", {NotFound, ok("delivered")}}}));
        const Run done = follow("--print json --until finished --timeout 60 tsk_1");
        QCOMPARE(done.exitCode, ExitCode::Success);
        QVERIFY2(
            done.err.contains("tsk_1 not found: HTTP 404: task not found (0 of 1 finished)"), done.err.constData());
        QCOMPARE(states(done), QStringList(QStringLiteral("delivered")));
    }

    void aLineThatIsNoIdIsNotWaitedFor()
    {
        m_server.setHandler(live({{"tsk_1", {ok("delivered")}}}));
        const Run done = follow("--print json --until finished -", "..\ntsk_1\n");
        QCOMPARE(done.exitCode, ExitCode::NotAnswered);
        QCOMPARE(failureKind(done.objects()[0]), QStringLiteral("badId"));
        QCOMPARE(done.objects()[1].value(u"state").toString(), QStringLiteral("delivered"));
        QVERIFY2(done.err.contains(".. invalid id: "), done.err.constData());
    }

    void aSignalEndsItAndWhatIsKnownIsPrinted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void aSignalEndsItAndWhatIsKnownIsPrinted()
    {
        QFETCH(const int, signal);
        m_server.setHandler(live({{"tsk_1", {ok("active")}}}));
        QProcess process;
        process.start(QStringLiteral(TASKWATCH_PROGRAM), arguments("--print json --until finished tsk_1"));
        QByteArray said;
        QTRY_VERIFY((said += process.readAllStandardError()).contains("tsk_1 active"));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 128 + signal);
        QVERIFY(process.readAllStandardOutput().contains(R"("state":"active")"));
    }

    void endsQuietlyWhereNobodyReads_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("followed") << QStringLiteral("--print json --until finished");
        QTest::newRow("a table") << QStringLiteral("--print table --until finished");
        QTest::newRow("polled once") << QStringLiteral("--print csv");
    }

    void endsQuietlyWhereNobodyReads()
    {
        QFETCH(const QString, options);
        m_server.setHandler(
            [](const ScriptedServer::Request &, QTcpSocket *socket) { socket->write(ok("delivered")); });
        QProcess shell;
        // The reader has closed the pipe before the program starts.
        const QString command = QStringLiteral(
            "{ trap '' PIPE; while echo; do :; done 2>/dev/null; trap - PIPE; \"$0\" \"$@\"; echo \"code $?\" >&2; } | true");
        shell.start(QStringLiteral("/bin/sh"),
            QStringList{QStringLiteral("-c"), command, QStringLiteral(TASKWATCH_PROGRAM)}
                + arguments(qPrintable(options + QStringLiteral(" tsk_1 tsk_2"))));
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        const QByteArray said = shell.readAllStandardError();
        QVERIFY2(said.contains("code 1"), said.constData());
        QVERIFY2(!said.contains("could not write") && !said.contains("roken pipe"), said.constData());
    }

    void drawsItsProgressOnATerminalAlone()
    {
        m_server.setHandler(
            live({{"tsk_1", {ok("active"), ok("active"), ok("delivered")}}, {"tsk_2", {ok("delivered")}}}));
        Terminal terminal;
        if (!terminal.isOpen())
            QSKIP("skipped, because there is no /dev/pts: no pseudo terminal can be opened");
        QProcess process;
        process.setStandardErrorFile(terminal.name());
        process.start(QStringLiteral(TASKWATCH_PROGRAM), arguments("--print json --until finished tsk_1 tsk_2"));
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitCode(), ExitCode::Success);
        const QByteArray drawn = terminal.readAll();
        QVERIFY2(drawn.contains("[1/2]\r     \r"), drawn.constData());
        // When the program has ended, only the lines remain on the screen.
        const QStringList lines = Terminal::shown(drawn);
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines)
            QVERIFY2(line.contains(u" tsk_") && !line.contains(u'['), qPrintable(line));
        QVERIFY(!drawn.contains('\x1b'));
    }

    void aRefusedTokenEndsItAndIsNeverShown()
    {
        m_server.setHandler(live({{"tsk_1", {Refused}}}));
        const Run done = follow("--print json --until finished --timeout 20 tsk_1", {},
            {QStringLiteral("QSTASH_TOKEN=very-secret"), QStringLiteral("QT_LOGGING_RULES=*=true")});
        QCOMPARE(done.exitCode, ExitCode::NotAnswered);
        QCOMPARE(done.err.count("Token refused: HTTP 401: invalid token"), 1);
        QCOMPARE(failureKind(done.objects().first()), QStringLiteral("unauthorized"));
        QCOMPARE(m_server.requests().last().headers.value("authorization"), QByteArray("Bearer very-secret"));
        QVERIFY(!done.out.contains("very-secret") && !done.err.contains("very-secret"));
    }

    void anotherTokenInTheFileIsUsedAfterARefusal()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("token"));
        const auto write = [&file](const char *token) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(token);
        };
        write("one");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        int polled = 0;
        int refused = 0;
        m_server.setHandler([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray token = request.headers.value("authorization");
            if (token == "Bearer two") {
                socket->write(ok("delivered"));
            } else if (++polled < 3) {
                socket->write(ok("active"));
            } else {
                ++refused;
                socket->write(Refused);
                write("two");
            }
        });
        const Run done = runProgram(arguments("--print json --until finished --timeout 60 tsk_1")
            + QStringList{QStringLiteral("--token-file"), file});
        QCOMPARE(done.exitCode, ExitCode::Success);
        QCOMPARE(states(done), QStringList(QStringLiteral("delivered")));
        QCOMPARE(refused, 1);
        QCOMPARE(done.err.count("Token refused: HTTP 401: invalid token. Waiting for another token in "), 1);
        QCOMPARE(done.err.count("There is another token in "), 1);
    }

    void aServerThatSaysWhenItIsBackIsWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("503") << QByteArray("503 Service Unavailable");
        QTest::newRow("403") << QByteArray("403 Forbidden");
    }

    void aServerThatSaysWhenItIsBackIsWaitedFor()
    {
        QFETCH(const QByteArray, status);
        const QByteArray away = ScriptedServer::response(status, R"({"error":"wait a while"})", "Retry-After: 1\r\n");
        m_server.setHandler(live({{"tsk_1", {away, ok("delivered")}}}));
        for (const char *line : {"--print json --until answered --timeout 30 tsk_1", "--print json tsk_1"}) {
            m_server.setHandler(live({{"tsk_1", {away, ok("delivered")}}}));
            const Run done = follow(line);
            QCOMPARE(done.exitCode, ExitCode::Success);
            QCOMPARE(states(done), QStringList(QStringLiteral("delivered")));
            QVERIFY2(done.err.contains("wait a while. Polling resumes at "), done.err.constData());
        }
    }

    void tooManyIsSaidOnceAndWaitedFor()
    {
        m_server.setHandler(live({{"tsk_1", {TooMany, ok("delivered")}}}));
        const Run done = follow("--print json --until finished tsk_1");
        QCOMPARE(done.exitCode, ExitCode::Success);
        QCOMPARE(done.err.count("Too many requests: HTTP 429: slow down"), 1);
    }

    void nobodyThereIsSaidOnceAndTriedAgain()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const Run done = runProgram(words("--print json --until finished --timeout 4 tsk_1 --endpoint")
            + QStringList(QStringLiteral("http://127.0.0.1:%1").arg(port)));
        QCOMPARE(done.exitCode, ExitCode::TimeIsUp);
        QCOMPARE(done.err.count("Endpoint unreachable"), 1);
        QCOMPARE(failureKind(done.objects().first()), QStringLiteral("unreachable"));
    }

    void aConnectionThatIsNotSafeIsGivenUp()
    {
        QSslServer server;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(SelfSignedCertificate));
        configuration.setPrivateKey(QSslKey(SelfSignedKey, QSsl::Ec));
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QStringList address{QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())};
        const Run hopeless = runProgram(words("--print json --until finished tsk_1 --endpoint") + address);
        QCOMPARE(hopeless.exitCode, ExitCode::NotAnswered);
        QCOMPARE(hopeless.err.count("No secure connection"), 1);
        const Run patient = runProgram(words("--print json --until finished --timeout 4 tsk_1 --endpoint") + address);
        QCOMPARE(patient.exitCode, ExitCode::TimeIsUp);
        QCOMPARE(patient.err.count("No secure connection"), 1);
    }
};

TASKWATCH_TEST(TestFollowCommand, QCoreApplication);
#include "tst_followcommand.moc"
