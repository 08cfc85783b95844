// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollpolicy.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;
using Outcome = PollResult::Outcome;

/// Tests the table of "When to poll" row by row.
class TestPollPolicy : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{std::chrono::hours(1)};
    const PollIntervals m_intervals{};

    NextTimes plan(PollMemory &memory, Outcome outcome, MonotonicTime now,
        std::optional<MonotonicTime> nextProcessAt = {}, size_t fingerprint = 1) const
    {
        return planNextPoll(memory, {outcome, nextProcessAt, fingerprint}, now, m_intervals, 0.5);
    }

    static std::chrono::milliseconds wait(std::optional<MonotonicTime> at, MonotonicTime now)
    {
        return at ? std::chrono::duration_cast<std::chrono::milliseconds>(*at - now) : -1ms;
    }

private Q_SLOTS:
    void aRunningTaskIsAskedAfterAQuarterOfTheTimeItHasBeenRunning()
    {
        PollMemory memory;
        QCOMPARE(wait(plan(memory, Outcome::Running, T0, T0 - 8s).expected, T0), 2s); // since nextProcessAt
        QCOMPARE(wait(plan(memory, Outcome::Running, T0 + 12s, T0 - 8s).expected, T0 + 12s), 5s);
        QCOMPARE(wait(plan(memory, Outcome::Running, T0 + 1h, T0 - 8s).expected, T0 + 1h), 10s); // at most
        PollMemory fresh;
        QCOMPARE(wait(plan(fresh, Outcome::Running, T0).expected, T0), 500ms); // at least, and since first seen
        QCOMPARE(wait(plan(fresh, Outcome::Running, T0 + 8s).expected, T0 + 8s), 2s);
    }

    void aRunningTaskIsCountedFromTheMomentItWasScheduledFor()
    {
        // The running answer does not contain the time; the waiting answer before it did.
        PollMemory memory;
        plan(memory, Outcome::Waiting, T0, T0 + 10s);
        QCOMPARE(wait(plan(memory, Outcome::Running, T0 + 18s, {}, 2).expected, T0 + 18s), 2s);
        // A new attempt starts a new count.
        plan(memory, Outcome::Waiting, T0 + 20s, T0 + 30s, 3);
        QCOMPARE(wait(plan(memory, Outcome::Running, T0 + 34s, {}, 4).expected, T0 + 34s), 1s);
    }

    void aWaitingTaskIsExpectedJustAfterItsMomentAndPolledInTheBackground()
    {
        PollMemory memory;
        const NextTimes soon = plan(memory, Outcome::Waiting, T0, T0 + 20s);
        QCOMPARE(wait(soon.expected, T0), 20'250ms);
        QCOMPARE(wait(soon.background, T0), 60s);
    }

    void aWaitingTaskWhoseMomentHasPassedIsAskedMoreAndMoreRarely()
    {
        PollMemory memory;
        MonotonicTime now = T0;
        std::chrono::milliseconds last = 0ms;
        for (const auto expected : {500ms, 750ms, 1125ms, 1687ms, 2530ms}) {
            const NextTimes next = plan(memory, Outcome::Waiting, now, T0 - 1s);
            QVERIFY(next.expected && !next.background); // a change is overdue
            QCOMPARE(wait(next.expected, now), expected);
            now = *next.expected;
        }
        for (int i = 0; i < 20; ++i)
            last = wait(plan(memory, Outcome::Waiting, now, T0 - 1s).expected, now);
        QCOMPARE(last, 60s); // growth ends at the idle interval
        // A change restarts the interval.
        QCOMPARE(wait(plan(memory, Outcome::Waiting, now, T0 - 1s, 2).expected, now), 500ms);
    }

    void aWaitingTaskWithoutAMomentIsPolledInTheBackground()
    {
        PollMemory memory;
        const NextTimes next = plan(memory, Outcome::Waiting, T0);
        QVERIFY(!next.expected);
        QCOMPARE(wait(next.background, T0), 500ms);
        QCOMPARE(wait(plan(memory, Outcome::Waiting, T0 + 1s).background, T0 + 1s), 750ms);
    }

    void anUnknownStateIsPolledAsWaitingWithoutAMoment()
    {
        PollMemory memory;
        const NextTimes next = plan(memory, Outcome::Unknown, T0, T0 + 1h);
        QVERIFY(!next.expected);
        QCOMPARE(wait(next.background, T0), 500ms);
        QCOMPARE(wait(plan(memory, Outcome::Unknown, T0, T0 + 1h).background, T0), 750ms);
    }

    void aFinalTaskIsNotAskedAgain()
    {
        PollMemory memory;
        QCOMPARE(plan(memory, Outcome::Final, T0, T0 + 1h), NextTimes());
    }

    void aFailedTaskIsAskedRarely()
    {
        // An operator may run it again.
        for (const double jitter : {0.0, 1.0}) {
            PollMemory memory;
            const PollResult failed{.outcome = Outcome::FailedFinally, .nextProcessAt = {}, .fingerprint = 1};
            const NextTimes next = planNextPoll(memory, failed, T0, {}, jitter);
            QVERIFY(!next.expected && !next.gone);
            QCOMPARE(wait(next.background, T0), jitter == 0.0 ? 9min : 10min);
        }
    }

    void aGoneTaskThatWasFoundIsAskedRarely()
    {
        PollMemory memory;
        NextTimes next;
        for (int i = 0; i < NotFoundUntilGone; ++i)
            next =
                planNextPoll(memory, {.outcome = Outcome::NotFound, .nextProcessAt = {}, .fingerprint = 1}, T0, {}, 1);
        QVERIFY(next.gone && !next.expected);
        QCOMPARE(wait(next.background, T0), 10min);
    }

    void aTaskNotFoundSixTimesInARowIsGone()
    {
        PollMemory memory;
        const std::chrono::milliseconds waits[] = {5s, 10s, 20s, 40s, 60s};
        for (const auto expected : waits) {
            const NextTimes next = plan(memory, Outcome::NotFound, T0);
            QVERIFY(!next.gone && !next.expected);
            QCOMPARE(wait(next.background, T0), expected);
        }
        const NextTimes last = plan(memory, Outcome::NotFound, T0);
        QVERIFY(last.gone && !last.expected);
        QVERIFY(last.background); // rarely, as it was found before
        // Only consecutive answers count: another answer restarts the count.
        PollMemory other;
        for (int i = 0; i < 5; ++i)
            plan(other, Outcome::NotFound, T0);
        plan(other, Outcome::Waiting, T0);
        QVERIFY(!plan(other, Outcome::NotFound, T0).gone);
    }

    void aFailingTaskBacksOffWithJitter()
    {
        const PollIntervals intervals{};
        for (const double jitter : {0.0, 0.5, 1.0}) {
            PollMemory memory;
            std::chrono::milliseconds expected = 500ms;
            for (int i = 0; i < 12; ++i) {
                const NextTimes next = planNextPoll(memory, {Outcome::Failed, {}, 0}, T0, intervals, jitter);
                const auto spread = std::chrono::milliseconds(qint64(double(expected.count()) * (0.75 + jitter / 2)));
                QCOMPARE(wait(next.background, T0), std::min<std::chrono::milliseconds>(spread, 60s));
                expected = std::min<std::chrono::milliseconds>(2 * expected, 60s);
            }
        }
    }

    void aFailureKeepsTheStartOfTheRun()
    {
        PollMemory memory;
        plan(memory, Outcome::Running, T0);
        plan(memory, Outcome::Failed, T0 + 2s, {}, 0);
        QCOMPARE(wait(plan(memory, Outcome::Running, T0 + 8s).expected, T0 + 8s), 2s);
    }

    void usesTheChosenIntervals()
    {
        PollMemory memory;
        const PollIntervals calm{.active = 5s, .idle = 10min};
        QCOMPARE(wait(planNextPoll(memory, {Outcome::Waiting, T0 - 1s, 1}, T0, calm, 0.5).expected, T0), 5s);
        QCOMPARE(wait(planNextPoll(memory, {Outcome::Waiting, T0 + 1h, 2}, T0, calm, 0.5).background, T0), 10min);
        PollMemory running;
        const PollIntervals slow{.active = 20s, .idle = 60s};
        QCOMPARE(wait(planNextPoll(running, {Outcome::Running, T0 - 1s, 1}, T0, slow, 0.5).expected, T0), 20s);
    }
};

TASKWATCH_TEST(TestPollPolicy, QCoreApplication);
#include "tst_pollpolicy.moc"
