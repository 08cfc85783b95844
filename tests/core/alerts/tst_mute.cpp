// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertwatcher.h"
#include "alerts/mute.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Tests the end of a mute and its alerts.
class TestMute : public QObject
{
    Q_OBJECT

private:
    static Timestamp time(const char *iso)
    {
        const QDateTime dateTime = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
        Q_ASSERT(dateTime.isValid());
        return fromUnixMs(dateTime.toMSecsSinceEpoch());
    }
    static ClockReading at(Timestamp now) { return {now, tickAt(now), now}; }

private Q_SLOTS:
    void muteEndsAtItsTime_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("end");
        const int quarter = static_cast<int>(MuteSpan::QuarterHour);
        const int hour = static_cast<int>(MuteSpan::Hour);
        const int tomorrow = static_cast<int>(MuteSpan::UntilTomorrow);
        const auto row = [](const char *name, int span, const char *zone, const char *now, const char *end) {
            QTest::newRow(name) << span << QByteArray(zone) << QByteArray(now) << QByteArray(end);
        };
        row("15 min", quarter, "Europe/Berlin", "2026-07-01T12:00:00Z", "2026-07-01T12:15:00Z");
        row("1 h across midnight", hour, "UTC", "2026-07-01T23:30:00Z", "2026-07-02T00:30:00Z");
        row("1 h across a change of clocks", hour, "Europe/Berlin", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z");
        row("tomorrow", tomorrow, "Europe/Berlin", "2026-07-01T12:00:00Z", "2026-07-01T22:00:00Z");
        row("tomorrow, a moment after midnight", tomorrow, "Europe/Berlin", "2026-07-01T22:00:00Z",
            "2026-07-02T22:00:00Z");
        row("tomorrow, a day of 23 h", tomorrow, "Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
        row("tomorrow, a day of 25 h", tomorrow, "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
        row("tomorrow has no 0:00", tomorrow, "America/Santiago", "2026-09-06T03:30:00Z", "2026-09-06T04:00:00Z");
        row("tomorrow is left out", tomorrow, "Pacific/Apia", "2011-12-30T02:00:00Z", "2011-12-30T10:00:00Z");
        row("half past", tomorrow, "Asia/Kolkata", "2026-07-01T18:00:00Z", "2026-07-01T18:30:00Z");
    }

    void muteEndsAtItsTime()
    {
        QFETCH(const int, span);
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, now);
        QFETCH(const QByteArray, end);
        const QTimeZone timeZone(zone);
        if (!timeZone.isValid())
            QSKIP("no time zone data on this machine");
        const Timestamp until = muteEnd(static_cast<MuteSpan>(span), time(now), timeZone);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(toUnixMs(until), Qt::UTC),
            QDateTime::fromMSecsSinceEpoch(toUnixMs(time(end)), Qt::UTC));
        Mute mute;
        QCOMPARE(mute.left(tickAt(time(now))), 0ms);
        mute.begin(until, at(time(now)));
        QCOMPARE(mute.left(tickAt(time(now))), until - time(now));
        QCOMPARE(mute.left(tickAt(until - 1ms)), 1ms);
        QCOMPARE(mute.left(tickAt(until)), 0ms);
        mute.end();
        QCOMPARE(mute.left(tickAt(time(now))), 0ms);
    }

    void lastsAsLongAsItShouldWhenTheClockIsSet()
    {
        // Only the monotonic clock says when it is over.
        const Timestamp noon = time("2026-07-01T12:00:00Z");
        Mute mute;
        mute.begin(muteEnd(MuteSpan::QuarterHour, noon, QTimeZone::utc()), at(noon));
        QCOMPARE(mute.left(tickAt(noon) + 14min), 1min);
        QCOMPARE(mute.left(tickAt(noon) + 15min), 0ms);
    }

    void aKeptEndAfterTheClockWasSetBackDoesNotMuteForWeeks()
    {
        Mute mute;
        mute.begin(time("2026-07-01T12:00:00Z"), at(time("2026-06-01T11:00:00Z")));
        QCOMPARE(mute.left(tickAt(time("2026-06-01T11:00:00Z"))), 0ms);
        mute.begin(time("2026-07-01T12:00:00Z"), at(time("2027-07-01T12:00:00Z"))); // past
        QCOMPARE(mute.left(tickAt(time("2027-07-01T12:00:00Z"))), 0ms);
    }

    void describesTheMute()
    {
        constexpr Timestamp Start = fromUnixMs(1678902000000);
        const ClockReading moment{Start, tickAt(Start), Start};
        TaskTable table;
        AlertWatcher watcher;
        Mute mute;
        (void)table.add(manyIds(4));
        const auto poll = [&](const char *name, const char *state) {
            Task task = exampleTask();
            task.state = Test::stateOf(QString::fromLatin1(state));
            const std::vector<int> rows = table.apply(QList<Observation>{answered(id(name), task, Start)});
            mute.add(watcher.checkRows(table, rows, moment));
        };
        for (const char *name : {"tsk_0", "tsk_1", "tsk_2", "tsk_3"}) {
            poll(name, "retrying");
            poll(name, "failed");
        }
        poll("tsk_0", "retrying"); // fails twice
        poll("tsk_0", "failed");
        poll("tsk_1", "active"); // recovered
        table.remove(std::vector<int>{table.indexOf(id("tsk_2"))});
        mute.add(std::vector<Alert>{{3, 3, AlertKind::EnteredPhase, true, Phase::Failed}}); // reminder
        QCOMPARE(mute.collect(table, watcher), (MutedAlerts{5, ids({"tsk_0", "tsk_3"})}));
        QCOMPARE(mute.collect(table, watcher), MutedAlerts());
    }
};

TASKWATCH_TEST(TestMute, QCoreApplication);
#include "tst_mute.moc"
