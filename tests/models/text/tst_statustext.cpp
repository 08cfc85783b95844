// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "text/endpointlines.h"
#include "text/statustext.h"
#include "text/troubletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using Budget = RateLimiter::State;

/// Tests the texts of the status bar, the banner and the endpoint lines.
class TestStatusText : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Now = fromUnixMs(1678902000000);
    static constexpr ClockReading At{Now, tickAt(Now), Now};
    static constexpr WatchSummary Three{.rows = 3, .settled = 0, .neverPolled = 0, .oldestPoll = 41s};

    static PollerStatus busy()
    {
        PollerStatus status;
        status.watched = 3;
        status.connections = 6;
        status.requestsPerSecond = 18.2;
        status.allowedPerSecond = status.limitPerSecond = 50;
        status.medianAnswerTime = 41ms;
        status.slowAnswerTime = 87ms;
        return status;
    }

    static QString lineOf(const char *name, const PollerStatus &status, const WatchSummary &summary = Three)
    {
        const QList<DetailLine> lines = endpointLines(status, summary, At);
        for (const DetailLine &line : lines) {
            if (line.name == QLatin1String(name))
                return line.text;
        }
        return QStringLiteral("no such line");
    }

    /// The clock of a server that is @p ahead of the local clock.
    static ServerClock clockAhead(std::chrono::milliseconds ahead)
    {
        ServerClock clock;
        for (int i = 0; i < 50; ++i)
            clock.observe(std::chrono::floor<std::chrono::seconds>(Now + ahead + i * 21ms), tickAt(Now + i * 21ms),
                tickAt(Now + i * 21ms + 1ms));
        return clock;
    }

private Q_SLOTS:
    void countsRows_data()
    {
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("selected");
        QTest::addColumn<QString>("texts");
        QTest::newRow("filtered") << 87 << 1204 << 0 << QStringLiteral("87 shown of 1,204 | 87 of 1,204");
        QTest::newRow("selected") << 87 << 1204 << 3
                                  << QStringLiteral(
                                         "87 shown of 1,204 · 3 selected | 87 of 1,204 · 3 selected | 87 of 1,204");
        QTest::newRow("all") << 1000000 << 1000000 << 0 << QStringLiteral("1,000,000 tasks | 1,000,000 tasks");
        QTest::newRow("all selected") << 1 << 1 << 1
                                      << QStringLiteral("1 task · 1 selected | 1 task · 1 selected | 1 task");
        QTest::newRow("none shown") << 0 << 1 << 0 << QStringLiteral("0 shown of 1 | 0 of 1");
        QTest::newRow("empty") << 0 << 0 << 0 << QStringLiteral("0 tasks | 0 tasks");
    }

    void countsRows()
    {
        QFETCH(const int, shown);
        QFETCH(const int, total);
        QFETCH(const int, selected);
        QTEST(rowCountTexts(shown, total, selected).join(QStringLiteral(" | ")), "texts");
    }

    void summarisesTheRows()
    {
        TaskTable table;
        QCOMPARE(watchSummary(table, tickAt(Now)), WatchSummary{});
        table.add(ids({"never", "young", "old", "done", "gone"}));
        table.apply(answered(id("young"), exampleTask(), Now - 1s));
        table.apply(answered(id("old"), exampleTask(), Now - 41s));
        Task done = exampleTask();
        done.state = Test::stateOf(QStringLiteral("completed"));
        table.apply(answered(id("done"), done, Now - 1h));
        Observation gone = failed(id("gone"), FetchErrorKind::NotFound, Now - 2h, 404);
        gone.gone = true;
        table.apply(gone);
        QCOMPARE(watchSummary(table, tickAt(Now)),
            (WatchSummary{.rows = 5, .settled = 2, .neverPolled = 1, .oldestPoll = 41s}));
    }

    void saysWhatThePollerDoes()
    {
        PollerStatus status = busy();
        QCOMPARE(statusText(status, {}, At).text, QStringLiteral("No tasks to poll"));
        QCOMPARE(statusText(status, {.rows = 3, .neverPolled = 3, .oldestPoll = {}}, At).text,
            QStringLiteral("Polling 3 tasks  ·  18 of 50 requests/s  ·  answers in 87 ms (p95)  ·  3 not polled yet"));
        status.requestsPerSecond = 1.52;
        QCOMPARE(statusText(status, {.rows = 3, .settled = 1, .oldestPoll = 41s}, At).text,
            QStringLiteral("Polling 2 tasks  ·  1.5 of 50 requests/s  ·  answers in 87 ms (p95)  ·  oldest poll 41 s"));
        QCOMPARE(statusText(status, Three, At).mood, StatusText::Mood::Polling);
        QCOMPARE(statusText(status, {.rows = 3, .settled = 3, .oldestPoll = {}}, At).text,
            QStringLiteral("Nothing due: all 3 tasks are done"));
        status.paused = true;
        QCOMPARE(statusText(status, Three, At),
            (StatusText{
                StatusText::Mood::Paused, QStringLiteral("Paused: 3 tasks, no requests  ·  oldest poll 41 s")}));
        status.paused = false;
        status.asleep = true;
        QCOMPARE(statusText(status, Three, At).text, QStringLiteral("Window hidden: no requests  ·  oldest poll 41 s"));
        status.lacksToken = true;
        QCOMPARE(statusText(status, Three, At).text,
            QStringLiteral("Waiting for the token: no requests  ·  oldest poll 41 s"));
        QCOMPARE(lineOf("State", status), QStringLiteral("waiting for the token"));
    }

    void onAWallItIsCalm()
    {
        const auto calm = [](const PollerStatus &status, std::optional<Timestamp> pausedSince = {}) {
            return statusText(status, Three, At, StatusDetail::Calm, pausedSince).text;
        };
        PollerStatus status = busy();
        status.serverClock = clockAhead(1h);
        QCOMPARE(calm(status), QStringLiteral("Polling 3 tasks  ·  oldest poll 41 s"));
        status.trouble = FetchError{FetchErrorKind::Server, {}};
        QVERIFY2(calm(status).contains(fetchErrorTitle(FetchErrorKind::Server)), qPrintable(calm(status)));
        status.paused = true;
        QVERIFY(calm(status).startsWith(u"Paused: 3 tasks, no requests"));
        const Timestamp since = fromUnixMs(1678889000000); // 14:03 UTC
        QVERIFY2(calm(status, since).startsWith(u"Paused since 14:03: 3 tasks, no requests"),
            qPrintable(calm(status, since)));
    }

    void saysWhenAWishCannotBeMet()
    {
        PollerStatus status = busy();
        status.allowedPerSecond = status.limitPerSecond = 100;
        status.expectedBehind = Lag{.wanted = 2s, .achieved = 10s};
        QVERIFY2(statusText(status, Three, At)
                     .text.contains(u"target every 2 s, actual every 10 s: limited to 100 requests/s"),
            qPrintable(statusText(status, Three, At).text));
        QCOMPARE(lineOf("Expected polls", status),
            QStringLiteral("target every 2 s, actual every 10 s: limited to 100 requests/s"));
        QCOMPARE(lineOf("Background polls", status), QStringLiteral("on time"));
        status.connectionsAreTheLimit = true;
        QCOMPARE(lineOf("Expected polls", status),
            QStringLiteral("target every 2 s, actual every 10 s: limited to 6 connections"));
        status.expectedBehind = Lag{.wanted = 500ms, .achieved = 1800ms};
        QVERIFY(lineOf("Expected polls", status).startsWith(u"target every 0.5 s, actual every 1.8 s"));
        status.backgroundBehind = Lag{.wanted = 60s, .achieved = 200s};
        QVERIFY(lineOf("Background polls", status).startsWith(u"target every 1 m, actual every 3 m 20 s"));
        QVERIFY(!statusText(status, Three, At).text.contains(u"3 m 20 s")); // late background polls are no problem
    }

    void saysWhatIsWrongAndWhatComesNext()
    {
        PollerStatus status = busy();
        QCOMPARE(troubleText(status, At), TroubleText{});

        status.trouble = FetchError{FetchErrorKind::Unreachable, QStringLiteral("Connection refused")};
        status.limiter = Budget::Probing;
        status.nextAllowed = At.tick + 11'100ms;
        QCOMPARE(troubleText(status, At),
            (TroubleText{
                QStringLiteral("Endpoint unreachable: Connection refused."), QStringLiteral("Trying again in 12 s.")}));
        QCOMPARE(statusText(status, Three, At).mood, StatusText::Mood::Trouble);
        QVERIFY(statusText(status, Three, At).text.contains(u"Endpoint unreachable"));
        status.nextAllowed = At.tick - 1ms;
        QCOMPARE(troubleText(status, At).next, QStringLiteral("Trying again now."));

        status.trouble = FetchError{FetchErrorKind::Unauthorized, QStringLiteral("HTTP 401")};
        status.limiter = Budget::Stopped;
        QCOMPARE(troubleText(status, At).next, QStringLiteral("Polling stopped. Refresh (F5) tries again."));
        QVERIFY(statusText(status, Three, At).text.startsWith(u"Stopped: Token refused"));

        status.trouble = FetchError{FetchErrorKind::RateLimited, QStringLiteral("HTTP 429")};
        status.limiter = Budget::Held;
        status.nextAllowed = At.tick + 20s;
        const QString inTwenty =
            QDateTime::fromMSecsSinceEpoch(toUnixMs(At.now + 20s)).toString(QStringLiteral("HH:mm:ss"));
        QCOMPARE(troubleText(status, At).next,
            QStringLiteral("Polling resumes at %1, in 20 s, at half the rate.").arg(inTwenty));
        QVERIFY(statusText(status, Three, At).text.startsWith(u"Too many requests: waiting 20 s"));
        QCOMPARE(lineOf("Rate limit", status), QStringLiteral("no requests for 20 s"));
        status.holdWasCapped = true;
        status.nextAllowed = At.tick + 15min;
        QVERIFY(troubleText(status, At).next.startsWith(u"The server requested a longer wait. Polling resumes at "));
        QVERIFY(troubleText(status, At).next.endsWith(u", in 15 m."));

        status.trouble = FetchError{FetchErrorKind::Server, QStringLiteral("HTTP 503: Try later.")};
        status.limiter = Budget::Open;
        QCOMPARE(troubleText(status, At),
            (TroubleText{QStringLiteral("Server error: HTTP 503: Try later."),
                QStringLiteral("Taskwatch tries again automatically.")}));
    }

    void explainsAnEndpointThatKnowsNoneOfTheTasks()
    {
        PollerStatus status = busy();
        status.knowsNoTask = true;
        QCOMPARE(troubleText(status, At),
            (TroubleText{
                QStringLiteral("The endpoint knows none of these tasks. Check the region and the API version."),
                QStringLiteral("Polling continues.")}));
        QCOMPARE(statusText(status, Three, At),
            (StatusText{StatusText::Mood::Trouble,
                QStringLiteral(
                    "Polling 3 tasks  ·  18 of 50 requests/s  ·  the endpoint knows none of them  ·  oldest poll 41 s")}));
        status.paused = true;
        QCOMPARE(troubleText(status, At).next, QString());
        // Problems that prevent all polling have priority.
        status.trouble = FetchError{FetchErrorKind::Unauthorized, QStringLiteral("HTTP 401")};
        status.limiter = Budget::Stopped;
        QCOMPARE(troubleText(status, At).what, QStringLiteral("Token refused: HTTP 401."));
    }

    void saysThatTheServersClockIsAnother()
    {
        PollerStatus status = busy();
        QCOMPARE(lineOf("Server clock", status), QStringLiteral("unknown"));
        status.serverClock = clockAhead(4500ms);
        QCOMPARE(lineOf("Server clock", status), QStringLiteral("same as this computer's"));
        QVERIFY(!statusText(status, Three, At).text.contains(u"clock"));
        status.serverClock = clockAhead(90'500ms);
        QCOMPARE(lineOf("Server clock", status), QStringLiteral("1 m 30 s ahead"));
        QVERIFY(statusText(status, Three, At).text.endsWith(u"server clock 1 m 30 s ahead"));
        status.serverClock = clockAhead(-3600'500ms);
        QCOMPARE(lineOf("Server clock", status), QStringLiteral("1 h behind"));
    }

    void tellsTheEndpointsFacts()
    {
        PollerStatus status = busy();
        status.inFlight = 4;
        status.nextDue = At.tick + 2100ms;
        const WatchSummary summary{.rows = 1204, .settled = 104, .neverPolled = 0, .oldestPoll = 41s};
        QCOMPARE(lineOf("State", status, summary), QStringLiteral("polling"));
        QCOMPARE(lineOf("Tasks", status, summary), QStringLiteral("1,204 watched, 104 final or gone"));
        QCOMPARE(lineOf("Requests", status), QStringLiteral("18 of 50 per second"));
        QCOMPARE(lineOf("In flight", status), QStringLiteral("4 of 6 connections"));
        PollerStatus single = status;
        single.connections = 1;
        single.inFlight = 1;
        QCOMPARE(lineOf("In flight", single), QStringLiteral("1 of 1 connection"));
        QCOMPARE(lineOf("Answer time", status), QStringLiteral("41 ms median, 87 ms p95"));
        QCOMPARE(lineOf("Oldest poll", status), QStringLiteral("41 s ago"));
        QCOMPARE(lineOf("Next due", status), QStringLiteral("in 3 s"));
        QCOMPARE(lineOf("Rate limit", status), QStringLiteral("not reached"));
        status.nextDue = At.tick - 12s;
        QCOMPARE(lineOf("Next due", status), QStringLiteral("now, 12 s late"));
        status.allowedPerSecond = 25;
        QCOMPARE(lineOf("Requests", status), QStringLiteral("18 of 25 per second (increasing to 50)"));
        QCOMPARE(lineOf("Rate limit", status), QStringLiteral("reached recently: the rate is still reduced"));
    }
};

TASKWATCH_TEST(TestStatusText, QCoreApplication);
#include "tst_statustext.moc"
