// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builders.h"
#include "pollerthread.h"
#include "qstashdialect.h"
#include "scriptedserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr auto Interval = 200ms;

/// A state without a time is asked for every Interval, and nothing stands against it.
const PollSettings Eager{.intervals = {.active = Interval, .idle = Interval}, .limits = {.perSecond = 10'000, .burst = 1000, .inFlight = 6}};

/// Everything is to be asked for all the time, and a rate stands against it.
PollSettings limitedTo(double perSecond)
{
    return {.intervals = {.active = 200ms, .idle = 1s}, .limits = {.perSecond = perSecond, .burst = 1, .inFlight = 6}};
}

QByteArray askedId(const ScriptedServer::Request &request)
{
    return request.path().mid(sizeof "/v1/tasks/" - 1);
}

QByteArray answerFor(const ScriptedServer::Request &request, const char *state = "retrying")
{
    QJsonObject object = exampleObject();
    object.insert(QStringLiteral("taskId"), QString::fromLatin1(askedId(request)));
    object.insert(QStringLiteral("state"), QString::fromLatin1(state));
    return ScriptedServer::response("200 OK", QJsonDocument(object).toJson());
}

void answerTruly(const ScriptedServer::Request &request, QTcpSocket *socket)
{
    socket->write(answerFor(request));
}

} // namespace

/// The poller in its thread, against a real server in this one.
class TestPoller : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<PollerThread> makePoller(const ScriptedServer &server, const PollSettings &settings = Eager)
    {
        return std::make_unique<PollerThread>(std::make_unique<QStashDialect>(), loopbackTarget(server.port()), settings);
    }

    static QList<Observation> all(const QSignalSpy &observed)
    {
        QList<Observation> list;
        for (const QList<QVariant> &arguments : observed)
            list.append(arguments.first().value<QList<Observation>>());
        return list;
    }

private Q_SLOTS:
    // What Qt warns of is a mistake of ours: an object in the wrong thread, a connection to nothing.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksForEveryIdAgainAndAgain()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QElapsedTimer timer;
        timer.start();
        poller->watch(manyIds(10));
        QTRY_VERIFY(all(observed).size() >= 40);
        const auto rounds = timer.elapsed() / Interval.count();
        QHash<TaskId, int> looks;
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations) {
            QVERIFY(each.task());
            ++looks[each.taskId];
        }
        QCOMPARE(looks.size(), 10);
        for (const int count : std::as_const(looks))
            QVERIFY(count >= 3 && count <= rounds + 2);
    }

    void handsOnBatchesInThisThread()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QList<qsizetype> sizes;
        connect(poller.get(), &PollerThread::observed, this, [&](const QList<Observation> &batch) {
            QCOMPARE(QThread::currentThread(), thread());
            sizes.append(batch.size());
        });
        poller->watch(manyIds(200));
        QTRY_VERIFY(std::accumulate(sizes.begin(), sizes.end(), qsizetype(0)) >= 200);
        QVERIFY2(sizes.size() < 40, qPrintable(QString::number(sizes.size()))); // not one by one
    }

    void hasAtMostSixUnderWayAndOneOfEachId()
    {
        QHash<QByteArray, int> underWay;
        int most = 0;
        bool overlapped = false;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            overlapped = overlapped || underWay.contains(askedId(request));
            ++underWay[askedId(request)];
            most = std::max(most, int(underWay.size()));
            QTimer::singleShot(30, socket, [&underWay, request, socket] {
                underWay.remove(askedId(request));
                socket->write(answerFor(request));
            });
        });
        const auto poller = makePoller(server);
        poller->watch(manyIds(30));
        for (int i = 0; i < 20; ++i) {
            poller->lookNow(manyIds(30)); // nor when a person is impatient
            poller->forget(manyIds(5)); // nor by removing and adding
            poller->watch(manyIds(5));
            QTest::qWait(20);
        }
        QTRY_VERIFY(server.requests().size() > 60);
        QVERIFY(!overlapped);
        QCOMPARE(most, 6);
    }

    void pauseReallyPausesAndALookNowStillLooks()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->watch(ids({"a", "b"}));
        QTRY_VERIFY(!observed.isEmpty());
        poller->setPaused(true);
        QTRY_VERIFY(!status.isEmpty() && status.last().first().value<PollerStatus>().paused);
        QTRY_COMPARE(status.last().first().value<PollerStatus>().inFlight, 0);
        const qsizetype before = server.requests().size();
        QTest::qWait(3 * Interval.count()); // in which nothing may happen
        QCOMPARE(server.requests().size(), before);
        poller->lookNow(ids({"b"}));
        QTRY_COMPARE(server.requests().size(), before + 1);
        QCOMPARE(askedId(server.requests().last()), QByteArray("b"));
        QTest::qWait(2 * Interval.count());
        QCOMPARE(server.requests().size(), before + 1);
        poller->setPaused(false);
        QTRY_VERIFY(server.requests().size() >= before + 3);
    }

    void forgetsAnIdAtOnce()
    {
        QPointer<QTcpSocket> held;
        ScriptedServer server([&held](const ScriptedServer::Request &, QTcpSocket *socket) { held = socket; });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids({"a"}));
        QTRY_VERIFY(held);
        poller->forget(ids({"a"}));
        QTest::qWait(20); // until it is forgotten there
        held->write(answerFor(server.requests().last()));
        QTest::qWait(3 * Interval.count()); // in which nothing may come
        QCOMPARE(observed.size(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void dropsLateAnswersOfAnOldEndpointOrToken()
    {
        // The old server answers truly until the moment the target changes, so that answers are under way at every stage:
        // in the socket, in the batch, in the queue between the threads.
        ScriptedServer old([](const ScriptedServer::Request &request, QTcpSocket *socket) { socket->write(answerFor(request, "old")); });
        ScriptedServer fresh([](const ScriptedServer::Request &request, QTcpSocket *socket) { socket->write(answerFor(request, "fresh")); });
        const auto poller = makePoller(old);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(manyIds(20));
        for (int change = 0; change < 12; ++change) {
            QTRY_VERIFY(!observed.isEmpty());
            const bool toFresh = change % 2 == 0;
            if (change % 3 == 0) {
                // Answers have gone out, and while this thread sleeps their batch comes into its queue.
                const ScriptedServer &now = toFresh ? old : fresh;
                const qsizetype before = now.requests().size();
                QTRY_VERIFY(now.requests().size() > before);
                QTest::qWait(5);
                QThread::msleep(200);
            } else {
                QTest::qWait(change * 23 % 200); // answers wait in a batch, or are on their way
            }
            const QString wanted = toFresh ? QStringLiteral("fresh") : QStringLiteral("old");
            poller->setTarget(loopbackTarget(toFresh ? fresh.port() : old.port(), "other-token"));
            observed.clear();
            QTRY_VERIFY(all(observed).size() >= 20);
            const QList<Observation> observations = all(observed);
            for (const Observation &each : observations)
                QCOMPARE(each.task()->state.text(), wanted);
        }
    }

    void saysWhatItDoes()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>(); };
        poller->watch(manyIds(4));
        QTRY_VERIFY(last().watched == 4 && last().requestsPerSecond > 0 && last().medianAnswerTime);
        QVERIFY(!last().trouble);
    }

    void saysWhenNobodyAnswers()
    {
        ScriptedServer server(ScriptedServer::always(ScriptedServer::response("401 Unauthorized", R"({"error":"unknown token"})")));
        const auto poller = makePoller(server);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>(); };
        poller->watch(ids({"a"}));
        QTRY_VERIFY(last().trouble);
        QCOMPARE(last().trouble->kind, FetchErrorKind::Unauthorized);
        QVERIFY(last().trouble->detail.contains(u"unknown token"));
        QCOMPARE(last().budget, RequestBudget::State::Stopped);
        // Everything has stopped, until a person says so; then it is over with the first good answer.
        server.setHandler(answerTruly);
        const qsizetype before = server.requests().size();
        QTest::qWait(5 * Interval.count()); // in which nothing may happen
        QCOMPARE(server.requests().size(), before);
        poller->lookNow(ids({"a"}));
        QTRY_VERIFY(!last().trouble && last().budget == RequestBudget::State::Open);
        QTRY_VERIFY(server.requests().size() > before + 2);
    }

    void aRefusedTokenCostsNoRowItsTurn()
    {
        ScriptedServer server(ScriptedServer::always(ScriptedServer::response("403 Forbidden", "")));
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(manyIds(30));
        QTRY_VERIFY(!observed.isEmpty());
        QTest::qWait(3 * Interval.count());
        QVERIFY2(server.requests().size() <= 6, qPrintable(QString::number(server.requests().size()))); // those that were under way
        server.setHandler(answerTruly);
        observed.clear();
        poller->setTarget(loopbackTarget(server.port(), "another-token"));
        QTRY_VERIFY(all(observed).size() >= 30);
        QVERIFY(all(observed).first().task());
    }

    void stopsAsLongAsTheServerSaysAndGoesOnSlower()
    {
        int refused = 0;
        ScriptedServer server([&refused](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (refused++ == 0)
                socket->write(ScriptedServer::response("429 Too Many Requests", R"({"error":"slow down"})", "Retry-After: 1\r\n"));
            else
                answerTruly(request, socket);
        });
        PollSettings settings = Eager;
        settings.limits = {.perSecond = 40, .burst = 1, .inFlight = 1};
        const auto poller = makePoller(server, settings);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>(); };
        QElapsedTimer timer;
        timer.start();
        poller->watch(manyIds(100));
        QTRY_COMPARE(last().budget, RequestBudget::State::Held);
        QVERIFY(last().nextAllowed);
        QCOMPARE(server.requests().size(), 1);
        poller->lookNow(ids({"tsk_5"})); // nor for a person
        QTRY_VERIFY(server.requests().size() >= 2);
        QVERIFY2(timer.elapsed() >= 990, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(askedId(server.requests()[1]), QByteArray("tsk_5")); // nothing is lost
        QTRY_VERIFY(all(observed).size() > 30);
        QVERIFY(last().allowedPerSecond >= 20 && last().allowedPerSecond < 30);
        QVERIFY(!last().trouble);
    }

    void slowsDownBeforeTheServerHasToSayTooMany()
    {
        // A window of a second with five requests in it, told in every answer; the server counts how often it is overrun.
        QElapsedTimer clock;
        clock.start();
        qint64 window = -1;
        int left = 0;
        int overrun = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const qint64 now = QDateTime::currentSecsSinceEpoch();
            if (now != window) {
                window = now;
                left = 5;
            }
            if (left == 0)
                ++overrun;
            left = std::max(0, left - 1);
            QByteArray answer = answerFor(request);
            const QByteArray date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
            answer.insert(answer.indexOf("\r\n") + 2,
                "Date: " + date + "\r\nBurst-RateLimit-Remaining: " + QByteArray::number(left) + "\r\nBurst-RateLimit-Reset: " + QByteArray::number(now + 1) + "\r\n");
            socket->write(answer);
        });
        PollSettings settings = Eager;
        settings.limits = {.perSecond = 1000, .burst = 2, .inFlight = 2};
        const auto poller = makePoller(server, settings);
        poller->watch(manyIds(50));
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() >= 40, 30'000);
        // The server's clock is only known roughly, so that a window may be met a little early, at first above all.
        QVERIFY2(overrun <= 10, qPrintable(QString::number(overrun)));
    }

    void asksOneAtATimeWhereNobodyIsThere()
    {
        QSet<QTcpSocket *> open;
        bool there = false;
        int most = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (there) {
                answerTruly(request, socket);
                return;
            }
            open.insert(socket);
            most = std::max(most, static_cast<int>(open.size()));
            QTimer::singleShot(10, socket, [&open, socket] {
                open.remove(socket);
                socket->abort();
            });
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>(); };
        poller->watch(manyIds(20));
        QTRY_COMPARE(last().budget, RequestBudget::State::Probing);
        QCOMPARE(last().trouble->kind, FetchErrorKind::Unreachable);
        QTRY_COMPARE(last().inFlight, 0);
        most = 0;
        observed.clear();
        QTRY_VERIFY_WITH_TIMEOUT(all(observed).size() >= 2, 10'000); // two probes
        QCOMPARE(most, 1);
        there = true;
        observed.clear();
        QTRY_VERIFY_WITH_TIMEOUT(all(observed).size() >= 20, 10'000); // all resumes at the first answer
        QTRY_VERIFY(!last().trouble);
    }

    void asksNothingForAWindowThatNobodySees()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>(); };
        poller->watch(manyIds(5));
        QTRY_VERIFY(server.requests().size() >= 10);
        poller->setAsleep(true);
        QTRY_VERIFY(last().asleep && last().inFlight == 0);
        const qsizetype before = server.requests().size();
        QTest::qWait(3 * Interval.count()); // in which nothing may happen
        QCOMPARE(server.requests().size(), before);
        poller->setAsleep(false);
        QTRY_VERIFY(server.requests().size() >= before + 5);
    }

    void asksFirstForWhatAPersonSees()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server, limitedTo(40));
        poller->watch(manyIds(200));
        poller->prefer(ids({"tsk_150"}), ids({"tsk_160", "tsk_161"}));
        QTRY_VERIFY(server.requests().size() >= 30);
        QHash<QByteArray, int> looks;
        for (const ScriptedServer::Request &request : server.requests())
            ++looks[askedId(request)];
        for (const char *each : {"tsk_150", "tsk_160", "tsk_161"})
            QVERIFY2(looks.value(each) >= 1, each); // though 150 others were there before
    }

    void saysWhenTheWishCannotBeMet()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server, limitedTo(20));
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>(); };
        poller->watch(manyIds(60)); // three seconds a round, where 0.2 s are wished
        QTRY_VERIFY_WITH_TIMEOUT(last().expectedBehind && last().expectedBehind->wished < 1s && last().expectedBehind->achieved > 2s, 15'000);
        QVERIFY(!last().connectionsAreTheLimit);
        QVERIFY(last().requestsPerSecond <= 21);
    }

    void newSettingsHoldAtOnce()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server, {.intervals = {.active = 1h, .idle = 1h}, .limits = {}});
        poller->watch(manyIds(4));
        QTRY_COMPARE(server.requests().size(), 4);
        QTest::qWait(3 * Interval.count());
        QCOMPARE(server.requests().size(), 4);
        poller->setSettings(Eager);
        QTRY_VERIFY(server.requests().size() >= 16);
        // As many at a time as may be.
        int underWay = 0;
        int most = 0;
        server.setHandler([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            most = std::max(most, ++underWay);
            QTimer::singleShot(60, socket, [&underWay, request, socket] {
                --underWay;
                socket->write(answerFor(request));
            });
        });
        poller->watch(manyIds(100));
        QTRY_COMPARE(most, 6);
        PollSettings wide = Eager;
        wide.limits.inFlight = 24;
        poller->setSettings(wide);
        QTRY_COMPARE(most, 24);
        wide.limits.inFlight = 2;
        poller->setSettings(wide);
        QTRY_VERIFY(underWay <= 2);
        most = 0;
        const qsizetype before = server.requests().size();
        QTRY_VERIFY(server.requests().size() > before + 20);
        QVERIFY(most <= 2);
        wide.timeout = 100ms;
        poller->setSettings(wide);
        server.setHandler([](const ScriptedServer::Request &, QTcpSocket *) {});
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QTRY_VERIFY(!all(observed).isEmpty() && all(observed).last().failure() && all(observed).last().failure()->kind == FetchErrorKind::Timeout);
    }

    void safetyLooksGoOutTogether()
    {
        // Nothing is going on: of 60 looks at 60 a second, each ten apart would be 16 ms apart; together they come in sixes.
        QList<qint64> arrivals;
        QElapsedTimer clock;
        clock.start();
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            arrivals.append(clock.elapsed());
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QString::fromLatin1(askedId(request)));
            object.insert(QStringLiteral("nextProcessAt"), QDateTime::currentMSecsSinceEpoch() + 3'600'000);
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
        });
        const auto poller = makePoller(server, {.intervals = {.active = 200ms, .idle = 1s}, .limits = {.perSecond = 60, .burst = 30, .inFlight = 6}});
        poller->watch(manyIds(100));
        QTRY_VERIFY(arrivals.size() >= 160); // all first looks and some more
        int pauses = 0;
        for (qsizetype i = 121; i < 160; ++i)
            pauses += arrivals[i] - arrivals[i - 1] >= 40 ? 1 : 0;
        QVERIFY2(pauses >= 4 && pauses <= 9, qPrintable(QString::number(pauses)));
    }

    void saysWhenEachRowIsLookedAtNext()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            socket->write(askedId(request) == "gone" ? ScriptedServer::response("404 Not Found", "") : answerFor(request, askedId(request) == "done" ? "completed" : "odd"));
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids({"done", "open"}));
        QTRY_VERIFY(all(observed).size() >= 4);
        int done = 0;
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations) {
            done += each.taskId == id("done") ? 1 : 0;
            QCOMPARE(each.nextLookIn, each.taskId == id("done") ? std::nullopt : std::optional<std::chrono::milliseconds>(Interval));
        }
        QCOMPARE(done, 1);
    }

    void oneBadAnswerIsNoTroubleOfTheEndpoint()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (askedId(request) == "tsk_7") // the last of each round, so that nothing good comes after it for a while
                socket->write(ScriptedServer::response("500 Internal Server Error", ""));
            else
                answerTruly(request, socket);
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->watch(manyIds(8));
        QTRY_VERIFY(all(observed).size() >= 40);
        for (const QList<QVariant> &arguments : std::as_const(status))
            QVERIFY(!arguments.first().value<PollerStatus>().trouble);
    }

    void endsWithoutWaitingForAnAnswer()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *) {});
        auto poller = makePoller(server);
        poller->watch(manyIds(10));
        QTRY_COMPARE(server.requests().size(), 6);
        QElapsedTimer timer;
        timer.start();
        poller.reset();
        QVERIFY(timer.elapsed() < 5000); // half the time-out of the looks
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
