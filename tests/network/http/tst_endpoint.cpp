// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "http/endpoint.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("default") << QStringLiteral("https://qstash.upstash.io")
                                 << QStringLiteral("https://qstash.upstash.io/v1/tasks/a%2Fb");
        QTest::newRow("trailing slash") << QStringLiteral("https://qstash.upstash.io/")
                                        << QStringLiteral("https://qstash.upstash.io/v1/tasks/a%2Fb");
        QTest::newRow("path") << QStringLiteral("https://proxy.example.com/q%20stash//")
                              << QStringLiteral("https://proxy.example.com/q%20stash/v1/tasks/a%2Fb");
        QTest::newRow("port") << QStringLiteral("http://localhost:8080")
                              << QStringLiteral("http://localhost:8080/v1/tasks/a%2Fb");
        QTest::newRow("a name of this machine") << QStringLiteral("http://tasks.localhost:8080")
                                                << QStringLiteral("http://tasks.localhost:8080/v1/tasks/a%2Fb");
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.5:1")
                                  << QStringLiteral("http://127.0.0.5:1/v1/tasks/a%2Fb");
        QTest::newRow("loopback, IPv6") << QStringLiteral("http://[::1]:8080/")
                                        << QStringLiteral("http://[::1]:8080/v1/tasks/a%2Fb");
        QTest::newRow("capitals and blanks")
            << QStringLiteral(" HTTPS://Example.COM ") << QStringLiteral("https://example.com/v1/tasks/a%2Fb");
    }

    void takesBases()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, url);
        const Result<Endpoint> endpoint = Endpoint::parse(text, Endpoint::PlainHttp::LoopbackOnly);
        QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error()));
        QCOMPARE(endpoint->urlFor("/v1/tasks/a%2Fb").toString(QUrl::FullyEncoded), url);
    }

    void dropsThePathOfARequest_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *api, const char *path, const char *base) {
            QTest::addRow("%s%s", api, path)
                << QString::fromLatin1(api) << QString::fromLatin1(path) << QString::fromLatin1(base);
        };
        for (const char *path : {"", "/", "/v1", "/v1/", "/v1/tasks", "/v1/tasks/", "/v1/tasks/tsk_1", "/v1/messages",
                 "/v1/messages/msg_1/tasks", "/v1/publish", "/v2/publish", "/v2/publish/", "/v2", "/v2//",
                 "/v2/publish/https://example.com/hook"})
            row("qstash-v1", path, "");
        row("qstash-v1", "/proxy/v2/publish/", "/proxy");
        row("qstash-v1", "/proxy/v1/tasks", "/proxy");
        row("qstash-v1", "/a%2Fb/v1", "/a%2Fb");
        row("qstash-v1", "/v3", "/v3");
        row("qstash-v1", "/tasks", "/tasks");
        row("qstash-v1", "/v2/other", "/v2/other");
        row("qstash-v1", "/v1x", "/v1x");
        row("bull-board", "/admin/queues", "/admin/queues");
        row("bull-board", "/admin/queues/api/queues", "/admin/queues");
        row("flower", "/flower/api/task/info", "/flower");
        row("river", "/riverui", "/riverui");
    }

    void dropsThePathOfARequest()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, path);
        QFETCH(const QString, base);
        const ApiDescription description = shippedApi(api);
        const QString host = QStringLiteral("https://tasks.example.com");
        const Result<Endpoint> given = Endpoint::parse(host + path, Endpoint::PlainHttp::LoopbackOnly);
        QVERIFY(given);
        const auto [used, notice] = given->withoutPathOf(description);
        QCOMPARE(used.toString(), host + base);
        QCOMPARE(used.withoutPathOf(description).endpoint, used);
        QCOMPARE(notice.isEmpty(), *given == used);
        QVERIFY(notice.isEmpty() || notice.contains(used.toString()));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QString() << QStringLiteral("empty");
        QTest::newRow("no scheme") << QStringLiteral("qstash.upstash.io") << QStringLiteral("not a valid web address");
        QTest::newRow("no host") << QStringLiteral("https://") << QStringLiteral("not a valid web address");
        QTest::newRow("blank inside") << QStringLiteral("https://a b") << QStringLiteral("not a valid web address");
        QTest::newRow("other scheme") << QStringLiteral("ftp://example.com") << QStringLiteral("ftp://");
        QTest::newRow("file") << QStringLiteral("file://example.com/etc") << QStringLiteral("file://");
        QTest::newRow("user and password")
            << QStringLiteral("https://me:SECRET@example.com") << QStringLiteral("user name or password");
        QTest::newRow("query") << QStringLiteral("https://example.com/?qstash_token=SECRET") << QStringLiteral("query");
        QTest::newRow("fragment") << QStringLiteral("https://example.com/#SECRET")
                                  << QStringLiteral("query or fragment");
        QTest::newRow("plain http beyond loopback")
            << QStringLiteral("http://example.com") << QStringLiteral("unencrypted");
        QTest::newRow("not loopback though it looks so")
            << QStringLiteral("http://localhost.example.com") << QStringLiteral("unencrypted");
        QTest::newRow("not loopback either")
            << QStringLiteral("http://127.0.0.1.example.com") << QStringLiteral("unencrypted");
    }

    void saysWhyNot()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const Result<Endpoint> endpoint = Endpoint::parse(text, Endpoint::PlainHttp::LoopbackOnly);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().contains(words), qPrintable(endpoint.error()));
        QVERIFY(!endpoint.error().contains(u"SECRET"));
    }

    void takesPlainHttpWhereAPersonSaysSo()
    {
        QVERIFY(Endpoint::parse(QStringLiteral("http://example.com"), Endpoint::PlainHttp::Anywhere));
    }
};

TASKWATCH_TEST(TestEndpoint, QCoreApplication);
#include "tst_endpoint.moc"
