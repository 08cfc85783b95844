// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/trendplot.h"
#include "plots/trendtext.h"
#include "plots/trendticks.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Taskwatch;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp PlotStart = fromUnixMs(1678903200000); // 2023-03-15 18:00:00 UTC

/// Sample @p at minutes after PlotStart with @p running and @p failed tasks, and @p failures.
PhaseSample sample(int at, int running, int failed = 0, int failures = 0)
{
    PhaseSample sample;
    sample.minute = PlotStart + std::chrono::minutes(at);
    sample.counts[static_cast<size_t>(Phase::Running)] = running;
    sample.counts[static_cast<size_t>(Phase::Failed)] = failed;
    sample.failures = failures;
    return sample;
}

WatchGap gap(std::chrono::milliseconds from, std::optional<std::chrono::milliseconds> to, WatchGap::Reason reason)
{
    return {PlotStart + from, to ? OptionalTime<Timestamp>(PlotStart + *to) : OptionalTime<Timestamp>(), reason};
}

/// `12/1` for running tasks and failures; `?` without data; a trailing letter for the reason of a gap.
QString drawn(const TrendPlot &plot)
{
    QStringList columns;
    for (const TrendBucket &bucket : plot.buckets) {
        QString column = bucket.isKnown()
            ? QStringLiteral("%1/%2").arg(bucket.counts.of(Phase::Running)).arg(bucket.failures)
            : QStringLiteral("?");
        if (bucket.gap)
            column += QStringLiteral("?rphun").at(static_cast<int>(*bucket.gap));
        columns.append(column);
    }
    return columns.join(u' ');
}

} // namespace

class TestTrendPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysSamplesOut_data()
    {
        QTest::addColumn<QList<PhaseSample>>("samples");
        QTest::addColumn<QList<WatchGap>>("gaps");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("mostBuckets");
        QTest::addColumn<QString>("expected");
        using Samples = QList<PhaseSample>;
        using Gaps = QList<WatchGap>;
        using Reason = WatchGap::Reason;

        QTest::newRow("nothing") << Samples() << Gaps() << 3 << 100 << "? ? ?";
        QTest::newRow("each minute") << Samples{sample(0, 5), sample(1, 6, 0, 2), sample(2, 7)} << Gaps() << 3 << 100
                                     << "5/0 6/2 7/0";
        QTest::newRow("one minute missed: the counts hold")
            << Samples{sample(0, 5, 0, 3), sample(2, 7)} << Gaps() << 3 << 100 << "5/3 5/0 7/0";
        QTest::newRow("two missed: nothing is known of them")
            << Samples{sample(0, 5), sample(3, 7)} << Gaps() << 4 << 100 << "5/0 ? ? 7/0";
        QTest::newRow("the last holds for two minutes after its own")
            << Samples{sample(0, 5, 0, 1)} << Gaps() << 3 << 100 << "5/1 5/0 5/0";
        QTest::newRow("and no longer") << Samples{sample(0, 5, 0, 1)} << Gaps() << 4 << 100 << "5/1 ? ? ?";
        QTest::newRow("zero tasks are known to be none") << Samples{sample(0, 0)} << Gaps() << 1 << 100 << "0/0";
        QTest::newRow("what was before, or comes after")
            << Samples{sample(-1, 4, 0, 9), sample(0, 5), sample(2, 6, 0, 8)} << Gaps() << 2 << 100 << "5/0 5/0";
        QTest::newRow("longer columns tell their end, and all failures")
            << Samples{sample(0, 5, 0, 1), sample(1, 6, 0, 2), sample(2, 7, 0, 4), sample(3, 8, 0, 8)} << Gaps() << 4
            << 2 << "6/3 8/12";
        QTest::newRow("a longer one of which a part is known")
            << Samples{sample(0, 5, 0, 1), sample(9, 6)} << Gaps() << 10 << 2 << "5/1 6/0";
        QTest::newRow("paused: the counts stay known")
            << Samples{sample(0, 5), sample(1, 5), sample(2, 5)} << Gaps{gap(1min, 2min, Reason::Paused)} << 3 << 100
            << "5/0 5/0p 5/0";
        QTest::newRow("not running") << Samples{sample(0, 5), sample(5, 5)} << Gaps{gap(1min, 5min, Reason::NotRunning)}
                                     << 6 << 100 << "5/0 ?r ?r ?r ?r 5/0";
        QTest::newRow("a gap that lasts ends now")
            << Samples{sample(0, 5)} << Gaps{gap(1min, {}, Reason::Hidden)} << 3 << 100 << "5/0 5/0h 5/0h";
        QTest::newRow("less than half of a column is not its word")
            << Samples{sample(0, 5), sample(1, 5)} << Gaps{gap(20s, 40s, Reason::Paused)} << 2 << 100 << "5/0 5/0";
        QTest::newRow("a gap from long before")
            << Samples() << Gaps{gap(-24h, 1min, Reason::NotRunning)} << 2 << 100 << "?r ?";
        QTest::newRow("a gap of another day")
            << Samples() << Gaps{gap(-24h, -23h, Reason::NotRunning)} << 2 << 100 << "? ?";
    }

    void laysSamplesOut()
    {
        QFETCH(QList<PhaseSample>, samples);
        QFETCH(QList<WatchGap>, gaps);
        QFETCH(int, minutes);
        QFETCH(int, mostBuckets);
        const TrendPlot plot =
            trendPlot(samples, gaps, PlotStart, PlotStart + std::chrono::minutes(minutes), mostBuckets);
        QTEST(drawn(plot), "expected");
        QVERIFY(plot.buckets.size() <= mostBuckets);
        QCOMPARE(plot.buckets.constFirst().from, plot.from);
        QCOMPARE(plot.buckets.constLast().to, plot.to);
    }

    void choosesALengthThatFits_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("mostBuckets");
        QTest::addColumn<int>("minutes");
        QTest::newRow("an hour") << 1 << 400 << 1;
        QTest::newRow("six hours") << 6 << 400 << 1;
        QTest::newRow("a day") << 24 << 400 << 5;
        QTest::newRow("a week") << 7 * 24 << 400 << 30;
        QTest::newRow("a week on a stamp") << 7 * 24 << 8 << 1440;
        QTest::newRow("no room at all") << 1 << 0 << 60;
    }

    void choosesALengthThatFits()
    {
        QFETCH(int, hours);
        QFETCH(int, mostBuckets);
        const TrendPlot plot = trendPlot({}, {}, PlotStart - std::chrono::hours(hours), PlotStart, mostBuckets);
        QTEST(static_cast<int>(plot.step.count()), "minutes");
        QCOMPARE(plot.indexAt(plot.from), 0);
        QCOMPARE(plot.indexAt(plot.to - 1ms), static_cast<int>(plot.buckets.size()) - 1);
        QCOMPARE(plot.indexAt(plot.to), -1);
        QCOMPARE(plot.indexAt(plot.from - 1ms), -1);
    }

    void knowsTheHighest()
    {
        const TrendPlot plot = trendPlot({sample(0, 5, 2, 4), sample(1, 9, 1, 1)},
            {gap(30s, {}, WatchGap::Reason::Paused)}, PlotStart, PlotStart + 2min, 10);
        QCOMPARE(plot.mostTasks, 10);
        QCOMPARE(plot.mostFailures, 4.0);
        QVERIFY(plot.anyKnown);
        QCOMPARE(plot.gaps, QList<WatchGap>{gap(30s, 2min, WatchGap::Reason::Paused)});
        QVERIFY(!trendPlot({}, {}, PlotStart, PlotStart + 2min, 10).anyKnown);
        QCOMPARE(roundTop(0), 1);
        QCOMPARE(roundTop(1), 1);
        QCOMPARE(roundTop(1.1), 2);
        QCOMPARE(roundTop(87), 100);
        QCOMPARE(roundTop(101), 200);
        QCOMPARE(roundTop(1204), 2000);
    }

    // Random failures: each bucket has what a simple count gives, and the rest is at other hosts.
    void dividesFailuresByHost()
    {
        QRandomGenerator random(3);
        QList<PhaseSample> samples;
        QList<HostFailures> failures;
        QHash<QString, int> totals;
        for (int minute = 0; minute < 100; ++minute) {
            if (minute >= 40 && minute < 50)
                continue; // not recorded
            int sum = static_cast<int>(random.bounded(3)); // of changes that are no longer known
            for (int host = 0; host < 9; ++host) {
                const int count = static_cast<int>(random.bounded(host + 1));
                if (count == 0)
                    continue;
                failures.append({PlotStart + std::chrono::minutes(minute), QStringLiteral("h%1").arg(host), count});
                totals[failures.constLast().host] += count;
                sum += count;
            }
            samples.append(sample(minute, 1, 0, sum));
        }
        failures.append({PlotStart - 1min, QStringLiteral("h1"), 10'000}); // outside, but counts for the order
        totals[QStringLiteral("h1")] += 10'000;
        HostColors colors;
        for (const int most : {200, 25}) {
            TrendPlot plot = trendPlot(samples, {}, PlotStart, PlotStart + 100min, most);
            QVERIFY(plot.hosts.isEmpty());
            plot.addHosts(failures, colors);
            QCOMPARE(plot.hostColors, colors.numbersOf(plot.hosts));
            QCOMPARE(plot.hosts.size(), TrendPlot::MostHosts);
            QCOMPARE(plot.hosts.constFirst(), QStringLiteral("h1"));
            for (qsizetype i = 1; i < plot.hosts.size(); ++i)
                QVERIFY(totals.value(plot.hosts[i - 1]) >= totals.value(plot.hosts[i]));
            for (auto total = totals.cbegin(); total != totals.cend(); ++total)
                QVERIFY(plot.hosts.contains(total.key()) || *total <= totals.value(plot.hosts.constLast()));
            for (const TrendBucket &bucket : std::as_const(plot.buckets)) {
                QList<int> counts(plot.hosts.size(), 0);
                for (const HostFailures &each : std::as_const(failures)) {
                    if (const qsizetype host = plot.hosts.indexOf(each.host);
                        host >= 0 && each.minute >= bucket.from && each.minute < bucket.to)
                        counts[host] += each.failures;
                }
                QCOMPARE(bucket.hostFailures, bucket.isKnown() ? counts : QList<int>());
                QCOMPARE(
                    bucket.otherFailures() + std::accumulate(bucket.hostFailures.begin(), bucket.hostFailures.end(), 0),
                    bucket.failures);
            }
        }
    }

    void bucketTexts_data()
    {
        QTest::addColumn<TrendBucket>("bucket");
        QTest::addColumn<QString>("expected");
        const auto at = [](int minutes, int known) {
            TrendBucket bucket;
            bucket.from = PlotStart + 32min;
            bucket.to = bucket.from + std::chrono::minutes(minutes);
            bucket.minutes = known;
            if (known > 0)
                bucket.countedTo = bucket.from + std::chrono::minutes(known);
            return bucket;
        };
        TrendBucket usual = at(1, 1);
        usual.counts.byPhase[static_cast<size_t>(Phase::Running)] = 12;
        usual.counts.byPhase[static_cast<size_t>(Phase::Retrying)] = 1087;
        usual.counts.withoutTask = 2;
        usual.failures = 3;
        QTest::newRow("a minute") << usual
                                  << QStringLiteral(
                                         "18:32 · 1,087 retrying · 12 running · 2 not seen · 3 failed attempts");
        usual.gap = WatchGap::Reason::Paused;
        QTest::newRow("paused")
            << usual
            << QStringLiteral(
                   "18:32 · 1,087 retrying · 12 running · 2 not seen · 3 failed attempts · no polling: paused");
        QTest::newRow("none") << at(1, 1) << QStringLiteral("18:32 · no tasks · no failed attempts");
        TrendBucket longer = at(5, 5);
        longer.failures = 4;
        QTest::newRow("five minutes") << longer
                                      << QStringLiteral("18:32–18:37 · no tasks · 4 failed attempts (0.8 a minute)");
        QTest::newRow("unknown") << at(1, 0) << QStringLiteral("18:32 · not recorded");
        TrendBucket off = at(5, 0);
        off.gap = WatchGap::Reason::NotRunning;
        QTest::newRow("not running") << off << QStringLiteral("18:32–18:37 · no polling: the program was not running");
    }

    void bucketTexts()
    {
        QFETCH(TrendBucket, bucket);
        QTEST(bucketText(bucket, false), "expected");
    }

    /// From half past two in summer time to half past two in winter time.
    void anHourThatComesTwiceIsToldApart()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        tzset();
        const Timestamp half = fromUnixMs(1'792'888'200'000); // 2026-10-25T00:30:00Z
        const QString text = spanText(half, half + 1h, false);
        qputenv("TZ", before);
        tzset();
        QCOMPARE(text, QStringLiteral("02:30+02–02:30+01"));
    }

    void momentLabels()
    {
        const SampleQuery failures{PlotStart + 32min, PlotStart + 33min, std::nullopt};
        QCOMPARE(momentLabel(failures, PlotStart + 1h), QStringLiteral("Failed attempts at 18:32"));
        QCOMPARE(momentLabel(failures, PlotStart + 24h), QStringLiteral("Failed attempts at Wed 15 Mar 18:32"));
        QCOMPARE(momentLabel({PlotStart, PlotStart + 5min, std::nullopt}, PlotStart),
            QStringLiteral("Failed attempts at 18:00–18:05"));
        QCOMPARE(momentLabel({PlotStart, PlotStart + 5min, Phase::Retrying}, PlotStart),
            QStringLiteral("Retrying at 18:04"));
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<int>("fromMinute"); // from PlotStart
        QTest::addColumn<int>("toMinute");
        QTest::addColumn<int>("maxCount");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an hour") << 3 << 63 << 7 << "18:10 18:20 18:30 18:40 18:50 19:00";
        QTest::newRow("an hour, little room") << 3 << 63 << 3 << "18:30 19:00";
        QTest::newRow("over midnight") << 3 << 6 * 60 + 61 << 9 << "19:00 20:00 21:00 22:00 23:00 Thu 16 01:00";
        QTest::newRow("a week") << -7 * 24 * 60 << 0 << 9 << "Thu 9 Fri 10 Sat 11 Sun 12 Mon 13 Tue 14 Wed 15";
        QTest::newRow("none") << 0 << 60 << 0 << "";
    }

    void ticksAreRound()
    {
        QFETCH(int, fromMinute);
        QFETCH(int, toMinute);
        QFETCH(int, maxCount);
        QStringList texts;
        for (const TrendTick &tick : trendTicks(
                 PlotStart + std::chrono::minutes(fromMinute), PlotStart + std::chrono::minutes(toMinute), maxCount))
            texts.append(tick.text);
        QTEST(texts.join(u' '), "expected");
        QVERIFY(texts.size() <= maxCount);
    }

    void ticksOfAllTimesAreFew()
    {
        const Timestamp end = fromUnixMs(253'402'300'799'999); // of the year 9999
        for (const int most : {1, 7, 20}) {
            const QList<TrendTick> ticks = trendTicks(fromUnixMs(0), end, most);
            QVERIFY(ticks.size() <= most);
            QVERIFY(ticks.size() >= most / 2);
        }
        const Timestamp last = fromUnixMs(std::numeric_limits<qint64>::max());
        QVERIFY(trendTicks(last - std::chrono::hours(1), last, 7).size() <= 7); // dates that Qt does not know
    }
};

TASKWATCH_TEST(TestTrendPlot, QCoreApplication);
#include "tst_trendplot.moc"
