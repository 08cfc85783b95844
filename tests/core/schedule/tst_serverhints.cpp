// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/serverhints.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

/// What the headers of an answer mean for the rate limiter and for the server's clock.
class TestServerHints : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{1h};
    static constexpr Timestamp Wall = fromUnixMs(1678902000000); // 2023-03-15 17:40:00 UTC

    static RateLimitInfo info(const HintHeaders &headers, const ServerClock &clock = {})
    {
        ServerHints hints = parseHints(headers);
        hints.asked = hints.answered = T0;
        return rateLimitInfo(hints, clock, Wall);
    }

    /// Seconds from now to when a refused request may be repeated; none if no header says.
    static std::optional<double> wait(const RateLimitInfo &limits)
    {
        const std::optional<MonotonicTime> at =
            limits.retryAfter && *limits.retryAfter > T0 ? limits.retryAfter : limits.renewedAt;
        return at ? std::optional(std::chrono::duration<double>(*at - T0).count()) : std::nullopt;
    }

private Q_SLOTS:
    void readsWhenToContinue_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QList<LimitHeader>>("limits");
        QTest::addColumn<double>("seconds"); // from now; -1: none
        const auto row = [](const char *name, const char *retryAfter, const QList<LimitHeader> &limits,
                             double seconds) { QTest::newRow(name) << QByteArray(retryAfter) << limits << seconds; };
        row("seconds", "7", {}, 7);
        row("an HTTP date", "Wed, 15 Mar 2023 17:40:30 GMT", {}, 30);
        row("an HTTP date in the past", "Wed, 15 Mar 2023 17:39:30 GMT", {}, -1);
        row("nothing", "", {}, -1);
        row("nonsense", "soon", {{"ratelimit-reset", "-5"}, {"burst-ratelimit-reset", "1e9"}}, -1);
        row("a day's quota", "", {{"ratelimit-reset", "1678902060"}}, 60);
        row("the later of two limits", "", {{"ratelimit-reset", "1678902060"}, {"burst-ratelimit-reset", "1678902001"}},
            60);
        row("the limit that is used up", "",
            {{"ratelimit-reset", "1678902060"}, {"ratelimit-remaining", "900"}, {"burst-ratelimit-reset", "1678902001"},
                {"burst-ratelimit-remaining", "0"}},
            1);
        row("no limit is used up", "", {{"ratelimit-reset", "1678902060"}, {"ratelimit-remaining", "900"}}, -1);
        row("Retry-After has precedence", "7", {{"ratelimit-reset", "1678902060"}}, 7);
        row("unless it is now", "0", {{"ratelimit-reset", "1678902060"}}, 60);
        row("or past", "Wed, 15 Mar 2023 17:39:30 GMT", {{"x-ratelimit-reset", "60"}}, 60);
        row("years away", "99999999999999", {}, 3'155'760'000);
    }

    void readsWhenToContinue()
    {
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const QList<LimitHeader>, limits);
        QFETCH(const double, seconds);
        const std::optional<double> found = wait(info({.date = {}, .retryAfter = retryAfter, .limits = limits}));
        if (seconds >= 0)
            QCOMPARE(found, std::optional(seconds));
        else
            QVERIFY2(!found || *found <= 0, qPrintable(QString::number(found.value_or(0))));
    }

    void readsTheTightestLimit()
    {
        const RateLimitInfo limits = info({.date = {},
            .retryAfter = {},
            .limits = {{"burst-ratelimit-reset", "1678902001"}, {"burst-ratelimit-remaining", " 3 "},
                {"ratelimit-remaining", "900"}, {"ratelimit-reset", "1678988400"},
                {"ratelimit-policy", "10;w=60, 1000;w=86400"}}});
        QCOMPARE(limits.remaining, std::optional(3));
        QCOMPARE(limits.resetAt, std::optional(T0 + 1s));
        QCOMPARE(limits.length, std::optional(60s));
        QVERIFY(!info({.date = {}, .retryAfter = {}, .limits = {{"burst-ratelimit-remaining", "many"}}}).remaining);
    }

    void timesAreByTheServersClock()
    {
        // A server whose clock is an hour ahead names a time of its own clock.
        ServerClock clock;
        clock.observe(Wall + 1h, T0, T0);
        const HintHeaders headers{
            .date = {}, .retryAfter = {}, .limits = {{"ratelimit-reset", QByteArray::number(1678902060 + 3600)}}};
        const double seconds = wait(info(headers, clock)).value_or(0);
        QVERIFY2(seconds > 58 && seconds <= 60, qPrintable(QString::number(seconds)));
    }
};

TASKWATCH_TEST(TestServerHints, QCoreApplication);
#include "tst_serverhints.moc"
