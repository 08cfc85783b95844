// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/serverhints.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

/// The three kinds of headers that ask a client to wait, and their invalid forms.
class TestServerHints : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{1h};
    static constexpr Timestamp Wall = fromUnixMs(1678902000000); // 2023-03-15 17:40:00 UTC

    static RateLimitInfo info(const HintHeaders &headers)
    {
        ServerHints hints = parseHints(headers);
        hints.asked = hints.answered = T0;
        return rateLimitInfo(hints, ServerClock(), Wall);
    }

private Q_SLOTS:
    void readsWhenToContinue_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("burst");
        QTest::addColumn<qint64>("seconds"); // from now; -1: none
        const QByteArray none;
        QTest::newRow("seconds") << QByteArray("7") << none << none << Q_INT64_C(7);
        QTest::newRow("no wait") << QByteArray("0") << none << none << Q_INT64_C(0);
        QTest::newRow("HTTP date") << QByteArray("Wed, 15 Mar 2023 17:40:30 GMT") << none << none << Q_INT64_C(30);
        QTest::newRow("HTTP date in the past")
            << QByteArray("Wed, 15 Mar 2023 17:39:30 GMT") << none << none << Q_INT64_C(-30);
        QTest::newRow("day") << none << QByteArray("1678902060") << none << Q_INT64_C(60);
        QTest::newRow("burst") << none << none << QByteArray("1678902001") << Q_INT64_C(1);
        QTest::newRow("the latest of them")
            << QByteArray("7") << QByteArray("1678902060") << QByteArray("1678902001") << Q_INT64_C(60);
        QTest::newRow("none") << none << none << none << Q_INT64_C(-1);
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray("-5") << QByteArray("1e9") << Q_INT64_C(-1);
        QTest::newRow("half a date") << QByteArray("Wed, 15 Mar") << none << none << Q_INT64_C(-1);
        QTest::newRow("zero is not set") << none << QByteArray("0") << QByteArray("0") << Q_INT64_C(-1);
        QTest::newRow("milliseconds instead of seconds")
            << none << QByteArray("1678902060000") << none << Q_INT64_C(-1);
        QTest::newRow("years away") << QByteArray("99999999999999") << none << none << Q_INT64_C(3'155'760'000);
    }

    void readsWhenToContinue()
    {
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const QByteArray, day);
        QFETCH(const QByteArray, burst);
        QFETCH(const qint64, seconds);
        const RateLimitInfo limits = info({.date = {},
            .retryAfter = retryAfter,
            .rateLimitReset = day,
            .burstRateLimitReset = burst,
            .burstRateLimitRemaining = {}});
        QCOMPARE(limits.retryAt.has_value(), seconds != -1);
        if (limits.retryAt)
            QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(*limits.retryAt - T0).count(), seconds);
    }

    void readsTheRemainingBurst()
    {
        const RateLimitInfo limits = info({.date = {},
            .retryAfter = {},
            .rateLimitReset = {},
            .burstRateLimitReset = "1678902001",
            .burstRateLimitRemaining = " 3 "});
        QCOMPARE(limits.burstRemaining, std::optional(3));
        QCOMPARE(limits.burstReset, std::optional(T0 + 1s));
        QVERIFY(!info({.date = {},
                          .retryAfter = {},
                          .rateLimitReset = {},
                          .burstRateLimitReset = {},
                          .burstRateLimitRemaining = "many"})
                     .burstRemaining);
    }

    void readsTheServersClock()
    {
        QCOMPARE(parseHints({.date = "Wed, 15 Mar 2023 17:40:00 GMT",
                                .retryAfter = {},
                                .rateLimitReset = {},
                                .burstRateLimitReset = {},
                                .burstRateLimitRemaining = {}})
                     .date,
            std::optional(Wall));
        for (const char *odd : {"", "yesterday", "Wed, 15 Mar 9999 17:40:00 GMT", "Mon, 01 Jan 1900 00:00:00 GMT",
                 "Wed, 15 anF 2023 17:40:00 GMT", "Wed, 15 Mar 2023 17:40:00 UTC", "Wed, 32 Mar 2023 17:40:00 GMT",
                 "Wed, 15 Mar 2023 25:40:00 GMT", "Wednesday, 15-Mar-23 17:40:0 G"})
            QVERIFY(!parseHints({.date = odd,
                                    .retryAfter = {},
                                    .rateLimitReset = {},
                                    .burstRateLimitReset = {},
                                    .burstRateLimitRemaining = {}})
                         .date);
    }

    void timesAreByTheServersClock()
    {
        // A server whose clock is an hour ahead names a time of its own clock.
        ServerClock clock;
        clock.observe(Wall + 1h, T0, T0);
        ServerHints hints = parseHints({.date = {},
            .retryAfter = {},
            .rateLimitReset = QByteArray::number(1678902060 + 3600),
            .burstRateLimitReset = {},
            .burstRateLimitRemaining = {}});
        hints.answered = T0;
        const auto wait = *rateLimitInfo(hints, clock, Wall).retryAt - T0;
        QVERIFY(wait > 58s && wait <= 60s);
    }
};

TASKWATCH_TEST(TestServerHints, QCoreApplication);
#include "tst_serverhints.moc"
