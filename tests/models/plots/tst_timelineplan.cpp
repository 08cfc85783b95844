// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timelinehints.h"
#include "plots/timelineplan.h"
#include "plots/timelineticks.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "support/timelinesample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestTimelinePlan : public QObject
{
    Q_OBJECT

private:
    using Sample = TimelineSample;

    struct Planned {
        TaskHistory history;
        QList<HistoryEvent> events;
        TimelinePlan plan;
    };

    static Planned planned(const TaskHistory &history, const ClockReading &moment, double width = 1000)
    {
        const QList<HistoryEvent> events = historyEvents(history);
        return {history, events, TimelinePlan(history, events, moment, width, 100)};
    }

    static QString hint(const Planned &what, double x, const ClockReading &moment)
    {
        return timelineHint(what.history, what.events, what.plan, moment, x);
    }

private Q_SLOTS:
    void aFewSecondsAreNotIdle()
    {
        using namespace std::chrono_literals;
        const TimelineScale scale({Sample::Start, Sample::Start + 100ms, Sample::Start + 200ms, Sample::Start + 4200ms,
                                      Sample::Start + 4300ms},
            1000, 100);
        QVERIFY(std::none_of(scale.pieces().begin(), scale.pieces().end(),
            [](const TimelineScale::Piece &piece) { return piece.collapsed; }));
    }

    void scale_data()
    {
        QTest::addColumn<QList<int>>("seconds"); // the moments
        QTest::addColumn<QList<int>>("places"); // their positions on a line of 1000
        QTest::addColumn<int>("collapsed"); // number of stretches
        QTest::newRow("nothing") << QList<int>{} << QList<int>{} << 0;
        QTest::newRow("one moment") << QList<int>{5} << QList<int>{0} << 0;
        QTest::newRow("the same moment twice") << QList<int>{5, 5} << QList<int>{0, 0} << 0;
        QTest::newRow("evenly") << QList<int>{0, 10, 20, 40} << QList<int>{0, 250, 500, 1000} << 0;
        QTest::newRow("in any order") << QList<int>{40, 0, 20, 10} << QList<int>{1000, 0, 500, 250} << 0;
        QTest::newRow("hours of nothing between seconds")
            << QList<int>{0, 10, 20, 7220, 7230} << QList<int>{0, 300, 600, 700, 1000} << 1;
        QTest::newRow("hours and days of nothing")
            << QList<int>{0, 10, 20, 7220, 7230, 180000} << QList<int>{0, 266, 533, 633, 900, 1000} << 2;
        QTest::newRow("only one thing, long") << QList<int>{0, 180000} << QList<int>{0, 1000} << 0;
        QTest::newRow("more alike than may be broken") << QList<int>{0, 1, 601, 602, 1202, 1203, 1803, 1804, 2404}
                                                       << QList<int>{0, 0, 250, 250, 500, 500, 750, 750, 1000} << 0;
        QTest::newRow("each wait twice as long")
            << QList<int>{0, 100, 300, 700, 1500} << QList<int>{0, 66, 200, 466, 1000} << 0;
        QTest::newRow("each wait four times as long")
            << QList<int>{0, 100, 500, 2100, 8500} << QList<int>{0, 11, 58, 247, 1000} << 0;
        QTest::newRow("a short break would tell little") << QList<int>{0, 1, 2, 61} << QList<int>{0, 16, 32, 1000} << 0;
        QTest::newRow("waits alike, all or none")
            << QList<int>{0, 1, 601, 602, 1202, 1203, 1803} << QList<int>{0, 233, 333, 566, 666, 900, 1000} << 3;
    }

    void scale()
    {
        QFETCH(const QList<int>, seconds);
        QFETCH(const QList<int>, places);
        QFETCH(const int, collapsed);
        std::vector<Timestamp> moments;
        for (const int second : seconds)
            moments.push_back(Sample::Start + std::chrono::seconds(second));
        const TimelineScale scale(moments, 1000, 100);
        QList<int> found;
        for (const Timestamp moment : moments)
            found.append(static_cast<int>(scale.xAt(moment)));
        QCOMPARE(found, places);
        QCOMPARE(std::count_if(scale.pieces().begin(), scale.pieces().end(),
                     [](const TimelineScale::Piece &piece) { return piece.collapsed; }),
            collapsed);
        for (int x = 0; x <= 1000 && moments.size() > 2; x += 50)
            QVERIFY(std::abs(scale.xAt(scale.timeAt(x)) - x) < 0.5);
        QCOMPARE(scale.xAt(Timestamp::min()), 0.0);
    }

    static QString said(const QList<TimelineTick> &ticks)
    {
        QStringList words;
        for (const TimelineTick &tick : ticks)
            words.append(QString::number(std::lround(tick.x)) + u' ' + tick.text);
        return words.join(QStringLiteral(", "));
    }

    void theAxisHasRoundTimes_data()
    {
        // Start is 17:06:40.
        QTest::addColumn<QList<int>>("seconds");
        QTest::addColumn<TimeForm>("form");
        QTest::addColumn<QString>("ticks");
        const auto row = [](const char *name, const QList<int> &seconds, const char *ticks,
                             TimeForm form = TimeForm::Relative) {
            QTest::newRow(name) << seconds << form << QString::fromLatin1(ticks);
        };
        row("nothing", {}, "");
        row("no time", {5, 5}, "");
        row("seconds", {0, 40}, "0 17:06:40, 250 17:06:50, 500 17:07:00, 750 17:07:10, 1000 17:07:20");
        row("minutes", {0, 1000}, "200 17:10, 500 17:15, 800 17:20");
        row("epoch", {0, 1000}, "200 1678900200000, 500 1678900500000, 800 1678900800000", TimeForm::EpochMs);
        row("days", {0, 5 * 86400}, "57 2023-03-16, 257 2023-03-17, 457 2023-03-18, 657 2023-03-19, 857 2023-03-20");
        row("over midnight", {0, 36000}, "89 18:00, 289 20:00, 489 22:00, 689 2023-03-16, 889 02:00");
        row("a break", {0, 100, 200, 86600, 86700},
            "60 17:07, 240 17:08, 420 17:09, 600 17:10, 700 2023-03-16 17:10, 880 17:11");
    }

    void theAxisHasRoundTimes()
    {
        QFETCH(const QList<int>, seconds);
        QFETCH(const TimeForm, form);
        std::vector<Timestamp> moments;
        for (const int second : seconds)
            moments.push_back(Sample::Start + std::chrono::seconds(second));
        const TimelineScale scale(moments, 1000, 100);
        const QString all = said(timelineTicks(scale, 0, 1000, 150, form));
        QTEST(all, "ticks");
        // The visible part has the same ticks.
        for (const TimelineTick &tick : timelineTicks(scale, 400, 800, 150, form))
            QVERIFY2(tick.x > 399 && tick.x < 801 && all.contains(tick.text.right(5)), qPrintable(tick.text));
        // The marks around times in languages that are read from right to left cut nothing.
        QLocale::setDefault(QLocale(QStringLiteral("ar")));
        QString marked = said(timelineTicks(scale, 0, 1000, 150, form));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(marked.remove(QRegularExpression(QStringLiteral("[\u2066\u2069]"))), all);
    }

    void statesAreSegmentsThatEndWhereTheEndpointSaysThatAnAttemptFailed()
    {
        const Planned what = planned(Sample::retried(), Sample::moment(3983s));
        QStringList words;
        for (const TimelinePlan::Segment &segment : what.plan.segments()) {
            words.append(phaseKey(*segment.phase) + u' '
                + QString::number(std::chrono::floor<std::chrono::seconds>(segment.from - Sample::Start).count())
                + u".."
                + QString::number(std::chrono::floor<std::chrono::seconds>(segment.to - Sample::Start).count()));
            QVERIFY(segment.left < segment.right);
        }
        QCOMPARE(words.join(u", "),
            QStringLiteral(
                "waiting 0..60, running 60..100, retrying 100..190, running 190..249, retrying 249..730, running 730..760, retrying 760..3762, "
                "running 3762..3820, retrying 3820..3983"));
    }

    void whatOnlyTheServerToldIsASegmentThatSaysSo()
    {
        TaskHistory history = Sample::retried();
        history.versions = {history.versions.first()}; // scheduled at 0 s
        TaskVersion retried = history.versions.first();
        retried.outcome = Sample::task("retrying", 1);
        retried.unchangedAt = Sample::Start + 50s;
        retried.askedAt = Sample::Start + 100s;
        history.versions.append(retried);
        history.gaps.clear();
        for (const auto &[state, at] : {std::pair("scheduled", -20s), std::pair("active", 60s)})
            history.reports.append(
                {.at = Sample::Start + at, .state = stateOf(QString::fromLatin1(state)), .attempt = 0, .error = {}});
        const Planned what = planned(history, Sample::moment(150s));
        const std::vector<TimelinePlan::Segment> &segments = what.plan.segments();
        QCOMPARE(segments.size(), 3u);
        QVERIFY(!segments[0].isToldOnly() && segments[1].isToldOnly() && !segments[2].isToldOnly());
        QCOMPARE(segments[1].phase, std::optional(Phase::Running));
        QCOMPARE(segments[1].to - segments[1].from, 40s);
        QVERIFY(what.plan.spans().empty()); // the state between the polls is known
        const auto said = [&](size_t segment) {
            return hint(what, segments[segment].left + 0.4 * (segments[segment].right - segments[segment].left),
                Sample::moment(150s));
        };
        QVERIFY2(said(0).startsWith(u"scheduled for 1 m 20 s\n\nSince, as told by the server:"), qPrintable(said(0)));
        QVERIFY2(said(1).startsWith(u"active for 40 s\n\nTold by the server; no poll observed it. Since:"),
            qPrintable(said(1)));
        QVERIFY2(said(2).startsWith(u"retrying for 50 s so far\n\nSince:"), qPrintable(said(2)));
    }

    void longIdleTimesAreCollapsed()
    {
        const Planned what = planned(Sample::retried(), Sample::moment(3983s));
        QCOMPARE(what.plan.collapsed().size(), 1u);
        QCOMPARE(what.plan.collapsed().front().to - what.plan.collapsed().front().from, 3762s - 762s);
        QCOMPARE(what.plan.collapsed().front().right - what.plan.collapsed().front().left, 100.0);
        QVERIFY(hint(what, what.plan.collapsed().front().left + 50, Sample::moment(3983s))
                    .startsWith(u"Break: 50 m without a change, drawn short."));
    }

    void aGapSaysWhyNobodyPolled()
    {
        const Planned what = planned(Sample::retried(), Sample::moment(3983s));
        QCOMPARE(what.plan.gaps().size(), 1u);
        const TimelinePlan::Gap &gap = what.plan.gaps().front();
        const QString text = hint(what, (gap.left + gap.right) / 2, Sample::moment(3983s));
        QVERIFY2(text.startsWith(u"Not polled for 6 m\nReason: the program was not running."), qPrintable(text));
    }

    void whenItChangedIsASpan()
    {
        const Planned what = planned(Sample::retried(), Sample::moment(3983s));
        const auto widest = std::max_element(what.plan.spans().begin(), what.plan.spans().end(),
            [](const TimelinePlan::Span &a, const TimelinePlan::Span &b) { return a.to - a.from < b.to - b.from; });
        QCOMPARE(widest->to - widest->from, 20s);
    }

    void futureTimesAreDrawnByTheLocalClockAndShownByTheEndpoints()
    {
        const Planned right = planned(Sample::retried(), Sample::moment(3983s));
        const Planned behind =
            planned(Sample::retried(), Sample::moment(3983s, 60s)); // the endpoint's clock is a minute ahead
        QCOMPARE(right.plan.ahead().size(), 2u);
        QCOMPARE(behind.plan.ahead()[0].at, right.plan.ahead()[0].at - 60s);
        QCOMPARE(behind.plan.ahead()[0].serverAt, right.plan.ahead()[0].serverAt);
        QVERIFY(hint(right, right.plan.ahead()[0].x, Sample::moment(3983s))
                    .startsWith(u"Next attempt (nextProcessAt): in 2 m 7 s"));
        QVERIFY(hint(behind, behind.plan.ahead()[0].x, Sample::moment(3983s, 60s))
                    .startsWith(u"Next attempt (nextProcessAt): in 1 m 7 s"));
        const Planned late = planned(Sample::retried(), Sample::moment(4300s));
        QVERIFY(hint(late, late.plan.ahead()[0].x, Sample::moment(4300s))
                    .startsWith(u"Next attempt (nextProcessAt): overdue 3 m 10 s"));
        QVERIFY(hint(late, late.plan.ahead()[1].x, Sample::moment(4300s)).startsWith(u"Deadline, passed"));
        TaskHistory ended = Sample::retried();
        std::get<Task>(ended.versions.last().outcome).state = Test::stateOf(QStringLiteral("archived"));
        QVERIFY(planned(ended, Sample::moment(4300s)).plan.ahead().empty());
    }

    void nowMovesOnUntilThePlanIsToBeMadeAnew()
    {
        const Planned what = planned(Sample::retried(), Sample::moment(3983s));
        QVERIFY(what.plan.xOfNow(Sample::Start + 3993s) > what.plan.xOfNow(Sample::Start + 3983s));
        QVERIFY(what.plan.holdsAt(Sample::moment(3993s)));
        QVERIFY(!what.plan.holdsAt(Sample::moment(3982s))); // the clock was set back
        QVERIFY(!what.plan.holdsAt(Sample::moment(3993s, 10s))); // the endpoint's clock changed
        QVERIFY(!what.plan.holdsAt(Sample::moment(4111s))); // now due
        TaskHistory open = Sample::retried();
        std::get<Task>(open.versions.last().outcome).nextProcessAt.reset();
        std::get<Task>(open.versions.last().outcome).deadline.reset();
        const Planned end = planned(open, Sample::moment(3983s));
        QCOMPARE(end.plan.xOfNow(Sample::Start + 3983s), 1000.0);
        QVERIFY(end.plan.xOfNow(Sample::Start + 3984s) > 1000);
    }

    void marksAtTheSamePlaceAreMerged()
    {
        const Planned what = planned(Sample::long_(10000), Sample::moment(100050s));
        QVERIFY(static_cast<double>(what.plan.marks().size()) <= 1000 / TimelinePlan::MarkWidth + 1);
        int count = 0;
        int failures = 0;
        for (const TimelinePlan::Mark &mark : what.plan.marks()) {
            count += mark.count;
            failures += mark.failures;
            QCOMPARE(what.events[mark.shownEvent].kind, HistoryEvent::Kind::AttemptFailed);
        }
        QCOMPARE(count, what.events.size());
        QCOMPARE(failures, std::count_if(what.events.begin(), what.events.end(), [](const HistoryEvent &event) {
            return event.kind == HistoryEvent::Kind::AttemptFailed;
        }));
        const QString text = hint(what, what.plan.marks()[3].x, Sample::moment(100050s));
        QVERIFY2(text.contains(u"Also here:") && text.contains(u" more\n"), qPrintable(text));
    }

    void aHintHasAllFormsOfATimeAndHowToMove()
    {
        const Planned what = planned(Sample::retried(), Sample::moment(3983s));
        const double x = what.plan.marks().back().x;
        const QString text = hint(what, x, Sample::moment(3983s));
        QVERIFY2(text.startsWith(u"Attempt 4 failed: 503 Service Unavailable"), qPrintable(text));
        QVERIFY2(text.contains(u"Observed. At 2023-03-15 18:10:20.") && text.contains(u"2 m ago\n")
                && text.contains(u"1678903820000"),
            qPrintable(text));
        QVERIFY(text.contains(u"Ctrl+wheel zooms"));
        QVERIFY(hint(planned({}, Sample::moment(0s)), 5, Sample::moment(0s)).startsWith(u"Ctrl"));
    }

    void oddHistoriesDoNotBreakThePlan()
    {
        TaskHistory onlyGap;
        onlyGap.gaps = {{.from = Sample::Start, .to = {}, .reason = WatchGap::Reason::Paused}};
        QCOMPARE(planned(onlyGap, Sample::moment(60s)).plan.gaps().size(), 1u);
        TaskHistory back = Sample::retried(); // after the clock was set back
        std::swap(back.versions[2], back.versions[6]);
        QVERIFY(!planned(back, Sample::moment(-60s)).plan.segments().empty());
        TaskHistory far = Sample::retried();
        std::get<Task>(far.versions.last().outcome).deadline = fromUnixMs(253'402'300'799'999);
        QVERIFY(planned(far, Sample::moment(3983s)).plan.marks().size() > 3);
    }
};

TASKWATCH_TEST(TestTimelinePlan, QCoreApplication);
#include "tst_timelineplan.moc"
