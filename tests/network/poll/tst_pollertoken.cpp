// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/poll/pollerfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// A poller whose token is found, or changed, while it runs.
class TestPollerToken : public QObject
{
    Q_OBJECT

    static ApiToken token(const char *text) { return *ApiToken::parse(text); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksNothingBeforeTheTokenIsKnown()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->setToken(std::nullopt);
        poller->watch(ids({"a", "b"}));
        poller->watchAgain({{.id = id("done"), .isSettled = true}});
        poller->refresh(ids({"a"}));
        QTRY_VERIFY(lastStatus(status).lacksToken);
        const ControlPoller control(Eager);
        QVERIFY(control.polls(3));
        QCOMPARE(server.requests().size(), 0);
        poller->setToken(token("found"));
        QTRY_VERIFY(server.requests().size() > 4);
        QVERIFY(!lastStatus(status).lacksToken);
        for (const ScriptedServer::Request &request : server.requests()) {
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer found"));
            QVERIFY(askedId(request) != "done");
        }
    }

    void pollsUnderWayAreRepeatedWithTheNewToken()
    {
        QPointer<QTcpSocket> held;
        ScriptedServer server([&held](const ScriptedServer::Request &, QTcpSocket *socket) { held = socket; });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(ids({"a"}));
        QTRY_VERIFY(held);
        const QPointer<QTcpSocket> old = held;
        server.setHandler(answerTruly);
        poller->setToken(token("another"));
        QTRY_VERIFY(!old);
        QTRY_VERIFY(all(observed).size() >= 3);
        QVERIFY(all(observed).first().task());
        QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer another"));
    }

    void aValidTokenResumesPolling()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (request.headers.value("authorization") == "Bearer good")
                answerTruly(request, socket);
            else
                socket->write(ScriptedServer::response("401 Unauthorized", R"({"error":"invalid token"})"));
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        poller->watch(ids({"a", "b"}));
        QTRY_COMPARE(lastStatus(status).limiter, RateLimiter::State::Stopped);
        poller->setToken(token("good"));
        QTRY_COMPARE(lastStatus(status).limiter, RateLimiter::State::Open);
        QTRY_VERIFY(!all(observed).isEmpty() && all(observed).last().task());
        QTRY_VERIFY(!lastStatus(status).trouble);
    }
};

TASKWATCH_TEST(TestPollerToken, QCoreApplication);
#include "tst_pollertoken.moc"
