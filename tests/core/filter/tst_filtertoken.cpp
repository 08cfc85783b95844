// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filtercompletion.h"
#include "filter/filterquery.h"
#include "filter/filtertoken.h"
#include "support/growth.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestFilterToken final : public QObject
{
    Q_OBJECT

private slots:
    /// Signs of a relation in full width are read as plain ones, but only directly behind a name.
    void readsWideRelationsBehindNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("body");
        QTest::addColumn<qsizetype>("nameLength");
        QTest::newRow("plain") << QStringLiteral("host:a") << QStringLiteral("host:a") << qsizetype(4);
        QTest::newRow("wide") << QStringLiteral("host：a") << QStringLiteral("host:a") << qsizetype(4);
        QTest::newRow("two wide") << QStringLiteral("retries＞＝3") << QStringLiteral("retries>=3") << qsizetype(7);
        QTest::newRow("mixed") << QStringLiteral("host!：a") << QStringLiteral("host!:a") << qsizetype(4);
        QTest::newRow("in the value") << QStringLiteral("host:a：b") << QStringLiteral("host:a：b") << qsizetype(4);
        QTest::newRow("no name") << QStringLiteral("：a") << QStringLiteral("：a") << qsizetype(0);
        QTest::newRow("behind a digit") << QStringLiteral("a1：b") << QStringLiteral("a1：b") << qsizetype(0);
        QTest::newRow("quoted") << QStringLiteral("\"host：a\"") << QStringLiteral("host：a") << qsizetype(0);
        QTest::newRow("quoted behind a name")
            << QStringLiteral("host:\"：a\"") << QStringLiteral("host:：a") << qsizetype(4);
    }
    void readsWideRelationsBehindNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, body);
        QFETCH(qsizetype, nameLength);
        const QList<FilterToken> tokens = scanFilter(text);
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(tokens.first().body, body);
        QCOMPARE(tokens.first().nameLength(), nameLength);
        QCOMPARE(tokens.first().end, text.size());
    }

    /// Each @c unit is repeated behind @c begin.
    void longTextsTakeTimeInProportion_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("unit");
        QTest::newRow("one word") << QString() << QStringLiteral("a");
        QTest::newRow("wide relations") << QString() << QStringLiteral("：");
        QTest::newRow("wide relations behind a name") << QStringLiteral("host") << QStringLiteral("：");
        QTest::newRow("words") << QString() << QStringLiteral("ab ");
        QTest::newRow("names") << QString() << QStringLiteral("host:a ");
        QTest::newRow("alternatives") << QString() << QStringLiteral("a or ");
        QTest::newRow("excluded") << QString() << QStringLiteral("-a ");
        QTest::newRow("minus") << QString() << QStringLiteral("-");
        QTest::newRow("quotes") << QString() << QStringLiteral("\"");
        QTest::newRow("escapes") << QStringLiteral("\"") << QStringLiteral("\\\"");
        QTest::newRow("relations") << QStringLiteral("retries") << QStringLiteral(">=");
        QTest::newRow("digits") << QStringLiteral("retries>") << QStringLiteral("9");
        QTest::newRow("duration") << QStringLiteral("next<") << QStringLiteral("5m");
    }
    void longTextsTakeTimeInProportion()
    {
        QFETCH(QString, begin);
        QFETCH(QString, unit);
        const auto textOf = [&](qsizetype size) { return QString(begin + unit.repeated(size)); };
        QVERIFY(!Test::growsTooFast(qsizetype{4} * 1024, textOf, [](const QString &text) {
            (void)FilterQuery::parse(text);
            (void)completeFilter(text, text.size(), {});
        }));
    }
};

TASKWATCH_TEST(TestFilterToken, QCoreApplication);
#include "tst_filtertoken.moc"
