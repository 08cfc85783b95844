// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/asciicollation.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace Taskwatch;

class TestAsciiCollation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detectsLanguagesItCannotSort_data()
    {
        QTest::addColumn<bool>("simple");
        QTest::newRow("en_US") << true;
        QTest::newRow("de_DE") << true;
        QTest::newRow("fr_FR") << true;
        QTest::newRow("cs_CZ") << false; // ch
        QTest::newRow("da_DK") << false; // aa
        QTest::newRow("hu_HU") << false; // cs, dz, gy …
        QTest::newRow("C") << false; // by code point: B before a
    }

    void detectsLanguagesItCannotSort()
    {
        QFETCH(bool, simple);
        QCOMPARE(
            AsciiCollation(QCollator(QLocale(QString::fromLatin1(QTest::currentDataTag())))).matchesCollator(), simple);
    }

    void sortsAsTheCollatorDoes_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *name : {"en_US", "de_DE", "fr_FR", "sv_SE", "ja_JP", "tr_TR", "et_EE", "lt_LT"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    // If it matches the collator, it must sort as the collator does.
    void sortsAsTheCollatorDoes()
    {
        const QCollator collator{QLocale(QString::fromLatin1(QTest::currentDataTag()))};
        const AsciiCollation ascii(collator);
        if (!ascii.matchesCollator())
            return;
        QRandomGenerator random(2026);
        const auto sign = [](int number) { return (number > 0) - (number < 0); };
        const auto text = [&random](int alphabet) {
            QString made = QStringLiteral("tsk_");
            for (int i = random.bounded(14); i > 0; --i)
                made += QLatin1Char("aAbBzZiIyY01_-.:/% ?=+&~"[random.bounded(alphabet)]);
            return made;
        };
        for (int i = 0; i < 20'000; ++i) {
            const int alphabet = i % 2 ? 4 : 24;
            const QString a = text(alphabet);
            const QString b = text(alphabet);
            QVERIFY(ascii.supports(a));
            QVERIFY2(sign(ascii.compare(a, b)) == sign(collator.compare(a, b)), qPrintable(a + u" and " + b));
            if (ascii.packedPrefix(a, 4) != ascii.packedPrefix(b, 4))
                QCOMPARE(ascii.packedPrefix(a, 4) < ascii.packedPrefix(b, 4), collator.compare(a, b) < 0);
        }
    }

    void supportsOnlyPlainCharacters()
    {
        const AsciiCollation ascii{QCollator(QLocale(QStringLiteral("en_US")))};
        QVERIFY(ascii.supports(u"https://example.com/a?b=1"));
        QVERIFY(ascii.supports(u""));
        QVERIFY(!ascii.supports(u"caf\u00e9"));
        QVERIFY(!ascii.supports(u"a\tb"));
        QVERIFY(!ascii.supports(u"\u4e00"));
    }
};

TASKWATCH_TEST(TestAsciiCollation, QCoreApplication);
#include "tst_asciicollation.moc"
