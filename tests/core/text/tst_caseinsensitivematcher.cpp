// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/caseinsensitivematcher.h"

#include <QCoreApplication>
#include <QTest>

#include <random>

using namespace Taskwatch;

class TestCaseInsensitiveMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhateverTheCase_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *needle, const char *text, bool found) {
            QTest::addRow("%s in %s", needle, text) << QString::fromUtf8(needle) << QString::fromUtf8(text) << found;
        };
        row("", "", true);
        row("", "x", true);
        row("x", "", false);
        row("tsk_7", "TSK_71", true);
        row("7", "tsk_7", true);
        row("aab", "aaaaab", true);
        row("abc", "ab", false);
        row("@[`{", "`{@[", false); // next to the letters in ASCII, 0x20 apart
        row("[", "{", false);
        row("`", "@", false);
        row("ä", "Ärger", true);
        row("ä", "Arger", false);
        row("strasse", "STRASSE", true);
        row("straße", "STRAßE", true);
        row("k", "\u212a", true); // the Kelvin sign
        row("is", "ıſ iſ", true); // the long s
        row("file", "file ä", true);
        row("file", "ä file", true);
        row("fire", "🔥 FIRE", true);
        row("🔥", "fire 🔥", true);
    }

    void findsWhateverTheCase()
    {
        QFETCH(const QString, needle);
        QFETCH(const QString, text);
        QFETCH(const bool, found);
        QCOMPARE(CaseInsensitiveMatcher(needle).isIn(text), found);
    }

    void agreesWithFolding()
    {
        std::mt19937 random(1);
        const auto text = [&random](std::mt19937::result_type longest) {
            const QString alphabet =
                random() % 8 ? QStringLiteral("aAbB`@[{1Q") : QStringLiteral("aAbB\u00c4\u00dfs\u212ak");
            QString made;
            for (auto left = random() % (longest + 1); left > 0; --left)
                made += alphabet[static_cast<qsizetype>(
                    random() % static_cast<std::mt19937::result_type>(alphabet.size()))];
            return made;
        };
        int found = 0;
        for (int i = 0; i < 100'000; ++i) {
            const QString needle = text(4).toCaseFolded();
            const QString in = text(17);
            const bool expected = in.toCaseFolded().contains(needle);
            QVERIFY2(CaseInsensitiveMatcher(needle).isIn(in) == expected, qPrintable(needle + u" in " + in));
            found += expected;
        }
        QVERIFY(found > 20'000 && found < 80'000);
    }
};

TASKWATCH_TEST(TestCaseInsensitiveMatcher, QCoreApplication);
#include "tst_caseinsensitivematcher.moc"
