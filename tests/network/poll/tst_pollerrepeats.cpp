// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/poll/pollerfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// What happens to polls if the server closes their connections, and what is emitted when the poller ends.
class TestPollerRepeats : public QObject
{
    Q_OBJECT

private:
    static bool allAreTasks(const QSignalSpy &observed)
    {
        const QList<Observation> list = all(observed);
        return std::all_of(list.begin(), list.end(), [](const Observation &each) { return each.task() != nullptr; });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aConnectionThatTheServerEndedCostsNoPoll_data()
    {
        QTest::addColumn<bool>("afterAFirstByte");
        QTest::newRow("as the request comes in") << false;
        QTest::newRow("in the middle of the answer") << true;
    }

    void aConnectionThatTheServerEndedCostsNoPoll()
    {
        // Keep-alive ends silently at the moment of reuse: every fourth request on a connection meets that.
        QFETCH(const bool, afterAFirstByte);
        QHash<QTcpSocket *, int> served;
        int ended = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (++served[socket] % 4 != 0) {
                socket->write(answerFor(request));
                return;
            }
            ++ended;
            if (afterAFirstByte)
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{\"task");
            socket->disconnectFromHost();
            served.remove(socket);
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids({"a"}));
        while (ended < 10) {
            const qsizetype before = server.requests().size();
            poller->refresh(ids({"a"}));
            QTRY_VERIFY(server.requests().size() > before);
        }
        poller->stop();
        QVERIFY(all(observed).size() > 10);
        QVERIFY(allAreTasks(observed));
    }

    void aServerThatIsRestartedCostsNoPoll()
    {
        // All connections end at once with polls in flight on each; repeated polls are answered.
        QList<QPointer<QTcpSocket>> waiting;
        bool restarted = false;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (restarted)
                socket->write(answerFor(request, "completed"));
            else
                waiting.append(socket);
        });
        PollSettings settings = Eager;
        settings.limits.inFlight = 24;
        const auto poller = makePoller(server, settings);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(manyIds(24));
        QTRY_COMPARE(waiting.size(), 24);
        restarted = true;
        for (const QPointer<QTcpSocket> &socket : std::as_const(waiting))
            socket->abort();
        QTRY_COMPARE(all(observed).size(), 24);
        QVERIFY(allAreTasks(observed));
    }

    void aPageIsRequestedOnceMore()
    {
        int asked = 0;
        ScriptedServer server([&asked](const ScriptedServer::Request &, QTcpSocket *socket) {
            if (++asked == 1)
                socket->abort();
            else
                socket->write(ScriptedServer::response("200 OK", R"({"cursor":0,"tasks":[]})"));
        });
        const auto poller = makePoller(server);
        std::optional<Listing> listing;
        connect(poller.get(), &PollerThread::listingChanged, this,
            [&listing](const Listing &changed) { listing = changed; });
        poller->readLists({ListId::ofMessage(QStringLiteral("msg_123")).value()});
        QTRY_VERIFY(listing && listing->state == Listing::State::Read);
        QCOMPARE(server.requests().size(), 2);
    }

    void whatWaitsForItsBatchIsNotLost()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            socket->write(answerFor(request, "completed"));
        });
        Poller poller(loopbackTarget(server.port()), Eager);
        poller.setBatchInterval(24h);
        QSignalSpy observed(&poller, &Poller::observed);
        QSignalSpy status(&poller, &Poller::statusChanged);
        poller.call([](PollEngine &engine, MonotonicTime now) { engine.watch(manyIds(3), now); });
        QTRY_VERIFY(server.requests().size() == 3 && lastStatus(status).inFlight == 0
            && !lastStatus(status).nextDue.has_value());
        QVERIFY(observed.isEmpty());
        poller.flush();
        QCOMPARE(all(observed).size(), 3);
    }

    void manyCallsDoNotEmitManyStatuses()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const QList<TaskId> many = manyIds(200);
        for (const TaskId &each : many)
            poller->watch({each});
        QTRY_COMPARE(lastStatus(status).watched, 200);
        QVERIFY2(status.size() < 50, qPrintable(QString::number(status.size())));
        poller->setPaused(true);
        QTRY_VERIFY(lastStatus(status).paused);
    }
};

TASKWATCH_TEST(TestPollerRepeats, QCoreApplication);
#include "tst_pollerrepeats.moc"
