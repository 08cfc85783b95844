// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/serverclock.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

class TestServerClock : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{1h};
    static constexpr Timestamp Wall = fromUnixMs(1678902000000); // local wall clock at T0

    /// The `Date` header, @p after T0, of a server whose clock is ahead by @p ahead.
    static Timestamp dateAt(std::chrono::milliseconds after, std::chrono::milliseconds ahead)
    {
        return std::chrono::floor<std::chrono::seconds>(Wall + after + ahead);
    }

private Q_SLOTS:
    void equalsTheLocalClockUntilAnAnswerArrives()
    {
        const ServerClock clock;
        QVERIFY(!clock.isKnown());
        QVERIFY(!clock.skew(T0, Wall));
        QCOMPARE(clock.toMonotonic(Wall + 5s, T0, Wall), T0 + 5s);
    }

    void findsTheDifferenceOutOfWholeSeconds()
    {
        for (const auto ahead : {0ms, 7300ms, -3600'000ms}) {
            ServerClock clock;
            QRandomGenerator random(1);
            for (int i = 0; i < 200; ++i) {
                const auto asked = std::chrono::milliseconds(i * 137);
                const auto took = std::chrono::milliseconds(20 + random.bounded(200));
                const auto written = asked + std::chrono::milliseconds(random.bounded(int(took.count())));
                clock.observe(dateAt(written, ahead), T0 + asked, T0 + asked + took);
            }
            const auto now = T0 + 30s;
            const auto error = *clock.skew(now, Wall + 30s) - ahead;
            QVERIFY2(error > -150ms && error < 150ms, qPrintable(QString::number(error.count())));
            const auto off = clock.toMonotonic(Wall + 40s + ahead, now, Wall + 30s) - (T0 + 40s);
            QVERIFY(off > -150ms && off < 150ms);
        }
    }

    void ignoresTheLocalWallClock()
    {
        ServerClock clock;
        clock.observe(dateAt(0ms, 0ms), T0, T0 + 10ms);
        const MonotonicTime before = clock.toMonotonic(Wall + 1h, T0, Wall);
        QCOMPARE(clock.toMonotonic(Wall + 1h, T0, Wall - 100h), before); // the wall clock was set back
    }

    void followsAServerWhoseClockIsSet()
    {
        ServerClock clock;
        for (int i = 0; i < 10; ++i)
            clock.observe(dateAt(i * 100ms, 0ms), T0 + i * 100ms, T0 + i * 100ms + 10ms);
        clock.observe(dateAt(2s, 1h), T0 + 2s, T0 + 2s + 10ms);
        QVERIFY(*clock.skew(T0 + 2s, Wall + 2s) > 59min);
    }

    void followsAServerWhoseClockIsSetBack()
    {
        ServerClock clock;
        clock.observe(dateAt(0ms, 0ms), T0, T0 + 10ms);
        for (int i = 1; i <= 12; ++i)
            clock.observe(dateAt(i * 1s, -1h), T0 + i * 1s, T0 + i * 1s + 10ms);
        QVERIFY(*clock.skew(T0 + 13s, Wall + 13s) < -59min);
    }

    void anAnswerFromACacheIsAsOldAsItsDate()
    {
        ServerClock clock;
        QCOMPARE(clock.observe(dateAt(0ms, 0ms), T0, T0 + 10ms), 0ms);
        // For ten minutes, the same answer that a cache has kept.
        for (int i = 10; i <= 600; i += 10) {
            const std::chrono::milliseconds age = clock.observe(dateAt(0ms, 0ms), T0 + i * 1s, T0 + i * 1s + 10ms);
            QVERIFY2(std::chrono::abs(age - i * 1s) <= 2s, qPrintable(QString::number(age.count())));
        }
        QVERIFY(std::chrono::abs(*clock.skew(T0 + 600s, Wall + 600s)) < 3s);
        QCOMPARE(clock.observe(dateAt(601s, 0ms), T0 + 601s, T0 + 601s), 0ms);
        // An answer that was kept before the first one was seen.
        ServerClock other;
        QCOMPARE(other.observe(dateAt(-300s, 0ms), T0, T0), 0ms);
        QCOMPARE(other.observe(dateAt(1s, 0ms), T0 + 1s, T0 + 1s), 0ms);
        QVERIFY(other.observe(dateAt(-300s, 0ms), T0 + 2s, T0 + 2s) >= 300s);
    }

    void aMomentCenturiesAwayDoesNotOverflow()
    {
        ServerClock clock;
        QVERIFY(clock.toMonotonic(fromUnixMs(253'402'300'799'999), T0, Wall) > T0 + 24h * 36'000);
        clock.observe(dateAt(0ms, 0ms), T0, T0);
        QVERIFY(clock.toMonotonic(fromUnixMs(253'402'300'799'999), T0, Wall) > T0 + 24h * 36'000);
        QVERIFY(clock.toMonotonic(fromUnixMs(1), T0, Wall) < T0);
    }
};

TASKWATCH_TEST(TestServerClock, QCoreApplication);
#include "tst_serverclock.moc"
