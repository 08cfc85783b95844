// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/testregistry.h"
#include "trend/trendchart.h"
#include "trend/trendview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The trend chart, used by mouse and keys.
class TestTrendView : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Now = fromUnixMs(1678906800000) - 28s; // 2023-03-15 18:59:32 UTC; the minute ends at 19:00

    static PhaseSample sample(Timestamp minute, int failures = 0)
    {
        PhaseSample sample;
        sample.minute = std::chrono::floor<std::chrono::minutes>(minute);
        const auto set = [&sample](Phase phase, int count) { sample.counts[static_cast<size_t>(phase)] = count; };
        set(Phase::Failed, 20);
        set(Phase::Retrying, 30);
        set(Phase::Running, 40);
        sample.withoutTask = 10;
        sample.failures = failures;
        return sample;
    }

    /// The last hour, one sample a minute, with three failures five minutes ago. Minutes 30 to 20 ago are missing.
    static QList<PhaseSample> hour()
    {
        QList<PhaseSample> samples;
        for (int ago = 60; ago >= 0; --ago) {
            if (ago > 30 || ago < 20)
                samples.append(sample(Now - std::chrono::minutes(ago), ago == 5 ? 3 : 0));
        }
        return samples;
    }

    struct Bench {
        Bench()
        {
            view.setMoment(moment());
            view.resize(900, 320);
            view.show();
            view.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&view, Patience));
            chart = view.findChild<TrendChart *>();
            QTest::mouseClick(button(1), Qt::LeftButton);
        }
        [[nodiscard]] ClockReading moment() const { return {now, tickAt(now), now}; }
        [[nodiscard]] QAbstractButton *button(int hours) const { return view.findChild<QAbstractButton *>(QStringLiteral("overviewSpan.%1").arg(hours)); }
        /// Index of the column @p ago minutes ago.
        [[nodiscard]] int bucket(int ago) const { return chart->plot().indexAt(now - std::chrono::minutes(ago)); }
        [[nodiscard]] QPoint pointOf(const TrendSpot &spot) const { return chart->rectOf(spot).center(); }
        [[nodiscard]] QString said() const { return chart->accessibleDescription(); }

        Timestamp now = Now;
        TrendView view;
        TrendChart *chart = nullptr;
    };

    static SampleQuery asked(const QSignalSpy &spy) { return spy.constLast().constFirst().value<SampleQuery>(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QCursor::setPos(790, 790);
        QCoreApplication::processEvents();
    }

    void withoutSamplesItSaysSo()
    {
        Bench bench;
        QCOMPARE(bench.chart->emptyText(), QStringLiteral("Reading the history…"));
        bench.view.setSamples({}, {});
        QCOMPARE(bench.chart->emptyText(), QStringLiteral("Nothing has been recorded yet. The first minute appears at 19:00."));
        QTest::keyClick(bench.chart, Qt::Key_Left); // without data there is nothing to point at
        QCOMPARE(bench.chart->spot(), TrendSpot());
        bench.view.setSamples({}, {{Now - 48h, {}, WatchGap::Reason::Paused}});
        QVERIFY(bench.chart->emptyText().startsWith(u"Nothing was recorded during this time."));
        bench.view.setSamples(hour(), {});
        QCOMPARE(bench.chart->emptyText(), QString());
    }

    void thePointerReadsValues()
    {
        Bench bench;
        bench.view.setSamples(hour(), {});
        QTest::mouseMove(bench.chart, bench.pointOf({bench.bucket(10), false, Phase::Retrying}));
        QCOMPARE(bench.chart->spot(), (TrendSpot{bench.bucket(10), false, Phase::Retrying}));
        QCOMPARE(bench.said(), QStringLiteral("18:49 · 20 failed · 30 retrying · 40 running · 10 not seen · no failures. Click to show only tasks that were retrying then"));
        QTest::mouseMove(bench.chart, bench.pointOf({bench.bucket(5), true, {}}));
        QCOMPARE(bench.said(), QStringLiteral("18:54 · 20 failed · 30 retrying · 40 running · 10 not seen · 3 failures. Click to show only tasks with a failed attempt then"));
        // A column without samples has no values.
        const int y = bench.pointOf({bench.bucket(10), false, Phase::Retrying}).y();
        const int unknown = (bench.pointOf({bench.bucket(32), false, Phase::Running}).x() + bench.pointOf({bench.bucket(18), false, Phase::Running}).x()) / 2;
        QTest::mouseMove(bench.chart, QPoint(unknown, y));
        QCOMPARE(bench.said(), QStringLiteral("18:34 · not recorded"));
        QTest::mouseMove(bench.chart, QPoint(2, 2));
        QCOMPARE(bench.chart->spot().bucket, -1);
    }

    void aClickAsksForTheTasksOfThatMoment()
    {
        Bench bench;
        bench.view.setSamples(hour(), {});
        QSignalSpy chosen(&bench.view, &TrendView::momentChosen);
        const Timestamp minute = std::chrono::floor<std::chrono::minutes>(Now - 10min);
        QTest::mouseClick(bench.chart, Qt::LeftButton, {}, bench.pointOf({bench.bucket(10), false, Phase::Failed}));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(asked(chosen), (SampleQuery{minute, minute + 1min, Phase::Failed}));
        QTest::mouseClick(bench.chart, Qt::LeftButton, {}, bench.pointOf({bench.bucket(5), true, {}}));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(asked(chosen), (SampleQuery{minute + 5min, minute + 6min, std::nullopt}));
        // Nothing happens in a minute without failures, on tasks that were never polled, above the stack, or on a
        // right click.
        const QPoint bar = bench.pointOf({bench.bucket(5), true, {}});
        const int x = bench.pointOf({bench.bucket(10), false, Phase::Failed}).x();
        QTest::mouseClick(bench.chart, Qt::LeftButton, {}, QPoint(x, bar.y()));
        const QRect running = bench.chart->rectOf({bench.bucket(10), false, Phase::Running});
        QTest::mouseClick(bench.chart, Qt::LeftButton, {}, QPoint(x, running.top() - 4));
        QTest::mouseClick(bench.chart, Qt::RightButton, {}, running.center());
        QCOMPARE(chosen.size(), 2);
    }

    void fewAmongManyCanBeHit()
    {
        Bench bench;
        QList<PhaseSample> samples = hour();
        for (PhaseSample &sample : samples) {
            sample.counts[static_cast<size_t>(Phase::Failed)] = 1;
            sample.counts[static_cast<size_t>(Phase::Succeeded)] = 100'000;
        }
        bench.view.setSamples(samples, {});
        const QRect failed = bench.chart->rectOf({bench.bucket(10), false, Phase::Failed});
        QVERIFY(failed.height() <= 1);
        QTest::mouseMove(bench.chart, QPoint(failed.center().x(), failed.bottom() - 2));
        QCOMPARE(bench.chart->spot(), (TrendSpot{bench.bucket(10), false, Phase::Failed}));
    }

    void theArrowKeysDoTheSame()
    {
        Bench bench;
        bench.view.setSamples(hour(), {});
        QSignalSpy chosen(&bench.view, &TrendView::momentChosen);
        bench.view.focusChart();
        QTest::keyClick(bench.chart, Qt::Key_End);
        QCOMPARE(bench.chart->spot(), (TrendSpot{bench.bucket(0), false, Phase::Failed}));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(bench.chart, Qt::Key_Left);
        QCOMPARE(bench.chart->spot(), (TrendSpot{bench.bucket(5), false, Phase::Failed}));
        QTest::keyClick(bench.chart, Qt::Key_Up);
        QTest::keyClick(bench.chart, Qt::Key_Return);
        QCOMPARE(asked(chosen).phase, std::optional(Phase::Retrying));
        QTest::keyClick(bench.chart, Qt::Key_Down);
        QTest::keyClick(bench.chart, Qt::Key_Down);
        QTest::keyClick(bench.chart, Qt::Key_Return);
        QCOMPARE(asked(chosen).phase, std::optional<Phase>());
        QTest::keyClick(bench.chart, Qt::Key_Right);
        QCOMPARE(bench.chart->spot(), (TrendSpot{bench.bucket(4), false, Phase::Failed})); // no failures here
        QTest::keyClick(bench.chart, Qt::Key_Home);
        QCOMPARE(bench.chart->spot().bucket, 0);
        QSignalSpy left(&bench.view, &TrendView::focusReleased);
        QTest::keyClick(bench.chart, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(chosen.size(), 2);
    }

    void anotherSpanAsksAnew()
    {
        Bench bench;
        bench.view.setSamples(hour(), {});
        QSignalSpy spans(&bench.view, &TrendView::spanChanged);
        QTest::mouseClick(bench.button(24), Qt::LeftButton);
        QCOMPARE(spans.size(), 1);
        const auto since = spans.constLast().constFirst().value<Timestamp>();
        QVERIFY(since < Now - 24h - 2min && since > Now - 24h - 5min);
        QVERIFY(bench.chart->plot().step > 1min); // 1440 columns do not fit
        QTest::keyClick(bench.chart, Qt::Key_Minus);
        QCOMPARE(bench.view.span(), 7 * 24h);
        QTest::keyClick(bench.chart, Qt::Key_Minus);
        QCOMPARE(bench.view.span(), 7 * 24h);
        QTest::keyClick(bench.chart, Qt::Key_Plus);
        QVERIFY(bench.button(24)->isChecked());
        QCOMPARE(spans.size(), 3);
        bench.view.setSpan(5h); // there is no button for 5 h
        QCOMPARE(bench.view.span(), 24h);
    }

    void timeMovesTheChartButNotWhatIsPointedAt()
    {
        Bench bench;
        bench.view.setSamples(hour(), {});
        bench.view.focusChart();
        QTest::keyClick(bench.chart, Qt::Key_End);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(bench.chart, Qt::Key_Left);
        const int before = bench.chart->spot().bucket;
        QVERIFY(bench.said().startsWith(u"18:54 ·"));
        bench.now += 1min;
        bench.view.setMoment(bench.moment());
        QCOMPARE(bench.chart->spot().bucket, before - 1);
        QVERIFY(bench.said().startsWith(u"18:54 ·"));
        // When the column has left the chart, nothing is pointed at.
        bench.now += 2h;
        bench.view.setMoment(bench.moment());
        const TrendSpot nowhere;
        QCOMPARE(bench.chart->spot(), nowhere);
    }

    void pausesAreNamed()
    {
        Bench bench;
        bench.view.setSamples(hour(), {{Now - 12min, Now - 8min, WatchGap::Reason::Paused}, {Now - 30min, Now - 20min, WatchGap::Reason::NotRunning}});
        QTest::mouseMove(bench.chart, bench.pointOf({bench.bucket(10), false, Phase::Failed}));
        QVERIFY(bench.said().contains(u"no polling: paused"));
    }
};

TASKWATCH_TEST(TestTrendView, QApplication);
#include "tst_trendview.moc"
