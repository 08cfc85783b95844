// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollschedule.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A schedule whose tasks share messages.
class TestPollPages : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Wall{std::chrono::hours(500'000)}; // the wall clock at T0
    static constexpr MonotonicTime T0{std::chrono::hours(10)};
    static constexpr PollIntervals Intervals{.active = 500ms, .idle = 60s};

    static Observation observed(const TaskId &asked, milliseconds at, const QString &message = QStringLiteral("msg_a"),
        Observation::Source source = Observation::Source::ListPage, const char *state = "waiting",
        std::optional<milliseconds> next = 2h)
    {
        Task task = exampleTask();
        task.taskId = asked;
        task.messageId = message;
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.nextProcessAt = next ? std::optional(Wall + *next) : std::nullopt;
        Observation observation = answered(asked, task, Wall + at);
        observation.asked = T0 + at;
        observation.source = source;
        return observation;
    }
    static Observation polled(const TaskId &asked, milliseconds at)
    {
        return observed(asked, at, QStringLiteral("msg_a"), Observation::Source::Task);
    }

    static QList<Observation> pageOf(const QList<TaskId> &ids, milliseconds at)
    {
        QList<Observation> page;
        for (const TaskId &each : ids)
            page.append(observed(each, at));
        return page;
    }

    static QSet<TaskId> idsIn(const QList<Observation> &list)
    {
        QSet<TaskId> ids;
        for (const Observation &each : list)
            ids.insert(each.taskId);
        return ids;
    }

    static PageRequest first(const char *message = "msg_a")
    {
        return {*ListId::ofMessage(QString::fromLatin1(message)), {}};
    }

    /// A schedule whose @p ids were all polled singly and were then on the first page of their message, at 0 s.
    static PollSchedule seen(const QList<TaskId> &ids)
    {
        PollSchedule schedule(Intervals);
        for (const TaskId &each : ids)
            schedule.add(each, T0);
        while (const std::optional<TaskId> due = schedule.nextTask(T0))
            schedule.answered(polled(*due, 0s), {}, T0);
        Q_UNUSED(schedule.pageAnswered(first(), pageOf(ids, 0s), {}, true, {}, T0));
        return schedule;
    }

    static std::optional<PageRequest> page(const std::optional<NextRequest> &request)
    {
        return request && std::holds_alternative<PageRequest>(*request) ? std::optional(std::get<PageRequest>(*request))
                                                                        : std::nullopt;
    }
    static std::optional<TaskId> task(const std::optional<NextRequest> &request)
    {
        return request && std::holds_alternative<TaskId>(*request) ? std::optional(std::get<TaskId>(*request))
                                                                   : std::nullopt;
    }

private Q_SLOTS:
    void onePollDoesForAllThatAreDue()
    {
        const QList<TaskId> all = manyIds(100);
        PollSchedule schedule = seen(all);
        QVERIFY(!schedule.nextRequest(T0 + 59s));
        QCOMPARE(page(schedule.nextRequest(T0 + 60s)), std::optional(first()));
        QVERIFY(!schedule.nextRequest(T0 + 60s)); // all of them are under way
        const QList<Observation> handedOn = schedule.pageAnswered(first(), pageOf(all, 60s), {}, true, {}, T0 + 60s);
        QCOMPARE(handedOn.size(), 100);
        QCOMPARE(handedOn.first().nextPollIn, std::optional<milliseconds>(60s));
        QCOMPARE(page(schedule.nextRequest(T0 + 120s)), std::optional(first()));
    }

    void tooFewAreAskedForSingly()
    {
        const QList<TaskId> all = manyIds(2);
        PollSchedule schedule = seen(all);
        QVERIFY(task(schedule.nextRequest(T0 + 60s)));
        QVERIFY(task(schedule.nextRequest(T0 + 60s)));
        QVERIFY(!schedule.nextRequest(T0 + 60s));
    }

    void backgroundPollsGoAlongEarlyAndExpectedOnesDoNot()
    {
        const QList<TaskId> all = manyIds(10);
        PollSchedule schedule = seen(all);
        // Four of them have an expected change in a little more than a minute.
        QList<Observation> news = pageOf(all, 1s);
        for (int i = 0; i < 4; ++i)
            news[i] =
                observed(all[i], 1s, QStringLiteral("msg_a"), Observation::Source::ListPage, "waiting", 50s + i * 5s);
        QCOMPARE(schedule.pageAnswered(first(), news, {}, true, {}, T0 + 1s).size(), 10);
        // At 50.25 s the first expected poll takes along the background polls that were due at 61 s.
        QVERIFY(!schedule.nextRequest(T0 + 50s));
        QVERIFY(page(schedule.nextRequest(T0 + 50'250ms)));
        news[0] = observed(all[0], 50'250ms);
        QCOMPARE(schedule.pageAnswered(first(), news, {}, true, {}, T0 + 50'251ms).size(), 10);
        // Not earlier: a poll before its time would show no change.
        QCOMPARE(task(schedule.nextRequest(T0 + 55'250ms)), std::optional(all[1]));
    }

    void aTaskMissingFromThePageIsPolledSinglyAtOnce()
    {
        const QList<TaskId> all = manyIds(10);
        PollSchedule schedule = seen(all);
        QVERIFY(page(schedule.nextRequest(T0 + 60s)));
        const QSet<TaskId> got =
            idsIn(schedule.pageAnswered(first(), pageOf(all.first(6), 60s), {}, true, {}, T0 + 60s));
        QCOMPARE(got.size(), 6);
        QSet<TaskId> singly;
        while (const std::optional<TaskId> each = task(schedule.nextRequest(T0 + 60s)))
            singly.insert(*each);
        QCOMPARE(singly, (QSet<TaskId>{all[6], all[7], all[8], all[9]}));
    }

    void anUndecodableTaskIsPolledSingly()
    {
        const QList<TaskId> all = manyIds(5);
        PollSchedule schedule = seen(all);
        QVERIFY(page(schedule.nextRequest(T0 + 60s)));
        QList<Observation> answers = pageOf(all, 60s);
        answers[2] = failed(all[2], FetchErrorKind::BadAnswer, Wall + 60s);
        QCOMPARE(schedule.pageAnswered(first(), answers, {}, true, {}, T0 + 60s).size(), 4);
        QCOMPARE(task(schedule.nextRequest(T0 + 60s)), std::optional(all[2]));
    }

    void refreshedAndSelectedTasksArePolledSingly()
    {
        const QList<TaskId> all = manyIds(10);
        PollSchedule schedule = seen(all);
        schedule.prefer({all[3]}, all);
        schedule.refresh(all[5], T0 + 60s);
        QCOMPARE(task(schedule.nextRequest(T0 + 60s)), std::optional(all[5]));
        QSet<TaskId> singly;
        int pages = 0;
        while (const std::optional<NextRequest> request = schedule.nextRequest(T0 + 60s)) {
            if (const std::optional<TaskId> each = task(request))
                singly.insert(*each);
            else
                ++pages;
        }
        QCOMPARE(singly, QSet<TaskId>{all[3]});
        QCOMPARE(pages, 1);
        // The page contains both too, but another poll has a newer result.
        QCOMPARE(schedule.pageAnswered(first(), pageOf(all, 60s), {}, true, {}, T0 + 60s).size(), 8);
    }

    void aChangeOnAPageMakesTheSelectedTaskDue()
    {
        const QList<TaskId> all = manyIds(10);
        PollSchedule schedule = seen(all);
        schedule.prefer({all[3]}, {});
        QCOMPARE(
            idsIn(schedule.pageAnswered(first(), pageOf(all, 10s), {}, true, {}, T0 + 10s)).contains(all[3]), false);
        QVERIFY(!schedule.nextRequest(T0 + 10s)); // nothing new
        QList<Observation> news = pageOf(all, 11s);
        std::get<Task>(news[3].outcome).retried = 5;
        QCOMPARE(schedule.pageAnswered(first(), news, {}, true, {}, T0 + 11s).size(), 9);
        QCOMPARE(task(schedule.nextRequest(T0 + 11s)), std::optional(all[3]));
    }

    void aLargeSelectionIsPolledByPages()
    {
        const QList<TaskId> all = manyIds(100);
        PollSchedule schedule = seen(all);
        schedule.prefer(all, {});
        QVERIFY(page(schedule.nextRequest(T0 + 60s)));
        QVERIFY(!schedule.nextRequest(T0 + 60s));
    }

    void anUnrequestedPagePlansAnew()
    {
        const QList<TaskId> all = manyIds(3);
        PollSchedule schedule = seen(all);
        // Not requested by this schedule.
        QCOMPARE(schedule.pageAnswered(first(), pageOf(all, 30s), {}, true, {}, T0 + 30s).size(), 3);
        QVERIFY(!schedule.nextRequest(T0 + 60s));
        QVERIFY(page(schedule.nextRequest(T0 + 90s)));
        // Older than the known result: ignored.
        schedule.pagePostponed(first(), T0 + 90s);
        for (int i = 0; i < 3; ++i)
            schedule.answered(polled(*schedule.nextTask(T0 + 90s), 90s), {}, T0 + 91s);
        QVERIFY(schedule.pageAnswered(first(), pageOf(all, 90s), {}, true, {}, T0 + 92s).isEmpty());
    }

    void aFailureDoesNotMakeATaskNew()
    {
        // A page is requested as a guess when three tasks of its message are known.
        PollSchedule schedule(Intervals);
        const QList<TaskId> all = manyIds(20);
        for (const TaskId &each : all)
            schedule.add(each, T0);
        const TaskId first = *task(schedule.nextRequest(T0));
        schedule.answered(polled(first, 0s), {}, T0);
        for (const bool fails : {true, false}) {
            schedule.refresh(first, T0 + 1s);
            QCOMPARE(task(schedule.nextRequest(T0 + 1s)), std::optional(first));
            Observation answer = polled(first, 1s);
            if (fails)
                answer.outcome = FetchError{FetchErrorKind::Server, {}};
            schedule.answered(answer, {}, T0 + 1s);
        }
        for (int polls = 2; polls <= 3; ++polls) {
            const std::optional<TaskId> next = task(schedule.nextRequest(T0 + 2s));
            QVERIFY2(next, qPrintable(QStringLiteral("a page after %1 tasks").arg(polls - 1)));
            schedule.answered(polled(*next, 2s), {}, T0 + 2s);
        }
        QVERIFY(page(schedule.nextRequest(T0 + 2s)));
    }

    void afterAFailedPageAllAreAskedSingly_data()
    {
        QTest::addColumn<FetchErrorKind>("kind");
        QTest::addColumn<bool>("comesBack"); // is tried again later
        QTest::newRow("404") << FetchErrorKind::NotFound << false;
        QTest::newRow("400") << FetchErrorKind::Rejected << false;
        QTest::newRow("redirected") << FetchErrorKind::Redirected << false;
        QTest::newRow("not a page") << FetchErrorKind::BadAnswer << false;
        QTest::newRow("too large") << FetchErrorKind::TooLarge << false;
        QTest::newRow("500") << FetchErrorKind::Server << true;
        QTest::newRow("too slow") << FetchErrorKind::Timeout << true;
    }

    void afterAFailedPageAllAreAskedSingly()
    {
        QFETCH(FetchErrorKind, kind);
        const QList<TaskId> all = manyIds(10);
        PollSchedule schedule = seen(all);
        QVERIFY(page(schedule.nextRequest(T0 + 60s)));
        schedule.pageFailed(first(), kind, T0 + 60s);
        for (int i = 0; i < 10; ++i) {
            const std::optional<TaskId> each = task(schedule.nextRequest(T0 + 60s));
            QVERIFY(each);
            schedule.answered(polled(*each, 60s), {}, T0 + 60s);
        }
        QVERIFY(!schedule.nextRequest(T0 + 60s));
        QTEST(page(schedule.nextRequest(T0 + 10min)).has_value(), "comesBack");
    }

    void aPostponedPageIsPolledAgain()
    {
        const QList<TaskId> all = manyIds(10);
        PollSchedule schedule = seen(all);
        QVERIFY(page(schedule.nextRequest(T0 + 60s)));
        schedule.pagePostponed(first(), T0 + 60s);
        QVERIFY(page(schedule.nextRequest(T0 + 61s)));
        QVERIFY(!schedule.nextRequest(T0 + 61s));
    }

    void manyNewTasksAreFoundByFewPolls()
    {
        // Three single polls of one message, and its pages answer for the rest.
        PollSchedule schedule(Intervals);
        const QList<TaskId> all = manyIds(250);
        for (const TaskId &each : all)
            schedule.add(each, T0);
        QSet<TaskId> got;
        int requests = 0;
        while (const std::optional<NextRequest> request = schedule.nextRequest(T0)) {
            ++requests;
            if (const std::optional<TaskId> each = task(request)) {
                schedule.answered(polled(*each, 0s), {}, T0);
                got.insert(*each);
                continue;
            }
            const auto from = static_cast<qsizetype>(std::get<PageRequest>(*request).page.toLongLong());
            const qsizetype count = std::min<qsizetype>(100, all.size() - from);
            got += idsIn(schedule.pageAnswered(std::get<PageRequest>(*request), pageOf(all.sliced(from, count), 1ms),
                from + count < all.size() ? QString::number(from + count) : QString(), true, {}, T0 + 1ms));
        }
        QCOMPARE(got.size(), 250);
        QCOMPARE(requests, 6);
    }

    void aTaskRemovedMeanwhileIsNotPassedOn()
    {
        const QList<TaskId> all = manyIds(5);
        PollSchedule schedule = seen(all);
        QVERIFY(page(schedule.nextRequest(T0 + 60s)));
        schedule.remove(all[1]);
        schedule.remove(all[2]);
        schedule.add(all[2], T0 + 60s);
        QCOMPARE(idsIn(schedule.pageAnswered(first(), pageOf(all, 60s), {}, true, {}, T0 + 60s)),
            (QSet<TaskId>{all[0], all[2], all[3], all[4]}));
        QCOMPARE(schedule.size(), 4);
        QCOMPARE(
            task(schedule.nextRequest(T0 + 60s)), std::optional(all[2])); // the answer may be older than the refresh
    }

    void everyTaskIsPolledOnceAtATimeAndNoneIsLost();
};

/// Compared with a naive model of the polls under way: pages that shift, lose tasks, fail or come late; ids added and
/// removed.
void TestPollPages::everyTaskIsPolledOnceAtATimeAndNoneIsLost()
{
    constexpr int Ids = 120;
    constexpr int PerPage = 12;
    const QList<TaskId> all = manyIds(Ids);
    int pages = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        PollSchedule schedule({.active = 500ms, .idle = 5s}, seed);
        struct Flight {
            NextRequest request;
            QSet<TaskId> of; // the tasks it may be for
            milliseconds asked;
        };
        QList<Flight> flights;
        QHash<TaskId, int> singly; // polls under way
        QHash<TaskId, milliseconds> heard; // the last answer
        QSet<TaskId> watched;
        QList<QList<TaskId>> messages(8);
        for (int i = 0; i < Ids; ++i)
            messages[i % 8 < 5 ? i % 2 : i % 8].append(all[i]);
        const auto messageOf = [&](const TaskId &each) {
            for (int i = 0; i < messages.size(); ++i) {
                if (messages[i].contains(each))
                    return QStringLiteral("msg_%1").arg(i);
            }
            return QStringLiteral("msg_none"); // not on any page
        };
        milliseconds now = 0ms;
        const auto answer = [&](const Flight &flight) {
            if (const auto *each = std::get_if<TaskId>(&flight.request)) {
                --singly[*each];
                schedule.answered(
                    observed(*each, flight.asked, messageOf(*each), Observation::Source::Task, "waiting", {}), {},
                    T0 + now);
                heard[*each] = now;
                return;
            }
            const auto &request = std::get<PageRequest>(flight.request);
            if (const int fate = random.bounded(20); fate == 0) {
                schedule.pageFailed(request, FetchErrorKind::Server, T0 + now);
                return;
            } else if (fate == 1) {
                schedule.pagePostponed(request, T0 + now);
                return;
            }
            const QList<TaskId> &tasks = messages[request.list.value().sliced(4).toInt()];
            const qsizetype from = std::min<qsizetype>(request.page.toLongLong(), tasks.size());
            const QList<TaskId> there = tasks.sliced(from, std::min<qsizetype>(PerPage, tasks.size() - from));
            QList<Observation> observations;
            for (const TaskId &each : there)
                observations.append(
                    observed(each, flight.asked, messageOf(each), Observation::Source::ListPage, "waiting", {}));
            const QString next = from + PerPage < tasks.size() ? QString::number(from + PerPage) : QString();
            const QSet<TaskId> handedOn = idsIn(schedule.pageAnswered(request, observations, next, true, {}, T0 + now));
            for (const TaskId &each : there) {
                // Each watched task on the page gets its answer, unless another poll has or will have a newer one.
                const bool another = singly.value(each) > 0 || heard.value(each, -1ms) > flight.asked;
                if (handedOn.contains(each)) {
                    QVERIFY(watched.contains(each) && singly.value(each) == 0);
                    heard[each] = now;
                } else if (watched.contains(each) && !another) {
                    const bool onAnotherPage = std::any_of(flights.begin(), flights.end(),
                        [](const Flight &other) { return std::holds_alternative<PageRequest>(other.request); });
                    QVERIFY2(onAnotherPage, qPrintable(each.toString()));
                }
            }
        };
        for (int step = 0; step < 3000; ++step) {
            now += milliseconds(random.bounded(40));
            const TaskId &each = all[random.bounded(Ids)];
            switch (random.bounded(12)) {
            case 0:
            case 1:
                if (!watched.contains(each) && singly.value(each) == 0)
                    heard.remove(each);
                schedule.add(each, T0 + now);
                watched.insert(each);
                break;
            case 2:
                if (random.bounded(4) == 0) {
                    schedule.remove(each);
                    watched.remove(each);
                }
                break;
            case 3:
                schedule.refresh(each, T0 + now);
                break;
            case 4: { // moves to the front of its message, to another message, or off all pages
                for (QList<TaskId> &tasks : messages)
                    tasks.removeAll(each);
                if (random.bounded(5) > 0)
                    messages[random.bounded(int(messages.size()))].prepend(each);
                break;
            }
            case 5:
            case 6:
            case 7:
                if (!flights.isEmpty()) {
                    const Flight flight = flights.takeAt(random.bounded(int(flights.size())));
                    answer(flight);
                    if (QTest::currentTestFailed())
                        return;
                }
                break;
            default:
                if (flights.size() >= 6)
                    break;
                const std::optional<NextRequest> request = schedule.nextRequest(T0 + now);
                if (!request)
                    break;
                if (const std::optional<TaskId> due = task(request)) {
                    QVERIFY(watched.contains(*due));
                    QVERIFY2(++singly[*due] == 1, "two looks at one");
                } else {
                    ++pages;
                    for (const Flight &flight : std::as_const(flights))
                        QVERIFY2(!(flight.request == *request), "two looks at one page");
                }
                flights.append({*request, {}, now});
                break;
            }
            QCOMPARE(schedule.size(), watched.size());
        }
        // Without further changes every watched task is answered again.
        while (!flights.isEmpty())
            answer(flights.takeFirst());
        const milliseconds calm = now;
        while (now < calm + 60s) {
            now += 100ms;
            while (const std::optional<NextRequest> request = schedule.nextRequest(T0 + now)) {
                if (const std::optional<TaskId> due = task(request))
                    ++singly[*due];
                answer({*request, {}, now});
                if (QTest::currentTestFailed())
                    return;
            }
        }
        for (const TaskId &each : std::as_const(watched))
            QVERIFY2(heard.value(each, -1ms) > calm,
                qPrintable(QStringLiteral("%1 was lost, seed %2").arg(each.toString()).arg(seed)));
    }
    QVERIFY2(pages > 1000, qPrintable(QString::number(pages)));
}

TASKWATCH_TEST(TestPollPages, QCoreApplication);
#include "tst_pollpages.moc"
