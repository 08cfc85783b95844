// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollengine.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <map>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The engine against an endpoint that is played here: requests in, answers out, with a clock of its own.
class TestPollEngine : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Wall{std::chrono::hours(500'000)}; // the wall clock at T0
    static constexpr MonotonicTime T0{std::chrono::hours(10)};
    static constexpr PollSettings Settings{
        .intervals = {.active = 500ms, .idle = 60s}, .limits = {.perSecond = 50, .burst = 25, .inFlight = 6}};

    static ListId message() { return *ListId::ofMessage(QStringLiteral("msg_a")); }

    static Task taskOf(const TaskId &asked, const char *state = "waiting", std::optional<milliseconds> next = 2h)
    {
        Task task = exampleTask();
        task.taskId = asked;
        task.messageId = QStringLiteral("msg_a");
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.nextProcessAt = next ? std::optional(Wall + *next) : std::nullopt;
        task.completedAt = {};
        task.deadline = {};
        task.lastErrorAt = {};
        task.flags = {};
        return task;
    }

    static ServerHints hintsAt(MonotonicTime asked, MonotonicTime answered)
    {
        ServerHints hints;
        hints.asked = asked;
        hints.answered = answered;
        return hints;
    }

    /// With the time of the server, whose clock is the wall clock here.
    static ServerHints datedHints(MonotonicTime at)
    {
        ServerHints hints = hintsAt(at, at);
        hints.date = std::chrono::floor<std::chrono::seconds>(Wall + std::chrono::duration_cast<milliseconds>(at - T0));
        return hints;
    }

    static Observation observationAt(const TaskId &asked, MonotonicTime at, std::variant<Task, FetchError> outcome)
    {
        return {.taskId = asked,
            .askedAt = Wall + std::chrono::duration_cast<milliseconds>(at - T0),
            .asked = at,
            .answeredAt = Wall + std::chrono::duration_cast<milliseconds>(at - T0),
            .httpStatus = 200,
            .outcome = std::move(outcome),
            .rawAnswer = {}};
    }

    static PageObservation pageAt(const PageRequest &request, MonotonicTime at, const QList<Task> &tasks)
    {
        TaskPage page;
        for (const Task &task : tasks)
            page.entries.append({.id = task.taskId, .task = task, .raw = {}});
        return {.request = request,
            .askedAt = Wall + std::chrono::duration_cast<milliseconds>(at - T0),
            .asked = at,
            .answeredAt = Wall + std::chrono::duration_cast<milliseconds>(at - T0),
            .httpStatus = 200,
            .outcome = page};
    }

    static void answer(PollEngine &engine, const PollEngine::Request &request, MonotonicTime at,
        std::variant<Task, FetchError> outcome)
    {
        const TaskId id = std::get<TaskId>(request.what);
        engine.answered(request.ticket, observationAt(id, at, std::move(outcome)), hintsAt(at, at), at);
    }

    static std::shared_ptr<const TaskApi> apiWithFeed()
    {
        static const auto api = std::make_shared<const TaskApi>(shippedApi(QStringLiteral("qstash-v2")));
        return api;
    }

    /// The answer to a request for several ids: each task in @p state.
    static IdsObservation idsAt(const IdsRequest &request, MonotonicTime at, const char *state)
    {
        IdsObservation tasks;
        for (const TaskId &each : request.ids)
            tasks.observations.append(observationAt(each, at, taskOf(each, state, {})));
        return tasks;
    }

    static FeedObservation feedAt(MonotonicTime at, const QList<FeedPage::Row> &rows)
    {
        const Timestamp wall = Wall + std::chrono::duration_cast<milliseconds>(at - T0);
        return {.askedAt = wall, .answeredAt = wall, .outcome = FeedPage{rows, {}}};
    }

    static bool asksAny(const NextRequest &what, const QList<TaskId> &tasks)
    {
        if (const auto *id = std::get_if<TaskId>(&what))
            return tasks.contains(*id);
        const auto *chunk = std::get_if<IdsRequest>(&what);
        return chunk && std::any_of(chunk->ids.begin(), chunk->ids.end(), [&](const TaskId &each) {
            return tasks.contains(each);
        });
    }

    /// Answers @p request with a failure.
    static void fail(PollEngine &engine, const PollEngine::Request &request, MonotonicTime at, FetchErrorKind kind)
    {
        const FetchError failure{kind, {}};
        if (const auto *page = std::get_if<PageRequest>(&request.what)) {
            PageObservation failed = pageAt(*page, at, {});
            failed.outcome = failure;
            engine.pageAnswered(request.ticket, failed, hintsAt(at, at), at);
        } else if (const auto *chunk = std::get_if<IdsRequest>(&request.what)) {
            IdsObservation failed = idsAt(*chunk, at, "waiting");
            for (Observation &each : failed.observations)
                each.outcome = failure;
            engine.idsAnswered(request.ticket, failed, hintsAt(at, at), at);
        } else if (std::holds_alternative<FeedRequest>(request.what)) {
            FeedObservation failed = feedAt(at, {});
            failed.outcome = failure;
            engine.feedAnswered(request.ticket, failed, hintsAt(at, at), at);
        } else {
            answer(engine, request, at, failure);
        }
    }

    /// Answers all that @p engine sends from @p from to @p to: tasks are in @p state, and the feed has @p rows once.
    struct Sent {
        int singles = 0, chunks = 0, feeds = 0;
        QList<TaskId> ids; ///< those that were asked, in order
    };
    static Sent run(PollEngine &engine, MonotonicTime from, MonotonicTime to, QList<FeedPage::Row> rows = {},
        const char *state = "running")
    {
        Sent sent;
        for (MonotonicTime now = from; now < to; now += 50ms) {
            while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                if (const auto *ids = std::get_if<IdsRequest>(&request->what)) {
                    ++sent.chunks;
                    sent.ids += ids->ids;
                    engine.idsAnswered(request->ticket, idsAt(*ids, now, state), datedHints(now), now);
                } else if (std::holds_alternative<FeedRequest>(request->what)) {
                    ++sent.feeds;
                    engine.feedAnswered(request->ticket, feedAt(now, std::exchange(rows, {})), datedHints(now), now);
                } else {
                    ++sent.singles;
                    sent.ids.append(std::get<TaskId>(request->what));
                    answer(engine, *request, now, taskOf(sent.ids.last(), state, {}));
                }
            }
        }
        return sent;
    }

private Q_SLOTS:
    void aPauseIsNotToldAsSlowness_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason :
            {"process stopped", "paused", "window hidden", "no token", "asked to wait", "unreachable"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }

    void aPauseIsNotToldAsSlowness()
    {
        QFETCH(const QString, reason);
        PollEngine engine(Settings, 1, T0);
        engine.watch(manyIds(2), T0);
        run(engine, T0, T0 + 10s);
        const auto set = [&](bool begins, MonotonicTime now) {
            if (reason == u"paused")
                engine.setPaused(begins);
            else if (reason == u"window hidden")
                engine.setAsleep(begins);
            else if (reason == u"no token")
                engine.setToken(!begins, now);
        };
        MonotonicTime now = T0 + 10s;
        if (reason == u"asked to wait") {
            std::optional<PollEngine::Request> request;
            for (; !request; now += 50ms)
                request = engine.next(now);
            const TaskId asked = std::get<TaskId>(request->what);
            ServerHints hints = hintsAt(now, now);
            hints.retryAfter = 60s;
            const FetchError refused{.kind = FetchErrorKind::RateLimited, .detail = {}};
            engine.answered(request->ticket, observationAt(asked, now, refused), hints, now);
        }
        set(true, now);
        const MonotonicTime end = now + 60s;
        const FetchError unreachable{.kind = FetchErrorKind::Unreachable, .detail = {}};
        for (; now < end && reason != u"process stopped"; now += 500ms) {
            const std::optional<PollEngine::Request> request = engine.next(now);
            if (reason != u"unreachable")
                QVERIFY(!request);
            else if (request)
                answer(engine, *request, now, unreachable);
            QVERIFY(!engine.status(now).expectedBehind);
        }
        set(false, end);
        int polls = 0;
        for (now = end; now < end + 40s; now += 1s) { // the next probe may be 30 s away
            polls += run(engine, now, now + 1s).singles;
            const PollerStatus status = engine.status(now + 1s);
            QVERIFY(!status.expectedBehind && !status.backgroundBehind);
        }
        QVERIFY(polls > 0);
    }

    /// Some tasks, pages or the feed make the server hang. The requests that test whether the endpoint is back must not
    /// all be about them.
    void whatNeverAnswersDoesNotHoldUpOthers_data()
    {
        using Hangs = std::function<bool(const NextRequest &)>;
        QTest::addColumn<std::shared_ptr<const TaskApi>>("api");
        QTest::addColumn<bool>("sharesMessage");
        QTest::addColumn<int>("silent");
        QTest::addColumn<Hangs>("hangs");
        const Hangs none = [](const NextRequest &) { return false; };
        const Hangs pages = [](const NextRequest &what) { return std::holds_alternative<PageRequest>(what); };
        const Hangs feed = [](const NextRequest &what) { return std::holds_alternative<FeedRequest>(what); };
        QTest::newRow("one task") << defaultApi() << false << 1 << none;
        QTest::newRow("five tasks") << defaultApi() << false << 5 << none;
        QTest::newRow("pages") << defaultApi() << true << 0 << pages;
        QTest::newRow("pages and a task") << defaultApi() << true << 1 << pages;
        QTest::newRow("the feed") << apiWithFeed() << false << 0 << feed;
        QTest::newRow("the feed and a chunk") << apiWithFeed() << false << 1 << feed;
    }

    void whatNeverAnswersDoesNotHoldUpOthers()
    {
        QFETCH(const std::shared_ptr<const TaskApi>, api);
        QFETCH(const bool, sharesMessage);
        QFETCH(const int, silent);
        QFETCH(const std::function<bool(const NextRequest &)>, hangs);
        PollEngine engine(Settings, 1, T0, api);
        const QList<TaskId> all = manyIds(20);
        const QList<TaskId> never = all.first(silent);
        engine.watch(all, T0);
        struct UnderWay {
            MonotonicTime at;
            PollEngine::Request request;
            bool isSilent;
        };
        std::vector<UnderWay> underWay;
        QHash<TaskId, MonotonicTime> answeredAt;
        const MonotonicTime end = T0 + 30min;
        for (MonotonicTime now = T0; now < end; now += 50ms) {
            while (std::optional<PollEngine::Request> request = engine.next(now)) {
                const bool isSilent = hangs(request->what) || asksAny(request->what, never);
                underWay.push_back({now + (isSilent ? Settings.timeout : 50ms), *std::move(request), isSilent});
            }
            for (size_t i = 0; i < underWay.size();) {
                if (underWay[i].at > now) {
                    ++i;
                    continue;
                }
                const auto [at, request, isSilent] = std::move(underWay[i]);
                underWay.erase(underWay.begin() + static_cast<std::ptrdiff_t>(i));
                if (isSilent) {
                    fail(engine, request, now, FetchErrorKind::Timeout);
                } else if (const auto *ids = std::get_if<IdsRequest>(&request.what)) {
                    engine.idsAnswered(request.ticket, idsAt(*ids, now, "waiting"), datedHints(now), now);
                    for (const TaskId &each : ids->ids)
                        answeredAt[each] = now;
                } else {
                    const TaskId asked = std::get<TaskId>(request.what);
                    Task task = taskOf(asked);
                    if (!sharesMessage)
                        task.messageId = u"msg_" + asked.toString(); // no page covers two of them
                    engine.answered(request.ticket, observationAt(asked, now, task), datedHints(now), now);
                    answeredAt[asked] = now;
                }
            }
        }
        for (const TaskId &each : all) {
            if (!never.contains(each))
                QVERIFY2(end - answeredAt.value(each) < 5min, qPrintable(each.toString()));
        }
    }

    /// With a request for several ids, many tasks are asked in chunks; with a feed, they are not asked again until it
    /// reports a change.
    void aFeedReplacesPollsInTheQuietCase()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        const QList<TaskId> many = manyIds(70);
        engine.watch(many, T0);
        const Sent first = run(engine, T0, T0 + 5s);
        QCOMPARE(QSet<TaskId>(first.ids.begin(), first.ids.end()).size(), 70);
        QVERIFY2(first.chunks + first.singles <= 3 * 70 / 7, qPrintable(QString::number(first.chunks + first.singles)));
        QVERIFY(first.feeds >= 1);

        run(engine, T0 + 5s, T0 + 20s); // once more by themselves, after the feed has begun
        const Sent quiet = run(engine, T0 + 20s, T0 + 80s);
        QCOMPARE(quiet.chunks + quiet.singles, 0); // without the feed, running tasks are asked every few seconds
        QVERIFY2(quiet.feeds >= 55 && quiet.feeds <= 61, qPrintable(QString::number(quiet.feeds)));

        const Timestamp serverNow = Wall + 80s;
        const Sent changed = run(engine, T0 + 80s, T0 + 83s,
            {{many[3], serverNow, QStringLiteral("ERROR")}, {id("not watched"), serverNow, QStringLiteral("ERROR")}});
        QCOMPARE(changed.ids, QList<TaskId>{many[3]});
    }

    /// Without the feed, failed tasks are polled every ten minutes, because an operator may run them again.
    void aFeedReplacesTheRarePollsOfFailedTasks()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        const QList<TaskId> many = manyIds(70);
        engine.watch(many, T0);
        run(engine, T0, T0 + 20s, {}, "failed");
        run(engine, T0 + 20s, T0 + 11min, {}, "failed"); // once more by themselves, after the feed has begun
        QCOMPARE(run(engine, T0 + 11min, T0 + 40min, {}, "failed").ids, QList<TaskId>());
        const Sent changed =
            run(engine, T0 + 40min, T0 + 40min + 3s, {{many[3], Wall + 40min, QStringLiteral("RETRY")}}, "failed");
        QCOMPARE(changed.ids, QList<TaskId>{many[3]});
    }

    void withoutItsFeedTasksArePolledAgain()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        engine.watch(manyIds(70), T0);
        run(engine, T0, T0 + 5s);
        int polls = 0;
        for (MonotonicTime now = T0 + 10s; now < T0 + 2min; now += 50ms) {
            while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                if (std::holds_alternative<FeedRequest>(request->what)) {
                    FeedObservation failed = feedAt(now, {});
                    failed.outcome = FetchError{FetchErrorKind::Server, {}};
                    engine.feedAnswered(request->ticket, failed, datedHints(now), now);
                } else if (const auto *ids = std::get_if<IdsRequest>(&request->what)) {
                    polls += static_cast<int>(ids->ids.size());
                    engine.idsAnswered(request->ticket, idsAt(*ids, now, "running"), datedHints(now), now);
                } else {
                    ++polls;
                    answer(engine, *request, now, taskOf(std::get<TaskId>(request->what), "running", {}));
                }
            }
        }
        QVERIFY2(polls > 70 * 5, qPrintable(QString::number(polls)));
    }

    /// A pause of the feed without a hole costs each task one poll at most; a change is not forgotten over it.
    void goesOnAfterAPauseOfItsFeed()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        const QList<TaskId> many = manyIds(70);
        engine.watch(many, T0);
        run(engine, T0, T0 + 5s);
        run(engine, T0 + 40s, T0 + 40s + 50ms); // asleep until then, so the feed was not read
        const Sent after = run(engine, T0 + 40s + 50ms, T0 + 100s,
            {{many[3], Wall + 20s, QStringLiteral("ERROR")}, {many[4], Wall + 20s, QStringLiteral("ERROR")}});
        QVERIFY(after.ids.contains(many[3]) && after.ids.contains(many[4]));
        QVERIFY2(after.ids.size() <= 70 + 2, qPrintable(QString::number(after.ids.size())));
    }

    void withTooFewTasksForTheFeedTheyArePolledAgain()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        const QList<TaskId> many = manyIds(10);
        engine.watch(many, T0);
        run(engine, T0, T0 + 30s);
        engine.remove(many.first(5));
        const Sent sent = run(engine, T0 + 30s, T0 + 90s);
        QCOMPARE(sent.feeds, 0);
        QVERIFY2(sent.ids.size() > 20, qPrintable(QString::number(sent.ids.size())));
    }

    void aPauseSendsOnlyWhatWasRefreshed()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        const QList<TaskId> many = manyIds(100);
        engine.watch(many, T0);
        engine.setPaused(true);
        engine.refresh(many.first(40), T0);
        const Sent sent = run(engine, T0, T0 + 30s);
        const QSet<TaskId> asked(sent.ids.begin(), sent.ids.end());
        QCOMPARE(asked, QSet<TaskId>(many.begin(), many.begin() + 40));
        QVERIFY(sent.chunks > 0);
    }

    void saysWhetherAMissingTaskMayBeFinished_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<bool>("mayBeFinished");
        QTest::newRow("the API keeps them") << QStringLiteral("qstash-v1") << false;
        QTest::newRow("the API removes them") << QStringLiteral("qstash-v2") << true;
    }

    void saysWhetherAMissingTaskMayBeFinished()
    {
        QFETCH(const QString, api);
        QFETCH(const bool, mayBeFinished);
        PollEngine engine(Settings, 1, T0, std::make_shared<const TaskApi>(shippedApi(api)));
        const QList<TaskId> two = manyIds(2);
        engine.watch({two.first()}, T0);
        const std::optional<PollEngine::Request> first = engine.next(T0);
        QVERIFY(first);
        answer(engine, *first, T0, taskOf(two.first(), "completed", {})); // so that the endpoint knows some task
        Observation last = engine.takeResults().observations.last();
        engine.watch({two.last()}, T0);
        for (MonotonicTime now = T0; now < T0 + 10min && !last.gone; now += 100ms) {
            while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                QVERIFY(std::get<TaskId>(request->what) == two.last());
                answer(engine, *request, now, FetchError{FetchErrorKind::NotFound, {}});
                last = engine.takeResults().observations.last();
            }
        }
        QVERIFY(last.gone);
        QCOMPARE(last.mayBeFinished, mayBeFinished);
    }

    void fewTasksNeedNoFeed()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        engine.watch(manyIds(5), T0);
        const Sent sent = run(engine, T0, T0 + 30s);
        QCOMPARE(sent.feeds, 0);
        QVERIFY(sent.ids.size() > 10);
    }

    void anAnswerThatIsCutIsAskedSingly()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        const QList<TaskId> many = manyIds(7);
        engine.watch(many, T0);
        const std::optional<PollEngine::Request> request = engine.next(T0);
        QVERIFY(request);
        const auto *ids = std::get_if<IdsRequest>(&request->what);
        QVERIFY(ids);
        QCOMPARE(ids->ids.size(), 7);
        IdsObservation cut = idsAt(*ids, T0, "running");
        cut.isCut = true;
        engine.idsAnswered(request->ticket, cut, hintsAt(T0, T0), T0);
        QVERIFY(engine.takeResults().observations.isEmpty()); // rows are missing, so it says nothing
        const Sent sent = run(engine, T0, T0 + 300ms);
        QCOMPARE(sent.chunks, 0);
        QCOMPARE(sent.singles, 7);
    }

    /// The answer to several ids may lack one that is there, such as a task that was written a moment ago.
    void aTaskMissingAmongSeveralIsAskedSingly()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        engine.watch(manyIds(7), T0);
        const std::optional<PollEngine::Request> request = engine.next(T0);
        QVERIFY(request);
        IdsObservation several = idsAt(std::get<IdsRequest>(request->what), T0, "running");
        const TaskId missing = several.observations[2].taskId;
        several.observations[2].outcome = FetchError{FetchErrorKind::NotFound, {}};
        engine.idsAnswered(request->ticket, several, hintsAt(T0, T0), T0);
        QCOMPARE(engine.takeResults().observations.size(), 6);
        const std::optional<PollEngine::Request> single = engine.next(T0);
        QVERIFY(single);
        QVERIFY(single->what == NextRequest(missing));
        answer(engine, *single, T0, FetchError{FetchErrorKind::NotFound, {}});
        const QList<Observation> told = engine.takeResults().observations;
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().failure()->kind, FetchErrorKind::NotFound);
        QVERIFY(told.first().nextPollIn >= 1s);
    }

    void aServerThatRefusesSeveralIdsIsAskedSingly()
    {
        PollEngine engine(Settings, 1, T0, apiWithFeed());
        engine.watch(manyIds(30), T0);
        int chunks = 0;
        QSet<TaskId> singles;
        for (MonotonicTime now = T0; now < T0 + 20s; now += 50ms) {
            while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                if (const auto *ids = std::get_if<IdsRequest>(&request->what)) {
                    ++chunks;
                    IdsObservation refused;
                    for (const TaskId &each : ids->ids)
                        refused.observations.append(observationAt(each, now, FetchError{FetchErrorKind::Rejected, {}}));
                    engine.idsAnswered(request->ticket, refused, datedHints(now), now);
                } else if (const auto *task = std::get_if<TaskId>(&request->what)) {
                    singles.insert(*task);
                    answer(engine, *request, now, taskOf(*task, "running", {}));
                } else {
                    engine.feedAnswered(request->ticket, feedAt(now, {}), datedHints(now), now);
                }
            }
        }
        QVERIFY2(chunks <= 5, qPrintable(QString::number(chunks)));
        QCOMPARE(singles.size(), 30);
        const Sent later = run(engine, T0 + 11min, T0 + 13min); // perhaps something else answered in its place
        QVERIFY2(later.chunks > 0, qPrintable(QString::number(later.singles)));
    }

    /// A person refreshes ten thousand rows: tasks that are due meanwhile do not wait for the end of it.
    void aRefreshOfManyDoesNotDelayExpectedPolls()
    {
        PollEngine engine(Settings, 1, T0);
        QList<KnownTask> settled;
        const QList<TaskId> many = manyIds(10'000);
        for (const TaskId &each : many)
            settled.append({.id = each, .isSettled = true});
        engine.watchAgain(settled, T0);
        const TaskId due = id("due");
        engine.watch({due}, T0);
        const std::optional<PollEngine::Request> first = engine.next(T0);
        QVERIFY(first && std::get<TaskId>(first->what) == due);
        answer(engine, *first, T0, taskOf(due, "retrying", 20s));

        engine.refresh(many, T0 + 1s);
        std::optional<MonotonicTime> polledAt;
        int refreshed = 0;
        for (MonotonicTime now = T0 + 1s; now < T0 + 60s; now += 10ms) {
            while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                const TaskId asked = std::get<TaskId>(request->what);
                if (asked == due && !polledAt)
                    polledAt = now;
                refreshed += asked == due ? 0 : 1;
                answer(engine, *request, now, taskOf(asked, "completed", {}));
            }
        }
        QVERIFY(polledAt);
        QVERIFY2(*polledAt <= T0 + 20s + 1s, qPrintable(QString::number((*polledAt - T0 - 20s).count() / 1'000'000)));
        QVERIFY2(refreshed > 2500, qPrintable(QString::number(refreshed))); // it went on at the rate
    }

    void aRefreshOfManyGoesByPage()
    {
        PollEngine engine(Settings, 1, T0);
        const QList<TaskId> many = manyIds(90);
        engine.watch(many, T0);
        QList<Task> tasks;
        for (const TaskId &each : many)
            tasks.append(taskOf(each));
        int singles = 0;
        int pages = 0;
        const auto run = [&](MonotonicTime from, MonotonicTime to) {
            singles = pages = 0;
            for (MonotonicTime now = from; now < to; now += 10ms) {
                while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                    if (const auto *page = std::get_if<PageRequest>(&request->what)) {
                        ++pages;
                        engine.pageAnswered(request->ticket, pageAt(*page, now, tasks), hintsAt(now, now), now);
                    } else {
                        ++singles;
                        answer(engine, *request, now, taskOf(std::get<TaskId>(request->what)));
                    }
                }
            }
        };
        run(T0, T0 + 30s);
        engine.refresh(many, T0 + 30s);
        run(T0 + 30s, T0 + 50s);
        QCOMPARE(pages, 1);
        QCOMPARE(singles, 0);
        engine.refresh(many.first(5), T0 + 50s); // a few are read in full
        run(T0 + 50s, T0 + 55s);
        QCOMPARE(pages, 0);
        QCOMPARE(singles, 5);
    }

    void aRepeatIsARequestLikeAnyOther()
    {
        PollSettings settings = Settings;
        settings.limits = {.perSecond = 1, .burst = 1, .inFlight = 6};
        PollEngine engine(settings, 1, T0);
        engine.watch({id("a")}, T0);
        const std::optional<PollEngine::Request> first = engine.next(T0);
        QVERIFY(first);
        ServerHints closed = hintsAt(T0, T0 + 10ms);
        closed.connectionClosed = true;
        const FetchError lost{FetchErrorKind::Unreachable, QStringLiteral("closed")};
        engine.answered(first->ticket, observationAt(id("a"), T0, lost), closed, T0 + 10ms);
        QVERIFY(engine.takeResults().observations.isEmpty());
        QCOMPARE(engine.status(T0 + 10ms).inFlight, 0);
        QVERIFY(!engine.next(T0 + 10ms)); // the rate holds
        QCOMPARE(engine.wakeAt(T0 + 10ms), std::optional(T0 + 1s));
        const std::optional<PollEngine::Request> second = engine.next(T0 + 1s);
        QVERIFY(second && second->ticket != first->ticket && std::get<TaskId>(second->what) == id("a"));
        closed = hintsAt(T0 + 1s, T0 + 1s);
        closed.connectionClosed = true;
        engine.answered(second->ticket, observationAt(id("a"), T0 + 1s, lost), closed, T0 + 1s);
        const QList<Observation> seen = engine.takeResults().observations;
        QCOMPARE(seen.size(), 1); // repeated once only
        QVERIFY(seen.first().failure());
    }

    void aPageDoesNotLoseTheDeadline_data()
    {
        QTest::addColumn<bool>("fromAnEarlierRun");
        QTest::newRow("known from a poll") << false;
        QTest::newRow("known from an earlier run") << true;
    }

    void aPageDoesNotLoseTheDeadline()
    {
        QFETCH(const bool, fromAnEarlierRun);
        const Timestamp deadline = Wall + 1h; // before the next attempt, so it is flagged
        PollEngine engine(Settings, 1, T0);
        if (fromAnEarlierRun) {
            engine.watchAgain({{.id = id("a"), .deadline = deadline}}, T0);
        } else {
            engine.watch({id("a")}, T0);
            Task task = taskOf(id("a"));
            task.deadline = deadline;
            answer(engine, *engine.next(T0), T0, task);
            const QList<Observation> seen = engine.takeResults().observations;
            QCOMPARE(seen.size(), 1);
            QCOMPARE(seen.first().task()->flags.size(), 1);
        }
        engine.readLists({message()}, T0 + 1s);
        std::optional<PollEngine::Request> request;
        while ((request = engine.next(T0 + 1s)) && !std::holds_alternative<PageRequest>(request->what)) { }
        QVERIFY(request);
        if (fromAnEarlierRun) // its own poll would have a newer result
            engine.setToken(true, T0 + 1s), engine.setPaused(true), request = engine.next(T0 + 1s);
        QVERIFY(request && std::holds_alternative<PageRequest>(request->what));
        engine.pageAnswered(request->ticket, pageAt(std::get<PageRequest>(request->what), T0 + 1s, {taskOf(id("a"))}),
            hintsAt(T0 + 1s, T0 + 1s), T0 + 1s);
        const QList<Observation> seen = engine.takeResults().observations;
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().source, Observation::Source::ListPage);
        QVERIFY(seen.first().task());
        QCOMPARE(seen.first().task()->deadline, OptionalTime<Timestamp>(deadline));
        QCOMPARE(seen.first().task()->flags.size(), 1);
        QCOMPARE(seen.first().task()->flags.first().field, QStringLiteral("nextProcessAt"));
        QVERIFY(seen.first().nextPollIn);
    }

    void flagsWhatCannotBeByTheServersClock_data()
    {
        QTest::addColumn<bool>("asPage");
        QTest::newRow("a poll") << false;
        QTest::newRow("a page") << true;
    }

    void flagsWhatCannotBeByTheServersClock()
    {
        QFETCH(const bool, asPage);
        PollEngine engine(Settings, 1, T0);
        Task task = taskOf(id("a"), "retrying");
        task.lastErrorAt = Wall; // by the server's clock in an hour, by ours now
        ServerHints hints = hintsAt(T0, T0);
        hints.date = Wall - 1h;
        if (asPage)
            engine.readLists({message()}, T0);
        else
            engine.watch({id("a")}, T0);
        const std::optional<PollEngine::Request> request = engine.next(T0);
        QVERIFY(request);
        if (asPage) {
            engine.pageAnswered(request->ticket, pageAt(std::get<PageRequest>(request->what), T0, {task}), hints, T0);
            engine.watch({id("a")}, T0);
        } else {
            engine.answered(request->ticket, observationAt(id("a"), T0, task), hints, T0);
        }
        const QList<Observation> seen = engine.takeResults().observations;
        QCOMPARE(seen.size(), 1);
        QVERIFY(seen.first().task());
        QCOMPARE(seen.first().task()->flags.size(), 1);
        QCOMPARE(seen.first().task()->flags.first().field, QStringLiteral("lastErrorAt"));
    }

    void answersOfAnOldTokenAreIgnored()
    {
        PollEngine engine(Settings, 1, T0);
        engine.watch({id("a")}, T0);
        const std::optional<PollEngine::Request> before = engine.next(T0);
        QVERIFY(before);
        engine.setToken(true, T0 + 1s);
        answer(engine, *before, T0 + 1s, taskOf(id("a")));
        QVERIFY(engine.takeResults().observations.isEmpty());
        const std::optional<PollEngine::Request> after = engine.next(T0 + 1s);
        QVERIFY(after && after->ticket != before->ticket);
        answer(engine, *after, T0 + 1s, taskOf(id("a")));
        QCOMPARE(engine.takeResults().observations.size(), 1);
        answer(engine, *after, T0 + 1s, taskOf(id("a"))); // twice
        QVERIFY(engine.takeResults().observations.isEmpty());
    }

    void thePauseAfterA429IsNotToldAsSlowness()
    {
        PollEngine engine(Settings, 1, T0);
        engine.watch(manyIds(10), T0);
        MonotonicTime now = T0;
        for (; now < T0 + 5s; now += 10ms) {
            while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                Task task = taskOf(std::get<TaskId>(request->what), "running", {});
                task.messageId = {}; // so that it is polled singly
                answer(engine, *request, now, task);
            }
        }
        std::optional<PollEngine::Request> request;
        for (; !request; now += 10ms)
            request = engine.next(now);
        ServerHints hints = hintsAt(now, now);
        hints.retryAfter = 30s;
        const TaskId limited = std::get<TaskId>(request->what);
        engine.answered(
            request->ticket, observationAt(limited, now, FetchError{FetchErrorKind::RateLimited, {}}), hints, now);
        QCOMPARE(engine.status(now).limiter, RateLimiter::State::Held);
        QVERIFY(!engine.next(now + 29s));

        now += 31s; // all polls are late by the pause, and use all connections
        int sent = 0;
        for (const MonotonicTime end = now + 1s; now < end; now += 10ms)
            sent += engine.next(now) ? 1 : 0;
        QCOMPARE(sent, Settings.limits.inFlight);
        QVERIFY(engine.status(now).connectionsAreTheLimit);
        QVERIFY(!engine.status(now).expectedBehind);
        QVERIFY(!engine.status(now).backgroundBehind);
    }

    /// A random day against a server that answers, fails, limits and closes: every request has one answer, no task has
    /// two polls at a time, and no second exceeds the budget.
    void keepsItsPromisesOnARandomDay()
    {
        std::mt19937 random(7);
        const auto below = [&random](int most) { return std::uniform_int_distribution<int>(0, most - 1)(random); };
        PollEngine engine(Settings, 3, T0);
        const QList<TaskId> many = manyIds(200);
        struct Flight {
            PollEngine::Request request;
            MonotonicTime asked;
        };
        std::multimap<MonotonicTime, Flight> underWay;
        std::deque<MonotonicTime> sent;
        for (MonotonicTime now = T0; now < T0 + 10min; now += 20ms) {
            switch (below(200)) {
            case 0:
                engine.watch(many.mid(below(200), below(50)), now);
                break;
            case 1:
                engine.remove(many.mid(below(200), below(20)));
                break;
            case 2:
                engine.refresh(many.mid(below(200), below(100)), now);
                break;
            case 3:
                engine.prefer(many.mid(below(200), below(20)), many.mid(below(200), 30));
                break;
            case 4:
                engine.readLists({message()}, now);
                break;
            case 5:
                engine.setPaused(below(4) == 0);
                break;
            default:
                break;
            }
            while (!underWay.empty() && underWay.begin()->first <= now) {
                const Flight flight = underWay.begin()->second;
                underWay.erase(underWay.begin());
                ServerHints hints = hintsAt(flight.asked, now);
                const int luck = below(100);
                std::optional<FetchError> failure;
                if (luck < 3) {
                    failure = FetchError{FetchErrorKind::RateLimited, {}};
                    hints.retryAfter = std::chrono::seconds(below(3));
                } else if (luck < 8) {
                    failure = FetchError{FetchErrorKind::Unreachable, {}};
                    hints.connectionClosed = luck < 6;
                } else if (luck < 12) {
                    failure = FetchError{FetchErrorKind::NotFound, {}};
                }
                if (const auto *page = std::get_if<PageRequest>(&flight.request.what)) {
                    QList<Task> tasks;
                    for (const TaskId &each : many.mid(page->page.isEmpty() ? 0 : 100, 100))
                        tasks.append(taskOf(each));
                    PageObservation seen = pageAt(*page, flight.asked, tasks);
                    if (failure)
                        seen.outcome = *failure;
                    else if (page->page.isEmpty())
                        std::get<TaskPage>(seen.outcome).next = QStringLiteral("1000");
                    engine.pageAnswered(flight.request.ticket, seen, hints, now);
                } else {
                    const TaskId asked = std::get<TaskId>(flight.request.what);
                    std::variant<Task, FetchError> outcome =
                        taskOf(asked, below(2) == 0 ? "retrying" : "running", milliseconds(now - T0 > 0s ? 1 : 0));
                    if (failure)
                        outcome = *failure;
                    engine.answered(
                        flight.request.ticket, observationAt(asked, flight.asked, std::move(outcome)), hints, now);
                }
            }
            while (const std::optional<PollEngine::Request> request = engine.next(now)) {
                int same = 0;
                for (const auto &[at, flight] : underWay) {
                    QVERIFY(flight.request.ticket != request->ticket);
                    same += flight.request.what == request->what ? 1 : 0;
                }
                // No second poll of a task at a time. A page may be read for a person, and in the place of polls.
                QVERIFY(same <= (std::holds_alternative<PageRequest>(request->what) ? 1 : 0));
                underWay.insert({now + milliseconds(20 + below(400)), Flight{*request, now}});
                sent.push_back(now);
                while (sent.front() + 1s <= now)
                    sent.pop_front();
                QVERIFY(sent.size() <= 50 + 25);
                QVERIFY(underWay.size() <= 6);
            }
            if (const std::optional<MonotonicTime> wake = engine.wakeAt(now))
                QVERIFY(*wake >= T0 - 24h);
            const PollEngine::Results results = engine.takeResults();
            for (const Observation &each : results.observations)
                QVERIFY(each.failure() || each.nextPollIn || each.task()->state.isFinal());
        }
    }
};

TASKWATCH_TEST(TestPollEngine, QCoreApplication);
#include "tst_pollengine.moc"
