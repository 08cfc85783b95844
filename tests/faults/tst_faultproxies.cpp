// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// A proxy that the environment names, and that answers itself.
class TestFaultProxies : public QObject
{
    Q_OBJECT

private:
    /// Sends @p answer to each first line and headers, whatever they are. Empty: is silent.
    static void answerAll(QTcpServer &server, const QByteArray &answer, bool closes)
    {
        connect(&server, &QTcpServer::newConnection, &server, [&server, answer, closes] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, socket, [socket, answer, closes] {
                    if (!socket->peek(65536).contains("\r\n\r\n"))
                        return;
                    // The token goes to the server alone: through a tunnel, nobody else sees it.
                    if (const QByteArray asked = socket->readAll(); asked.startsWith("CONNECT"))
                        QVERIFY(!asked.contains("secret-token"));
                    socket->write(answer);
                    if (closes)
                        socket->disconnectFromHost();
                });
            }
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
    }

    static QByteArray page(const QByteArray &status, const QByteArray &headers = {})
    {
        return ScriptedServer::response(
            status, "<html><body><h1>Blocked by the proxy</h1></body></html>", headers + "Content-Type: text/html\r\n");
    }

    /// The only task of @p seen fails with @p kind. The row and the message say @p words.
    static void checkRefusal(FaultFixture &seen, FetchErrorKind kind, const QString &words, RateLimiter::State then)
    {
        seen.session.watch({id("tsk_1")});
        QTRY_VERIFY(seen.row("tsk_1").failure);
        const QString reason = seen.toolTip("tsk_1", TaskColumn::State);
        QVERIFY2(reason.contains(words), qPrintable(reason));
        QCOMPARE(fetchErrorKey(seen.row("tsk_1").failure->kind), fetchErrorKey(kind));
        QTRY_VERIFY2(seen.message().startsWith(fetchErrorTitle(kind) + u": ") && seen.message().contains(words),
            qPrintable(seen.message()));
        QTRY_COMPARE(seen.status().limiter, then);
    }

    static void useProxy(const QByteArray &proxy)
    {
        qputenv("http_proxy", proxy);
        qputenv("https_proxy", proxy);
    }

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("http_proxy");
        qunsetenv("https_proxy");
    }

    void theProxyAnswers_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<FetchErrorKind>("kind");
        QTest::addColumn<QString>("words"); // %1: the proxy
        QTest::addColumn<RateLimiter::State>("then");
        using enum FetchErrorKind;
        using State = RateLimiter::State;
        const QString plain = QStringLiteral("http://tasks.example.test");
        const QString secure = QStringLiteral("https://tasks.example.test");
        const auto row = [](const char *name, const QString &base, const QByteArray &answer, bool closes,
                             FetchErrorKind kind, const char *words, State then) {
            QTest::newRow(name) << base << answer << closes << kind << QString::fromUtf8(words) << then;
        };
        const QByteArray asks = "Proxy-Authenticate: Basic realm=\"office\"\r\n";
        row("http: 407", plain, page("407 Proxy Authentication Required", asks), false, Unreachable,
            "the proxy %1 requires a password (HTTP 407)", State::Probing);
        row("http: 403 with a page", plain, page("403 Forbidden"), false, Unauthorized,
            "HTTP 403: (an HTML page) (through the proxy %1)", State::Stopped);
        row("http: 502 with a page", plain, page("502 Bad Gateway"), false, Server,
            "HTTP 502: (an HTML page) (through the proxy %1)", State::Open);
        row("http: 504", plain, page("504 Gateway Timeout"), false, Server,
            "HTTP 504: (an HTML page) (through the proxy %1)", State::Open);
        row("http: a page of its own", plain, page("200 OK"), false, BadAnswer,
            "got an HTML page, perhaps for a login (through the proxy %1)", State::Open);
        row("http: to a page of its own", plain, page("302 Found", "Location: http://portal.example/\r\n"), false,
            Redirected, "HTTP 302 to http://portal.example/", State::Open);
        row("http: closes", plain, {}, true, Unreachable,
            "the connection was closed without an HTTP answer (through the proxy %1)", State::Probing);
        row("http: silent", plain, {}, false, Timeout, "no answer within 1 s (through the proxy %1)", State::Probing);
        row("https: 407", secure, page("407 Proxy Authentication Required", asks), false, Unreachable,
            "the proxy %1 requires a password (HTTP 407)", State::Probing);
        row("https: 403 with a page", secure, page("403 Forbidden"), true, Unreachable, "(through the proxy %1)",
            State::Probing);
        row("https: 502 with a page", secure, page("502 Bad Gateway"), true, Unreachable, "(through the proxy %1)",
            State::Probing);
        row("https: a tunnel that closes", secure, "HTTP/1.1 200 Connection established\r\n\r\n", true, Unreachable,
            "(through the proxy %1)", State::Probing);
        row("https: a tunnel to a page", secure, "HTTP/1.1 200 Connection established\r\n\r\n" + page("200 OK"), true,
            Tls, "(through the proxy %1)", State::Probing);
        row("https: not HTTP", secure, "SSH-2.0-OpenSSH_9.2p1\r\n\r\n", true, Unreachable, "(through the proxy %1)",
            State::Probing);
        // Qt tries that again and again.
        row("https: closes", secure, {}, true, Timeout, "no answer within 1 s (through the proxy %1)", State::Probing);
        row("https: silent", secure, {}, false, Timeout, "no answer within 1 s (through the proxy %1)", State::Probing);
    }

    void theProxyAnswers()
    {
        QFETCH(const QString, base);
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, closes);
        QFETCH(const FetchErrorKind, kind);
        QFETCH(const QString, words);
        QFETCH(const RateLimiter::State, then);
        QTcpServer proxy;
        answerAll(proxy, answer, closes);
        const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort());
        useProxy("http://" + address.toLatin1());
        FaultFixture seen(targetAt(base), 1s);
        checkRefusal(seen, kind, words.contains(u"%1") ? words.arg(address) : words, then);
    }

    void aProxyThatRefuses_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QString>("base");
        for (const char *scheme : {"http", "socks5"}) {
            for (const char *base : {"http", "https"})
                QTest::addRow("%s through %s", base, scheme)
                    << QByteArray(scheme) << QLatin1String(base) + QStringLiteral("://tasks.example.test");
        }
    }

    void aProxyThatRefuses()
    {
        QFETCH(const QByteArray, scheme);
        QFETCH(const QString, base);
        ScriptedServer proxy(handler(ok(taskText())));
        proxy.stop();
        const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
        useProxy(scheme + "://" + address.toLatin1());
        FaultFixture seen(targetAt(base), 1s);
        checkNobodyThere(seen, FetchErrorKind::Unreachable, QStringLiteral("(through the proxy %1)").arg(address));
        if (scheme == "socks5" || base.startsWith(u"https"))
            return;
        proxy.actAsProxy();
        proxy.startAgain();
        checkWellAgain(seen);
        QVERIFY(proxy.requests().last().line.startsWith("GET http://tasks.example.test/"));
    }
};

TASKWATCH_TEST(TestFaultProxies, QCoreApplication);
#include "tst_faultproxies.moc"
