// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/growth.h"
#include "support/testregistry.h"
#include "text/secrettext.h"
#include "text/tokentext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestSecretText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *url, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(expected);
        };
        row("nothing to cut", "https://example.com/a/b", "https://example.com/a/b");
        row("port", "http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a");
        row("IPv6", "http://[::1]:8080/a", "http://[::1]:8080/a");
        row("query", "https://example.com/a?key=s3cret", "https://example.com/a");
        row("fragment", "https://example.com/a#s3cret", "https://example.com/a");
        row("query without a path", "https://example.com?s3cret", "https://example.com");
        row("login", "https://user:s3cret@example.com/a", "https://example.com/a");
        row("a name alone", "https://s3cret@example.com", "https://example.com");
        row("two at signs", "https://user:s3@cret@example.com/", "https://example.com/");
        row("a slash in the password", "https://user:s3/cret@example.com/a", "https://example.com/a");
        row("a question mark in it", "https://user:s3?cret@example.com/a", "https://example.com/a");
        row("a password without a host", "https://user:s3cret", "https://user");
        row("at sign in a path", "https://example.com/@scope/pkg", "https://example.com/@scope/pkg");
        row("no scheme", "user:s3cret@example.com/a?b", "example.com/a");
        row("only a path", "/a/b?s3cret", "/a/b");
        row("a url in the query", "example.com/?next=https://user:s3cret@b", "example.com/");
        row("no scheme but slashes", "//user:s3cret@example.com/a", "//example.com/a");
        row("empty", "", "");
    }

    void cutsAUrl()
    {
        QFETCH(QString, url);
        QTEST(withoutUrlSecrets(url), "expected");
        QCOMPARE(withoutUrlSecrets(withoutUrlSecrets(url)), withoutUrlSecrets(url));
    }

    void cutsWhatIsLong()
    {
        const QString letters(100'000, u'a');
        const QString escapes = QStringLiteral("a\\").repeated(50'000);
        for (const QString &filler : {letters, escapes}) {
            for (const QString &text : {QString(u"Get https://u:s3cret@h/" + filler + u" x?"),
                     QString(u"Get https://h/p?k=" + filler + u"s3cret x"),
                     QString(u"Get \"https://h/p?k=" + filler + u"s3cret\" x"),
                     QString(u"Get /p?k=" + filler + u"s3cret x")})
                QVERIFY2(!withUrlsCut(text).contains(u"s3cret"), qPrintable(text.first(30)));
        }
        for (const QString &gap :
            {QString(100'000, u' '), QString(100'000, u'='), QStringLiteral("%20+").repeated(25'000)})
            QVERIFY(!withTokensCut(u"Bearer" + gap + u"s3cret").contains(u"s3cret"));
    }

    void timeGrowsWithTheText()
    {
        const QStringList pieces =
            QStringLiteral("a : @ ? = // :// / \\ \" ' [ ] . # < % %3A%2F%2F %20 bearer authorization token _token "
                           "password eyJ https:// x: aaaaaaaaaaaaaaaaaaaaaaaa")
                .split(u' ')
            + QStringList{QStringLiteral(" "), QStringLiteral("\n")};
        const QString found = Test::hostileCombination(pieces, 150, [](const QString &text) {
            static_cast<void>(withUrlsCut(text));
            static_cast<void>(withTokensCut(text));
            static_cast<void>(withoutUrlSecrets(text));
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void cutsUrlsInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("no url", "Connection refused (errno 111)?", "Connection refused (errno 111)?");
        row("Go", "Get \"https://u:s3cret@h.example/p?k=s3cret\": dial tcp: i/o timeout",
            "Get \"https://h.example/p\": dial tcp: i/o timeout");
        row("with a blank, in quotes", "Get \"https://h.example/p?k=a s3cret\": no", "Get \"https://h.example/p\": no");
        row("in JSON in JSON", "{\"body\":\"{\\\"url\\\":\\\"https://h.example/?s3cret\\\"}\"}",
            "{\"body\":\"{\\\"url\\\":\\\"https://h.example/\\\"}\"}");
        row("two", "https://a.example/?s3cret then https://b.example/#s3cret",
            "https://a.example/ then https://b.example/");
        row("in JSON", "{\"url\":\"https:\\/\\/u:s3cret@h.example\\/p?k=s3cret\",\"n\":1}",
            "{\"url\":\"https:\\/\\/h.example/p\",\"n\":1}");
        row("a path alone", "POST /hook?sig=s3cret failed", "POST /hook failed");
        row("a login alone", "cannot reach u:s3cret@h.example", "cannot reach h.example");
        row("encoded", "redirect=https%3A%2F%2Fu%3As3cret%40h.example", "redirect=https%3A%2F%2F…");
        row("a question", "did it work? yes=no", "did it work? yes=no");
        row("a time", "at 12:30 to a@b.example", "at 12:30 to a@b.example");
    }

    void cutsUrlsInTexts()
    {
        QFETCH(QString, text);
        QTEST(withUrlsCut(text), "expected");
        QVERIFY(!withUrlsCut(text).contains(u"s3cret"));
        QCOMPARE(withUrlsCut(withUrlsCut(text)), withUrlsCut(text));
    }
};

TASKWATCH_TEST(TestSecretText, QCoreApplication);
#include "tst_secrettext.moc"
