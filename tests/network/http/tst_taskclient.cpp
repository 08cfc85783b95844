// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "http/bodylimit.h"
#include "http/taskclient.h"
#include "network/http/clientfixture.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "support/selfsigned.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QTimer>

#include <linux/sockios.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// Whether all that was written to @p socket was read from the other end, which is a socket of this process.
bool isReadByPeer(const QTcpSocket &socket)
{
    int unsent = 0;
    if (::ioctl(static_cast<int>(socket.socketDescriptor()), SIOCOUTQ, &unsent) != 0 || unsent != 0)
        return false;
    constexpr int MostFiles = 1024;
    for (int file = 0; file < MostFiles; ++file) {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        int unread = 0;
        if (::getsockname(file, reinterpret_cast<sockaddr *>(&address), &size) == 0 && address.sin_family == AF_INET
            && ntohs(address.sin_port) == socket.peerPort())
            return ::ioctl(file, FIONREAD, &unread) == 0 && unread == 0;
    }
    return true; // it was closed
}

} // namespace

/// The client over real sockets on loopback.
class TestTaskClient : public QObject
{
    Q_OBJECT

private:
    /// Polls @p target once and waits for the observation; the test fails if none arrives.
    Observation pollOnce(const Target &target, const TaskId &asked = id("tsk_123"))
    {
        TaskClient client(target);
        QSignalSpy answered(&client, &TaskClient::answered);
        client.send({.ticket = 1, .what = asked});
        if (answered.isEmpty() && !answered.wait(Patience))
            QTest::qFail("no answer", __FILE__, __LINE__);
        handlePendingEvents(); // a second emission would arrive now
        if (answered.size() != 1)
            QTest::qFail("not answered exactly once", __FILE__, __LINE__);
        return answered.isEmpty() ? failed(asked, FetchErrorKind::Cancelled, {}) : observationOf(answered);
    }

private Q_SLOTS:
    // Qt's warnings mean a programming error: an object in the wrong thread, an invalid connection.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fetchesATask()
    {
        ScriptedServer server(ScriptedServer::always(ok(exampleBody())));
        const Timestamp before = currentTimestamp();
        const Observation seen = pollOnce(loopbackTarget(server.port()));
        QVERIFY2(seen.task(), qPrintable(seen.failure() ? seen.failure()->detail : QString()));
        QVERIFY(*seen.task() == exampleTask()); // without the flags that the engine adds
        QCOMPARE(seen.taskId, id("tsk_123"));
        QCOMPARE(seen.httpStatus, std::optional(200));
        QCOMPARE(seen.rawAnswer, exampleBody());
        QCOMPARE(seen.rawAnswer.capacity(), seen.rawAnswer.size()); // a hundred thousand of these are stored
        QVERIFY(seen.askedAt >= before && seen.answeredAt && *seen.answeredAt >= seen.askedAt
            && *seen.answeredAt <= currentTimestamp() + 1ms);
    }

    void asksAsTheEndpointWantsIt()
    {
        ScriptedServer server(ScriptedServer::always(ok(exampleBody())));
        pollOnce(loopbackTarget(server.port()), id("../a b?c"));
        QCOMPARE(server.requests().size(), 1);
        const ScriptedServer::Request request = server.requests().first();
        QCOMPARE(request.line, QByteArray("GET /v1/tasks/..%2Fa%20b%3Fc HTTP/1.1"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer secret-token"));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
        QVERIFY(request.headers.value("user-agent").startsWith("Taskwatch/"));
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("upgrade")); // no upgrade to HTTP/2
    }

    void sendsNoAuthorizationWithoutAToken()
    {
        ScriptedServer server(ScriptedServer::always(ScriptedServer::response("401 Unauthorized", "")));
        Target target = loopbackTarget(server.port());
        target.token = ApiToken();
        const FetchError error = failureOf(pollOnce(target));
        QCOMPARE(error.kind, FetchErrorKind::Unauthorized);
        QVERIFY(error.detail.contains(u"QSTASH_TOKEN"));
        QVERIFY(!server.requests().first().headers.contains("authorization"));
    }

    void neverFollowsARedirect()
    {
        ScriptedServer other(ScriptedServer::always(ok(exampleBody())));
        ScriptedServer server([&other](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write(ScriptedServer::response("302 Found", "",
                "Location: http://127.0.0.1:" + QByteArray::number(other.port()) + "/there?q=secret\r\n"));
        });
        const Observation seen = pollOnce(loopbackTarget(server.port()));
        QCOMPARE(failureOf(seen).kind, FetchErrorKind::Redirected);
        QVERIFY(!failureOf(seen).detail.contains(u"secret"));
        // The other server must not have received the token, nor anything else.
        QTcpSocket later; // the server accepts it after any that came before
        later.connectToHost(QStringLiteral("127.0.0.1"), other.port());
        QTRY_VERIFY(other.connections() > 0);
        QCOMPARE(other.connections(), 1);
        QCOMPARE(server.requests().size(), 1);
    }

    void keepsNoCookies()
    {
        ScriptedServer server(
            ScriptedServer::always(ScriptedServer::response("200 OK", exampleBody(), "Set-Cookie: a=b; Path=/\r\n")));
        TaskClient client(loopbackTarget(server.port()));
        QSignalSpy answered(&client, &TaskClient::answered);
        client.send({.ticket = 1, .what = id("tsk_1")});
        QTRY_COMPARE(answered.size(), 1);
        client.send({.ticket = 1, .what = id("tsk_1")});
        QTRY_COMPARE(answered.size(), 2);
        QVERIFY(!server.requests().last().headers.contains("cookie"));
        QCOMPARE(server.connections(), 1); // kept alive
    }

    void namesBelowLocalhostAreThisMachine()
    {
        // Whatever name servers say, which may not know them or may have a host of that name.
        if (QHostInfo::fromName(QStringLiteral("localhost")).error() != QHostInfo::NoError)
            QSKIP("localhost has no address on this machine: there is no /etc/hosts");
        ScriptedServer server(ScriptedServer::always(ok(exampleBody())));
        Target target = loopbackTarget(1);
        target.endpoint = *Endpoint::parse(
            QStringLiteral("http://api.localhost:%1").arg(server.port()), Endpoint::PlainHttp::LoopbackOnly);
        QVERIFY(pollOnce(target).task());
        QCOMPARE(server.requests().first().headers.value("host"), "api.localhost:" + QByteArray::number(server.port()));
    }

    void asksAgainEvenWhereAnAnswerMayBeCached()
    {
        ScriptedServer server(ScriptedServer::always(
            ScriptedServer::response("200 OK", exampleBody(), "Cache-Control: max-age=3600\r\nETag: \"x\"\r\n")));
        TaskClient client(loopbackTarget(server.port()));
        QSignalSpy answered(&client, &TaskClient::answered);
        client.send({.ticket = 1, .what = id("tsk_1")});
        QTRY_COMPARE(answered.size(), 1);
        client.send({.ticket = 1, .what = id("tsk_1")});
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().last().headers.contains("if-none-match"));
    }

    void fails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("close");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const QByteArray &bytes, bool close, FetchErrorKind kind,
                             const char *words) {
            QTest::newRow(name) << bytes << close << fetchErrorKey(kind) << QString::fromUtf8(words);
        };
        using enum FetchErrorKind;
        add("404", ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"), false, NotFound,
            "HTTP 404: task not found");
        add("429", ScriptedServer::response("429 Too Many Requests", R"({"error":"slow down"})"), false, RateLimited,
            "slow down");
        add("500 in HTML", ScriptedServer::response("500 Internal Server Error", "<html>"), false, Server, "HTML");
        add("204", "HTTP/1.1 204 No Content\r\n\r\n", false, BadAnswer, "empty body");
        add("HTML with status 200",
            ScriptedServer::response("200 OK", "<!doctype html><p>Log in", "Content-Type: text/html\r\n"), false,
            BadAnswer, "HTML page");
        add("cut off", ok(exampleBody()).chopped(30), true, BadAnswer, "ended early");
        add("cut off in the head", "HTTP/1.1 200 OK\r\nContent-Le", true, Unreachable, "");
        add("broken chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n" + exampleBody(), true,
            BadAnswer, "");
        add("chunks that end too soon", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n{\"taskId\"", true,
            BadAnswer, "");
        add("without a length, cut off", "HTTP/1.1 200 OK\r\n\r\n" + exampleBody().first(40), true, BadAnswer,
            "at byte");
        add("closed without a word", "", true, Unreachable, "");
        add("not HTTP: to Qt a connection closed without an answer", "SSH-2.0-OpenSSH_9.2\r\n", true, Unreachable, "");
        add("encoded though not requested",
            ScriptedServer::response("200 OK", QByteArray("\x1f\x8b\x08\x00", 4), "Content-Encoding: gzip\r\n"), false,
            BadAnswer, "encoding");
        add("nothing at all", "", false, Timeout, "no answer within 0.4 s");
        add("a head and nothing more", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", false, Timeout,
            "not complete");
    }

    void fails()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, close);
        QFETCH(const QString, kind);
        QFETCH(const QString, words);
        ScriptedServer server([&](const ScriptedServer::Request &, QTcpSocket *socket) {
            if (!bytes.isEmpty())
                socket->write(bytes);
            if (close)
                socket->disconnectFromHost();
        });
        const Observation seen = pollOnce(loopbackTarget(server.port(), "secret-token", 400ms));
        QCOMPARE(fetchErrorKey(failureOf(seen).kind), kind);
        QVERIFY2(failureOf(seen).detail.contains(words), qPrintable(failureOf(seen).detail));
        QVERIFY(!failureOf(seen).detail.contains(u"secret-token"));
    }

    void aResetIsAFailureAtAnyPoint_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::newRow("before the answer") << QByteArray() << QStringLiteral("unreachable");
        QTest::newRow("in the middle of it") << ok(exampleBody()).chopped(30) << QStringLiteral("badAnswer");
    }

    void aResetIsAFailureAtAnyPoint()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, kind);
        ScriptedServer server([&bytes](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write(bytes);
            socket->flush();
            // After the other side has read the bytes: a reset discards what is still in its buffer.
            auto *check = new QTimer(socket);
            connect(check, &QTimer::timeout, socket, [check, socket] {
                if (!isReadByPeer(*socket))
                    return;
                check->stop();
                const linger atOnce{.l_onoff = 1, .l_linger = 0};
                setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
                socket->abort();
            });
            check->start(50);
        });
        const Observation seen = pollOnce(loopbackTarget(server.port()));
        QCOMPARE(fetchErrorKey(failureOf(seen).kind), kind);
    }

    void endsASlowDripAtItsDeadline()
    {
        // A byte every 20 ms never triggers an inactivity timer.
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *drip = new QTimer(socket);
            connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            drip->start(20);
        });
        QElapsedTimer timer;
        timer.start();
        const Observation seen = pollOnce(loopbackTarget(server.port(), "secret-token", 300ms));
        QCOMPARE(failureOf(seen).kind, FetchErrorKind::Timeout);
        QVERIFY(timer.elapsed() >= 300);
        QVERIFY(!seen.answeredAt);
    }

    void refusesALargeBodyBeforeItComes()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n{"); // the rest is never sent
        });
        const Observation seen = pollOnce(loopbackTarget(server.port()));
        QCOMPARE(failureOf(seen).kind, FetchErrorKind::TooLarge);
    }

    void refusesALargeBodyWhileItComes()
    {
        qint64 sent = 0;
        ScriptedServer server([&sent](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            const auto more = [socket, &sent] {
                if (socket->bytesToWrite() < 65536 && sent < 64 * MaxBodyBytes)
                    sent += std::max<qint64>(0, socket->write(QByteArray(65536, ' ')));
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        });
        const Observation seen = pollOnce(loopbackTarget(server.port()));
        QCOMPARE(failureOf(seen).kind, FetchErrorKind::TooLarge);
        QCOMPARE(seen.rawAnswer.size(), MaxBodyBytes);
        QVERIFY2(sent < 16 * MaxBodyBytes, "the whole body was read"); // what the sockets buffer, and no more
    }

    void theStatusDecidesBeforeTheBody_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<FetchErrorKind>("kind");
        QTest::addColumn<QByteArray>("rest"); // the rest is never sent
        QTest::newRow("large 500") << QByteArray("500 Internal Server Error") << FetchErrorKind::Server
                                   << QByteArray("Content-Length: 1048577\r\n\r\n{");
        QTest::newRow("stalled 429") << QByteArray("429 Too Many Requests") << FetchErrorKind::RateLimited
                                     << QByteArray("Content-Length: 100\r\n\r\n{");
        // No 401: Qt 6.4 tells its status only with its whole body, so one that stalls is a time-out.
    }

    void theStatusDecidesBeforeTheBody()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, rest);
        ScriptedServer server([&](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 " + head + "\r\n" + rest);
        });
        QTEST(failureOf(pollOnce(loopbackTarget(server.port(), "secret-token", 300ms))).kind, "kind");
    }

    void takesABodyJustUnderTheCap()
    {
        QByteArray body = exampleBody();
        body.append(QByteArray(MaxBodyBytes - body.size(), ' '));
        ScriptedServer server(ScriptedServer::always(ok(body)));
        QVERIFY(pollOnce(loopbackTarget(server.port())).task());
    }

    void saysThatNobodyIsThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const Observation seen = pollOnce(loopbackTarget(port));
        QCOMPARE(failureOf(seen).kind, FetchErrorKind::Unreachable);
        QVERIFY(!seen.httpStatus && !seen.answeredAt);
    }

    void sendsNothingToACertificateItCannotTrust()
    {
        QSslServer server;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(SelfSignedCertificate));
        configuration.setPrivateKey(QSslKey(SelfSignedKey, QSsl::Ec));
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
        });
        Target target = loopbackTarget(1);
        target.endpoint = *Endpoint::parse(
            QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()), Endpoint::PlainHttp::LoopbackOnly);
        const Observation seen = pollOnce(target);
        QCOMPARE(failureOf(seen).kind, FetchErrorKind::Tls);
        QVERIFY2(failureOf(seen).detail.contains(u"self-signed"), qPrintable(failureOf(seen).detail));
        QVERIFY(received.isEmpty());
    }

    void saysThatAPlainServerSpeaksNoTls()
    {
        ScriptedServer server(ScriptedServer::always(ok(exampleBody())));
        Target target = loopbackTarget(1);
        target.endpoint = *Endpoint::parse(
            QStringLiteral("https://127.0.0.1:%1").arg(server.port()), Endpoint::PlainHttp::LoopbackOnly);
        target.timeout = 1s;
        const FetchErrorKind kind = failureOf(pollOnce(target)).kind;
        QVERIFY(kind == FetchErrorKind::Tls || kind == FetchErrorKind::Timeout);
    }

    void asksNoMoreThanItHasConnections()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *) {}); // never answers
        TaskClient client(loopbackTarget(server.port()));
        const QList<TaskId> all = manyIds(TaskClient::DefaultConnections);
        for (const TaskId &each : all)
            client.send({.ticket = 1, .what = each});
        QCOMPARE(client.freeSlots(), 0);
        QTRY_COMPARE(server.requests().size(), TaskClient::DefaultConnections); // none waits inside Qt
    }

    void dropsLateAnswersToAnOldToken()
    {
        QPointer<QTcpSocket> held;
        ScriptedServer server([&held](const ScriptedServer::Request &, QTcpSocket *socket) { held = socket; });
        TaskClient client(loopbackTarget(server.port()));
        QSignalSpy answered(&client, &TaskClient::answered);
        client.send({.ticket = 1, .what = id("tsk_123")});
        QTRY_VERIFY(held);
        client.setToken(*ApiToken::parse("new-token"));
        QCOMPARE(client.inFlight(), 0);
        // The connection was closed with the old token.
        QTRY_VERIFY(!held || held->state() != QAbstractSocket::ConnectedState);
        server.setHandler(ScriptedServer::always(ok(exampleBody())));
        client.send({.ticket = 1, .what = id("tsk_123")});
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(observationOf(answered).task());
        QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer new-token"));
    }

    void closesItsConnectionsForAnotherToken()
    {
        ScriptedServer server(ScriptedServer::always(ok(exampleBody())));
        TaskClient client(loopbackTarget(server.port()));
        QSignalSpy answered(&client, &TaskClient::answered);
        client.send({.ticket = 1, .what = id("tsk_1")});
        QTRY_COMPARE(answered.size(), 1);
        client.setToken(*ApiToken::parse("new-token")); // the connection of the old one could be reused
        client.send({.ticket = 1, .what = id("tsk_1")});
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer new-token"));
    }

    void mayEndWithPollsUnderWay()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *) {});
        auto client = std::make_unique<TaskClient>(loopbackTarget(server.port()));
        QSignalSpy answered(client.get(), &TaskClient::answered);
        client->send({.ticket = 1, .what = id("a")});
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QCOMPARE(answered.size(), 0);
    }

    void goesStraightToLoopbackWhateverProxyIsSet()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        ScriptedServer server(ScriptedServer::always(ok(exampleBody())));
        const Observation seen = pollOnce(loopbackTarget(server.port()));
        qunsetenv("http_proxy");
        QVERIFY(seen.task());
    }

private:
    const TaskApi &m_api = *defaultApi();
};

TASKWATCH_TEST(TestTaskClient, QCoreApplication);
#include "tst_taskclient.moc"
