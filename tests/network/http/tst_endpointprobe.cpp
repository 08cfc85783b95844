// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "http/endpointprobe.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "support/selfsigned.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using Answer = ProbeResult::Answer;

/// One request each, over real sockets on loopback.
class TestEndpointProbe : public QObject
{
    Q_OBJECT

private:
    ProbeResult probeResultOf(const Target &target)
    {
        EndpointProbe probe;
        QSignalSpy finished(&probe, &EndpointProbe::finished);
        probe.probe(target);
        if (!finished.wait(Patience))
            QTest::qFail("no verdict", __FILE__, __LINE__);
        handlePendingEvents(); // a second emission would arrive now
        if (finished.size() != 1)
            QTest::qFail("not one verdict", __FILE__, __LINE__);
        return finished.isEmpty() ? ProbeResult() : finished.first().first().value<ProbeResult>();
    }

    static Target withoutToken(Target target)
    {
        target.token = ApiToken();
        return target;
    }

    static Target at(const QString &base)
    {
        Target target = loopbackTarget(1);
        target.endpoint = *Endpoint::parse(base, Endpoint::PlainHttp::LoopbackOnly);
        target.timeout = 3s;
        return target;
    }

    const TaskApi &m_api = *defaultApi();

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judgesWhatIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<bool>("tokenSent");
        QTest::addColumn<Answer>("token");
        QTest::addColumn<Answer>("speaksApi");
        QTest::addColumn<QString>("failure");
        const auto row = [](const char *name, const QByteArray &response, bool sent, Answer token, Answer speaks,
                             const char *failure) {
            QTest::newRow(name) << response << sent << token << speaks << QString::fromLatin1(failure);
        };
        const auto response = [](const char *status, const QByteArray &body, const QByteArray &headers = {}) {
            return ScriptedServer::response(status, body, headers);
        };
        const QByteArray failure = R"({"error":"task not found"})";
        row("a task", response("200 OK", exampleBody()), true, Answer::Yes, Answer::Yes, "");
        row("a task without a token", response("200 OK", exampleBody()), false, Answer::Unknown, Answer::Yes, "");
        row("an unknown id", response("404 Not Found", failure), true, Answer::Yes, Answer::Yes, "notFound");
        row("an unknown id without a token", response("404 Not Found", failure), false, Answer::Unknown, Answer::Yes,
            "notFound");
        row("no such page", response("404 Not Found", "<html>nothing here</html>"), true, Answer::Unknown, Answer::No,
            "notFound");
        row("no such page in words", response("404 Not Found", "404 page not found"), true, Answer::Unknown, Answer::No,
            "notFound");
        row("no such page without a word", response("404 Not Found", ""), true, Answer::Unknown, Answer::No,
            "notFound");
        row("no such page in another form", response("404 Not Found", R"({"message":"no route"})"), true,
            Answer::Unknown, Answer::No, "notFound");
        row("a refused token", response("401 Unauthorized", R"({"error":"invalid token"})"), true, Answer::No,
            Answer::Yes, "unauthorized");
        row("a token that is asked for", response("401 Unauthorized", ""), false, Answer::No, Answer::Unknown,
            "unauthorized");
        row("forbidden", response("403 Forbidden", "<html>"), true, Answer::No, Answer::Unknown, "forbidden");
        row("too many", response("429 Too Many Requests", R"({"error":"slow down"})"), true, Answer::Unknown,
            Answer::Yes, "rateLimited");
        row("in trouble", response("503 Service Unavailable", ""), true, Answer::Unknown, Answer::Unknown, "server");
        row("elsewhere", response("301 Moved Permanently", "", "Location: https://elsewhere/\r\n"), true,
            Answer::Unknown, Answer::No, "redirected");
        row("a page", response("200 OK", "<html>Welcome</html>"), true, Answer::Unknown, Answer::No, "badAnswer");
    }

    void judgesWhatIsAnswered()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const bool, tokenSent);
        QFETCH(const QString, failure);
        ScriptedServer server(ScriptedServer::always(response));
        const Target target = loopbackTarget(server.port());
        const ProbeResult probed = probeResultOf(tokenSent ? target : withoutToken(target));
        QCOMPARE(probed.reached, Answer::Yes);
        QCOMPARE(probed.certificate, Answer::Unknown); // plain http has none
        QTEST(probed.token, "token");
        QTEST(probed.speaksApi, "speaksApi");
        QCOMPARE(probed.tokenSent, tokenSent);
        QVERIFY(probed.took && *probed.took >= 0ms);
        QCOMPARE(probed.failure ? fetchErrorKey(probed.failure->kind) : QString(), failure);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().line, QByteArray("GET /v1/tasks/taskwatch-probe HTTP/1.1"));
        QCOMPARE(server.requests().first().headers.contains("authorization"), tokenSent);
    }

    void repeatsNoTokenThatIsRepeated()
    {
        const char *answers[] = {R"({"error":"no such token: secret-token"})",
            R"({"error":"no such token: secret\u002dtoken"})", "secret-token"};
        for (const char *body : answers) {
            ScriptedServer server(ScriptedServer::always(ScriptedServer::response("400 Bad Request", body)));
            const ProbeResult probed = probeResultOf(loopbackTarget(server.port(), "secret-token"));
            QVERIFY2(probed.failure->detail.contains(u"****") && !probed.failure->detail.contains(u"secret"),
                qPrintable(probed.failure->detail));
        }
    }

    void saysThatNobodyIsThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const ProbeResult probed = probeResultOf(loopbackTarget(port));
        QCOMPARE(probed.reached, Answer::No);
        QCOMPARE(probed.speaksApi, Answer::Unknown);
        QCOMPARE(probed.failure->kind, FetchErrorKind::Unreachable);
    }

    void saysThatNobodyAnswersInTime()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *) {});
        const ProbeResult probed = probeResultOf(loopbackTarget(server.port(), "secret-token", 300ms));
        QCOMPARE(probed.reached, Answer::No);
        QCOMPARE(probed.failure->kind, FetchErrorKind::Timeout);
        QVERIFY(*probed.took >= 250ms); // a coarse timer may fire a little early
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
        const ProbeResult probed = probeResultOf(at(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
        QCOMPARE(probed.reached, Answer::Yes);
        QCOMPARE(probed.certificate, Answer::No);
        QCOMPARE(probed.token, Answer::Unknown);
        QVERIFY2(probed.failure->detail.contains(u"self-signed"), qPrintable(probed.failure->detail));
        QVERIFY(received.isEmpty());
    }

    void reportsATrustedCertificate()
    {
        // A real connection would need a certificate authority on this machine, so the facts of such a reply are
        // evaluated.
        RawReply reply;
        reply.httpStatus = 200;
        reply.body = exampleBody();
        QCOMPARE(classifyProbe(reply, m_api, m_api.unknownId(), true).certificate, Answer::Yes);
        reply.httpStatus = 407; // a proxy's answer says nothing about the endpoint
        const ProbeResult probed = classifyProbe(reply, m_api, m_api.unknownId(), true);
        QCOMPARE(probed.certificate, Answer::Unknown);
        QCOMPARE(probed.reached, Answer::No);
    }

    void asksAnewOrNotAtAll()
    {
        ScriptedServer silent([](const ScriptedServer::Request &, QTcpSocket *) {});
        ScriptedServer server(ScriptedServer::always(ScriptedServer::response("401 Unauthorized", "")));
        EndpointProbe probe;
        QSignalSpy finished(&probe, &EndpointProbe::finished);
        probe.probe(loopbackTarget(silent.port(), "secret-token", 200ms));
        QTRY_COMPARE(silent.requests().size(), 1);
        probe.probe(loopbackTarget(server.port()));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<ProbeResult>().token, Answer::No);
        probe.probe(loopbackTarget(silent.port(), "secret-token", 200ms));
        probe.cancel();
        // One that was begun later and not cancelled has reached its time-out.
        EndpointProbe later;
        QSignalSpy laterFinished(&later, &EndpointProbe::finished);
        later.probe(loopbackTarget(silent.port(), "secret-token", 200ms));
        QTRY_COMPARE(laterFinished.size(), 1);
        QCOMPARE(finished.size(), 1);
        probe.probe(loopbackTarget(server.port()));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(server.connections(), 2); // each on its own connection
    }
};

TASKWATCH_TEST(TestEndpointProbe, QCoreApplication);
#include "tst_endpointprobe.moc"
