// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollschedule.h"
#include "schedule/ratelimiter.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Answers as input, times of the next polls as output. The rules themselves are tested in tst_pollpolicy.
class TestPollSchedule : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Wall{std::chrono::hours(500'000)}; // the wall clock at T0
    static constexpr MonotonicTime T0{std::chrono::hours(10)};
    static constexpr PollIntervals Intervals{.active = 500ms, .idle = 60s};

    static Observation polled(
        const TaskId &asked, const char *state, milliseconds at, std::optional<milliseconds> nextProcessAt = {})
    {
        Task task = exampleTask();
        task.taskId = asked;
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.nextProcessAt = nextProcessAt ? std::optional(Wall + *nextProcessAt) : std::nullopt;
        Observation observation = answered(asked, task, Wall + at);
        observation.asked = T0 + at;
        return observation;
    }

    static Observation missed(const TaskId &asked, FetchErrorKind kind, milliseconds at)
    {
        Observation observation = failed(asked, kind, Wall + at);
        observation.asked = T0 + at;
        return observation;
    }

    static std::optional<TaskId> nextRefresh(PollSchedule &schedule, MonotonicTime now)
    {
        const std::optional<NextRequest> request = schedule.nextRequest(now, true);
        return request ? std::optional(std::get<TaskId>(*request)) : std::nullopt;
    }

    /// Takes the id of @p observation, which must be next, and answers it at @p at.
    static PollSchedule::NextPoll pollAt(
        PollSchedule &schedule, const Observation &observation, milliseconds at, const ServerClock &clock = {})
    {
        const std::optional<TaskId> due = schedule.nextTask(T0 + at);
        if (due != observation.taskId)
            QTest::qFail("another id, or none, was due", __FILE__, __LINE__);
        return schedule.answered(observation, clock, T0 + at);
    }

    static TaskId numbered(int number) { return *TaskId::parse(QStringLiteral("t%1").arg(number)); }

    /// Adds tasks that turn out to have failed. Returns the longest time to the next poll.
    static milliseconds addMany(PollSchedule &schedule, int count)
    {
        milliseconds longest{0};
        for (int i = 0; i < count; ++i) {
            schedule.add(numbered(i), T0);
            longest = std::max(longest, *pollAt(schedule, polled(numbered(i), "archived", 0s), 0s).pollIn);
        }
        return longest;
    }

    /// How many polls are due at @p at or before. They stay under way.
    static int dueWithin(PollSchedule &schedule, milliseconds at)
    {
        int due = 0;
        while (schedule.nextTask(T0 + at))
            ++due;
        return due;
    }

private Q_SLOTS:
    void asksForANewIdAtOnce()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        QCOMPARE(schedule.nextTask(T0), std::optional(id("a")));
        QVERIFY(!schedule.nextTask(T0 + 1h)); // it is under way
    }

    void asksJustAfterNextProcessAt()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        const PollSchedule::NextPoll next = pollAt(schedule, polled(id("a"), "retrying", 0s, 20s), 0s);
        QCOMPARE(next.pollIn, std::optional(20'250ms));
        QVERIFY(!schedule.nextTask(T0 + 20'249ms));
        QVERIFY(schedule.nextTask(T0 + 20'250ms));
    }

    void pollsAWaitingTaskMeanwhile()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        QCOMPARE(pollAt(schedule, polled(id("a"), "retrying", 0s, 1h), 0s).pollIn, std::optional<milliseconds>(60s));
        QVERIFY(!schedule.nextTask(T0 + 59'999ms));
        QVERIFY(schedule.nextTask(T0 + 60s));
    }

    void theFeedSparesWhatItCovers()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        pollAt(schedule, polled(id("a"), "retrying", 0s, 1h), 0s);
        schedule.setFeed(T0 - 5s);
        QCOMPARE(schedule.nextTask(T0 + 60s), std::optional(id("a"))); // as announced, once more
        QCOMPARE(schedule.answered(polled(id("a"), "retrying", 60s, 1h), {}, T0 + 60s).pollIn,
            std::optional<milliseconds>(6h));
        schedule.add(id("b"), T0 + 100s);
        pollAt(schedule, polled(id("b"), "retrying", 100s, 1h), 100s);

        schedule.setFeed(std::nullopt);
        schedule.setFeed(T0 + 80s); // with a hole, in which "a" may have changed
        QCOMPARE(schedule.nextTask(T0 + 120s), std::optional(id("a")));
        QVERIFY(!schedule.nextTask(T0 + 2h));
        schedule.answered(polled(id("a"), "retrying", 2h, 3h), {}, T0 + 2h);

        schedule.changed(id("b"), T0 + 2h);
        schedule.setFeed(T0 + 70s);
        QCOMPARE(schedule.nextTask(T0 + 2h), std::optional(id("b"))); // what was reported is not forgotten
    }

    void nextProcessAtIsMeantByTheServersClock()
    {
        // The server's clock is ten minutes ahead of the local clock.
        ServerClock clock;
        for (int i = 0; i < 50; ++i) // many observations make the estimate accurate
            clock.observe(
                std::chrono::floor<std::chrono::seconds>(Wall + 10min + i * 21ms), T0 + i * 21ms, T0 + i * 21ms + 1ms);
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        const PollSchedule::NextPoll next = pollAt(schedule, polled(id("a"), "retrying", 0s, 10min + 20s), 0s, clock);
        QVERIFY2(next.pollIn > 20s && next.pollIn < 20'500ms, qPrintable(QString::number(next.pollIn->count())));
    }

    void aWallClockThatJumpsDoesNoHarm()
    {
        // Once the server's clock is known, the local clock is not used: it was set a day back before the poll.
        ServerClock clock;
        for (int i = 0; i < 50; ++i)
            clock.observe(
                std::chrono::floor<std::chrono::seconds>(Wall + i * 21ms), T0 + i * 21ms, T0 + i * 21ms + 1ms);
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        Observation observation = polled(id("a"), "retrying", 1s, 20s);
        observation.askedAt -= 24h;
        const PollSchedule::NextPoll next = pollAt(schedule, observation, 1s, clock);
        QVERIFY2(next.pollIn > 19s && next.pollIn < 19'500ms, qPrintable(QString::number(next.pollIn->count())));
    }

    void afterASleepEveryIdIsDueOnceAndTheRateStillHolds()
    {
        // Ten minutes pass at once, as when the machine sleeps. Polls that became due are sent at the rate limit, not
        // all at once.
        PollSchedule schedule(Intervals);
        RateLimiter limiter({.perSecond = 10, .burst = 5, .inFlight = 1000}, T0);
        const QList<TaskId> all = manyIds(100);
        for (const TaskId &each : all)
            schedule.add(each, T0);
        while (const std::optional<TaskId> due = schedule.nextTask(T0))
            schedule.answered(polled(*due, "waiting", 0s, due->toString().endsWith(u'7') ? 5min : 2h), {}, T0);
        const MonotonicTime awake = T0 + 10min;
        QStringList first;
        while (limiter.allows(awake)) {
            const std::optional<TaskId> due = schedule.nextTask(awake);
            QVERIFY(due);
            first.append(due->toString());
            limiter.spend(awake);
        }
        QCOMPARE(first.size(), 5);
        // Tasks whose attempt was due in between come first, except for the tenth that is background polls.
        QVERIFY2(first.filter(QRegularExpression(QStringLiteral("7$"))).size() >= 4, qPrintable(first.join(u' ')));
    }

    void aFinalTaskIsNotPolledUntilRefreshed()
    {
        for (const char *state : {"completed", "canceled"}) {
            PollSchedule schedule(Intervals);
            schedule.add(id("a"), T0);
            QVERIFY(!pollAt(schedule, polled(id("a"), state, 0s), 0s).pollIn);
            QVERIFY(!schedule.nextDue());
            schedule.refresh(id("a"), T0 + 1h);
            QCOMPARE(nextRefresh(schedule, T0 + 1h), std::optional(id("a")));
        }
    }

    void aFailedTaskThatRunsAgainIsFollowed()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        const std::optional<milliseconds> rare = pollAt(schedule, polled(id("a"), "archived", 0s), 0s).pollIn;
        QVERIFY(rare && *rare >= 9min && *rare <= 10min);
        QCOMPARE(schedule.nextTask(T0 + *rare), std::optional(id("a")));
        QCOMPARE(schedule.answered(polled(id("a"), "active", *rare), {}, T0 + *rare).pollIn, std::optional(500ms));
    }

    void manyFailedTasksAreAskedMoreRarely()
    {
        PollSchedule schedule(Intervals);
        const milliseconds longest = addMany(schedule, 12'000);
        QVERIFY2(longest > 35min && longest <= 40min, qPrintable(QString::number(longest.count())));
    }

    void otherIntervalsDoNotBringManyFailedTasksForward()
    {
        PollSchedule schedule(Intervals);
        addMany(schedule, 12'000);
        schedule.setIntervals({.active = 1s, .idle = 30s});
        // Five a second, from the tasks that were polled while there were few.
        QVERIFY(dueWithin(schedule, 10min) <= 3'000);
        QVERIFY(dueWithin(schedule, 41min) > 8'000);
    }

    void manyTasksKnownToHaveFailedAreSpread()
    {
        PollSchedule schedule(Intervals);
        constexpr int Many = 12'000;
        for (int i = 0; i < Many; ++i)
            schedule.add({.id = numbered(i), .isSettled = true, .mayRunAgain = true}, T0);
        const int early = dueWithin(schedule, 10min);
        QVERIFY2(early > 3'000 && early < 8'000, qPrintable(QString::number(early)));
        QCOMPARE(early + dueWithin(schedule, 41min), Many);
    }

    void removedTasksMakeRoomForThoseThatStay()
    {
        PollSchedule schedule(Intervals);
        addMany(schedule, 9'000);
        for (int i = 1; i < 9'000; ++i)
            schedule.remove(numbered(i));
        schedule.refresh(numbered(0), T0 + 1s);
        QCOMPARE(nextRefresh(schedule, T0 + 1s), std::optional(numbered(0)));
        const PollSchedule::NextPoll next = schedule.answered(polled(numbered(0), "archived", 1s), {}, T0 + 1s);
        QVERIFY(next.pollIn && *next.pollIn <= 10min);
    }

    void tasksKnownToHaveFailedAreAskedRarelyFromTheStart()
    {
        PollSchedule schedule(Intervals);
        schedule.add({.id = id("failed"), .isSettled = true, .mayRunAgain = true}, T0);
        schedule.add({.id = id("succeeded"), .isSettled = true}, T0);
        QVERIFY(!schedule.nextTask(T0 + 59s));
        QCOMPARE(schedule.nextTask(T0 + 10min), std::optional(id("failed")));
        QVERIFY(!schedule.nextTask(T0 + 24h));
    }

    void tasksThatAreLostTogetherAreCounted()
    {
        PollSchedule schedule(Intervals);
        for (const char *name : {"a", "b", "c", "d", "e"}) {
            schedule.add(id(name), T0);
            pollAt(schedule, polled(id(name), name[0] == 'e' ? "completed" : "active", 0s), 0s);
        }
        const auto miss = [&](const char *name, milliseconds now) {
            schedule.refresh(id(name), T0 + now);
            (void)nextRefresh(schedule, T0 + now);
            return schedule.answered(missed(id(name), FetchErrorKind::NotFound, now), {}, T0 + now);
        };
        (void)miss("a", 1s);
        (void)miss("b", 1s);
        (void)miss("e", 1s); // that a finished task is removed is usual
        QCOMPARE(schedule.lostTogether(), 0);
        (void)miss("c", 1s);
        QCOMPARE(schedule.lostTogether(), 3);
        (void)miss("c", 2s); // the same
        QCOMPARE(schedule.lostTogether(), 3);
        schedule.remove(id("c"));
        QCOMPARE(schedule.lostTogether(), 0);
        (void)miss("d", 2s);
        QCOMPARE(schedule.lostTogether(), 3);
        schedule.refresh(id("a"), T0 + 3s);
        (void)nextRefresh(schedule, T0 + 3s);
        schedule.answered(polled(id("a"), "active", 3s), {}, T0 + 3s); // found again
        QCOMPARE(schedule.lostTogether(), 0);
    }

    void cancelRequestedIsNotYetFinal()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        QCOMPARE(pollAt(schedule, polled(id("a"), "cancel_requested", 0s), 0s).pollIn, std::optional(500ms));
    }

    void anUnknownStateIsPolledAgainWhateverItsTimes()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        QCOMPARE(pollAt(schedule, polled(id("a"), "hibernating", 0s, 1h), 0s).pollIn, std::optional(500ms));
    }

    void anyChangeResetsTheInterval_data()
    {
        QTest::addColumn<std::function<void(Task &)>>("news");
        const auto add = [](const char *name, const std::function<void(Task &)> &news) { QTest::newRow(name) << news; };
        add("state", [](Task &task) { task.state = Test::stateOf(QStringLiteral("pending")); });
        add("retried", [](Task &task) { ++task.retried; });
        add("error", [](Task &task) { task.error += u'x'; });
        add("lastErrorAt", [](Task &task) { task.lastErrorAt = Wall; });
        add("completedAt", [](Task &task) { task.completedAt = Wall; });
        add("url", [](Task &task) { task.url += u'x'; });
        add("maxRetry", [](Task &task) { ++task.maxRetry; });
    }

    void anyChangeResetsTheInterval()
    {
        QFETCH(std::function<void(Task &)>, news);
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        milliseconds now = 0s;
        Observation observation = polled(id("a"), "retrying", now);
        for (int i = 0; i < 4; ++i) // 0.5 s, 0.75 s, 1.125 s, …
            now += *pollAt(schedule, observation, now).pollIn;
        QVERIFY(now > 3s);
        news(std::get<Task>(observation.outcome));
        QCOMPARE(pollAt(schedule, observation, now).pollIn, std::optional(500ms));
    }

    void sixTimesNotFoundIsGone()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        milliseconds now = 0s;
        for (int i = 1; i < 6; ++i) {
            const PollSchedule::NextPoll next = pollAt(schedule, missed(id("a"), FetchErrorKind::NotFound, now), now);
            QVERIFY(next.pollIn >= 5s && !next.gone);
            now += *next.pollIn;
        }
        QCOMPARE(pollAt(schedule, missed(id("a"), FetchErrorKind::NotFound, now), now),
            (PollSchedule::NextPoll{.pollIn = {}, .gone = true}));
        QVERIFY(!schedule.nextDue());
    }

    void aPollThatTheEndpointFailedIsDueAgainAndCountsNoFailure()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(schedule.nextTask(T0 + 1s));
            schedule.postponed(id("a"), T0 + 1s);
        }
        // As a first failure.
        QCOMPARE(pollAt(schedule, missed(id("a"), FetchErrorKind::Server, 2s), 2s).pollIn.value() <= 625ms, true);
    }

    void newIntervalsHoldAtOnce()
    {
        PollSchedule schedule({.active = 30s, .idle = 1h});
        for (const char *name : {"far", "past", "final", "gone", "new"})
            schedule.add(id(name), T0);
        const auto answer = [&](const Observation &observation) {
            while (true) {
                const TaskId due = *schedule.nextTask(T0);
                if (due == observation.taskId)
                    break;
                schedule.postponed(due, T0);
            }
            schedule.answered(observation, {}, T0);
        };
        answer(polled(id("far"), "retrying", 0s, 2h));
        answer(polled(id("past"), "retrying", 0s, -1s));
        answer(polled(id("final"), "completed", 0s));
        QCOMPARE(*schedule.nextTask(T0), id("gone"));
        for (int i = 0; i < 6; ++i) {
            schedule.answered(missed(id("gone"), FetchErrorKind::NotFound, 0s), {}, T0);
            schedule.refresh(id("gone"), T0);
            QVERIFY(nextRefresh(schedule, T0));
        }
        schedule.answered(missed(id("gone"), FetchErrorKind::NotFound, 0s), {}, T0);
        schedule.setIntervals({.active = 1s, .idle = 10s});
        QCOMPARE(schedule.nextTask(T0), std::optional(id("new"))); // still due
        QVERIFY(!schedule.nextTask(T0 + 999ms));
        QCOMPARE(schedule.nextTask(T0 + 1s), std::optional(id("past")));
        QCOMPARE(schedule.nextTask(T0 + 10s), std::optional(id("far")));
        QVERIFY(!schedule.nextTask(T0 + 1h)); // the final and the gone task are not polled
    }

    void everyIdIsAskedWhenTheBudgetIsTooSmall()
    {
        // 300 tasks at 5 requests a second: a third in a state that wants two polls a second, a third that wait for an
        // hour and want one poll a minute, a third of unknown state; ten of them selected.
        PollSchedule schedule(Intervals);
        RateLimiter limiter({.perSecond = 5, .burst = 2, .inFlight = 6}, T0);
        const QList<TaskId> all = manyIds(300);
        for (const TaskId &each : all)
            schedule.add(each, T0);
        schedule.prefer(all.first(10), all.first(30));
        QHash<TaskId, int> polls;
        QHash<TaskId, milliseconds> longest;
        QHash<TaskId, milliseconds> last;
        constexpr milliseconds End = 1h;
        for (milliseconds now = 0s; now < End; now += 100ms) {
            while (limiter.allows(T0 + now)) {
                const std::optional<TaskId> due = schedule.nextTask(T0 + now);
                if (!due)
                    break;
                limiter.spend(T0 + now);
                longest[*due] = std::max(longest.value(*due), now - last.value(*due));
                last[*due] = now;
                ++polls[*due];
                const int kind = due->toString().sliced(4).toInt() % 3;
                Observation observation = kind == 0 ? polled(*due, "retrying", now, now - 1s)
                    : kind == 1                     ? polled(*due, "pending", now, now + 1h)
                                                    : polled(*due, "odd", now);
                // Always a change, so the interval never grows.
                std::get<Task>(observation.outcome).retried = polls[*due];
                limiter.answered(FailureScope::ThisTask, {}, T0 + now);
                schedule.answered(observation, {}, T0 + now);
            }
        }
        // 18,000 polls. At least a tenth is for the 200 with background polls: 9 each, of which half goes by rank.
        int total = 0;
        for (const TaskId &each : all) {
            const int kind = each.toString().sliced(4).toInt() % 3;
            total += polls.value(each);
            QVERIFY2(polls.value(each) >= (kind == 0 ? 30 : 4),
                qPrintable(each.toString() + u' ' + QString::number(polls.value(each))));
            QVERIFY2(longest.value(each) <= 20min,
                qPrintable(each.toString() + u' ' + QString::number(longest.value(each).count())));
        }
        QVERIFY(total <= 18'002 && total > 17'900);
        QVERIFY(polls.value(all.first()) > 5 * polls.value(all[99])); // and many more for the selected one
        // And the delay is reported.
        QVERIFY(schedule.lag(ScheduledPoll::Kind::Expected, T0 + End));
        QVERIFY(schedule.lag(ScheduledPoll::Kind::Background, T0 + End)->achieved
            > 2 * schedule.lag(ScheduledPoll::Kind::Background, T0 + End)->wanted);
    }

    void reportsNoLagWhileOnTime()
    {
        PollSchedule schedule(Intervals);
        schedule.add(id("a"), T0);
        milliseconds now = 0s;
        for (int i = 0; i < 20; ++i)
            now += *pollAt(schedule, polled(id("a"), "retrying", now), now).pollIn;
        QVERIFY(!schedule.lag(ScheduledPoll::Kind::Expected, T0 + now));
        QVERIFY(!schedule.lag(ScheduledPoll::Kind::Background, T0 + now));
    }

    void theSameSeedPlansTheSame()
    {
        const auto plans = [](quint32 seed) {
            PollSchedule schedule(Intervals, seed);
            QList<qint64> waits;
            for (const TaskId &each : manyIds(20)) {
                schedule.add(each, T0);
                waits.append(pollAt(schedule, missed(each, FetchErrorKind::Server, 0s), 0s).pollIn->count());
            }
            return waits;
        };
        QCOMPARE(plans(7), plans(7));
        QVERIFY(plans(7) != plans(8));
    }
};

TASKWATCH_TEST(TestPollSchedule, QCoreApplication);
#include "tst_pollschedule.moc"
