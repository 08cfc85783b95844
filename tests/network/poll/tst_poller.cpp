// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/poll/pollerfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
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

/// The poller in its thread, with a real server in this one.
class TestPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Qt's warnings mean a programming error: an object in the wrong thread, an invalid connection.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksForEveryIdAgainAndAgain()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QElapsedTimer timer;
        timer.start();
        poller->watch(manyIds(10));
        QHash<TaskId, int> polls;
        QTRY_VERIFY(([&] {
            polls.clear();
            for (const Observation &each : all(observed))
                ++polls[each.taskId];
            return polls.size() == 10
                && std::all_of(polls.cbegin(), polls.cend(), [](int count) { return count >= 4; });
        })());
        const auto rounds = timer.elapsed() / Interval.count();
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations)
            QVERIFY(each.task());
        for (const int count : std::as_const(polls))
            QVERIFY(count <= rounds + 2); // the interval is kept
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
        QVERIFY2(sizes.size() < 100, qPrintable(QString::number(sizes.size()))); // in batches
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
            poller->refresh(manyIds(30)); // even if the user refreshes repeatedly
            poller->remove(manyIds(5)); // or removes and adds tasks
            poller->watch(manyIds(5));
            const qsizetype before = server.requests().size();
            QTRY_VERIFY(server.requests().size() > before);
        }
        QTRY_VERIFY(server.requests().size() > 60);
        QVERIFY(!overlapped);
        QTRY_COMPARE(most, qsizetype{6});
    }

    void settledTasksArePolledOnlyWhenRefreshed()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watchAgain({{.id = id("done"), .isSettled = true}});
        poller->watch(ids({"a"}));
        QTRY_VERIFY(server.requests().size() > 3);
        QVERIFY(std::none_of(server.requests().begin(), server.requests().end(),
            [](const auto &request) { return askedId(request) == "done"; }));
        poller->refresh(ids({"done"}));
        QTRY_VERIFY(std::any_of(server.requests().begin(), server.requests().end(),
            [](const auto &request) { return askedId(request) == "done"; }));
    }

    void pauseReallyPausesAndARefreshStillPolls()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        const ControlPoller control(Eager);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->watch(ids({"a", "b"}));
        QTRY_VERIFY(!observed.isEmpty());
        poller->setPaused(true);
        QTRY_VERIFY(!status.isEmpty() && status.last().first().value<PollerStatus>().paused);
        QTRY_COMPARE(status.last().first().value<PollerStatus>().inFlight, 0);
        const qsizetype before = server.requests().size();
        QVERIFY(control.polls(4));
        QCOMPARE(server.requests().size(), before);
        poller->refresh(ids({"b"}));
        QTRY_COMPARE(server.requests().size(), before + 1);
        QCOMPARE(askedId(server.requests().last()), QByteArray("b"));
        QVERIFY(control.polls(3));
        QCOMPARE(server.requests().size(), before + 1);
        poller->setPaused(false);
        QTRY_VERIFY(server.requests().size() >= before + 3);
    }

    void forgetsAnIdAtOnce()
    {
        QPointer<QTcpSocket> held;
        ScriptedServer server([&held](const ScriptedServer::Request &, QTcpSocket *socket) { held = socket; });
        const auto poller = makePoller(server);
        const ControlPoller control(Eager);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->watch(ids({"a"}));
        QTRY_VERIFY(held);
        QTRY_COMPARE(lastStatus(status).watched, 1);
        poller->remove(ids({"a"}));
        QTRY_COMPARE(lastStatus(status).watched, 0); // the poller has removed it
        if (held) // the poller may have closed the connection
            held->write(answerFor(server.requests().last()));
        QVERIFY(control.polls(4));
        QCOMPARE(observed.size(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void reportsItsStatus()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return lastStatus(status); };
        poller->watch(manyIds(4));
        QTRY_VERIFY(last().watched == 4 && last().requestsPerSecond > 0 && last().medianAnswerTime);
        QVERIFY(!last().trouble);
    }

    void explainsAnEndpointThatKnowsNoTaskAndAsksOn()
    {
        const auto unknown = [](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write(ScriptedServer::response("404 Not Found", "{\"error\":\"task not found\"}"));
        };
        ScriptedServer server(unknown);
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return lastStatus(status); };
        const auto refreshAll = [&](const QList<TaskId> &ids) {
            const qsizetype wanted = all(observed).size() + ids.size();
            poller->refresh(ids);
            return QTest::qWaitFor([&] { return all(observed).size() >= wanted; }, Patience);
        };
        poller->watch(ids({"a", "b"}));
        QTRY_COMPARE(all(observed).size(), 2);
        QVERIFY(refreshAll(ids({"a", "b"})));
        QTRY_COMPARE(last().watched, 2);
        QVERIFY(!last().knowsNoTask); // two ids may simply be wrong
        poller->watch(ids({"c"}));
        QTRY_VERIFY(last().knowsNoTask);
        QVERIFY(!last().trouble && last().limiter == RateLimiter::State::Open);

        // However often they are not found: none of them counts as gone.
        for (int i = 0; i < NotFoundUntilGone + 2; ++i)
            QVERIFY(refreshAll(ids({"a", "b", "c"})));
        const QList<Observation> lost = all(observed);
        QVERIFY(std::all_of(lost.begin(), lost.end(), [](const Observation &each) { return !each.gone; }));
        QVERIFY(lost.last().nextPollIn);

        // The first task shows that the endpoint knows some tasks, so the others are gone by now.
        server.setHandler([&unknown](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (askedId(request) == "b")
                answerTruly(request, socket);
            else
                unknown(request, socket);
        });
        QVERIFY(refreshAll(ids({"b"})));
        QTRY_VERIFY(!last().knowsNoTask);
        QVERIFY(refreshAll(ids({"a"})));
        QTRY_VERIFY(all(observed).last().gone || all(observed).constEnd()[-2].gone);
    }

    void asksNothingForAWindowThatNobodySees()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        const ControlPoller control(Eager);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return lastStatus(status); };
        poller->watch(manyIds(5));
        QTRY_VERIFY(server.requests().size() >= 10);
        poller->setAsleep(true);
        QTRY_VERIFY(last().asleep && last().inFlight == 0);
        const qsizetype before = server.requests().size();
        QVERIFY(control.polls(4));
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
        QHash<QByteArray, int> polls;
        for (const ScriptedServer::Request &request : server.requests())
            ++polls[askedId(request)];
        for (const char *each : {"tsk_150", "tsk_160", "tsk_161"})
            QVERIFY2(polls.value(each) >= 1, each); // although 150 others were due before
    }

    void newSettingsHoldAtOnce()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server, {.intervals = {.active = 1h, .idle = 1h}, .limits = {}});
        poller->watch(manyIds(4));
        QTRY_COMPARE(server.requests().size(), 4);
        const ControlPoller control(Eager);
        QVERIFY(control.polls(4));
        QCOMPARE(server.requests().size(), 4);
        poller->setSettings(Eager);
        QTRY_VERIFY(server.requests().size() >= 16);
        // Maximum number of polls in flight. Answers are held until as many came, however slow the machine is.
        qsizetype wanted = 6;
        qsizetype most = 0;
        QList<std::pair<ScriptedServer::Request, QPointer<QTcpSocket>>> underWay;
        const auto answerAll = [&underWay] {
            const auto held = std::exchange(underWay, {});
            for (const auto &[request, socket] : held) {
                if (socket)
                    socket->write(answerFor(request));
            }
        };
        server.setHandler([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            underWay.append({request, socket});
            most = std::max(most, underWay.size());
            if (underWay.size() >= wanted)
                answerAll();
        });
        poller->watch(manyIds(100));
        QTRY_COMPARE(most, qsizetype{6});
        PollSettings wide = Eager;
        wide.limits.inFlight = 24;
        wanted = 24;
        poller->setSettings(wide);
        QTRY_COMPARE(most, qsizetype{24});
        wide.limits.inFlight = 2;
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->setSettings(wide);
        QTRY_COMPARE(lastStatus(status).connections, 2); // applied in the poller's thread
        int held = 0;
        server.setHandler([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            most = std::max<qsizetype>(most, ++held);
            QTimer::singleShot(60, socket, [&held, request, socket] {
                --held;
                socket->write(answerFor(request));
            });
        });
        answerAll();
        QTRY_VERIFY(lastStatus(status).inFlight <= 2);
        most = 0;
        const qsizetype before = server.requests().size();
        QTRY_VERIFY(server.requests().size() > before + 20);
        QVERIFY(most <= 2);
        wide.timeout = 100ms;
        poller->setSettings(wide);
        server.setHandler([](const ScriptedServer::Request &, QTcpSocket *) {});
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QTRY_VERIFY(!all(observed).isEmpty() && all(observed).last().failure()
            && all(observed).last().failure()->kind == FetchErrorKind::Timeout);
    }

    void backgroundPollsGoOutTogether()
    {
        // An idle list: 60 polls at 60 per second would be 16 ms apart if sent singly; they are sent in groups of six.
        // An answer takes less than twice that, so that only groups are under way together.
        int arrived = 0;
        int underWay = 0;
        int most = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            ++arrived;
            most = std::max(most, ++underWay);
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QString::fromLatin1(askedId(request)));
            object.insert(QStringLiteral("nextProcessAt"), QDateTime::currentMSecsSinceEpoch() + 3'600'000);
            QTimer::singleShot(25, socket, [&underWay, object, socket] {
                --underWay;
                socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
            });
        });
        const auto poller = makePoller(server,
            {.intervals = {.active = 200ms, .idle = 1s}, .limits = {.perSecond = 60, .burst = 30, .inFlight = 6}});
        poller->watch(manyIds(100));
        QTRY_VERIFY(arrived >= 120); // all first polls and some more
        most = 0;
        QTRY_COMPARE(most, qsizetype{6});
    }

    void saysWhenEachRowIsPolledNext()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            socket->write(askedId(request) == "gone"
                    ? ScriptedServer::response("404 Not Found", "")
                    : answerFor(request, askedId(request) == "done" ? "completed" : "odd"));
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids({"done", "open"}));
        QTRY_VERIFY(all(observed).size() >= 4);
        int done = 0;
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations) {
            done += each.taskId == id("done") ? 1 : 0;
            QCOMPARE(each.nextPollIn,
                each.taskId == id("done") ? std::nullopt : std::optional<std::chrono::milliseconds>(Interval));
        }
        QCOMPARE(done, 1);
    }

    void endsWithoutWaitingForAnAnswer()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *) {});
        PollSettings patient = Eager;
        patient.timeout = 10min;
        auto poller = makePoller(server, patient);
        poller->watch(manyIds(10));
        QTRY_COMPARE(server.requests().size(), 6);
        QElapsedTimer timer;
        timer.start();
        poller.reset();
        QVERIFY(timer.elapsed() < Patience); // far less than the time-out of the polls
    }
};

TASKWATCH_TEST(TestPoller, QCoreApplication);
#include "tst_poller.moc"
