// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/selfsigned.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Names, addresses and certificates: what may be wrong before the first byte of an answer.
class TestFaultNetwork : public QObject
{
    Q_OBJECT

private:
    static QSslConfiguration tls(const char *certificate, const char *key, QSsl::SslProtocol protocol)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificate));
        configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
        configuration.setProtocol(protocol);
        return configuration;
    }

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_trusted); }

    void aNameThatNobodyKnows()
    {
        FaultFixture seen(targetAt(QStringLiteral("http://tasks.example.invalid")), 2s);
        checkNobodyThere(seen, FetchErrorKind::Unreachable, QStringLiteral("tasks.example.invalid"));
    }

    void aPortWhereNobodyListens()
    {
        ScriptedServer server(handler(ok(taskText())));
        server.stop();
        FaultFixture seen(loopbackTarget(server.port()), 2s);
        checkNobodyThere(seen, FetchErrorKind::Unreachable, QStringLiteral("refused"));
        // It starts, and a person refreshes.
        server.startAgain();
        seen.session.poller()->refresh({id("tsk_1")});
        QTRY_COMPARE(seen.cell("tsk_1", TaskColumn::State), QStringLiteral("retrying"));
        QTRY_VERIFY(seen.message().isEmpty());
    }

    void aServerThatRestartsBetweenPolls()
    {
        ScriptedServer server(handler(ok(taskText())));
        FaultFixture seen(loopbackTarget(server.port()), 2s);
        seen.session.watch({id("tsk_1")});
        for (int i = 0; i < 5; ++i) {
            const Timestamp since = currentTimestamp();
            server.stop();
            server.startAgain();
            QTRY_VERIFY(seen.row("tsk_1").confirmedAt > since);
        }
        QTRY_VERIFY(!seen.row("tsk_1").failure);
        QTRY_VERIFY(seen.message().isEmpty());
    }

    void anAddressThatSwallowsEverything()
    {
        FullListener full(QHostAddress::LocalHost);
        QVERIFY(waitUntil([&] { return full.isFull(); }));
        FaultFixture seen(loopbackTarget(full.port()), 400ms);
        checkNobodyThere(seen, FetchErrorKind::Timeout, QStringLiteral("no answer within 0.4 s"));
    }

    void aCertificate_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("old");
        QTest::addColumn<QString>("words"); // empty: all is well
        const QByteArray own = SelfSignedCertificate;
        const QByteArray ownKey = SelfSignedKey;
        QTest::newRow("of a trusted issuer") << own << ownKey << true << false << QString();
        QTest::newRow("self-signed") << own << ownKey << false << false << QStringLiteral("self-signed");
        QTest::newRow("expired") << QByteArray(ExpiredCertificate) << QByteArray(ExpiredKey) << true << false
                                 << QStringLiteral("expired");
        QTest::newRow("for another host") << QByteArray(OtherHostCertificate) << QByteArray(OtherHostKey) << true
                                          << false << QStringLiteral("host name");
        QTest::newRow("over TLS 1.0 only") << own << ownKey << true << true << QStringLiteral("SSL");
    }

    void aCertificate()
    {
        QFETCH(const QByteArray, certificate);
        QFETCH(const QByteArray, key);
        QFETCH(const bool, trusted);
        QFETCH(const bool, old);
        QFETCH(const QString, words);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        const QSsl::SslProtocol protocol = old ? QSsl::TlsV1_0 : QSsl::SecureProtocols;
        QT_WARNING_POP
        ScriptedServer server(tls(certificate, key, protocol), handler(ok(taskText())));
        if (trusted) {
            QSslConfiguration trusting = m_trusted;
            trusting.addCaCertificate(QSslCertificate(certificate));
            QSslConfiguration::setDefaultConfiguration(trusting);
        }
        FaultFixture seen(targetAt(QStringLiteral("https://127.0.0.1:%1").arg(server.port())), 5s);
        if (words.isEmpty()) {
            seen.session.watch({id("tsk_1")});
            QTRY_COMPARE(seen.cell("tsk_1", TaskColumn::State), QStringLiteral("retrying"));
            return;
        }
        checkNobodyThere(seen, FetchErrorKind::Tls, words);
        QVERIFY(server.requests().isEmpty()); // neither token nor id were sent
    }

private:
    const QSslConfiguration m_trusted = QSslConfiguration::defaultConfiguration();
};

TASKWATCH_TEST(TestFaultNetwork, QCoreApplication);
#include "tst_faultnetwork.moc"
