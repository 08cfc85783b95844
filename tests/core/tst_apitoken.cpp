// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apitoken.h"

#include <QTest>

using namespace Taskwatch;

class TestApiToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(token->authorization(), QByteArray("Bearer abc.DEF-1_2="));
    }

    void refusesWhatWouldBreakOutOfTheHeader_data()
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

    void refusesWhatWouldBreakOutOfTheHeader()
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
        QVERIFY(ApiToken().authorization().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestApiToken)
#include "tst_apitoken.moc"
