// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/poll/pollerfixture.h"
#include "simulator/simulatorserver.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The poller in its thread with tasks that share messages, with real servers in this thread.
class TestPollerPages : public QObject
{
    Q_OBJECT

private:
    static bool isPage(const ScriptedServer::Request &request) { return request.path().startsWith("/v1/messages/"); }

    static QByteArray pageOf(const QList<TaskId> &ids)
    {
        QJsonArray tasks;
        for (const TaskId &each : ids) {
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), each.toString());
            tasks.append(object);
        }
        return ScriptedServer::response("200 OK",
            QJsonDocument(QJsonObject{{QStringLiteral("cursor"), 0}, {QStringLiteral("tasks"), tasks}}).toJson());
    }

    /// Answers for any task, and for the page of the only message with @p ids.
    static ScriptedServer::Handler service(const QList<TaskId> &ids)
    {
        return [ids](const ScriptedServer::Request &request, QTcpSocket *socket) {
            socket->write(isPage(request) ? pageOf(ids) : answerFor(request));
        };
    }

    static int pagesAmong(const QList<ScriptedServer::Request> &requests)
    {
        return static_cast<int>(std::ranges::count_if(requests, isPage));
    }

    /// How often each task was observed since @p from.
    static QHash<TaskId, int> polls(const QSignalSpy &observed, qsizetype from = 0)
    {
        QHash<TaskId, int> polls;
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations.sliced(from))
            ++polls[each.taskId];
        return polls;
    }
    static bool eachTold(const QSignalSpy &observed, qsizetype ids, int times, qsizetype from = 0)
    {
        const QHash<TaskId, int> counts = polls(observed, from);
        return counts.size() == ids && std::ranges::all_of(counts, [times](int count) { return count >= times; });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneRequestDoesForAHundredTasks()
    {
        const QList<TaskId> ids = manyIds(100);
        ScriptedServer server(service(ids));
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids);
        QTRY_VERIFY(eachTold(observed, 100, 10));
        const auto observations = all(observed);
        const auto requests = server.requests().size();
        QVERIFY2(requests * 5 < observations.size(),
            qPrintable(QStringLiteral("%1 requests for %2 answers").arg(requests).arg(observations.size())));
        QVERIFY(pagesAmong(server.requests()) > 0);
        for (const Observation &each : observations) {
            QVERIFY(each.task());
            QCOMPARE(each.task()->taskId, each.taskId);
            QVERIFY(each.nextPollIn);
        }
    }

    void aTaskThatVanishedFromThePageIsPolledSingly()
    {
        const QList<TaskId> ids = manyIds(50);
        ScriptedServer server(service(ids));
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids);
        QTRY_VERIFY(eachTold(observed, 50, 3));
        const qsizetype before = all(observed).size();
        const qsizetype asked = server.requests().size();
        server.setHandler(service(ids.sliced(1)));
        QTRY_VERIFY(eachTold(observed, 50, 3, before));
        const QList<Observation> observations = all(observed).sliced(before);
        QVERIFY(std::ranges::any_of(observations, [&](const Observation &each) {
            return each.taskId == ids.first() && each.source == Observation::Source::Task;
        }));
        const QList<ScriptedServer::Request> since = server.requests().sliced(asked);
        QVERIFY(std::ranges::any_of(since,
            [&](const ScriptedServer::Request &each) { return askedId(each) == ids.first().toString().toLatin1(); }));
        QVERIFY2(since.size() * 3 < observations.size(), qPrintable(QString::number(since.size())));
    }

    void aServerWithoutPagesIsAskedAsBefore()
    {
        const QList<TaskId> ids = manyIds(30);
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            socket->write(isPage(request) ? ScriptedServer::response("404 Not Found", "{\"error\":\"no such path\"}")
                                          : answerFor(request));
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids);
        QTRY_VERIFY(eachTold(observed, 30, 5));
        QCOMPARE(pagesAmong(server.requests()), 1);
        const QList<Observation> observations = all(observed);
        QVERIFY(std::ranges::all_of(observations,
            [](const Observation &each) { return each.task() && each.source == Observation::Source::Task; }));
    }

    void aPageThatIsTooManyIsAskedForAgainLater()
    {
        const QList<TaskId> ids = manyIds(30);
        int refused = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (isPage(request) && refused++ == 0)
                socket->write(ScriptedServer::response(
                    "429 Too Many Requests", "{\"error\":\"too many\"}", "Retry-After: 1\r\n"));
            else
                socket->write(isPage(request) ? pageOf(ids) : answerFor(request));
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->watch(ids);
        QTRY_VERIFY(std::ranges::any_of(status, [](const QList<QVariant> &each) {
            return each.first().value<PollerStatus>().limiter == RateLimiter::State::Held;
        }));
        QTRY_VERIFY(eachTold(observed, 30, 5));
        QVERIFY(refused > 2);
        const QList<Observation> observations = all(observed);
        // Not counted against any task.
        QVERIFY(std::ranges::all_of(observations, [](const Observation &each) { return each.task() != nullptr; }));
    }

    void theSelectedTaskIsPolledSingly()
    {
        const QList<TaskId> ids = manyIds(30);
        ScriptedServer server(service(ids));
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->prefer({ids[7]}, ids);
        poller->watch(ids);
        poller->prefer({ids[7]}, ids);
        QTRY_VERIFY(eachTold(observed, 30, 3));
        const qsizetype before = all(observed).size();
        QTRY_VERIFY(eachTold(observed, 30, 3, before));
        const QList<Observation> observations = all(observed).sliced(before);
        QVERIFY(std::ranges::any_of(
            observations, [](const Observation &each) { return each.source == Observation::Source::ListPage; }));
        for (const Observation &each : observations)
            QVERIFY(each.taskId != ids[7] || each.source == Observation::Source::Task);
    }

    void findsAllPagesOfTheSimulator()
    {
        SimulatorServer simulator({.tasks = 600, .tasksPerMessage = 300});
        const Result<quint16> port = simulator.listen();
        QVERIFY(port);
        PollerThread poller(loopbackTarget(*port),
            {.intervals = {.active = 1s, .idle = 60s}, .limits = {.perSecond = 200, .burst = 10, .inFlight = 6}});
        QSignalSpy observed(&poller, &PollerThread::observed);
        poller.watch(simulator.ids());
        QTRY_COMPARE(polls(observed).size(), 600);
        // Observations from one answer have the same request time.
        QSet<qint64> requests;
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations) {
            QVERIFY(each.task());
            requests.insert(each.asked.time_since_epoch().count());
        }
        QVERIFY2(requests.size() < 150, qPrintable(QString::number(requests.size())));
    }
};

TASKWATCH_TEST(TestPollerPages, QCoreApplication);
#include "tst_pollerpages.moc"
