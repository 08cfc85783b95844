// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/timetext.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace Taskwatch;
using namespace std::chrono_literals;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysDurations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        const auto add = [](qint64 ms, const char *text) {
            QTest::addRow("%lld ms", static_cast<long long>(ms)) << ms << QString::fromLatin1(text);
        };
        add(-5000, "0 s");
        add(0, "0 s");
        add(999, "0 s");
        add(1000, "1 s");
        add(59'999, "59 s");
        add(60'000, "1 m");
        add(133'000, "2 m 13 s");
        add(599'999, "9 m 59 s");
        add(600'000, "10 m");
        add(3'599'999, "59 m");
        add(3'600'000, "1 h");
        add(11'100'000, "3 h 5 m");
        add(86'400'000, "1 d");
        add(187'200'000, "2 d 4 h");
        add(8'643'600'000, "100 d");
    }

    void saysDurations()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        QCOMPARE(durationText(std::chrono::milliseconds(ms)), text);
    }

    void countsDownHonestly_data()
    {
        QTest::addColumn<qint64>("ms"); // until due
        QTest::addColumn<QString>("text");
        QTest::newRow("ahead") << Q_INT64_C(133'000) << QStringLiteral("in 2 m 13 s");
        QTest::newRow("a moment ahead") << Q_INT64_C(1) << QStringLiteral("in 0 s");
        QTest::newRow("now") << Q_INT64_C(0) << QStringLiteral("due now");
        QTest::newRow("just past") << Q_INT64_C(-2999) << QStringLiteral("due now");
        QTest::newRow("past") << Q_INT64_C(-3000) << QStringLiteral("overdue 3 s");
        QTest::newRow("long past") << Q_INT64_C(-7'200'000) << QStringLiteral("overdue 2 h");
    }

    void countsDownHonestly()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        QCOMPARE(countdownText(Now + std::chrono::milliseconds(ms), Now), text);
    }

    void saysHowLongAgo()
    {
        QCOMPARE(agoText(Now - 3min - 59s, Now), QStringLiteral("3 m ago"));
        QCOMPARE(agoText(Now - 47h, Now), QStringLiteral("47 h ago"));
        QCOMPARE(agoText(Now - 48h, Now), QStringLiteral("2 d ago"));
        QCOMPARE(agoText(Now + 5s, Now), QStringLiteral("in 5 s")); // a wrong clock is visible
    }

    void saysOneUnit()
    {
        QCOMPARE(shortDurationText(-1s), QStringLiteral("0 s"));
        QCOMPARE(shortDurationText(133s), QStringLiteral("2 m"));
        QCOMPARE(shortDurationText(47h + 59min), QStringLiteral("47 h"));
        QCOMPARE(shortDurationText(48h), QStringLiteral("2 d"));
    }

    void everyFormSaysTheSameMoment_data()
    {
        QTest::addColumn<TimeForm>("form");
        QTest::addColumn<QString>("text");
        QTest::newRow("relative") << TimeForm::Relative << QStringLiteral("3 m ago");
        QTest::newRow("local") << TimeForm::Local << QStringLiteral("2023-03-15 17:36:40");
        QTest::newRow("utc") << TimeForm::Utc << QStringLiteral("2023-03-15 17:36:40Z");
        QTest::newRow("epoch") << TimeForm::EpochMs << QStringLiteral("1678901800123");
    }

    void everyFormSaysTheSameMoment()
    {
        QFETCH(const TimeForm, form);
        QFETCH(const QString, text);
        QCOMPARE(timeText(fromUnixMs(1678901800123), Now, form), text);
    }

    void writesDatesAsQtDoes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("ms");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu"}) {
            for (const qint64 ms : {Q_INT64_C(-1), Q_INT64_C(0), Q_INT64_C(951782399999), Q_INT64_C(1678902000000),
                     Q_INT64_C(1679792400000), Q_INT64_C(1698537599999), Q_INT64_C(1709164800000),
                     Q_INT64_C(2147483648000), Q_INT64_C(4294967296000), Q_INT64_C(253402300799999)})
                QTest::addRow("%s %lld", zone, static_cast<long long>(ms)) << QByteArray(zone) << ms;
        }
    }

    void writesDatesAsQtDoes()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const qint64, ms);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        const QString format = QStringLiteral("yyyy-MM-dd HH:mm:ss");
        const QString local = localTimeText(fromUnixMs(ms));
        const QString expected = QDateTime::fromMSecsSinceEpoch(ms, Qt::LocalTime).toString(format);
        qputenv("TZ", before);
        tzset();
        QCOMPARE(local, expected);
        QCOMPARE(utcTimeText(fromUnixMs(ms)), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format) + u'Z');
    }

    void tellsApartTheHourThatComesTwice_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("local");
        const auto row = [](const char *zone, const char *utc, const char *local) {
            QTest::addRow("%s %s", zone, utc)
                << QByteArray(zone) << QString::fromLatin1(utc) << QString::fromLatin1(local);
        };
        row("Europe/Berlin", "2026-10-24T23:30:00Z", "2026-10-25 01:30:00");
        row("Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-25 02:30:00+02");
        row("Europe/Berlin", "2026-10-25T01:30:00Z", "2026-10-25 02:30:00+01");
        row("Europe/Berlin", "2026-10-25T02:30:00Z", "2026-10-25 03:30:00");
        row("Europe/Berlin", "2026-03-29T00:30:00Z", "2026-03-29 01:30:00");
        row("Europe/Berlin", "2026-03-29T01:30:00Z", "2026-03-29 03:30:00");
        row("America/New_York", "2026-11-01T05:30:00Z", "2026-11-01 01:30:00-04");
        row("America/New_York", "2026-11-01T06:30:00Z", "2026-11-01 01:30:00-05");
        row("Australia/Lord_Howe", "2026-04-04T14:45:00Z", "2026-04-05 01:45:00+11");
        row("Australia/Lord_Howe", "2026-04-04T15:15:00Z", "2026-04-05 01:45:00+10:30");
    }

    void tellsApartTheHourThatComesTwice()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, utc);
        QFETCH(const QString, local);
        const qint64 ms = QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch();
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        const bool isKnown = QDateTime::fromMSecsSinceEpoch(ms, Qt::LocalTime).offsetFromUtc() != 0;
        const QString shown = localTimeText(fromUnixMs(ms));
        const QString clock = shortClockText(fromUnixMs(ms));
        qputenv("TZ", before);
        tzset();
        if (!isKnown)
            QSKIP("no time zone data on this machine");
        QCOMPARE(shown, local);
        QCOMPARE(clock, QString(local.sliced(11, 5) + local.sliced(19)));
    }

    void saysTheTimeOfDay_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<TimeForm>("form");
        QTest::addColumn<ClockPrecision>("precision");
        QTest::addColumn<QString>("text");
        constexpr qint64 Today = 1678901800123;
        constexpr qint64 Yesterday = Today - 86'400'000;
        const auto row = [](const char *name, qint64 ms, TimeForm form, ClockPrecision precision, const char *text) {
            QTest::newRow(name) << ms << form << precision << QString::fromLatin1(text);
        };
        using enum ClockPrecision;
        row("today", Today, TimeForm::Relative, Seconds, "17:36:40");
        row("today, local", Today, TimeForm::Local, Seconds, "17:36:40");
        row("today, UTC", Today, TimeForm::Utc, Seconds, "17:36:40Z");
        row("today, epoch", Today, TimeForm::EpochMs, Seconds, "1678901800123");
        row("today, ms", Today, TimeForm::Relative, Milliseconds, "17:36:40.123");
        row("today, UTC, ms", Today, TimeForm::Utc, Milliseconds, "17:36:40.123Z");
        row("today, epoch, ms", Today, TimeForm::EpochMs, Milliseconds, "1678901800123");
        row("yesterday", Yesterday, TimeForm::Relative, Seconds, "2023-03-14 17:36:40");
        row("yesterday, UTC, ms", Yesterday, TimeForm::Utc, Milliseconds, "2023-03-14 17:36:40.123Z");
        row("before 1970", -1, TimeForm::Utc, Milliseconds, "1969-12-31 23:59:59.999Z");
    }

    void saysTheTimeOfDay()
    {
        QFETCH(const qint64, ms);
        QFETCH(const TimeForm, form);
        QFETCH(const ClockPrecision, precision);
        QTEST(clockText(fromUnixMs(ms), Now, form, precision), "text");
    }

    void saysAllForms()
    {
        // The tests run in UTC.
        QCOMPARE(allTimeForms(fromUnixMs(1678901800123), Now),
            QStringLiteral("3 m ago\n2023-03-15T17:36:40.123Z\n1678901800123"));
        QCOMPARE(localTimeText(fromUnixMs(1678901800123)), QStringLiteral("2023-03-15 17:36:40"));
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Asia/Kathmandu");
        tzset();
        const QString elsewhere = allTimeForms(fromUnixMs(1678901800123), Now);
        const bool isKnown = QDateTime::fromMSecsSinceEpoch(0, Qt::LocalTime).offsetFromUtc() != 0;
        qputenv("TZ", before);
        tzset();
        if (!isKnown)
            QSKIP("no time zone data on this machine");
        QCOMPARE(elsewhere,
            QStringLiteral("3 m ago\n2023-03-15T23:21:40.123+05:45\n2023-03-15T17:36:40.123Z\n1678901800123"));
    }

private:
    static constexpr Timestamp Now = fromUnixMs(1678902000000);
};

TASKWATCH_TEST(TestTimeText, QCoreApplication);
#include "tst_timetext.moc"
