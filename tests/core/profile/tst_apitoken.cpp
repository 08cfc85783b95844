// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/apitoken.h"
#include "support/growth.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestApiToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWhereverItOccurs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hidden");
        QTest::newRow("as it is") << QByteArray("bad header: Bearer ab+c/defgh==")
                                  << QByteArray("bad header: Bearer ************");
        QTest::newRow("twice") << QByteArray("ab+c/defgh==ab+c/defgh==") << QByteArray(24, '*');
        QTest::newRow("in JSON, with slashes escaped")
            << QByteArray(R"({"error":"ab+c\/defgh=="})") << QByteArray(R"({"error":"*************"})");
        QTest::newRow("in JSON, safe for HTML")
            << QByteArray(R"("ab+c/defgh\u003d\u003d")") << QByteArray("\"**********************\"");
        QTest::newRow("in a url") << QByteArray("?token=ab%2Bc%2Fdefgh%3D%3D&x")
                                  << QByteArray("?token=********************&x");
        QTest::newRow("in a url in a url")
            << QByteArray("?u=ab%252Bc%252fdefgh%253D%253D") << QByteArray("?u=****************************");
        QTest::newRow("in JSON, in every way at once")
            << QByteArray(R"("ab\u002Bc\/defgh\u003d=")") << QByteArray("\"***********************\"");
        QTest::newRow("in JSON, every character escaped")
            << QByteArray(R"(\u0061\u0062\u002b\u0063\u002f\u0064\u0065\u0066\u0067\u0068\u003d\u003d)")
            << QByteArray(72, '*');
        QTest::newRow("in JSON in JSON") << QByteArray(R"(ab+c\\\/defgh\\u003d=)") << QByteArray(21, '*');
        QTest::newRow("cut off in its midst") << QByteArray(R"(ab+c/defgh\u00)") << QByteArray(R"(ab+c/defgh\u00)");
        QTest::newRow("in other letters")
            << QByteArray("AB+c/DEFGH== ab%2bc/defgh==") << QByteArray("************ **************");
        QTest::newRow("not at all") << QByteArray("ab+c/defgh") << QByteArray("ab+c/defgh");
    }

    void isHiddenWhereverItOccurs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hidden);
        const ApiToken token = *ApiToken::parse("ab+c/defgh==");
        QCOMPARE(token.hiddenIn(text), hidden);
        QCOMPARE(token.isIn(QString::fromLatin1(text)), text.contains("ab+c/defgh=="));
    }

    void readsWhatFilesAndVariablesContain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("token"); // or what the error text contains
        QTest::addColumn<bool>("isValid");
        const auto row = [](const char *name, const QByteArray &bytes, const char *token, bool isValid = true) {
            QTest::newRow(name) << bytes << QString::fromUtf8(token) << isValid;
        };
        row("plain", " secret=\r\nmore", "secret=");
        row("scheme", "Bearer secret", "secret");
        row("header", "Authorization: Bearer secret", "secret");
        row("quotes", "\"secret\"\n", "secret");
        row("single quotes", "'Bearer secret'", "secret");
        row("typographic quotes", "\xe2\x80\x9csecret\xe2\x80\x9d", "secret");
        row("assignment", "export QSTASH_TOKEN=\"secret\"", "secret");
        row("base64 with a name's look", "ABCDEF==", "ABCDEF==");
        row("byte order mark", "\xef\xbb\xbfsecret\r\n", "secret");
        row("UTF-16", QByteArray("\xff\xfes\0e\0c\0r\0e\0t\0\r\0\n", 17), "secret");
        row("UTF-16 without a mark", QByteArray("\0s\0e\0c\0r\0e\0t\0\r\0\n", 16), "secret");
        row("a variable", "${QSTASH_TOKEN}", "name of a variable", false);
        row("quoted variable", "\"$QSTASH_TOKEN\"", "name of a variable", false);
        row("of Windows", "%QSTASH_TOKEN%", "name of a variable", false);
        row("of a workflow", "${{ secrets.TOKEN }}", "name of a variable", false);
        row("placeholder", "<your token>", "name of a variable", false);
        row("one quote", "\"secret", "quote mark at one end", false);
        row("invisible", "sec\xe2\x80\x8bret", "invisible character", false);
        row("line break", "sec\rret", "control character", false);
        row("zero byte", QByteArray("sec\0ret", 7), "control character", false);
        row("empty", " \n", "empty", false);
    }

    void readsWhatFilesAndVariablesContain()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, token);
        QFETCH(const bool, isValid);
        const Result<ApiToken> parsed = ApiToken::parse(bytes);
        QCOMPARE(parsed.hasValue(), isValid);
        if (isValid)
            QCOMPARE(parsed->secretText(), token);
        else
            QVERIFY2(parsed.error().contains(token) && !parsed.error().contains(u"QSTASH"), qPrintable(parsed.error()));
    }

    void aTokenMayBeginWithBackslashes()
    {
        const ApiToken token = *ApiToken::parse(R"(\\ab+c/defgh)");
        QCOMPARE(token.hiddenIn(QByteArray(R"(\\ab+c/defgh)")), QByteArray(12, '*'));
        QCOMPARE(token.hiddenIn(QByteArray(R"(x\\\\\\ab+c/defgh)")), 'x' + QByteArray(16, '*'));
        QCOMPARE(token.hiddenIn(QByteArray(R"(\ab+c/defgh)")), QByteArray(R"(\ab+c/defgh)"));
    }

    void timeGrowsWithTheText()
    {
        const QStringList pieces =
            QStringLiteral(R"(\ \\\\ \u0061 % 25 %61 %25252525 a b ab+c ab+c/defgh= x)").split(u' ');
        for (const char *secret : {"ab+c/defgh==", R"(\ab+c/defgh)", "25252525a", "aaaaaaaab"}) {
            const ApiToken token = *ApiToken::parse(secret);
            const QString found = Test::hostileCombination(
                pieces, 100, [&token](const QString &text) { static_cast<void>(token.hiddenIn(text)); });
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    void findsTheTokenAndMostOfIt()
    {
        const ApiToken token = *ApiToken::parse("ab+c/defgh==");
        for (const char *word : {"ab+c/defgh==", "xab+c/defgh==y", "b+c/defgh"})
            QVERIFY2(token.isContainedIn(QString::fromLatin1(word)), word);
        for (const char *word : {"", "defgh==", "ab+c/defgX", "tsk_1"})
            QVERIFY2(!token.isContainedIn(QString::fromLatin1(word)), word);
        QVERIFY(!ApiToken().isContainedIn(QStringLiteral("ab+c/defgh==")));
    }

    void commonWordsAreNotCensored()
    {
        const ApiToken token = *ApiToken::parse("demo");
        QCOMPARE(token.hiddenIn(QByteArray("a demo")), QByteArray("a demo"));
        QVERIFY(!token.isIn(QStringLiteral("demo")));
        QVERIFY(!ApiToken().isIn(QStringLiteral("demo")));
    }

    void takesTheFirstLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bare") << QByteArray("abc.DEF-1_2=");
        QTest::newRow("line") << QByteArray("abc.DEF-1_2=\n");
        QTest::newRow("line of Windows") << QByteArray("abc.DEF-1_2=\r\n");
        QTest::newRow("more lines") << QByteArray("abc.DEF-1_2=\nsecond line\n");
        QTest::newRow("blanks round it") << QByteArray("  abc.DEF-1_2=\t");
        QTest::newRow("with its scheme") << QByteArray("Bearer abc.DEF-1_2=\n");
        QTest::newRow("with its scheme in small letters") << QByteArray("bearer  abc.DEF-1_2=");
    }

    void takesTheFirstLine()
    {
        QFETCH(const QByteArray, bytes);
        const Result<ApiToken> token = ApiToken::parse(bytes);
        QVERIFY(token);
        QCOMPARE(token->secretText(), QStringLiteral("abc.DEF-1_2="));
    }

    void refusesCharactersThatBreakTheHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("empty first line") << QByteArray("\nSECRET");
        QTest::newRow("carriage return inside") << QByteArray("SECRET\rX-Evil: 1");
        QTest::newRow("null inside") << QByteArray("SEC\0RET", 7);
        QTest::newRow("blank inside") << QByteArray("SECRET SECRET");
        QTest::newRow("beyond ASCII") << QByteArray("SECRET\xc3\xa4");
        QTest::newRow("too long") << QByteArray("SECRET").repeated(2000);
    }

    void refusesCharactersThatBreakTheHeader()
    {
        QFETCH(const QByteArray, bytes);
        const Result<ApiToken> token = ApiToken::parse(bytes);
        QVERIFY(!token);
        QVERIFY2(!token.error().contains(u"SEC"), "the words of a refusal hold part of the token");
    }

    void isNeverPrinted()
    {
        const Result<ApiToken> token = ApiToken::parse("SECRET");
        QString text;
        QDebug(&text) << *token << ApiToken();
        QVERIFY(!text.contains(u"SECRET"));
        QVERIFY(text.contains(u"hidden"));
        QVERIFY(ApiToken().secretText().isEmpty());
    }
};

TASKWATCH_TEST(TestApiToken, QCoreApplication);
#include "tst_apitoken.moc"
