// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "network/http/clientfixture.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The client's connections and their number.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAsManyConnectionsAsItIsTold()
    {
        QList<QPointer<QTcpSocket>> waiting;
        ScriptedServer server([&](const ScriptedServer::Request &, QTcpSocket *socket) { waiting.append(socket); });
        TaskClient client(loopbackTarget(server.port()));
        QSignalSpy answered(&client, &TaskClient::answered);
        for (const int connections : {1, 6, 7, 24, 13, 6}) {
            client.setConnections(connections);
            QCOMPARE(client.freeSlots(), connections);
            for (int i = 0; i < connections; ++i)
                client.send({.ticket = 1, .what = id("tsk_123")});
            QCOMPARE(client.freeSlots(), 0);
            QTRY_COMPARE(waiting.size(), connections); // none of them waits for another
            for (const QPointer<QTcpSocket> &socket : std::as_const(waiting))
                socket->write(ok(exampleBody()));
            waiting.clear();
            QTRY_COMPARE(answered.size(), connections);
            answered.clear();
        }
        QVERIFY2(server.connections() <= 24, qPrintable(QString::number(server.connections()))); // they are reused
        client.setConnections(1000);
        QCOMPARE(client.freeSlots(), TaskClient::MostConnections);
    }

    void fewerConnectionsLetThoseInUseFinish()
    {
        QList<QPointer<QTcpSocket>> waiting;
        ScriptedServer server([&](const ScriptedServer::Request &, QTcpSocket *socket) { waiting.append(socket); });
        TaskClient client(loopbackTarget(server.port()));
        QSignalSpy answered(&client, &TaskClient::answered);
        client.setConnections(24);
        for (int i = 0; i < 24; ++i)
            client.send({.ticket = 1, .what = id("tsk_123")});
        client.setConnections(2);
        QCOMPARE(client.freeSlots(), 0);
        QTRY_COMPARE(waiting.size(), 24);
        for (const QPointer<QTcpSocket> &socket : std::as_const(waiting))
            socket->write(ok(exampleBody()));
        QTRY_COMPARE(answered.size(), 24);
        QCOMPARE(client.freeSlots(), 2);
    }

    void handsOnWhatTheHeadSays()
    {
        ScriptedServer server(ScriptedServer::always(ScriptedServer::response("429 Too Many Requests", "",
            "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: 7\r\nBurst-RateLimit-Remaining: 0\r\nBurst-RateLimit-Reset: 1678902100\r\n")));
        TaskClient client(loopbackTarget(server.port()));
        std::optional<ServerHints> hints;
        connect(&client, &TaskClient::answered, this,
            [&](quint64, const Observation &, const ServerHints &given) { hints = given; });
        const MonotonicTime before = MonotonicClock::now();
        client.send({.ticket = 1, .what = id("tsk_123")});
        QTRY_VERIFY(hints);
        QVERIFY(hints->retryAfter == ServerWait(std::chrono::milliseconds(7s)));
        QCOMPARE(hints->date, std::optional(fromUnixMs(784111777000)));
        QCOMPARE(hints->windows.size(), 1);
        QCOMPARE(hints->windows.first().remaining, std::optional(0));
        QVERIFY(hints->windows.first().reset == ServerWait(fromUnixMs(1678902100000)));
        QVERIFY(hints->asked >= before && hints->answered >= hints->asked && hints->answered <= MonotonicClock::now());
    }

private:
};

TASKWATCH_TEST(TestConnections, QCoreApplication);
#include "tst_connections.moc"
