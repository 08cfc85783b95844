// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/trendplot.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::minutes;

/// In minutes. Usual lengths, each of which divides a day.
constexpr int Steps[] = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440};

Timestamp wholeDown(Timestamp time, minutes step)
{
    const auto since = std::chrono::floor<minutes>(time.time_since_epoch());
    return Timestamp(since - (since % step + step) % step);
}

minutes stepFor(Timestamp from, Timestamp to, int mostBuckets)
{
    for (const int length : Steps) {
        const minutes step(length);
        const auto count = (wholeDown(to - std::chrono::milliseconds(1), step) - wholeDown(from, step)) / step + 1;
        if (count <= mostBuckets)
            return step;
    }
    return minutes(Steps[std::size(Steps) - 1]);
}

/// Adds the counts of @p sample to the minutes from its own to @p end. Minutes outside @p plot are ignored.
void hold(TrendPlot &plot, const PhaseSample &sample, Timestamp end)
{
    for (Timestamp minute = sample.minute; minute < end; minute += PhaseSample::Length) {
        const int index = plot.indexAt(minute);
        if (index < 0)
            continue;
        TrendBucket &bucket = plot.buckets[index];
        bucket.countedTo = minute + PhaseSample::Length;
        bucket.counts = {sample.counts, sample.withoutTask};
        ++bucket.minutes;
        if (minute == sample.minute)
            bucket.failures += sample.failures;
    }
}

void addGaps(TrendPlot &plot, const QList<WatchGap> &gaps, Timestamp end)
{
    for (WatchGap gap : gaps) {
        gap.from = std::max(gap.from, plot.from);
        gap.to = std::min(gap.to.value_or(end), plot.to);
        if (gap.from >= *gap.to)
            continue;
        plot.gaps.append(gap);
        for (int i = std::max(0, plot.indexAt(gap.from)); i < plot.buckets.size() && plot.buckets[i].from < *gap.to;
             ++i) {
            TrendBucket &bucket = plot.buckets[i];
            const auto within = std::min(bucket.to, *gap.to) - std::max(bucket.from, gap.from);
            if (2 * within >= bucket.to - bucket.from)
                bucket.gap = gap.reason;
        }
    }
}

} // namespace

int TrendPlot::indexAt(Timestamp time) const
{
    return time < from || time >= to ? -1 : static_cast<int>((time - from) / step);
}

void TrendPlot::addHosts(const QList<HostFailures> &failures, HostColors &colors)
{
    QHash<QString, int> totals;
    for (const HostFailures &each : failures)
        totals[each.host] += each.failures;
    hosts = totals.keys();
    std::sort(hosts.begin(), hosts.end(), [&totals](const QString &a, const QString &b) {
        return totals.value(a) != totals.value(b) ? totals.value(a) > totals.value(b) : a < b;
    });
    hosts = hosts.first(std::min(hosts.size(), MostHosts));
    hostColors = colors.numbersOf(hosts);
    for (TrendBucket &bucket : buckets)
        bucket.hostFailures = bucket.isKnown() ? QList<int>(hosts.size(), 0) : QList<int>();
    for (const HostFailures &each : failures) {
        const int index = indexAt(each.minute);
        if (const qsizetype host = hosts.indexOf(each.host); index >= 0 && host >= 0 && buckets[index].isKnown())
            buckets[index].hostFailures[host] += each.failures;
    }
}

TrendPlot trendPlot(
    const QList<PhaseSample> &samples, const QList<WatchGap> &gaps, Timestamp from, Timestamp to, int mostBuckets)
{
    TrendPlot plot;
    to = std::max(to, from + std::chrono::milliseconds(1));
    plot.step = stepFor(from, to, std::max(1, mostBuckets));
    plot.from = wholeDown(from, plot.step);
    plot.to = wholeDown(to - std::chrono::milliseconds(1), plot.step) + plot.step;
    for (Timestamp begin = plot.from; begin < plot.to; begin += plot.step) {
        TrendBucket bucket;
        bucket.from = begin;
        bucket.to = begin + plot.step;
        plot.buckets.append(bucket);
    }
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const PhaseSample &sample = samples[i];
        const Timestamp own = sample.minute + PhaseSample::Length;
        // The last sample has no successor yet. It is continued until now, unless that is too long.
        const Timestamp next = i + 1 < samples.size() ? samples[i + 1].minute : to;
        const bool holds = next > own
            && next - sample.minute <= TrendPlot::Hold + (i + 1 < samples.size() ? minutes(0) : PhaseSample::Length);
        hold(plot, sample, holds ? next : own);
    }
    addGaps(plot, gaps, to);
    for (const TrendBucket &bucket : std::as_const(plot.buckets)) {
        plot.mostTasks = std::max(plot.mostTasks, bucket.counts.total());
        plot.mostFailures = std::max(plot.mostFailures, bucket.failuresPerMinute());
        plot.anyKnown = plot.anyKnown || bucket.isKnown();
    }
    return plot;
}

int roundTop(double most)
{
    for (int power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (most <= static_cast<double>(digit) * power)
                return digit * power;
        }
        if (power == 100'000'000)
            return 1'000'000'000; // more than the maximum number of tasks
    }
}

} // namespace Taskwatch
