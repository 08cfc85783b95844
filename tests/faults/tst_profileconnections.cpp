// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testcertificates.h"
#include "support/testproxy.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Endpoints that are reached only with what a profile says: its CA file, its client certificate, its proxy.
class TestProfileConnections : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_made;
    QProcess m_server;
    quint16 m_port = 0;

    ConnectionSettings files(bool authority, bool certificate) const
    {
        return {.caFile = authority ? m_made.file("ca.pem") : QString(),
            .certificateFile = certificate ? m_made.file("me.pem") : QString(),
            .keyFile = certificate ? m_made.file("me.key") : QString()};
    }

    static Target reached(const QString &base, const ConnectionSettings &settings, const char *password = "")
    {
        Target target = targetAt(base);
        target.connection =
            readConnection(settings, {.proxy = Password(QString::fromUtf8(password)), .key = {}}).value();
        return target;
    }

    /// Serves `tsk_1` over TLS, with a certificate that only `ca.pem` knows.
    void serve(const QString &options = {})
    {
        if (!TestCertificates::arePossible())
            QSKIP("The program openssl is not installed.");
        m_port = m_made.serve(m_server, options);
        QVERIFY(m_port != 0);
    }
    QString base() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestCertificates::arePossible())
            return;
        for (const char *authority : {"ca", "stranger"})
            m_made.makeAuthority(authority);
        m_made.makeCertificate("server", "ca");
        m_made.makeCertificate("me", "ca");
        m_made.makeCertificate("foreigner", "stranger");
        m_made.write("v1/tasks/tsk_1",
            ScriptedServer::response("200 OK", taskText().replace("{id}", "tsk_1"), "Connection: close\r\n"));
    }

    void cleanup()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.kill();
        m_server.waitForFinished(Patience);
    }

    void onlyTheProfileWithTheCaFileTrustsTheServer()
    {
        serve();
        FaultFixture trusting(reached(base(), files(true, false)), 10s);
        trusting.session.watch({id("tsk_1")});
        checkWellAgain(trusting);
        FaultFixture other(targetAt(base()), 10s); // while the first one has its connections
        checkNobodyThere(other, FetchErrorKind::Tls, QStringLiteral("issuer certificate"));
        checkWellAgain(trusting);
    }

    void aServerThatRequiresACertificate_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
        QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2");
    }

    void aServerThatRequiresACertificate()
    {
        QFETCH(const QString, options);
        serve(QStringLiteral("-Verify 1 -verify_return_error -CAfile ca.pem ") + options);
        FaultFixture known(reached(base(), files(true, true)), 10s);
        known.session.watch({id("tsk_1")});
        checkWellAgain(known);
        FaultFixture unknown(reached(base(), files(true, false)), 10s);
        const bool hasAlert = options == u"-tls1_3"; // before, a server does not say what it requires
        checkNobodyThere(unknown, FetchErrorKind::Tls,
            hasAlert ? QStringLiteral("the server requires a client certificate") : QStringLiteral("handshake"));
        ConnectionSettings wrong = files(true, false);
        wrong.certificateFile = m_made.file("foreigner.pem");
        wrong.keyFile = m_made.file("foreigner.key");
        FaultFixture refused(reached(base(), wrong), 10s);
        checkNobodyThere(refused, FetchErrorKind::Tls, QStringLiteral("refuses the client certificate of the profile"));
    }

    void aCertificateThatComesLater()
    {
        serve(QStringLiteral("-Verify 1 -verify_return_error -CAfile ca.pem"));
        FaultFixture seen(reached(base(), files(true, false)), 10s);
        checkNobodyThere(seen, FetchErrorKind::Tls, {});
        seen.session.setConnection(std::nullopt);
        QTRY_VERIFY(seen.status().lacksConnection);
        seen.session.setConnection(reached(base(), files(true, true)).connection);
        checkWellAgain(seen);
        QVERIFY(!seen.status().lacksConnection);
    }

    void throughAProxy_data()
    {
        QTest::addColumn<ConnectionSettings::Proxy>("proxy");
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("passed");
        using Proxy = ConnectionSettings::Proxy;
        QTest::newRow("http") << Proxy::Http << false << QByteArray("GET http://tasks.example.test/v1/tasks/tsk_1");
        QTest::newRow("https") << Proxy::Http << true << QByteArray("CONNECT tasks.example.test:443");
        QTest::newRow("http, SOCKS5") << Proxy::Socks5 << false << QByteArray("SOCKS5");
        QTest::newRow("https, SOCKS5") << Proxy::Socks5 << true << QByteArray("SOCKS5");
    }

    void throughAProxy()
    {
        QFETCH(const ConnectionSettings::Proxy, proxy);
        QFETCH(const bool, isTls);
        QFETCH(const QByteArray, passed);
        ScriptedServer plain(handler(ok(taskText())));
        plain.actAsProxy();
        if (isTls)
            serve();
        TestProxy through(isTls ? m_port : plain.port());
        ConnectionSettings settings = files(isTls, false);
        settings.proxy = proxy;
        settings.proxyAddress = through.address();
        const QString host =
            isTls ? QStringLiteral("https://tasks.example.test") : QStringLiteral("http://tasks.example.test");
        FaultFixture seen(reached(host, settings), 10s);
        seen.session.watch({id("tsk_1")});
        checkWellAgain(seen);
        QVERIFY2(through.passed().value(0).startsWith(passed), through.passed().value(0).constData());
        QVERIFY(!isTls || !through.seen().contains("secret-token")); // only the server sees it
    }

    void aProxyThatWantsAPassword_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    void aProxyThatWantsAPassword()
    {
        QFETCH(const bool, isTls);
        ScriptedServer plain(handler(ok(taskText())));
        plain.actAsProxy();
        if (isTls)
            serve();
        TestProxy through(isTls ? m_port : plain.port());
        through.require("me", "pass:word");
        ConnectionSettings settings = files(isTls, false);
        settings.proxy = ConnectionSettings::Proxy::Http;
        settings.proxyAddress = through.address();
        const QString host =
            isTls ? QStringLiteral("https://tasks.example.test") : QStringLiteral("http://tasks.example.test");
        FaultFixture without(reached(host, settings), 10s);
        checkNobodyThere(without, FetchErrorKind::Unreachable,
            QStringLiteral("the proxy %1 requires a password (HTTP 407)").arg(through.address()));
        settings.proxyUser = QStringLiteral("me");
        FaultFixture wrong(reached(host, settings, "wrong-password"), 10s);
        checkNobodyThere(wrong, FetchErrorKind::Unreachable,
            QStringLiteral("the proxy %1 refuses the user name or password").arg(through.address()));
        QVERIFY(!wrong.message().contains(u"wrong-password"));
        QVERIFY(through.passed().isEmpty());
        FaultFixture right(reached(host, settings, "pass:word"), 10s);
        right.session.watch({id("tsk_1")});
        checkWellAgain(right);
        QVERIFY(!through.passed().isEmpty());
    }

    void withoutTheProxyOfTheEnvironment()
    {
        ScriptedServer plain(handler(ok(taskText())));
        plain.actAsProxy();
        TestProxy through(plain.port());
        qputenv("http_proxy", "http://" + through.address().toLatin1());
        const auto unset = qScopeGuard([] { qunsetenv("http_proxy"); });
        const QString host = QStringLiteral("http://tasks.example.test");
        FaultFixture system(targetAt(host), 10s);
        system.session.watch({id("tsk_1")});
        checkWellAgain(system);
        FaultFixture direct(reached(host, {.proxy = ConnectionSettings::Proxy::None}), 10s);
        direct.session.watch({id("tsk_1")});
        QTRY_VERIFY(direct.row("tsk_1").failure);
        const QString reason = direct.toolTip("tsk_1", TaskColumn::State);
        QVERIFY2(reason.contains(u"no address was found") && !reason.contains(u"proxy"), qPrintable(reason));
    }

    void twoProfilesWithDifferentProxies()
    {
        ScriptedServer plain(handler(ok(taskText())));
        plain.actAsProxy();
        TestProxy first(plain.port());
        TestProxy second(plain.port());
        const QString host = QStringLiteral("http://tasks.example.test");
        const auto through = [&host](const TestProxy &proxy) {
            return reached(host, {.proxy = ConnectionSettings::Proxy::Http, .proxyAddress = proxy.address()});
        };
        FaultFixture one(through(first), 10s);
        FaultFixture two(through(second), 10s);
        one.session.watch({id("tsk_1")});
        two.session.watch({id("tsk_2")});
        checkWellAgain(one);
        QTRY_VERIFY(two.row("tsk_2").task);
        const auto asks = [](const TestProxy &proxy, const char *task) {
            return std::any_of(proxy.passed().begin(), proxy.passed().end(),
                [task](const QByteArray &line) { return line.contains(task); });
        };
        QVERIFY(asks(first, "tsk_1") && !asks(first, "tsk_2"));
        QVERIFY(asks(second, "tsk_2") && !asks(second, "tsk_1"));
    }
};

TASKWATCH_TEST(TestProfileConnections, QCoreApplication);
#include "tst_profileconnections.moc"
