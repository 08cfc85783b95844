// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailpane.h"
#include "filter/phasechip.h"
#include "gui/windowfixture.h"
#include "parts/rowtable.h"
#include "support/testregistry.h"
#include "table/columncontroller.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeView>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A window with rows.
class ZoomFixture : public WindowFixture
{
public:
    ZoomFixture()
    {
        session.watch({id("tsk_1"), id("tsk_2"), id("tsk_3")});
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        table()->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        handlePendingEvents();
    }
    [[nodiscard]] int rowHeight() const { return table()->rowHeight(0); }
    [[nodiscard]] int textHeight(const char *name) const { return child<QWidget>(name)->fontMetrics().height(); }
    [[nodiscard]] QStringList shownParts() const
    {
        QStringList shown;
        for (const char *name : {"menuBar", "toolBar", "statusBar", "detailPane", "groupsPane", "overviewDock",
                 "intakeBar", "filterBar", "taskTable"}) {
            if (child<QWidget>(name)->isVisible())
                shown.append(QString::fromLatin1(name));
        }
        return shown;
    }
};

} // namespace

/// Zoom, density, and the mode for a wall.
class TestWindowZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void keysZoom()
    {
        ZoomFixture fixture;
        const int rows = fixture.rowHeight();
        const int texts = fixture.textHeight("filterEdit");
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        fixture.press(Qt::Key_Equal, Qt::ControlModifier); // the same key without Shift
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(fixture.rowHeight() > rows);
        for (const char *name : {"filterEdit", "refreshButton", "phaseChip.all", "menuBar", "idLabel"})
            QVERIFY2(fixture.textHeight(name) > texts, name);
        QCOMPARE(fixture.table()->horizontalHeader()->fontMetrics().height(), fixture.textHeight("filterEdit"));
        fixture.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(fixture.rowHeight(), rows);
        QCOMPARE(fixture.textHeight("filterEdit"), texts);
        for (int i = 0; i < 20; ++i)
            fixture.press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(fixture.textHeight("filterEdit") < texts);
        QVERIFY(!fixture.child<QAction>("zoomOutAction")->isEnabled());
        for (int i = 0; i < 20; ++i)
            fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(fixture.textHeight("filterEdit") > 2 * texts);
        QVERIFY(!fixture.child<QAction>("zoomInAction")->isEnabled());
    }

    void zoomFollowsTheDesktop()
    {
        const QFont font = QApplication::font();
        ZoomFixture fixture;
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        const int before = fixture.textHeight("filterEdit");
        QFont larger = font;
        larger.setPointSizeF(2 * font.pointSizeF());
        QApplication::setFont(larger);
        handlePendingEvents();
        const int after = fixture.textHeight("filterEdit");
        QApplication::setFont(font);
        QVERIFY2(after > before * 3 / 2, qPrintable(QStringLiteral("%1, then %2").arg(before).arg(after)));
    }

    void rowsMayBeCompact()
    {
        ZoomFixture fixture;
        const int rows = fixture.rowHeight();
        fixture.child<QAction>("compactAction")->trigger();
        QVERIFY(fixture.rowHeight() <= rows - 4);
        QVERIFY(fixture.rowHeight() >= fixture.table()->fontMetrics().height());
        fixture.child<QAction>("comfortableAction")->trigger();
        QCOMPARE(fixture.rowHeight(), rows);
    }

    void otherTablesAreCompactToo()
    {
        ZoomFixture fixture;
        const auto heights = [&fixture] {
            QList<int> all;
            const QList<RowTable *> tables = fixture.window.findChildren<RowTable *>();
            for (const RowTable *table : tables)
                all.append(table->verticalHeader()->defaultSectionSize());
            return all;
        };
        fixture.clickRow(0);
        fixture.window.parts().detail->tabs()->setCurrentIndex(1); // has a table of its own
        fixture.child<QAction>("showGroupsAction")->trigger();
        const auto *groups = fixture.child<QTreeView>("groupsView");
        const auto groupHeight = [groups] { return groups->visualRect(groups->model()->index(0, 0)).height(); };
        QTRY_VERIFY(groupHeight() > 0);
        const int usualGroup = groupHeight();
        const QList<int> usual = heights();
        QVERIFY(usual.size() >= 2); // the detail pane has one
        fixture.child<QAction>("compactAction")->trigger();
        const QList<int> compact = heights();
        for (qsizetype i = 0; i < usual.size(); ++i)
            QVERIFY2(compact[i] <= usual[i] - 4, qPrintable(QString::number(i)));
        QTRY_VERIFY(groupHeight() <= usualGroup - 4);
        // A table that is created later, in a window that belongs to this one.
        auto *other = new QWidget(&fixture.window, Qt::Window);
        const auto *later = new RowTable(other);
        other->show();
        QCOMPARE(later->verticalHeader()->defaultSectionSize(), compact.first());
        fixture.child<QAction>("comfortableAction")->trigger();
        QTRY_COMPARE(groupHeight(), usualGroup);
        QCOMPARE(later->verticalHeader()->defaultSectionSize(), usual.first());
    }

    void bothAreKeptWithTheLayout()
    {
        ZoomFixture first;
        first.press(Qt::Key_Plus, Qt::ControlModifier);
        first.press(Qt::Key_Plus, Qt::ControlModifier);
        first.child<QAction>("compactAction")->trigger();
        ZoomFixture second;
        QVERIFY(second.textHeight("filterEdit") != first.textHeight("filterEdit"));
        second.window.restoreLayoutState(first.window.layoutState());
        QCOMPARE(second.textHeight("filterEdit"), first.textHeight("filterEdit"));
        QCOMPARE(second.rowHeight(), first.rowHeight());
        QVERIFY(second.child<QAction>("compactAction")->isChecked());
        // A damaged value changes nothing.
        QVariantMap state = first.window.layoutState();
        state.insert(QStringLiteral("zoom"), 100000);
        second.window.restoreLayoutState(state);
        QCOMPARE(second.textHeight("filterEdit"), first.textHeight("filterEdit"));
    }

    void theWallShowsChipsAndRows_data()
    {
        QTest::addColumn<Qt::Key>("leave");
        QTest::newRow("F11") << Qt::Key_F11;
        QTest::newRow("Esc") << Qt::Key_Escape;
    }

    void theWallShowsChipsAndRows()
    {
        QFETCH(const Qt::Key, leave);
        ZoomFixture fixture;
        fixture.child<QAction>("addTasksAction")->trigger();
        const QStringList before = fixture.shownParts();
        const QVariantMap layout = fixture.window.layoutState();
        const int rows = fixture.rowHeight();
        const int chips = fixture.child<PhaseChip>("phaseChip.all")->height();
        const QStringList onWall{QStringLiteral("statusBar"), QStringLiteral("filterBar"), QStringLiteral("taskTable")};
        fixture.press(Qt::Key_F11);
        QVERIFY(fixture.window.isFullScreen());
        const auto *hint = fixture.child<QLabel>("wallHint");
        QVERIFY(hint->isVisible());
        QCOMPARE(fixture.shownParts(), onWall);
        QVERIFY(fixture.table()->hasFocus());
        QVERIFY(fixture.rowHeight() >= rows * 4 / 3);
        QVERIFY(fixture.child<PhaseChip>("phaseChip.all")->height() >= chips * 4 / 3);
        // Keys that lead to the filter elsewhere show no controls.
        QTest::keyClick(fixture.table(), 'x');
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(fixture.shownParts(), onWall);
        QVERIFY(fixture.table()->hasFocus());
        // What is saved meanwhile is the window as it was.
        QCOMPARE(fixture.window.layoutState(), layout);
        fixture.press(leave);
        QVERIFY(!fixture.window.isFullScreen());
        QVERIFY(!hint->isVisible());
        QCOMPARE(fixture.shownParts(), before);
        QCOMPARE(fixture.rowHeight(), rows);
        QCOMPARE(fixture.child<PhaseChip>("phaseChip.all")->height(), chips);
        // Esc has its other meanings again.
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        fixture.press(Qt::Key_Escape);
        QVERIFY(fixture.table()->hasFocus());
    }

    void onAWallTheErrorHasTheRoom()
    {
        ZoomFixture fixture;
        const TaskTableView *table = fixture.table();
        const auto width = [table](TaskColumn column) { return table->columnWidth(static_cast<int>(column)); };
        const auto isShown = [table](TaskColumn column) { return !table->isColumnHidden(static_cast<int>(column)); };
        table->horizontalHeader()->resizeSection(static_cast<int>(TaskColumn::LastError), 60); // by the user
        const QVariantMap layout = table->columns()->columnLayout().toSettings();
        const int state = width(TaskColumn::State);
        QVERIFY(isShown(TaskColumn::Url) && isShown(TaskColumn::Checked));
        fixture.press(Qt::Key_F11);
        fixture.window.resize(1300, 700); // off screen it is not as large as a wall
        QTRY_VERIFY(!isShown(TaskColumn::Url) && !isShown(TaskColumn::Checked));
        QVERIFY(isShown(TaskColumn::State) && isShown(TaskColumn::Task));
        QVERIFY(width(TaskColumn::State) > state);
        QVERIFY(width(TaskColumn::LastError) >= 20 * table->fontMetrics().averageCharWidth());
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        fixture.window.resize(4000, 700);
        QTRY_VERIFY(isShown(TaskColumn::Url) && isShown(TaskColumn::Checked));
        QCOMPARE(table->columns()->columnLayout().toSettings(), layout);
        fixture.press(Qt::Key_Escape);
        QVERIFY(isShown(TaskColumn::Url));
        QCOMPARE(width(TaskColumn::LastError), 60);
        QCOMPARE(width(TaskColumn::State), state);
    }

    void columnsFollowTheZoom()
    {
        ZoomFixture fixture;
        const int state = fixture.table()->columnWidth(static_cast<int>(TaskColumn::State));
        for (int i = 0; i < 3; ++i)
            fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(fixture.table()->columnWidth(static_cast<int>(TaskColumn::State)) >= state * 5 / 4);
        fixture.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(fixture.table()->columnWidth(static_cast<int>(TaskColumn::State)), state);
    }
};

TASKWATCH_TEST(TestWindowZoom, QApplication);
#include "tst_windowzoom.moc"
