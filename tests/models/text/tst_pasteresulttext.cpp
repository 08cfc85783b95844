// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/pasteresulttext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

Q_DECLARE_METATYPE(Taskwatch::PasteResult)

class TestPasteResultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesTheResultOfAPaste_data()
    {
        QTest::addColumn<PasteResult>("result");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("preview");
        const auto row = [](const char *name, const PasteResult &result, const char *text, const char *preview) {
            QTest::newRow(name) << result << QString::fromUtf8(text) << QString::fromUtf8(preview);
        };
        const QString why = QStringLiteral(".. (a path step)");
        row("one", {.added = 1}, "1 new", "1 new · Press Enter to watch it");
        row("many", {.added = 100'000}, "100,000 new", "100,000 new · Press Enter to watch them");
        row("some known", {.added = 2, .known = 1}, "2 new, 1 already watched",
            "2 new, 1 already watched · Press Enter to watch them");
        row("all known", {.known = 3}, "3 already watched", "3 already watched · Press Enter to show it");
        row("a list", {.lists = 1}, "1 list", "1 list · Press Enter to watch its tasks");
        row("all of it", {.added = 14, .known = 3, .lists = 2, .refused = 1, .refusedWords = {why}},
            "14 new, 3 already watched, 2 lists, 1 not accepted: .. (a path step)",
            "14 new, 3 already watched, 2 lists, 1 not accepted: .. (a path step) · Press Enter to watch them");
        row("only refused", {.refused = 1, .refusedWords = {why}}, "1 not accepted: .. (a path step)",
            "1 not accepted: .. (a path step)");
        row("many refused",
            {.added = 1,
                .refused = 5,
                .refusedWords = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}},
            "1 new, 5 not accepted: a; b; c; and 2 more", "1 new, 5 not accepted: a · Press Enter to watch it");
        row("nothing", {}, "No ids found. If some of the words are ids, put each on its own line.", "No ids found");
        row("a token", {.tokens = 1}, "No ids found; a token in the text was discarded", "No ids found");
        row("tokens and ids", {.added = 2, .tokens = 2}, "2 new; 2 tokens in the text were discarded",
            "2 new · Press Enter to watch them");
    }

    void describesTheResultOfAPaste()
    {
        QFETCH(const PasteResult, result);
        QFETCH(const QString, text);
        QFETCH(const QString, preview);
        QCOMPARE(pasteResultText(result), text);
        QCOMPARE(previewText(result), preview);
    }

    void describesWhatTheFilterHides_data()
    {
        QTest::addColumn<int>("hidden");
        QTest::addColumn<int>("tasks");
        QTest::addColumn<QString>("text");
        const auto row = [](int hidden, int tasks, const char *text) {
            QTest::addRow("%d of %d", hidden, tasks) << hidden << tasks << QString::fromUtf8(text);
        };
        row(0, 1, "");
        row(0, 3, "");
        row(1, 1, "· It is hidden by the filter");
        row(1, 3, "· 1 is hidden by the filter");
        row(2, 3, "· 2 are hidden by the filter");
        row(3, 3, "· All are hidden by the filter");
        row(1200, 2000, "· 1,200 are hidden by the filter");
    }

    void describesWhatTheFilterHides()
    {
        QFETCH(const int, hidden);
        QFETCH(const int, tasks);
        QFETCH(const QString, text);
        QCOMPARE(hiddenTasksText(hidden, tasks), text);
    }

    void asksAboutDoubtfulIds()
    {
        QCOMPARE(doubtfulIdsText({QStringLiteral("98765")}),
            QStringLiteral("These may not be ids: 98765 · Press Enter, then confirm"));
        QVERIFY(doubtfulIdsText(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")})
                    .contains(u"a, b, c, 2 more"));
        QVERIFY(!doubtfulIdsText({QStringLiteral("a\u202Eb")}).contains(QChar(0x202E)));
    }
};

TASKWATCH_TEST(TestPasteResultText, QCoreApplication);
#include "tst_pasteresulttext.moc"
