// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/testregistry.h"
#include "support/trendsample.h"
#include "trend/trendchart.h"
#include "trend/trendview.h"

#include <QAbstractButton>
#include <QAccessible>
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
    static constexpr Timestamp Now =
        fromUnixMs(1678906800000) - 28s; // 2023-03-15 18:59:32 UTC; the minute ends at 19:00

    static PhaseSample sample(Timestamp minute, int failures = 0) { return trendSample(minute, failures); }
    static QList<PhaseSample> hour() { return trendHour(Now); }

    struct Fixture {
        Fixture()
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
        [[nodiscard]] QAbstractButton *button(int hours) const
        {
            return view.findChild<QAbstractButton *>(QStringLiteral("overviewSpan.%1").arg(hours));
        }
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
        Fixture fixture;
        QCOMPARE(fixture.chart->emptyText(), QStringLiteral("Reading the history…"));
        fixture.view.setSamples({}, {});
        QCOMPARE(fixture.chart->emptyText(),
            QStringLiteral("Nothing has been recorded yet. The first values appear at 19:00."));
        QTest::keyClick(fixture.chart, Qt::Key_Left); // without data there is nothing to point at
        QCOMPARE(fixture.chart->spot(), TrendSpot());
        fixture.view.setSamples({}, {{Now - 48h, {}, WatchGap::Reason::Paused}});
        QVERIFY(fixture.chart->emptyText().startsWith(u"Nothing was recorded during this time."));
        fixture.view.setSamples(hour(), {});
        QCOMPARE(fixture.chart->emptyText(), QString());
    }

    void thePointerReadsValues()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        QTest::mouseMove(fixture.chart, fixture.pointOf({fixture.bucket(10), false, Phase::Retrying}));
        QCOMPARE(fixture.chart->spot(), (TrendSpot{fixture.bucket(10), false, Phase::Retrying}));
        QCOMPARE(fixture.said(),
            QStringLiteral(
                "18:49 · 20 failed · 30 retrying · 40 running · 10 not seen · no failed attempts. Click to show only tasks that were retrying then"));
        QTest::mouseMove(fixture.chart, fixture.pointOf({fixture.bucket(5), true, {}}));
        QCOMPARE(fixture.said(),
            QStringLiteral(
                "18:54 · 20 failed · 30 retrying · 40 running · 10 not seen · 3 failed attempts. Click to show only tasks with a failed attempt then"));
        // A column without samples has no values.
        const int y = fixture.pointOf({fixture.bucket(10), false, Phase::Retrying}).y();
        const int unknown = (fixture.pointOf({fixture.bucket(32), false, Phase::Running}).x()
                                + fixture.pointOf({fixture.bucket(18), false, Phase::Running}).x())
            / 2;
        QTest::mouseMove(fixture.chart, QPoint(unknown, y));
        QCOMPARE(fixture.said(), QStringLiteral("18:34 · not recorded"));
        QTest::mouseMove(fixture.chart, QPoint(2, 2));
        QCOMPARE(fixture.chart->spot().bucket, -1);
    }

    void aClickAsksForTheTasksOfThatMoment()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        QSignalSpy chosen(&fixture.view, &TrendView::momentChosen);
        const Timestamp minute = std::chrono::floor<std::chrono::minutes>(Now - 10min);
        QTest::mouseClick(
            fixture.chart, Qt::LeftButton, {}, fixture.pointOf({fixture.bucket(10), false, Phase::Failed}));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(asked(chosen), (SampleQuery{minute, minute + 1min, Phase::Failed}));
        QTest::mouseClick(fixture.chart, Qt::LeftButton, {}, fixture.pointOf({fixture.bucket(5), true, {}}));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(asked(chosen), (SampleQuery{minute + 5min, minute + 6min, std::nullopt}));
        // Nothing happens in a minute without failures, on tasks that were never polled, above the stack, or on a
        // right click.
        const QPoint bar = fixture.pointOf({fixture.bucket(5), true, {}});
        const int x = fixture.pointOf({fixture.bucket(10), false, Phase::Failed}).x();
        QTest::mouseClick(fixture.chart, Qt::LeftButton, {}, QPoint(x, bar.y()));
        const QRect running = fixture.chart->rectOf({fixture.bucket(10), false, Phase::Running});
        QTest::mouseClick(fixture.chart, Qt::LeftButton, {}, QPoint(x, running.top() - 4));
        QTest::mouseClick(fixture.chart, Qt::RightButton, {}, running.center());
        QCOMPARE(chosen.size(), 2);
    }

    void mirroredTheTimeRunsFromRightToLeft()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        const TrendSpot failures{fixture.bucket(5), true, {}};
        const auto isPainted = [&fixture](const QPoint &point) {
            const QImage image = fixture.chart->grab().toImage();
            return image.pixelColor(point) != image.pixelColor(point - QPoint(40, 0));
        };
        const QPoint before = fixture.pointOf(failures);
        QVERIFY(isPainted(before));
        fixture.view.setLayoutDirection(Qt::RightToLeft);
        const QPoint after = fixture.pointOf(failures);
        QVERIFY(std::abs(fixture.chart->width() - 1 - after.x() - before.x()) <= 1);
        QVERIFY(isPainted(after) && !isPainted(before));
        QTest::mouseMove(fixture.chart, after);
        QCOMPARE(fixture.chart->spot(), failures);
        QVERIFY2(fixture.said().startsWith(u"18:54 ·"), qPrintable(fixture.said()));
        // Left goes to later columns.
        fixture.view.focusChart();
        QTest::keyClick(fixture.chart, Qt::Key_Right);
        QVERIFY2(fixture.said().startsWith(u"18:53 ·"), qPrintable(fixture.said()));
        QTest::keyClick(fixture.chart, Qt::Key_Left);
        QVERIFY2(fixture.said().startsWith(u"18:54 ·"), qPrintable(fixture.said()));
        const QPoint from = fixture.pointOf({fixture.bucket(18), false, Phase::Running});
        const QPoint to = fixture.pointOf({fixture.bucket(9), false, Phase::Running});
        QVERIFY(to.x() < from.x());
        QTest::mousePress(fixture.chart, Qt::LeftButton, {}, from);
        QTest::mouseMove(fixture.chart, to);
        QTest::mouseRelease(fixture.chart, Qt::LeftButton, {}, to);
        const Timestamp minute = std::chrono::floor<std::chrono::minutes>(Now);
        QCOMPARE(fixture.chart->plot().from, minute - 18min);
        QCOMPARE(fixture.chart->plot().to, minute - 8min);
    }

    void fewAmongManyCanBeHit()
    {
        Fixture fixture;
        QList<PhaseSample> samples = hour();
        for (PhaseSample &sample : samples) {
            sample.counts[static_cast<size_t>(Phase::Failed)] = 1;
            sample.counts[static_cast<size_t>(Phase::Succeeded)] = 100'000;
        }
        fixture.view.setSamples(samples, {});
        const QRect failed = fixture.chart->rectOf({fixture.bucket(10), false, Phase::Failed});
        QVERIFY(failed.height() <= 1);
        QTest::mouseMove(fixture.chart, QPoint(failed.center().x(), failed.bottom() - 2));
        QCOMPARE(fixture.chart->spot(), (TrendSpot{fixture.bucket(10), false, Phase::Failed}));
    }

    void theArrowKeysDoTheSame()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        QSignalSpy chosen(&fixture.view, &TrendView::momentChosen);
        fixture.view.focusChart();
        QTest::keyClick(fixture.chart, Qt::Key_End);
        QCOMPARE(fixture.chart->spot(), (TrendSpot{fixture.bucket(0), false, Phase::Failed}));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(fixture.chart, Qt::Key_Left);
        QCOMPARE(fixture.chart->spot(), (TrendSpot{fixture.bucket(5), false, Phase::Failed}));
        QTest::keyClick(fixture.chart, Qt::Key_Up);
        QTest::keyClick(fixture.chart, Qt::Key_Return);
        QCOMPARE(asked(chosen).phase, std::optional(Phase::Retrying));
        QTest::keyClick(fixture.chart, Qt::Key_Down);
        QTest::keyClick(fixture.chart, Qt::Key_Down);
        QTest::keyClick(fixture.chart, Qt::Key_Return);
        QCOMPARE(asked(chosen).phase, std::optional<Phase>());
        QTest::keyClick(fixture.chart, Qt::Key_Right);
        QCOMPARE(fixture.chart->spot(), (TrendSpot{fixture.bucket(4), false, Phase::Failed})); // no failures here
        QTest::keyClick(fixture.chart, Qt::Key_Home);
        QCOMPARE(fixture.chart->spot().bucket, 0);
        QSignalSpy left(&fixture.view, &TrendView::focusReleased);
        QTest::keyClick(fixture.chart, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(chosen.size(), 2);
    }

    void anotherSpanAsksAnew()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        QSignalSpy spans(&fixture.view, &TrendView::spanChanged);
        QTest::mouseClick(fixture.button(24), Qt::LeftButton);
        QCOMPARE(spans.size(), 1);
        fixture.view.setSamples(QList<PhaseSample>{sample(Now - 24h)} + hour(), {});
        const auto since = spans.constLast().constFirst().value<Timestamp>();
        QVERIFY(since < Now - 24h - 2min && since > Now - 24h - 5min);
        QVERIFY(fixture.chart->plot().step > 1min); // 1440 columns do not fit
        QTest::keyClick(fixture.chart, Qt::Key_Minus);
        QCOMPARE(fixture.view.span(), 7 * 24h);
        QTest::keyClick(fixture.chart, Qt::Key_Minus);
        QCOMPARE(fixture.view.span(), 7 * 24h);
        QTest::mouseClick(fixture.button(24), Qt::LeftButton);
        QCOMPARE(spans.size(), 3);
        fixture.view.setSpan(5h); // there is no button for 5 h
        QCOMPARE(fixture.view.span(), 24h);
    }

    void theAxisBeginsWithTheFirstSample()
    {
        Fixture fixture;
        QTest::mouseClick(fixture.button(6), Qt::LeftButton);
        fixture.view.setSamples(hour(), {});
        const Timestamp first = std::chrono::floor<std::chrono::minutes>(Now - 60min);
        QCOMPARE(fixture.chart->plot().from, first);
        QCOMPARE(fixture.chart->plot().to, std::chrono::ceil<std::chrono::minutes>(Now));
        QCOMPARE(fixture.chart->plot().step, 1min);
        // Not later than the last minute, and not before the chosen time.
        fixture.view.setSamples({sample(Now)}, {});
        QCOMPARE(fixture.chart->plot().buckets.size(), 1);
        fixture.view.setSamples(QList<PhaseSample>{sample(Now - 6h - 2min)} + hour(), {});
        QVERIFY(fixture.chart->plot().from <= Now - 6h + 1min);
    }

    void draggingZoomsAndADoubleClickGoesBack()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        QSignalSpy chosen(&fixture.view, &TrendView::momentChosen);
        auto *whole = fixture.view.findChild<QAbstractButton *>(QStringLiteral("wholeRangeButton"));
        QVERIFY(!whole->isVisible());
        const TrendPlot before = fixture.chart->plot();
        const QPoint from = fixture.pointOf({fixture.bucket(18), false, Phase::Running});
        const QPoint to = fixture.pointOf({fixture.bucket(9), false, Phase::Running});
        const auto drag = [&fixture](const QPoint &a, const QPoint &b) {
            QTest::mousePress(fixture.chart, Qt::LeftButton, {}, a);
            QTest::mouseMove(fixture.chart, (a + b) / 2);
            QTest::mouseMove(fixture.chart, b);
            QTest::mouseRelease(fixture.chart, Qt::LeftButton, {}, b);
        };
        drag(to, from); // leftwards, too
        const Timestamp minute = std::chrono::floor<std::chrono::minutes>(Now);
        QCOMPARE(fixture.chart->plot().from, minute - 18min);
        QCOMPARE(fixture.chart->plot().to, minute - 8min);
        QVERIFY(whole->isVisible());
        QVERIFY(chosen.isEmpty()); // a drag is no click
        // It stays when time passes.
        fixture.now += 1min;
        fixture.view.setMoment(fixture.moment());
        QCOMPARE(fixture.chart->plot().from, minute - 18min);
        fixture.now -= 1min;
        fixture.view.setMoment(fixture.moment());
        // A click shows the tasks, but no double click does.
        const QPoint middle = fixture.pointOf({4, false, Phase::Running});
        QTest::mouseClick(fixture.chart, Qt::LeftButton, {}, middle);
        QTRY_COMPARE(chosen.size(), 1);
        QTest::mouseClick(fixture.chart, Qt::LeftButton, {}, middle);
        QTest::mouseDClick(fixture.chart, Qt::LeftButton, {}, middle);
        QCOMPARE(fixture.chart->plot(), before);
        QVERIFY(!whole->isVisible());
        QTest::qWait(QApplication::doubleClickInterval() + 50); // no late click
        QCOMPARE(chosen.size(), 1);
        // A short stretch is made longer, and the button goes back.
        drag(from, from + QPoint(QApplication::startDragDistance() + 1, 0));
        QCOMPARE(fixture.chart->plot().to - fixture.chart->plot().from, TrendChart::LeastZoom);
        QTest::mouseClick(whole, Qt::LeftButton);
        QCOMPARE(fixture.chart->plot(), before);
        // Another span ends the zoom.
        drag(from, to);
        QTest::mouseClick(fixture.button(6), Qt::LeftButton);
        QVERIFY(!fixture.chart->isZoomed() && !whole->isVisible());
    }

    void keysZoomToo()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        fixture.view.focusChart();
        const TrendPlot before = fixture.chart->plot();
        const auto length = [&fixture] { return fixture.chart->plot().to - fixture.chart->plot().from; };
        QTest::keyClick(fixture.chart, Qt::Key_End);
        for (int i = 0; i < 15; ++i)
            QTest::keyClick(fixture.chart, Qt::Key_Left);
        const QString said = fixture.said();
        QTest::keyClick(fixture.chart, Qt::Key_Plus);
        QVERIFY(length() >= 30min && length() <= 32min);
        QCOMPARE(fixture.said(), said); // the cursor stays at its time
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(fixture.chart, Qt::Key_Plus);
        QVERIFY(length() >= TrendChart::LeastZoom && length() <= TrendChart::LeastZoom + 1min);
        QCOMPARE(fixture.said(), said);
        // The arrows move the stretch at its edges.
        const Timestamp from = fixture.chart->plot().from;
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(fixture.chart, Qt::Key_Left);
        QVERIFY(fixture.chart->plot().from < from);
        for (int i = 0; i < 90; ++i)
            QTest::keyClick(fixture.chart, Qt::Key_Right);
        QCOMPARE(fixture.chart->plot().to, before.to);
        for (int i = 0; i < 5 && fixture.chart->isZoomed(); ++i)
            QTest::keyClick(fixture.chart, Qt::Key_Minus);
        QVERIFY(!fixture.chart->isZoomed());
        QCOMPARE(fixture.chart->plot(), before);
        QTest::keyClick(fixture.chart, Qt::Key_Minus);
        QCOMPARE(fixture.view.span(), 6h); // beyond the whole, a longer time is shown
        // Escape ends the zoom first.
        QTest::mouseClick(fixture.button(1), Qt::LeftButton);
        fixture.view.focusChart();
        QSignalSpy left(&fixture.view, &TrendView::focusReleased);
        QTest::keyClick(fixture.chart, Qt::Key_Plus);
        QVERIFY(fixture.chart->isZoomed());
        QTest::keyClick(fixture.chart, Qt::Key_Escape);
        QVERIFY(!fixture.chart->isZoomed() && left.isEmpty());
        QTest::keyClick(fixture.chart, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void failuresAreDividedByHostOnRequest()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        const Timestamp minute = std::chrono::floor<std::chrono::minutes>(Now - 5min);
        const QList<HostFailures> failures{{minute, QStringLiteral("a.example"), 2}};
        fixture.view.setHostFailures(failures);
        QVERIFY(fixture.chart->plot().hosts.isEmpty()); // nobody has asked
        QSignalSpy changed(&fixture.view, &TrendView::byHostChanged);
        auto *button = fixture.view.findChild<QAbstractButton *>(QStringLiteral("failuresByHostButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        const QImage undivided = fixture.chart->grab().toImage();
        fixture.view.setHostFailures(failures);
        QVERIFY(fixture.chart->grab().toImage() != undivided);
        QTest::mouseMove(fixture.chart, fixture.pointOf({fixture.bucket(5), true, {}}));
        QVERIFY2(fixture.said().contains(u"3 failed attempts · a.example 2 · others 1"), qPrintable(fixture.said()));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(fixture.chart->plot().hosts.isEmpty());
    }

    void timeMovesTheChartButNotWhatIsPointedAt()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        fixture.view.focusChart();
        QTest::keyClick(fixture.chart, Qt::Key_End);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(fixture.chart, Qt::Key_Left);
        const int before = fixture.chart->spot().bucket;
        QVERIFY(fixture.said().startsWith(u"18:54 ·"));
        fixture.now += 1min;
        fixture.view.setMoment(fixture.moment());
        QCOMPARE(fixture.chart->spot().bucket, before - 1);
        QVERIFY(fixture.said().startsWith(u"18:54 ·"));
        // When the column has left the chart, nothing is pointed at.
        fixture.now += 2h;
        fixture.view.setMoment(fixture.moment());
        const TrendSpot nowhere;
        QCOMPARE(fixture.chart->spot(), nowhere);
    }

    void pausesAreNamed()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(),
            {{Now - 12min, Now - 8min, WatchGap::Reason::Paused},
                {Now - 30min, Now - 20min, WatchGap::Reason::NotRunning}});
        QTest::mouseMove(fixture.chart, fixture.pointOf({fixture.bucket(10), false, Phase::Failed}));
        QVERIFY(fixture.said().contains(u"no polling: paused"));
    }

    void theChartIsReadAsAListOfColumns()
    {
        Fixture fixture;
        fixture.view.setSamples(hour(), {});
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(fixture.chart);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), static_cast<int>(fixture.chart->plot().buckets.size()));
        QStringList failures;
        for (int i = 0; i < list->childCount(); ++i) {
            if (const QString text = list->child(i)->text(QAccessible::Name); text.contains(u"3 failed attempts"))
                failures.append(text);
        }
        QCOMPARE(failures.size(), 1);
        QVERIFY2(failures.constFirst().startsWith(u"18:54"), qPrintable(failures.constFirst()));
    }
};

TASKWATCH_TEST(TestTrendView, QApplication);
#include "tst_trendview.moc"
