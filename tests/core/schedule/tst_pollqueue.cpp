// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollqueue.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestPollQueue : public QObject
{
    Q_OBJECT

private:
    static MonotonicTime at(std::chrono::milliseconds time) { return MonotonicTime(time); }
    static NextTimes expected(std::chrono::milliseconds time) { return {.expected = at(time), .background = {}}; }
    static NextTimes background(std::chrono::milliseconds time) { return {.expected = {}, .background = at(time)}; }

    static std::optional<TaskId> idOf(const std::optional<ScheduledPoll> &turn)
    {
        return turn ? std::optional(turn->id) : std::nullopt;
    }
    static std::optional<TaskId> take(PollQueue &queue, MonotonicTime now) { return idOf(queue.pop(now)); }
    static std::optional<TaskId> nextRefresh(PollQueue &queue) { return idOf(queue.popRefresh()); }

    /// A queue whose ids have all been polled and are planned by @p plans.
    static PollQueue seen(std::initializer_list<std::pair<const char *, NextTimes>> plans)
    {
        PollQueue queue;
        for (const auto &[name, plan] : plans)
            queue.add(id(name), at(0ms));
        for (size_t i = 0; i < plans.size(); ++i)
            Q_UNUSED(take(queue, at(0ms)));
        for (const auto &[name, plan] : plans)
            queue.plan(id(name), plan);
        return queue;
    }

private Q_SLOTS:
    void neverSeenIsExpected()
    {
        PollQueue queue = seen({{"safety", background(0ms)}});
        queue.add(id("new"), at(5ms));
        QCOMPARE(take(queue, at(5ms)), std::optional(id("new")));
        QCOMPARE(take(queue, at(5ms)), std::optional(id("safety")));
        QVERIFY(!take(queue, at(1h)));
    }

    void nothingIsPoppedBeforeItIsDue()
    {
        PollQueue queue = seen({{"a", expected(2s)}});
        QCOMPARE(queue.nextDue(), std::optional(at(2s)));
        QVERIFY(!take(queue, at(1999ms)));
        QVERIFY(take(queue, at(2s)));
    }

    void finalTasksAreNotPolledUntilRefreshed()
    {
        PollQueue queue = seen({{"a", {}}});
        QVERIFY(!queue.nextDue());
        QVERIFY(!take(queue, at(100h)));
        queue.refresh(id("a"), at(100h));
        QCOMPARE(take(queue, at(100h)), std::optional(id("a")));
    }

    void settledTasksArePolledWhenRefreshed()
    {
        PollQueue queue;
        queue.addSettled(id("a"), at(0ms));
        QCOMPARE(queue.size(), 1);
        QVERIFY(!queue.nextDue());
        QVERIFY(!take(queue, at(100h)));
        queue.add(id("a"), at(0ms)); // already present
        QVERIFY(!take(queue, at(100h)));
        queue.refresh(id("a"), at(100h));
        QCOMPARE(take(queue, at(100h)), std::optional(id("a")));
        queue.plan(id("a"), expected(101h));
        QCOMPARE(take(queue, at(101h)), std::optional(id("a")));
    }

    void expectedPollsComeBeforeBackgroundPolls()
    {
        PollQueue queue = seen({{"s", background(1s)}, {"e", expected(5s)}});
        QCOMPARE(take(queue, at(6s)), std::optional(id("e"))); // although the other is more overdue
        QCOMPARE(take(queue, at(6s)), std::optional(id("s")));
    }

    void aBackgroundPollThatHadToWaitBecomesExpectedAtItsMoment()
    {
        PollQueue queue = seen({{"both", {.expected = at(10s), .background = at(1s)}}, {"s", background(0ms)}});
        QCOMPARE(take(queue, at(11s)), std::optional(id("both")));
        QCOMPARE(take(queue, at(11s)), std::optional(id("s")));
        QVERIFY(!take(queue, at(11s))); // its background poll was replaced by the expected one
    }

    void aTenthIsForBackgroundPolls()
    {
        // More expected polls than capacity: every tenth poll is still a background poll.
        PollQueue queue;
        for (const TaskId &each : manyIds(100))
            queue.add(each, at(0ms));
        for (int i = 0; i < 100; ++i) {
            const TaskId popped = *take(queue, at(0ms));
            queue.plan(popped, i < 50 ? expected(0ms) : background(0ms));
        }
        QSet<TaskId> backgroundSeen;
        int backgroundTurns = 0;
        for (int turn = 0; turn < 500; ++turn) {
            const TaskId popped = *take(queue, at(1s));
            const bool isBackground = popped.toString().sliced(4).toInt() >= 50;
            backgroundTurns += isBackground ? 1 : 0;
            if (isBackground)
                backgroundSeen.insert(popped);
            queue.plan(popped, isBackground ? background(std::chrono::milliseconds(1000 + turn)) : expected(1s));
        }
        QCOMPARE(backgroundTurns, 50);
        QVERIFY(backgroundSeen.size() > 1);
    }

    void noRowStarves()
    {
        // Capacity for one poll a second, and 30 ids that each want one each second; one of them is selected.
        PollQueue queue;
        for (const TaskId &each : manyIds(30))
            queue.add(each, at(0ms));
        QHash<TaskId, int> polls;
        for (auto now = 0s; now < 600s; now += 1s) {
            const TaskId popped = *take(queue, at(now));
            ++polls[popped];
            const bool wantsBackground = popped.toString().sliced(4).toInt() % 2;
            queue.plan(popped, wantsBackground ? background(now + 1s) : expected(now + 1s));
        }
        QCOMPARE(polls.size(), 30);
        // Half compete for nine tenths of the turns, half for one tenth: 600 × 0.9 / 15 and 600 × 0.1 / 15, after one
        // each.
        for (auto it = polls.cbegin(); it != polls.cend(); ++it) {
            const bool wantsBackground = it.key().toString().sliced(4).toInt() % 2;
            QVERIFY2(it.value() >= (wantsBackground ? 4 : 34), qPrintable(QString::number(it.value())));
        }
    }

    void theSelectedComeFirstThenTheVisibleThenTheMostOverdue()
    {
        PollQueue queue = seen(
            {{"old", expected(1s)}, {"older", expected(0ms)}, {"visible", expected(2s)}, {"selected", expected(3s)}});
        queue.prefer(ids({"selected"}), ids({"visible", "selected"}));
        QStringList order;
        while (const std::optional<TaskId> popped = take(queue, at(5s)))
            order.append(popped->toString());
        // Every second poll goes to the most overdue.
        QCOMPARE(order.join(u' '), QStringLiteral("selected older visible old"));
        // Ids that are no longer preferred rank like all others.
        for (const char *name : {"old", "older", "visible", "selected"})
            queue.plan(id(name), expected(name[0] == 'o' ? 6s : 7s));
        queue.prefer({}, {});
        QVERIFY(take(queue, at(8s))->toString().startsWith(u"old"));
        QVERIFY(take(queue, at(8s))->toString().startsWith(u"old"));
    }

    void aLargeSelectionDoesNotStarveTheRest()
    {
        // The selected ids could use all capacity: every second poll goes to the most overdue id.
        PollQueue queue;
        const QList<TaskId> all = manyIds(40);
        for (const TaskId &each : all)
            queue.add(each, at(0ms));
        queue.prefer(all.first(20), {});
        QHash<TaskId, int> polls;
        for (auto now = 0s; now < 800s; now += 1s) {
            const TaskId popped = *take(queue, at(now));
            ++polls[popped];
            queue.plan(popped, expected(now + 1s));
        }
        // 800 / 2 / 20, less the first wait
        for (const TaskId &each : all)
            QVERIFY2(polls.value(each) >= 18, qPrintable(QString::number(polls.value(each))));
    }

    void newAndKnownIdsShareThePolls()
    {
        // Ten thousand new ids must not delay the expected polls, and the other way round.
        PollQueue queue;
        for (const TaskId &each : manyIds(10)) {
            queue.add(each, at(0ms));
            QVERIFY(take(queue, at(0ms)));
            queue.memory(each)->polledAt = at(0ms);
            queue.plan(each, expected(2s));
        }
        for (int i = 0; i < 10; ++i)
            queue.add(*TaskId::parse(QStringLiteral("new_%1").arg(i)), at(1s));
        QString order;
        while (const std::optional<TaskId> popped = take(queue, at(3s)))
            order += popped->toString().at(0);
        QCOMPARE(order, QStringLiteral("tntntntntntntntntntn"));
    }

    void returnsKindAndDueTimeOfAPoll()
    {
        PollQueue queue = seen({{"e", expected(3s)}, {"s", background(1s)}});
        const std::optional<ScheduledPoll> first = queue.pop(at(5s));
        QCOMPARE(first->kind, ScheduledPoll::Kind::Expected);
        QCOMPARE(first->due, at(3s));
        const std::optional<ScheduledPoll> second = queue.pop(at(5s));
        QCOMPARE(second->kind, ScheduledPoll::Kind::Background);
        QCOMPARE(second->due, at(1s));
        queue.plan(id("s"), expected(9s));
        queue.refresh(id("s"), at(6s));
        QCOMPARE(queue.popRefresh()->kind, ScheduledPoll::Kind::Refresh);
    }

    void replansWaitingPolls()
    {
        PollQueue queue = seen({{"a", expected(1h)}, {"b", {}}, {"c", background(2h)}});
        queue.refresh(id("c"), at(0ms));
        QVERIFY(queue.popRefresh()); // under way: planned by its answer
        queue.replan([&](PollMemory &, const NextTimes &plan) { return plan.expected ? background(2s) : plan; });
        QVERIFY(!take(queue, at(1s)));
        QCOMPARE(take(queue, at(2s)), std::optional(id("a")));
        QVERIFY(!queue.nextDue());
    }

    void refreshesComeBeforeEverything()
    {
        PollQueue queue = seen({{"a", expected(0ms)}, {"b", {}}});
        queue.refresh(id("b"), at(1s));
        QVERIFY(queue.hasRefresh());
        QCOMPARE(take(queue, at(1s)), std::optional(id("b")));
        QVERIFY(!nextRefresh(queue));
        queue.refresh(id("a"), at(1s));
        QCOMPARE(nextRefresh(queue), std::optional(id("a")));
    }

    void oneTaskIsNeverUnderWayTwice()
    {
        PollQueue queue;
        queue.add(id("a"), at(0ms));
        QVERIFY(take(queue, at(0ms)));
        queue.refresh(id("a"), at(0ms));
        QVERIFY(!take(queue, at(1h)));
        queue.remove(id("a"));
        QCOMPARE(queue.size(), 0);
        QVERIFY(!queue.contains(id("a")));
        queue.add(id("a"), at(1h));
        QCOMPARE(queue.size(), 1);
        QVERIFY(!take(queue, at(1h)));
        queue.plan(id("a"), {});
        QVERIFY(take(queue, at(1h))); // the answer may be older than the refresh
        queue.remove(id("a"));
        queue.plan(id("a"), expected(0ms));
        QVERIFY(!take(queue, at(2h)));
        QCOMPARE(queue.size(), 0);
    }

    void agreesWithANaiveQueue()
    {
        struct Naive {
            std::optional<MonotonicTime> expected;
            std::optional<MonotonicTime> background;
            int rank = 2;
            bool underWay = false;
        };
        QRandomGenerator random(7);
        const QList<TaskId> all = manyIds(15);
        for (int round = 0; round < 300; ++round) {
            PollQueue queue;
            QHash<TaskId, Naive> naive;
            auto now = 0ms;
            int turnsSinceBackground = 0;
            std::array<int, 2> turnsSinceFair{}; // of expected, of background
            for (int step = 0; step < 120; ++step) {
                now += std::chrono::milliseconds(random.bounded(400));
                const TaskId &each = all[random.bounded(int(all.size()))];
                switch (random.bounded(6)) {
                case 0:
                    queue.add(each, at(now));
                    if (!naive.contains(each))
                        naive.insert(each, {.expected = at(now), .background = {}});
                    break;
                case 1:
                    if (naive.value(each).underWay)
                        break;
                    queue.remove(each);
                    naive.remove(each);
                    break;
                case 2: {
                    const QList<TaskId> selected{all[random.bounded(int(all.size()))]};
                    const QList<TaskId> visible{
                        all[random.bounded(int(all.size()))], all[random.bounded(int(all.size()))]};
                    queue.prefer(selected, visible);
                    for (auto it = naive.begin(); it != naive.end(); ++it)
                        it->rank = selected.contains(it.key()) ? 0 : visible.contains(it.key()) ? 1 : 2;
                    break;
                }
                case 3: {
                    NextTimes plan;
                    if (random.bounded(2))
                        plan.expected = at(now + std::chrono::milliseconds(random.bounded(3000)));
                    if (random.bounded(2))
                        plan.background = at(now + std::chrono::milliseconds(random.bounded(3000)));
                    queue.plan(each, plan);
                    if (naive.contains(each) && naive[each].underWay) {
                        naive[each].underWay = false;
                        naive[each].expected = plan.expected;
                        naive[each].background = plan.background;
                    }
                    break;
                }
                default: {
                    // Of the due ids of a class the best by rank and time, every second one by time alone; every tenth
                    // is a background poll.
                    const auto best = [&](std::optional<MonotonicTime> Naive::*when, bool fair) {
                        std::optional<std::pair<int, MonotonicTime>> found;
                        for (const Naive &entry : std::as_const(naive)) {
                            if (!entry.underWay && entry.*when && *(entry.*when) <= at(now)) {
                                const std::pair key(entry.rank, *(entry.*when));
                                const bool better = !found
                                    || (fair && key.second != found->second ? key.second < found->second
                                                                            : key < *found);
                                if (better)
                                    found = key;
                            }
                        }
                        return found;
                    };
                    const auto isFair = [&](size_t polls) { return turnsSinceFair[polls] >= PollQueue::FairTurn - 1; };
                    const auto bestExpected = best(&Naive::expected, isFair(0));
                    const auto bestBackground = best(&Naive::background, isFair(1));
                    const bool takesBackground =
                        bestBackground && (!bestExpected || turnsSinceBackground >= PollQueue::BackgroundTurn - 1);
                    const std::optional<TaskId> popped = take(queue, at(now));
                    QCOMPARE(popped.has_value(), bestExpected || bestBackground);
                    if (!popped)
                        break;
                    turnsSinceBackground = takesBackground ? 0 : turnsSinceBackground + 1;
                    turnsSinceFair[takesBackground] = isFair(takesBackground) ? 0 : turnsSinceFair[takesBackground] + 1;
                    Naive &entry = naive[*popped];
                    const auto &key = takesBackground ? bestBackground : bestExpected;
                    QCOMPARE(entry.rank, key->first);
                    QVERIFY((takesBackground ? entry.background : entry.expected) == key->second);
                    entry = {.expected = {}, .background = {}, .rank = entry.rank, .underWay = true};
                    break;
                }
                }
                QCOMPARE(queue.size(), naive.size());
            }
        }
    }

    void aMillionIdsFit()
    {
        PollQueue queue;
        const QList<TaskId> all = manyIds(1'000'000);
        for (const TaskId &each : all)
            queue.add(each, at(0ms));
        int popped = 0;
        while (const std::optional<TaskId> next = take(queue, at(1s))) {
            ++popped;
            queue.plan(*next, background(60s));
        }
        QCOMPARE(popped, 1'000'000);
        QCOMPARE(queue.nextDue(), std::optional(at(60s)));
    }
};

TASKWATCH_TEST(TestPollQueue, QCoreApplication);
#include "tst_pollqueue.moc"
