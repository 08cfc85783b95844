// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDeceives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Connection timeout") << QStringLiteral("Connection timeout");
        QTest::newRow("letters of the world")
            << QStringLiteral("größer 東京 مرحبا 🙂") << QStringLiteral("größer 東京 مرحبا 🙂");
        QTest::newRow("escape") << QStringLiteral("\u001b[2J") << QStringLiteral("‹ESC›[2J");
        QTest::newRow("line feed and tab") << QStringLiteral("a\nb\tc") << QStringLiteral("a↵b⇥c");
        QTest::newRow("delete") << QString(QChar(0x7f)) << QStringLiteral("‹DEL›");
        QTest::newRow("override that reads completed backwards")
            << QStringLiteral("\u202edetelpmoc") << QStringLiteral("‹U+202E›detelpmoc");
        QTest::newRow("zero width") << QStringLiteral("a\u200bb") << QStringLiteral("a‹U+200B›b");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a‹U+2028›b");
        QTest::newRow("C1") << QStringLiteral("a\u009bb") << QStringLiteral("a‹U+009B›b");
    }

    void showsWhatDeceives()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(safeText(text), shown);
        QCOMPARE(safeText(shown), shown); // safe text is not changed
    }

    void keepsLinesWhereLinesAreShown()
    {
        QCOMPARE(safeMultiLineText(QStringLiteral("a\nb\tc\u001b\u202e")), QStringLiteral("a\nb\tc‹ESC›‹U+202E›"));
    }

    void takesTheFirstLineThatSaysSomething()
    {
        QCOMPARE(safeFirstLine(QStringLiteral("\n  \n  first \r\nsecond")), QStringLiteral("first"));
        QCOMPARE(safeFirstLine(QString()), QString());
        QCOMPARE(safeFirstLine(QStringLiteral("abcdef"), 4), QStringLiteral("abc…"));
        QCOMPARE(
            safeFirstLine(QStringLiteral("abc🙂ef"), 5), QStringLiteral("abc…")); // does not split a surrogate pair
    }
};

TASKWATCH_TEST(TestSafeText, QCoreApplication);
#include "tst_safetext.moc"
