// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "filter/filtercompletion.h"
#include "filter/filternames.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

namespace {

QList<TaskState> statesOf(const QStringList &texts)
{
    QList<TaskState> states;
    for (const QString &text : texts)
        states.append(Test::stateOf(text));
    return states;
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private:
    static QStringList textsOf(const FilterCompletion &completion)
    {
        QStringList texts;
        for (const FilterCompletion::Candidate &candidate : completion.candidates)
            texts.append(candidate.text);
        return texts;
    }

private Q_SLOTS:
    void offersTheNamesOfTheApi()
    {
        const FilterAliases aliases = filterAliases({QStringLiteral("job"), QStringLiteral("root task"),
            QStringLiteral("state")}); // "state" is a filter name already
        QCOMPARE(aliases.keys(), (QStringList{QStringLiteral("job"), QStringLiteral("roottask")}));
        const auto offered = [&aliases](const char *typed) {
            const QString text = QString::fromLatin1(typed);
            return textsOf(completeFilter(text, text.size(), {}, AtEmptyTerm::OfferEveryName, aliases)).join(u' ');
        };
        QCOMPARE(offered("ro"), QStringLiteral("roottask:"));
        QCOMPARE(offered("mess"), QStringLiteral("message:")); // ours works as well
        const QStringList all = offered("").split(u' ');
        QVERIFY(all.contains(u"job:") && all.contains(u"roottask:"));
        QVERIFY(!all.contains(u"id:") && !all.contains(u"message:"));
        QVERIFY(filterAliases(defaultApi()->description().words).isEmpty());
        // A filter name means the same in every window: saved views are for all profiles.
        QCOMPARE(filterAliases({QStringLiteral("message"), QStringLiteral("group"), QStringLiteral("url")}).keys(),
            QStringList(QStringLiteral("group")));
    }

    /// | marks the cursor. ‹› enclose the part to replace; without them it is empty, at the cursor.
    void offers_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QStringList>("candidates");
        const auto row = [](const char *marked, const char *candidates) {
            QTest::newRow(marked) << QString::fromUtf8(marked)
                                  << QString::fromUtf8(candidates).split(u' ', Qt::SkipEmptyParts);
        };
        row("‹st|›", "state: stale");
        row("‹STA|›", "state: stale");
        row("x ‹st|›", "state: stale");
        row("x -‹st|› y", "state: stale");
        row("‹st|ale›", "state:"); // not "stale", which would change nothing
        row("‹stale|›", "");
        row("‹re|›", "retries> phase:retrying");
        row("‹retrying|›", "phase:retrying");
        row("-‹Fail|›", "failing phase:failed");
        row("‹arch|›", "state:Archived");
        row("‹in|›", "state:\"in progress\"");
        row("‹a|›", "age> state:active state:Archived");
        row("‹n|›", "next<");
        row("‹f|›", "family: flagged failing phase:failed");
        row("‹error|›", "error: errorage<");
        row("‹sta|te:›retrying", "stale");
        row("‹err|or:›x", "errorage<");
        row("‹timeout|›", "");
        row("|", "");
        row("x | y", "");
        row("x |y", "");
        row("-|", "");
        row("|state:x", "");
        row("|-state:x", "");
        row("\"st|", "");
        row("\"st\"|", "");
        row("st\"a|", "");

        row("state:‹|›", "retrying active \"in progress\" Archived");
        row("-state:‹|›", "retrying active \"in progress\" Archived");
        row("x or state:‹A|› y", "active Archived");
        row("state:‹in-|›", "\"in progress\"");
        row("state:‹\"in p|›", "\"in progress\"");
        row("state:‹\"in p|rogress\"›", "");
        row("state:‹ar|chive› x", "Archived");
        row("state:‹retrying|›", "");
        row("state:‹x|›", "");
        row("phase:‹|›", "waiting running retrying succeeded failed cancelled unknown none");
        row("-Phase:‹R|›", "running retrying");
        row("phase:‹n|›", "none");
        row("url:re|", "");
        row("phase>|", "");
        row("next<|", "");
        row("https:|", "");
        row("stale:|", "");
    }

    void offers()
    {
        QFETCH(QString, marked);
        QFETCH(QStringList, candidates);
        // The table above splits candidates at spaces. Joins again the one that contains a space.
        const auto inTwo = std::find_if(
            candidates.begin(), candidates.end(), [](const QString &candidate) { return candidate.endsWith(u"\"in"); });
        if (const qsizetype at = inTwo - candidates.begin(); at < candidates.size()) {
            candidates[at] += u' ' + candidates[at + 1];
            candidates.removeAt(at + 1);
        }
        const bool replaces = marked.contains(u'‹');
        const QString withoutCursor = QString(marked).remove(u'|');
        const qsizetype start = replaces ? withoutCursor.indexOf(u'‹') : 0;
        const qsizetype length = replaces ? withoutCursor.indexOf(u'›') - start - 1 : 0;
        marked.remove(u'‹').remove(u'›');
        const qsizetype cursor = marked.indexOf(u'|');
        const QStringList states{QStringLiteral("retrying"), QStringLiteral("active"), QStringLiteral("in progress"),
            QStringLiteral("Archived"), QStringLiteral("RETRYING"), QStringLiteral("in_progress"), QString()};
        const FilterCompletion completion = completeFilter(marked.remove(u'|'), cursor, statesOf(states));
        QCOMPARE(textsOf(completion), candidates);
        if (replaces) {
            QCOMPARE(completion.start, start);
            QCOMPARE(completion.length, length);
        }
        for (const FilterCompletion::Candidate &candidate : completion.candidates)
            QVERIFY(!candidate.explanation.isEmpty());
    }

    void offersEveryNameWhenAsked()
    {
        for (const QString &text : {QString(), QStringLiteral("x "), QStringLiteral("x -")}) {
            const FilterCompletion completion = completeFilter(text, text.size(), {}, AtEmptyTerm::OfferEveryName);
            QCOMPARE(completion.candidates.size(), static_cast<qsizetype>(FilterNames.size()));
            QCOMPARE(completion.start, text.size());
            QCOMPARE(completion.length, 0);
        }
        QVERIFY(completeFilter(QStringLiteral("x y"), 2, {}, AtEmptyTerm::OfferEveryName).candidates.isEmpty());
    }

    void explainsAStateByItsPhase()
    {
        const QStringList states{QStringLiteral("archived"), QStringLiteral("odd")};
        const FilterCompletion completion = completeFilter(QStringLiteral("state:"), 6, statesOf(states));
        QCOMPARE(completion.candidates[0].explanation, QStringLiteral("failed, will not be retried"));
        QCOMPARE(completion.candidates[1].explanation, QStringLiteral("an unknown state"));
    }

    void takesAnyCursor()
    {
        QVERIFY(completeFilter(QStringLiteral("st"), 99, {}).candidates.size() == 2);
        QVERIFY(completeFilter(QStringLiteral("st"), -1, {}).candidates.isEmpty());
    }
};

TASKWATCH_TEST(TestFilterCompletion, QCoreApplication);
#include "tst_filtercompletion.moc"
