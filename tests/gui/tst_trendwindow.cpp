// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/childof.h"
#include "settings/displaychoices.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "trend/trendchart.h"
#include "trend/trenddock.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp TrendStart = fromUnixMs(1678903200000); // 2023-03-15 18:00:00 UTC

/// The window with a model and a clock that the test controls, and a journal that answers at once.
class TrendWindowFixture
{
public:
    TrendWindowFixture()
        : model([this] {
            return ClockReading{now, tickAt(now), now};
        })
        , window(&model, &display, QStringLiteral("https://example.com"))
        , trends(window.parts().trend, &TrendDock::requested)
        , moments(window.parts().trend, &TrendDock::momentChosen)
    {
        QObject::connect(window.parts().trend, &TrendDock::requested, &window, [this](Timestamp since) {
            QList<PhaseSample> samples;
            for (Timestamp minute = std::chrono::ceil<std::chrono::minutes>(std::max(since, TrendStart - 3h));
                 minute < now; minute += 1min) {
                PhaseSample sample;
                sample.minute = minute;
                sample.counts[static_cast<size_t>(Phase::Retrying)] = 3;
                sample.failures = 1;
                samples.append(sample);
            }
            window.parts().trend->setSamples(samples, {});
        });
        QObject::connect(window.parts().trend, &TrendDock::momentChosen, &window, [this](const SampleQuery &question) {
            window.showMoment(question, ids({"tsk_1", "tsk_2", "tsk_gone"}));
        });
        model.watch(manyIds(5));
        window.resize(1200, 900);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
        child<TaskTableView>("taskTable")->setFocus();
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }
    [[nodiscard]] TrendChart *chart() const { return child<TrendChart>("overviewChart"); }
    [[nodiscard]] QDockWidget *dock() const { return child<QDockWidget>("overviewDock"); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    Timestamp now = TrendStart;
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
    QSignalSpy trends;
    QSignalSpy moments;
};

} // namespace

/// The trend dock in the window, with mouse and keys.
class TestTrendWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void oneKeyShowsItAndAsks()
    {
        TrendWindowFixture fixture;
        QVERIFY(!fixture.dock()->isVisible());
        QCOMPARE(fixture.trends.size(), 0); // nothing is read for a hidden dock
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(fixture.dock()->isVisible());
        QTRY_VERIFY(!fixture.trends.isEmpty());
        QVERIFY(fixture.trends.constLast().constFirst().value<Timestamp>() < TrendStart - 6h);
        QTRY_VERIFY(fixture.chart()->plot().anyKnown);
        QVERIFY(fixture.chart()->hasFocus());
        fixture.key(Qt::Key_Escape);
        QVERIFY(fixture.child<TaskTableView>("taskTable")->hasFocus());
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.dock()->isVisible());
    }

    void eachMinuteItAsksAgainWhileItIsSeen()
    {
        TrendWindowFixture fixture;
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.trends.isEmpty());
        const qsizetype before = fixture.trends.size();
        fixture.now += 1min;
        QTRY_COMPARE(fixture.trends.size(), before + 1);
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.dock()->isVisible());
        fixture.now += 1min;
        QSignalSpy ticks(fixture.child<QTimer>("windowTick"), &QTimer::timeout);
        QTRY_VERIFY(ticks.size() >= 2);
        QCOMPARE(fixture.trends.size(), before + 1);
    }

    void aClickFiltersToTheRowsOfThatMoment()
    {
        TrendWindowFixture fixture;
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(fixture.chart()->plot().anyKnown);
        const int last = fixture.chart()->plot().indexAt(TrendStart - 1ms);
        QTest::mouseClick(fixture.chart(), Qt::LeftButton, {}, fixture.chart()->rectOf({last, true, {}}).center());
        QCOMPARE(fixture.moments.size(), 1);
        QCOMPARE(fixture.model.rowCount(), 2);
        QCOMPARE(
            fixture.child<QPushButton>("chosenButton")->text(), QStringLiteral("Failed attempts at 17:59: 3 tasks  ×"));
        QCOMPARE(fixture.child<QLabel>("chosenMissing")->text(), QStringLiteral("1 of 3 is no longer in the list"));
        // Show All Tasks removes the filter.
        fixture.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.model.rowCount(), 5);
        QVERIFY(!fixture.child<QWidget>("chosenChip")->isVisible());

        QTest::mouseClick(
            fixture.chart(), Qt::LeftButton, {}, fixture.chart()->rectOf({last, false, Phase::Retrying}).center());
        QCOMPARE(fixture.child<QPushButton>("chosenButton")->text(), QStringLiteral("Retrying at 17:59: 3 tasks  ×"));
        QTest::mouseClick(fixture.child<QPushButton>("chosenButton"), Qt::LeftButton);
        QCOMPARE(fixture.model.rowCount(), 5);
    }

    void failuresByHostAreReadOnlyOnRequest()
    {
        TrendWindowFixture fixture;
        QSignalSpy requests(fixture.window.parts().trend, &TrendDock::hostFailuresRequested);
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.trends.isEmpty());
        QCOMPARE(requests.size(), 0);
        QTest::mouseClick(fixture.child<QToolButton>("failuresByHostButton"), Qt::LeftButton);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.constLast(), fixture.trends.constLast());
        fixture.now += 1min;
        QTRY_COMPARE(requests.size(), 2);
    }

    void itsPlaceAndSpanAreKept()
    {
        QVariantMap state;
        {
            TrendWindowFixture fixture;
            fixture.key(Qt::Key_D, Qt::ControlModifier);
            fixture.window.addDockWidget(Qt::RightDockWidgetArea, fixture.dock());
            QTest::mouseClick(fixture.child<QToolButton>("overviewSpan.24"), Qt::LeftButton);
            QTest::mouseClick(fixture.child<QToolButton>("failuresByHostButton"), Qt::LeftButton);
            state = fixture.window.layoutState();
        }
        TrendWindowFixture fixture;
        QVERIFY(!fixture.dock()->isVisible());
        fixture.window.restoreLayoutState(state);
        QTRY_VERIFY(fixture.dock()->isVisible());
        QCOMPARE(fixture.window.dockWidgetArea(fixture.dock()), Qt::RightDockWidgetArea);
        QVERIFY(fixture.child<QToolButton>("overviewSpan.24")->isChecked());
        QVERIFY(fixture.child<QToolButton>("failuresByHostButton")->isChecked());
        QVERIFY(fixture.child<QAction>("showOverviewAction")->isChecked());
        // An unknown state changes nothing.
        fixture.window.restoreLayoutState({});
        QVERIFY(fixture.dock()->isVisible());
        QVERIFY(fixture.child<QToolButton>("overviewSpan.24")->isChecked());
    }

    void leavesTheTableRows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("usual, detail below") << QSize(1264, 760) << 8 << QByteArray("detailBelowAction");
        QTest::newRow("usual, detail at the right") << QSize(1264, 760) << 8 << QByteArray("detailRightAction");
        // What a desktop of 900 × 600 leaves.
        QTest::newRow("small") << QSize(884, 560) << 5 << QByteArray("detailBelowAction");
    }

    void leavesTheTableRows()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, rows);
        QFETCH(const QByteArray, detail);
        TrendWindowFixture fixture;
        fixture.child<QAction>(detail.constData())->trigger();
        fixture.model.watch(manyIds(40));
        fixture.window.resize(size);
        QTRY_COMPARE(fixture.window.size(), size);
        const auto *table = fixture.child<TaskTableView>("taskTable");
        const auto wholeRows = [table] { return table->viewport()->height() / table->rowHeight(0); };
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(fixture.dock()->isVisible());
        QTRY_VERIFY2(wholeRows() >= rows, qPrintable(QString::number(wholeRows())));
        QVERIFY(fixture.dock()->height() >= fixture.dock()->minimumSizeHint().height());
        // What the user chooses afterwards is kept, also when it is closed and shown again.
        const int chosen = fixture.dock()->height() - 1 + 30;
        fixture.window.resizeDocks({fixture.dock()}, {chosen}, Qt::Vertical);
        QTRY_COMPARE(fixture.dock()->height(), chosen);
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.dock()->isVisible());
        QVERIFY(fixture.child<QWidget>("detailPane")->isVisible()); // also if there was no room for it
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(fixture.dock()->isVisible());
        QTRY_COMPARE(fixture.dock()->height(), chosen);
        TrendWindowFixture later;
        later.window.resize(size);
        later.window.restoreLayoutState(fixture.window.layoutState());
        QTRY_VERIFY(later.dock()->isVisible());
        handlePendingEvents();
        QTRY_COMPARE(later.dock()->height(), chosen);
    }
};

TASKWATCH_TEST(TestTrendWindow, QApplication);
#include "tst_trendwindow.moc"
