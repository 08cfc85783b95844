// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/poll/pollerfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The poller's behaviour when the endpoint refuses the token, answers 429 or is unreachable.
class TestPollerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Qt's warnings mean a programming error: an object in the wrong thread, an invalid connection.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysWhenNobodyAnswers()
    {
        ScriptedServer server(
            ScriptedServer::always(ScriptedServer::response("401 Unauthorized", R"({"error":"unknown token"})")));
        const auto poller = makePoller(server);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return lastStatus(status); };
        poller->watch(ids({"a"}));
        QTRY_VERIFY(last().trouble);
        QCOMPARE(last().trouble->kind, FetchErrorKind::Unauthorized);
        QVERIFY(last().trouble->detail.contains(u"unknown token"));
        QCOMPARE(last().limiter, RateLimiter::State::Stopped);
        // Everything has stopped until the user refreshes; the first success resumes polling.
        server.setHandler(answerTruly);
        const qsizetype before = server.requests().size();
        const ControlPoller control(Eager);
        QVERIFY(control.polls(6));
        QCOMPARE(server.requests().size(), before);
        poller->refresh(ids({"a"}));
        QTRY_VERIFY(!last().trouble && last().limiter == RateLimiter::State::Open);
        QTRY_VERIFY(server.requests().size() > before + 2);
    }

    void aRefusedTokenCostsNoRowItsTurn()
    {
        ScriptedServer server(ScriptedServer::always(ScriptedServer::response("403 Forbidden", "")));
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(manyIds(30));
        QTRY_VERIFY(!observed.isEmpty());
        const ControlPoller control(Eager);
        QVERIFY(control.polls(4));
        // As many as show that it is not about single tasks, and those in flight then.
        QVERIFY2(server.requests().size() <= 12, qPrintable(QString::number(server.requests().size())));
        server.setHandler(answerTruly);
        observed.clear();
        poller->setToken(*ApiToken::parse("another-token"));
        QTRY_VERIFY(all(observed).size() >= 30);
        QVERIFY(all(observed).first().task());
    }

    void stopsAsLongAsTheServerSaysAndGoesOnSlower()
    {
        int refused = 0;
        ScriptedServer server([&refused](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (refused++ == 0)
                socket->write(ScriptedServer::response(
                    "429 Too Many Requests", R"({"error":"slow down"})", "Retry-After: 1\r\n"));
            else
                answerTruly(request, socket);
        });
        PollSettings settings = Eager;
        settings.limits = {.perSecond = 40, .burst = 1, .inFlight = 1};
        const auto poller = makePoller(server, settings);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return lastStatus(status); };
        QElapsedTimer timer;
        timer.start();
        poller->watch(manyIds(100));
        QTRY_COMPARE(last().limiter, RateLimiter::State::Held);
        QVERIFY(last().nextAllowed);
        QVERIFY(last().trouble); // reported at the first one, because everything waits
        QCOMPARE(last().trouble->kind, FetchErrorKind::RateLimited);
        QCOMPARE(server.requests().size(), 1);
        poller->refresh(ids({"tsk_5"})); // not even for a refresh
        QTRY_VERIFY(server.requests().size() >= 2);
        QVERIFY2(timer.elapsed() >= 990, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(askedId(server.requests()[1]), QByteArray("tsk_5")); // nothing is lost
        QTRY_VERIFY(all(observed).size() > 30);
        // At half the rate, which grows again.
        double least = settings.limits.perSecond;
        for (const QList<QVariant> &arguments : std::as_const(status))
            least = std::min(least, arguments.first().value<PollerStatus>().allowedPerSecond);
        QVERIFY2(least >= 20 && least < settings.limits.perSecond, qPrintable(QString::number(least)));
        QVERIFY(last().allowedPerSecond >= least);
        QVERIFY(!last().trouble);
    }

    void waitsForAServerThatSaysWhenItIsBack_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("maintenance") << QByteArray("503 Service Unavailable") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("a limit told by 403") << QByteArray("403 Forbidden") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("a limit of a draft")
            << QByteArray("429 Too Many Requests") << QByteArray("RateLimit: \"default\";r=0;t=1\r\n");
        QTest::newRow("a limit of a vendor") << QByteArray(
            "403 Forbidden") << QByteArray("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset-After: 1.0\r\n");
    }

    void waitsForAServerThatSaysWhenItIsBack()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, header);
        QElapsedTimer timer;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (!timer.isValid())
                timer.start();
            if (timer.elapsed() < 1000)
                socket->write(ScriptedServer::response(status, "away", header));
            else
                answerTruly(request, socket);
        });
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy spy(poller.get(), &PollerThread::statusChanged);
        poller->watch(manyIds(100));
        QTRY_COMPARE(lastStatus(spy).limiter, RateLimiter::State::Held);
        QVERIFY(lastStatus(spy).trouble);
        QVERIFY(lastStatus(spy).nextAllowed);
        const qsizetype refused = server.requests().size();
        QVERIFY2(refused <= 6, qPrintable(QString::number(refused))); // those in flight, of all hundred tasks
        QTRY_VERIFY(server.requests().size() > refused);
        QVERIFY2(timer.elapsed() >= 950, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(all(observed).size() >= 100);
        QTRY_VERIFY(!lastStatus(spy).trouble);
    }

    void oneTaskThatIsRefusedStopsNoOther_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("403") << QByteArray("403 Forbidden");
        QTest::newRow("401") << QByteArray("401 Unauthorized");
    }

    void oneTaskThatIsRefusedStopsNoOther()
    {
        QFETCH(const QByteArray, status);
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (askedId(request) == "tsk_5")
                socket->write(ScriptedServer::response(status, R"({"error":"not yours"})"));
            else
                answerTruly(request, socket);
        });
        PollSettings settings = Eager;
        settings.limits.inFlight = 1;
        const auto poller = makePoller(server, settings);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy spy(poller.get(), &PollerThread::statusChanged);
        poller->watch(manyIds(8));
        QTRY_VERIFY(all(observed).size() >= 60);
        for (const QList<QVariant> &arguments : std::as_const(spy)) {
            QVERIFY(!arguments.first().value<PollerStatus>().trouble);
            QVERIFY(arguments.first().value<PollerStatus>().limiter != RateLimiter::State::Stopped);
        }
        int refused = 0;
        const QList<Observation> list = all(observed);
        for (const Observation &each : list) {
            if (each.taskId.toString() != u"tsk_5") {
                QVERIFY(each.task());
                continue;
            }
            ++refused;
            QCOMPARE(each.failure()->kind, FetchErrorKind::Forbidden);
            QVERIFY(each.nextPollIn);
        }
        QVERIFY(refused >= 2);
    }

    void aTokenThatIsRefusedLaterStopsEverything_data() { oneTaskThatIsRefusedStopsNoOther_data(); }

    void aTokenThatIsRefusedLaterStopsEverything()
    {
        QFETCH(const QByteArray, status);
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        QSignalSpy spy(poller.get(), &PollerThread::statusChanged);
        poller->watch(manyIds(30));
        QTRY_VERIFY(all(observed).size() >= 30);
        server.setHandler(ScriptedServer::always(ScriptedServer::response(status, R"({"error":"expired"})")));
        QTRY_COMPARE(lastStatus(spy).limiter, RateLimiter::State::Stopped);
        QCOMPARE(lastStatus(spy).trouble->kind, FetchErrorKind::Unauthorized);
    }

    void slowsDownBeforeTheServerHasToSayTooMany()
    {
        // A window of one second with five requests, reported in every answer. The server counts how often it is
        // exceeded.
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
            const QByteArray date =
                QLocale::c()
                    .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                    .toLatin1();
            answer.insert(answer.indexOf("\r\n") + 2,
                "Date: " + date + "\r\nBurst-RateLimit-Remaining: " + QByteArray::number(left)
                    + "\r\nBurst-RateLimit-Reset: " + QByteArray::number(now + 1) + "\r\n");
            socket->write(answer);
        });
        PollSettings settings = Eager;
        settings.limits = {.perSecond = 1000, .burst = 2, .inFlight = 2};
        const auto poller = makePoller(server, settings);
        poller->watch(manyIds(50));
        QTRY_VERIFY(server.requests().size() >= 40);
        // The server's clock is known only roughly, so requests may be a little early, especially at first and on a
        // busy machine. Without slowing down, nearly all 50 would be sent within a second and exceed the window 45
        // times.
        QVERIFY2(overrun <= 20, qPrintable(QString::number(overrun)));
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
        const auto last = [&status] { return lastStatus(status); };
        poller->watch(manyIds(20));
        QTRY_COMPARE(last().limiter, RateLimiter::State::Probing);
        QCOMPARE(last().trouble->kind, FetchErrorKind::Unreachable);
        QTRY_COMPARE(last().inFlight, 0);
        most = 0;
        observed.clear();
        QTRY_VERIFY(all(observed).size() >= 2); // two probes
        QCOMPARE(most, 1);
        there = true;
        observed.clear();
        QTRY_VERIFY(all(observed).size() >= 20); // everything resumes at the first answer
        QTRY_VERIFY(!last().trouble);
    }

    void reportsThatTheIntervalsCannotBeKept()
    {
        ScriptedServer server(answerTruly);
        const auto poller = makePoller(server, limitedTo(20));
        QSignalSpy status(poller.get(), &PollerThread::statusChanged);
        const auto last = [&status] { return lastStatus(status); };
        poller->watch(manyIds(60)); // three seconds per round although 0.2 s are requested
        QTRY_VERIFY(
            last().expectedBehind && last().expectedBehind->wanted < 1s && last().expectedBehind->achieved > 2s);
        QVERIFY(!last().connectionsAreTheLimit);
        QVERIFY(last().requestsPerSecond <= 21);
    }

    void aBadAnswerOfOneTaskIsNotTheEndpointsFault()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (askedId(request) == "tsk_7") // the last of each round, so that no success follows it for a while
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
};

TASKWATCH_TEST(TestPollerLimits, QCoreApplication);
#include "tst_pollerlimits.moc"
