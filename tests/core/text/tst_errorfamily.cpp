// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/errorfamily.h"
#include "text/urlhost.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestErrorFamily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsOfOneFamily_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QStringList>("errors");
        const auto row = [](const char *family, const std::initializer_list<const char *> errors) {
            QStringList list;
            for (const char *error : errors)
                list.append(QString::fromUtf8(error));
            QTest::newRow(family) << QString::fromUtf8(family) << list;
        };
        row("", {"", " \n\t\r\n "});
        row("Connection timeout",
            {"Connection timeout", "\n  Connection \t timeout\r\nat line 7", "Connection\u200b timeout\u2028x"});
        row("dial tcp #: i/o timeout after #",
            {"dial tcp 10.0.0.1:443: i/o timeout after 1203 ms", "dial tcp 10.0.0.2:8080: i/o timeout after 9 seconds",
                "dial tcp [2001:db8::1]:443: i/o timeout after 1m30.5s",
                "dial tcp [::1]:1: i/o timeout after 250\u00b5s",
                "dial tcp [fe80::1%eth0]:1: i/o timeout after 1,203ms"});
        row("dial tcp: lookup db.internal on #: no such host",
            {"dial tcp: lookup db.internal on 127.0.0.53:53: no such host"});
        row("read tcp #->#: connection reset",
            {"read tcp 10.1.2.3:52344->10.0.0.1:443: connection reset",
                "read tcp 10.1.2.4:1->[::1]:2: connection reset"});
        row("connect ECONNREFUSED #", {"connect ECONNREFUSED 127.0.0.1:5432", "connect ECONNREFUSED ::1"});

        // HTTP statuses stay.
        row("503 Service Unavailable", {"503 Service Unavailable", "  503 Service Unavailable\n<html>"});
        row("502 Bad Gateway", {"502 Bad Gateway"});
        row("[503] upstream #", {"[503] upstream 7", "[503] upstream 17"});
        row("503", {"503"});
        row("503: took #", {"503: took 203 ms", "503: took 3 s"});
        row("unexpected status 503 after #", {"unexpected status 503 after 500ms", "unexpected status 503 after 3 s"});
        row("status code 404 from shard #", {"status code 404 from shard 403", "status code 404 from shard 12"});
        row("Status: 500, attempt #", {"Status: 500, attempt 3", "Status: 500, attempt 500"});
        row("{\"statusCode\":429,\"retryAfter\":#}",
            {"{\"statusCode\":429,\"retryAfter\":30}", "{\"statusCode\":429,\"retryAfter\":429}"});
        row("status_code=504", {"status_code=504"});
        row("{\"status\":\"503\",\"id\":\"#\"}",
            {"{\"status\":\"503\",\"id\":\"503\"}", "{\"status\":\"503\",\"id\":\"7a\"}"});
        row("got HTTP 401", {"got HTTP 401"});
        row("HTTP/1.1 502 Bad Gateway", {"HTTP/1.1 502 Bad Gateway"});
        row("HTTP/2 502", {"HTTP/2 502"});
        row("HTTP Error 503: Service Unavailable", {"HTTP Error 503: Service Unavailable"});
        // Numbers that are no HTTP statuses.
        row("#", {"1203", "7", "-5", "200 ms", "404.5", "127.0.0.1", "600", "0.5 s"});
        row("# items failed", {"12 items failed", "1203 items failed", "1,203 items failed", "-1 items failed"});
        row("took # of #", {"took 200 of 500", "took 503 ms of 3 s"});
        row("http://#/orders/# failed",
            {"http://10.0.0.1/orders/503 failed", "http://127.0.0.1:8080/orders/12 failed"});

        // Ids.
        row("task # not found",
            {"task tsk_123 not found", "task tsk_6CapFF3iiREAm5WfiBHEffTQTaLa not found", "task tsk_abc not found",
                "task msg_26hZCxZCuWyyTWPmSVBrNB882AHZ not found",
                "task 550e8400-e29b-41d4-a716-446655440000 not found",
                "task AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE not found",
                "task d41d8cd98f00b204e9800998ecf8427e not found", "task 0xdeadBEEF not found",
                "task 6CapFF3iiREAm5Wfi not found", "task 98765 not found", "task 3f2a9c1 not found"});
        row("request req_# failed", {"request req_8f7a6b5c4d failed", "request req_11 failed"});
        row("field msg_type is missing", {"field msg_type is missing"});
        row("no user \"#\" here", {"no user \"ab12cd\" here", "no user \"order-991\" here", "no user \"3\" here"});
        row("no user 'name' here", {"no user 'name' here"});
        row("Post \"https://example.com/hook/#\": EOF",
            {"Post \"https://example.com/hook/12\": EOF", "Post \"https://example.com/hook/9f8e7d6c5b\": EOF"});
        row("worker# (pod api-#) can't",
            {"worker12 (pod api-7d9f8b6c5d-x2k4p) can't", "worker3 (pod api-58f6d7c9b4-8k1m2) can't"});
        row("ids [#] are unknown",
            {"ids [1,2,3] are unknown", "ids [7] are unknown", "ids [1, 22, 333, 4] are unknown"});
        row("attempt #/#", {"attempt 3/5", "attempt 11/12"});

        // Times.
        row("expired at #",
            {"expired at 2024-01-02T10:11:12Z", "expired at 2024-01-02T10:11:12.123456+02:00",
                "expired at 2024-01-02 10:11:12", "expired at 10:11:12", "expired at 1678902100000",
                "expired at 3:04PM", "expired at 02 Jan 2006 15:04:05", "expired at Jan 2, 2006",
                "expired at Mon, 02 Jan 2006 15:04:05", "expired at Mon Jan 2 15:04:05 2006",
                "expired at 02-Jan-2006"});
        row("you May try again in #", {"you May try again in 3 days", "you May try again in 1h30m"});
        row("Sun is up", {"Sun is up"});

        // Names with digits stay.
        row("x509: certificate signed by unknown authority", {"x509: certificate signed by unknown authority"});
        row("sha256 of utf8 over HTTP2", {"sha256 of utf8 over HTTP2"});
        row("std::bad_alloc in a::b", {"std::bad_alloc in a::b"});
        row("Zeit\u00fcberschreitung nach #",
            {"Zeit\u00fcberschreitung nach 30s", "Zeit\u00fcberschreitung nach 5 min"});
        row("\U0001F525 # \U0001F525", {"\U0001F525 12 \U0001F525"});
    }

    void errorsOfOneFamily()
    {
        QFETCH(const QString, family);
        QFETCH(const QStringList, errors);
        for (const QString &error : errors)
            QCOMPARE(errorFamily(error), family);
    }

    void familiesAreShortAndOneLine()
    {
        QVERIFY(errorFamily(QString(100'000, u'x')).size() <= 300);
        const QString family = errorFamily(QString(299, u'x') + QStringLiteral("\U0001F525\U0001F525"));
        QVERIFY(family.isValidUtf16());
        QCOMPARE(errorFamily(QStringLiteral("a\x1b[31m\u202e"
                                            "b")),
            QStringLiteral("a [#mb"));
    }

    void survivesAnything()
    {
        const QString alphabet = QStringLiteral(
            "503 status \"'`[::1]:443 12ms tsk_ msg_a1 a1b2c3 -5 Jan Mon, HTTP/1.1 ://0x#%.,_\U0001F525\u00b5");
        quint32 seed = 7;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525 + 1013904223;
            return static_cast<qsizetype>(seed >> 8) % below;
        };
        for (int i = 0; i < 20000; ++i) {
            QString error;
            while (random(12) > 0)
                error += alphabet.mid(random(alphabet.size()), random(8));
            const QString family = errorFamily(error);
            QVERIFY2(family.size() <= error.size(), qPrintable(error));
            QVERIFY2(!family.contains(u"##"), qPrintable(error + u" -> " + family));
        }
    }

    void hostOfAUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *url, const char *host) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(host);
        };
        row("https://example.com", "example.com");
        row("https://Example.COM/Path?x=https://other.example", "example.com");
        row("https://example.com:443/x", "example.com:443");
        row("http://example.com:/x", "example.com");
        row("http://localhost:8080", "localhost:8080");
        row("https://user:p@ss:1@example.com:8443/x@y", "example.com:8443");
        row("https://[2001:DB8::1]:443/x", "[2001:db8::1]:443");
        row("https://[::1]", "[::1]");
        row("https://example.com?x", "example.com");
        row("https://example.com#x", "example.com");
        row("https://example.com\\@evil.example/", "example.com");
        row("  https://example.com  ", "example.com");
        row("amqp+ssl://queue/x", "queue");
        row("https://b\xc3\x9c"
            "cher.example",
            "b\xc3\xbc"
            "cher.example");
        for (const char *nonsense : {"", "not a url", "example.com/x", "https://", "https:///x", "https://:80",
                 "https:example.com", "://x", "ht tp://x", "https://a b/", "https://<x>/", "https://x:port/",
                 "https://\xe2\x80\xae"
                 "x/",
                 "mailto:a@b", "//x/y", "https://user@/"})
            row(nonsense, "");
    }

    void hostOfAUrl()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, host);
        QCOMPARE(hostOf(url), host);
    }
};

TASKWATCH_TEST(TestErrorFamily, QCoreApplication);
#include "tst_errorfamily.moc"
