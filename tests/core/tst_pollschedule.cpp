// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builders.h"
#include "pollschedule.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestPollSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForANewIdAtOnce()
    {
        PollSchedule schedule(2s);
        QVERIFY(!schedule.takeDue(at(0ms)));
        schedule.add(id("a"), at(0ms));
        QCOMPARE(schedule.takeDue(at(0ms)), std::optional(id("a")));
        QVERIFY(!schedule.takeDue(at(0ms)));
    }

    void asksAgainAnIntervalAfterItAsked()
    {
        PollSchedule schedule(2s);
        schedule.add(id("a"), at(0ms));
        QVERIFY(schedule.takeDue(at(0ms)));
        schedule.answered(id("a"));
        QCOMPARE(schedule.nextDue(), std::optional(at(2s)));
        QVERIFY(!schedule.takeDue(at(1999ms)));
        QVERIFY(schedule.takeDue(at(2s)));
    }

    void neverAsksTwiceAtOnce()
    {
        PollSchedule schedule(2s);
        schedule.add(id("a"), at(0ms));
        QVERIFY(schedule.takeDue(at(0ms)));
        QVERIFY(!schedule.takeDue(at(1h)));
        schedule.lookNow(id("a"), at(1h));
        QVERIFY(!schedule.takeDue(at(1h)));
        QVERIFY(!schedule.nextDue());
        // Not even where it is removed and added again meanwhile.
        schedule.remove(id("a"));
        QCOMPARE(schedule.size(), 0);
        QVERIFY(!schedule.contains(id("a")));
        schedule.add(id("a"), at(1h));
        QCOMPARE(schedule.size(), 1);
        QVERIFY(!schedule.takeDue(at(2h)));
        schedule.answered(id("a"));
        QVERIFY(schedule.takeDue(at(2h)));
    }

    void asksAgainAfterAnAnswerThatMayBeOlderThanTheWish()
    {
        PollSchedule schedule(2s);
        schedule.add(id("a"), at(0ms));
        QVERIFY(schedule.takeDue(at(0ms)));
        schedule.lookNow(id("a"), at(10ms));
        schedule.answered(id("a"));
        QVERIFY(schedule.takeWished(at(20ms)));
    }

    void asksFirstForWhatAPersonWants()
    {
        PollSchedule schedule(2s);
        for (const TaskId &each : manyIds(10))
            schedule.add(each, at(0ms));
        schedule.lookNow(id("tsk_7"), at(1ms));
        QCOMPARE(schedule.takeDue(at(1ms)), std::optional(id("tsk_7")));
        QCOMPARE(schedule.takeDue(at(1ms)), std::optional(id("tsk_0")));
    }

    void takesOnlyWishesWhilePaused()
    {
        PollSchedule schedule(2s);
        schedule.add(id("a"), at(0ms));
        schedule.add(id("b"), at(0ms));
        QVERIFY(!schedule.takeWished(at(5s)));
        schedule.lookNow(id("b"), at(5s));
        QCOMPARE(schedule.takeWished(at(5s)), std::optional(id("b")));
        QVERIFY(!schedule.takeWished(at(5s)));
    }

    void forgetsLooksUnderWayOnRestart()
    {
        PollSchedule schedule(2s);
        schedule.add(id("a"), at(0ms));
        schedule.add(id("b"), at(0ms));
        schedule.add(id("gone"), at(0ms));
        QVERIFY(schedule.takeDue(at(0ms)));
        QVERIFY(schedule.takeDue(at(0ms)));
        QVERIFY(schedule.takeDue(at(0ms)));
        schedule.answered(id("b"));
        schedule.remove(id("gone"));
        schedule.restart(at(1s));
        QCOMPARE(schedule.size(), 2);
        QSet<TaskId> due;
        while (const std::optional<TaskId> next = schedule.takeDue(at(1s)))
            due.insert(*next);
        QCOMPARE(due, (QSet<TaskId>{id("a"), id("b")}));
    }

    void seesEveryIdOnceAnInterval()
    {
        PollSchedule schedule(2s);
        const QList<TaskId> all = manyIds(100);
        for (const TaskId &each : all)
            schedule.add(each, at(0ms));
        QHash<TaskId, int> looks;
        for (auto now = 0ms; now < 20s; now += 10ms) {
            while (const std::optional<TaskId> next = schedule.takeDue(at(now))) {
                ++looks[*next];
                schedule.answered(*next);
            }
        }
        QCOMPARE(looks.size(), all.size());
        for (const TaskId &each : all)
            QCOMPARE(looks.value(each), 10);
    }

    void agreesWithANaiveSchedule()
    {
        // The reference holds a plain list and looks through all of it.
        struct Naive {
            MonotonicTime due;
            bool underWay = false;
            bool wished = false;
        };
        QRandomGenerator random(20261124);
        const QList<TaskId> all = manyIds(12);
        for (int round = 0; round < 200; ++round) {
            PollSchedule schedule(2s);
            QHash<TaskId, Naive> naive;
            auto now = 0ms;
            for (int step = 0; step < 100; ++step) {
                const TaskId &each = all[random.bounded(int(all.size()))];
                now += std::chrono::milliseconds(random.bounded(700));
                switch (random.bounded(5)) {
                case 0:
                    schedule.add(each, at(now));
                    if (!naive.contains(each))
                        naive.insert(each, {at(now)});
                    break;
                case 1:
                    if (naive.value(each).underWay)
                        break; // see neverAsksTwiceAtOnce()
                    schedule.remove(each);
                    naive.remove(each);
                    break;
                case 2:
                    schedule.lookNow(each, at(now));
                    if (naive.contains(each) && !naive[each].wished) {
                        naive[each].wished = true;
                        if (!naive[each].underWay)
                            naive[each].due = at(now);
                    }
                    break;
                case 3: {
                    const std::optional<TaskId> taken = schedule.takeDue(at(now));
                    bool anyWished = false;
                    std::optional<MonotonicTime> earliest;
                    for (const Naive &entry : std::as_const(naive)) {
                        if (entry.underWay)
                            continue;
                        anyWished = anyWished || entry.wished;
                    }
                    for (const Naive &entry : std::as_const(naive)) {
                        if (!entry.underWay && entry.wished == anyWished && (!earliest || entry.due < *earliest))
                            earliest = entry.due;
                    }
                    const bool expected = earliest && (anyWished || *earliest <= at(now));
                    QCOMPARE(taken.has_value(), expected);
                    if (taken) {
                        QCOMPARE(naive[*taken].due, *earliest);
                        naive[*taken] = {at(now + 2s), true, false};
                    }
                    break;
                }
                case 4:
                    schedule.answered(each);
                    if (naive.contains(each))
                        naive[each].underWay = false;
                    break;
                }
                QCOMPARE(schedule.size(), naive.size());
            }
        }
    }

private:
    static MonotonicTime at(std::chrono::milliseconds time) { return MonotonicTime(time); }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
