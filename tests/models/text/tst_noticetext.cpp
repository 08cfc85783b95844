// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/testregistry.h"
#include "table/tasktable.h"
#include "text/noticetext.h"
#include "text/traytext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Tests the texts of notifications and of the tray icon.
class TestNoticeText : public QObject
{
    Q_OBJECT

private:
    static AlertGroup group(AlertKind kind, int tasks, const char *host = "api.example.com", const char *error = "")
    {
        AlertGroup group;
        group.key = QStringLiteral("key");
        group.rule = ruleOf(defaultAlertRules(), kind);
        group.ids = manyIds(tasks);
        group.host = QString::fromUtf8(host);
        group.error = QString::fromUtf8(error);
        group.family = group.error;
        if (kind == AlertKind::EnteredPhase)
            group.phase = Phase::Failed;
        return group;
    }

    static AlertGroup reminder(AlertGroup group)
    {
        group.reminder = true;
        return group;
    }

    static AlertGroup in(Phase phase, AlertGroup group)
    {
        group.phase = phase;
        return group;
    }

private Q_SLOTS:
    void saysWhatHappened_data()
    {
        QTest::addColumn<AlertGroup>("group");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        using enum AlertKind;
        const auto row = [](const char *name, const AlertGroup &group, const char *title, const char *body) {
            QTest::newRow(name) << group << QString::fromUtf8(title) << QString::fromUtf8(body);
        };
        row("a storm", group(EnteredPhase, 23, "api.example.com", "502"), "23 tasks to api.example.com failed: 502",
            "tsk_0, tsk_1, tsk_2 and 20 more\nProduction");
        row("one", group(EnteredPhase, 1, "api.example.com", "Connection timeout"), "tsk_0 failed: Connection timeout",
            "to api.example.com\nProduction");
        row("two without a host", group(EnteredPhase, 2, "", "x"), "2 tasks failed: x", "tsk_0, tsk_1\nProduction");
        row("no error", group(EnteredPhase, 1, ""), "tsk_0 failed", "Production");
        row("one retrying", in(Phase::Retrying, group(EnteredPhase, 1)), "tsk_0 is retrying",
            "to api.example.com\nProduction");
        row("two cancelled", in(Phase::Cancelled, group(EnteredPhase, 2)), "2 tasks to api.example.com were cancelled",
            "tsk_0, tsk_1\nProduction");
        const auto awaited = [](AlertGroup group) {
            group.isAwaitedEnd = true;
            return group;
        };
        row("an awaited end", awaited(in(Phase::Succeeded, group(EnteredPhase, 1))), "tsk_0 succeeded",
            "to api.example.com\nProduction");
        row("awaited and gone", awaited(in(Phase::Unknown, group(EnteredPhase, 1))), "tsk_0 is gone",
            "to api.example.com\nProduction");
        row("two awaited and gone", awaited(in(Phase::Unknown, group(EnteredPhase, 2, ""))), "2 tasks are gone",
            "tsk_0, tsk_1\nProduction");
        row("retried", group(RetriesAtLeast, 2, "a", "refused"), "2 tasks to a were retried 3 times or more: refused",
            "tsk_0, tsk_1\nProduction");
        row("error", group(ErrorMatches, 1, "a", "refused"), "tsk_0 has an error: refused", "to a\nProduction");
        row("overdue", group(OverdueLongerThan, 1), "tsk_0 is overdue by more than 5 m",
            "to api.example.com\nProduction");
        row("unanswered", group(UnansweredLongerThan, 1204, ""), "1,204 tasks got no answer for more than 5 m",
            "tsk_0, tsk_1, tsk_2 and 1,201 more\nProduction");
        row("still", reminder(group(EnteredPhase, 23, "a", "502")), "Still: 23 tasks to a failed: 502",
            "tsk_0, tsk_1, tsk_2 and 20 more\nProduction");
        row("percent signs", group(EnteredPhase, 1, "%2", "%1 of %2"), "tsk_0 failed: %1 of %2", "to %2\nProduction");
        AlertGroup alike = group(EnteredPhase, 2, "", "timeout after 3 s");
        alike.family = QStringLiteral("timeout after #");
        row("what several have in common", alike, "2 tasks failed: timeout after #", "tsk_0, tsk_1\nProduction");
        AlertGroup sum = group(EnteredPhase, 9);
        sum.parts = {group(EnteredPhase, 2, "a", "x"), group(EnteredPhase, 2, "b", "x"),
            group(EnteredPhase, 2, "c", "x"), group(EnteredPhase, 3, "d", "x")};
        row("a sum", sum, "9 tasks more, in 4 groups",
            "2 tasks to a failed: x\n2 tasks to b failed: x\n2 tasks to c failed: x\n…\nProduction");
    }

    void saysWhichEndsAreAwaited_data()
    {
        QTest::addColumn<int>("awaited");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, int awaited, int chosen, bool isFull = false) {
            QTest::newRow(text) << awaited << chosen << isFull << QString::fromUtf8(text);
        };
        row("You will be notified when tsk_0 ends.", 1, 1);
        row("You will be notified when each of 23 tasks ends.", 23, 23);
        row("tsk_0 has ended already.", 0, 1);
        row("2 tasks have ended already.", 0, 2);
        row("You will be notified when tsk_0 ends. 1 task has ended already.", 1, 2);
        row("You will be notified when each of 2 tasks ends. 3 tasks have ended already.", 2, 5);
        row("You will be notified when tsk_0 ends. No more than 1,000 tasks can be chosen.", 1, 2, true);
        row("No more than 1,000 tasks can be chosen.", 0, 1, true);
    }

    void saysWhichEndsAreAwaited()
    {
        QFETCH(const int, awaited);
        QFETCH(const int, chosen);
        QFETCH(const bool, isFull);
        QFETCH(const QString, text);
        QCOMPARE(awaitedEndsText(manyIds(awaited), manyIds(chosen), isFull), text);
    }

    void saysWhatHappened()
    {
        QFETCH(const AlertGroup, group);
        QFETCH(const QString, title);
        QFETCH(const QString, body);
        const Notice notice = groupNotice(group, QStringLiteral("Production"));
        QCOMPARE(notice.title, title);
        QCOMPARE(notice.body, body);
        QCOMPARE(notice.ids, group.ids);
        QCOMPARE(notice.key, group.key);
        QCOMPARE(notice.urgency, group.reminder ? Notice::Urgency::Low : Notice::Urgency::Normal);
    }

    void whatAServerSaysIsMadeVisibleAndShort()
    {
        constexpr qsizetype MostBody = 500; // a few lines, each at most a title's length
        AlertGroup hostile =
            group(AlertKind::EnteredPhase, 1, "evil\u202Emoc.example", " \n\u202Edeteled\x1b[31m\nsecond line");
        Notice notice = groupNotice(hostile, QStringLiteral("Production"));
        QCOMPARE(notice.title, QString::fromUtf8("tsk_0 failed: ‹U+202E›deteled‹ESC›[31m"));
        QCOMPARE(notice.body, QString::fromUtf8("to evil‹U+202E›moc.example\nProduction"));
        hostile.error = QString(100'000, u'x');
        hostile.host = QString(100'000, u'y');
        hostile.ids = {id(QByteArray(500, 'z').constData())};
        notice = groupNotice(hostile, QString(1000, u'p'));
        QVERIFY(notice.title.size() <= MostNoticeTitle);
        QVERIFY(notice.body.size() <= MostBody);
        hostile.family = QString::fromUtf8("😀").repeated(1000);
        hostile.ids = manyIds(3);
        for (int pad = 0; pad < 3; ++pad) {
            hostile.host = QString(pad, u'h');
            QVERIFY(groupNotice(hostile, {}).title.isValidUtf16());
        }
        AlertGroup sum = hostile;
        sum.parts = {hostile, hostile, hostile, hostile};
        for (AlertGroup &part : sum.parts)
            part.host.clear();
        for (int pad = 0; pad < 3; ++pad) { // for every cut position
            sum.parts[0].family = QString(pad, u'f');
            notice = groupNotice(sum, QString(118 + pad, u'p'));
            QVERIFY(notice.body.size() <= MostBody);
            QVERIFY(notice.body.isValidUtf16());
            QVERIFY(notice.body.endsWith(QString(118 + pad, u'p')));
        }
    }

    void saysWhatWasMuted()
    {
        const Notice notice = mutedNotice({12, ids({"a", "b"})}, QStringLiteral("Production"));
        QCOMPARE(notice.title, QStringLiteral("While muted: 12 alerts"));
        QCOMPARE(notice.body, QStringLiteral("2 tasks still match their rules: a, b\nProduction"));
        QCOMPARE(notice.ids, ids({"a", "b"}));
        QCOMPARE(mutedNotice({1, ids({"a"})}, {}).title, QStringLiteral("While muted: 1 alert"));
        QCOMPARE(
            mutedNotice({1, ids({"a"})}, QStringLiteral("x")).body, QStringLiteral("a still matches its rule.\nx"));
    }

    void everyMuteHasWords()
    {
        for (const MuteSpan span : AllMuteSpans)
            QVERIFY(!muteSpanText(span).isEmpty());
    }

    void theTrayNamesTheWorstFirst()
    {
        PhaseCounts counts;
        QCOMPARE(worstPhase(counts), std::optional<Phase>());
        QCOMPARE(trayText(counts, QStringLiteral("Production")), QStringLiteral("Production\nNo tasks"));
        counts.withoutTask = 2;
        QCOMPARE(worstPhase(counts), std::optional<Phase>());
        counts.byPhase[static_cast<size_t>(Phase::Succeeded)] = 433;
        QCOMPARE(worstPhase(counts), std::optional(Phase::Succeeded));
        counts.byPhase[static_cast<size_t>(Phase::Waiting)] = 5;
        counts.byPhase[static_cast<size_t>(Phase::Failed)] = 31;
        QCOMPARE(worstPhase(counts), std::optional(Phase::Failed));
        QCOMPARE(trayText(counts, QStringLiteral("Production")),
            QStringLiteral("Production\nFailed 31, Waiting 5, Succeeded 433, Not seen 2"));
    }

    void countsAreThoseOfTheTable()
    {
        TaskTable table;
        (void)table.add(manyIds(3));
        (void)table.apply(answered(id("tsk_0"), exampleTask(), fromUnixMs(1678902000000)));
        const PhaseCounts counts = table.counts();
        QCOMPARE(counts.of(Phase::Retrying), 1);
        QCOMPARE(counts.of(std::nullopt), 2);
        QCOMPARE(counts.total(), 3);
    }
};

TASKWATCH_TEST(TestNoticeText, QCoreApplication);
#include "tst_noticetext.moc"
