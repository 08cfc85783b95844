// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/testregistry.h"
#include "table/columncontroller.h"
#include "window/mainwindow.h"
#include "tables/tasktablemodel.h"
#include "table/tasktableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

int section(TaskColumn column)
{
    return static_cast<int>(column);
}

/// A window with some tasks, and user actions on its columns.
class ColumnFixture
{
public:
    explicit ColumnFixture(const QVariantMap &kept = {}, int width = 1200)
        : window(&model, QStringLiteral("https://example.com"))
    {
        const QList<TaskId> ids = manyIds(200);
        model.setTaskSort({TaskSortField::Added, Qt::AscendingOrder});
        model.watch(ids);
        QList<Observation> batch;
        for (const TaskId &id : ids)
            batch.append(answered(id, exampleTask(), currentTimestamp()));
        model.apply(batch);
        window.resize(width, 700);
        window.restoreLayoutState(kept);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
    }

    [[nodiscard]] TaskTableView *table() const { return window.findChild<TaskTableView *>(QStringLiteral("taskTable")); }
    [[nodiscard]] ColumnController *columns() const { return table()->columns(); }
    [[nodiscard]] QHeaderView *header() const { return table()->horizontalHeader(); }
    [[nodiscard]] QMenu *menu() const { return columns()->columnMenu(); }
    [[nodiscard]] int width(TaskColumn column) const { return table()->columnWidth(section(column)); }
    [[nodiscard]] int free() const { return table()->viewport()->width() - header()->length(); }

    [[nodiscard]] QString shown() const
    {
        QStringList keys;
        for (int place = 0; place < header()->count(); ++place) {
            if (const int logical = header()->logicalIndex(place); !header()->isSectionHidden(logical))
                keys.append(QString::fromLatin1(taskColumnInfo(static_cast<TaskColumn>(logical)).key));
        }
        return keys.join(u' ');
    }

    [[nodiscard]] QPoint middle(TaskColumn column) const
    {
        return {header()->sectionViewportPosition(section(column)) + width(column) / 2, header()->height() / 2};
    }
    [[nodiscard]] QPoint rightEdge(TaskColumn column) const
    {
        return {header()->sectionViewportPosition(section(column)) + width(column) - 1, header()->height() / 2};
    }

    void click(TaskColumn column) const { QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, middle(column)); }

    void drag(QPoint from, QPoint to) const
    {
        QWidget *target = header()->viewport();
        QTest::mouseMove(target, from);
        QTest::mousePress(target, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(target, from + (to - from) * step / 10);
        QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    }

    /// Sends the event of a right click. Tests cannot send one through the platform plugin.
    void openMenu(QPoint at) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, header()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(header()->viewport(), &event);
        QVERIFY(menu()->isVisible());
    }

    [[nodiscard]] QAction *entry(const char *name) const { return menu()->findChild<QAction *>(QString::fromLatin1(name)); }

    void clickEntry(const char *name) const { QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(entry(name)).center()); }

    TaskTableModel model;
    MainWindow window;
};

} // namespace

class TestColumnController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstColumns()
    {
        ColumnFixture bench;
        QCOMPARE(bench.shown(), QStringLiteral("state task retries nextAttempt lastError url checked"));
        QVERIFY(!bench.entry("column.message")->isChecked());
        QVERIFY(bench.entry("column.task")->isChecked());
        QCOMPARE(bench.entry("column.changes")->text(), QStringLiteral("Seen changes"));
    }

    void hidesByTheMenuUntilOneIsLeft()
    {
        ColumnFixture bench;
        for (const char *name : {"column.state", "column.task", "column.retries", "column.nextAttempt", "column.lastError", "column.checked"}) {
            bench.openMenu({5, 5});
            QVERIFY(bench.entry(name)->isEnabled());
            bench.clickEntry(name);
        }
        QCOMPARE(bench.shown(), QStringLiteral("url"));
        QCOMPARE(bench.free(), 0); // the url column fills the width

        bench.openMenu({5, 5});
        QVERIFY(!bench.entry("column.url")->isEnabled());
        bench.clickEntry("column.url");
        QCOMPARE(bench.shown(), QStringLiteral("url"));
        bench.clickEntry("column.message");
        QCOMPARE(bench.shown(), QStringLiteral("message url"));
        bench.openMenu({5, 5});
        QVERIFY(bench.entry("column.url")->isEnabled());
        bench.menu()->close();
    }

    void hidesByKeysFromTheMenuBar()
    {
        ColumnFixture bench;
        QTest::keyClick(bench.table(), Qt::Key_V, Qt::AltModifier);
        auto *view = bench.window.findChild<QMenu *>(QStringLiteral("viewMenu"));
        QTRY_VERIFY(view->isVisible());
        QTest::keyClick(view, Qt::Key_C);
        QTRY_VERIFY(bench.menu()->isVisible());
        QTest::keyClick(bench.menu(), Qt::Key_Down);
        QTest::keyClick(bench.menu(), Qt::Key_Return);
        QCOMPARE(bench.menu()->activeAction(), nullptr);
        QCOMPARE(bench.shown(), QStringLiteral("state retries nextAttempt lastError url checked"));
    }

    void aHiddenColumnDoesNotKeepTheCurrentCell()
    {
        ColumnFixture bench;
        bench.window.selectTask(id("tsk_0"));
        QCOMPARE(bench.table()->currentIndex().column(), section(TaskColumn::State));
        bench.openMenu({5, 5});
        bench.clickEntry("column.state");
        QCOMPARE(bench.table()->currentIndex().column(), section(TaskColumn::Task));
        QCOMPARE(bench.table()->selectedIds(), ids({"tsk_0"}));
        QTest::keyClick(bench.table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(bench.table()->currentId(), id("tsk_199"));
        QVERIFY(bench.table()->verticalScrollBar()->value() > 0);
        bench.window.selectTask(id("tsk_0"));
        QCOMPARE(bench.table()->verticalScrollBar()->value(), 0);
    }

    void aColumnIsDraggedToAnotherPlace()
    {
        ColumnFixture bench;
        QSignalSpy sorted(bench.columns(), &ColumnController::sortRequested);
        bench.drag(bench.middle(TaskColumn::Retries), QPoint(3, 5));
        QCOMPARE(bench.shown(), QStringLiteral("retries state task nextAttempt lastError url checked"));
        QCOMPARE(bench.columns()->columnLayout().order().front(), TaskColumn::Retries);
        QCOMPARE(sorted.size(), 0); // a drag is not a click
        QCOMPARE(bench.free(), 0);
    }

    void errorsTakeTheWidthThatTheOthersLeave()
    {
        ColumnFixture bench({}, 1700);
        QCOMPARE(bench.free(), 0);
        const int before = bench.width(TaskColumn::LastError);
        bench.window.resize(1800, 700);
        QTRY_COMPARE(bench.width(TaskColumn::LastError), before + 100);
        const int url = bench.width(TaskColumn::Url);

        bench.drag(bench.rightEdge(TaskColumn::Task), bench.rightEdge(TaskColumn::Task) + QPoint(40, 0));
        QCOMPARE(bench.free(), 0);
        QCOMPARE(bench.width(TaskColumn::LastError), before + 60);
        bench.drag(bench.middle(TaskColumn::LastError), QPoint(3, 5));
        bench.openMenu({5, 5});
        bench.clickEntry("column.checked");
        QCOMPARE(bench.free(), 0);
        QCOMPARE(bench.width(TaskColumn::Url), url);
        QCOMPARE(bench.columns()->columnLayout().width(TaskColumn::LastError), 0);

        // Until the user resizes it.
        const int fitted = bench.width(TaskColumn::LastError);
        bench.drag(bench.rightEdge(TaskColumn::LastError), bench.rightEdge(TaskColumn::LastError) - QPoint(150, 0));
        QCOMPARE(bench.width(TaskColumn::LastError), fitted - 150);
        bench.window.resize(1700, 700);
        QTRY_COMPARE(bench.free(), 50);
        QCOMPARE(bench.width(TaskColumn::LastError), fitted - 150);
    }

    void aClickSortsThenTurnsThenReturns()
    {
        ColumnFixture bench;
        QList<TaskSort> wanted;
        QObject::connect(bench.columns(), &ColumnController::sortRequested, bench.columns(), [&wanted](TaskSort sort) { wanted.append(sort); });
        QCOMPARE(bench.header()->sortIndicatorSection(), section(TaskColumn::State));
        for (int i = 0; i < 3; ++i) {
            bench.click(TaskColumn::NextAttempt);
            QCOMPARE(bench.header()->sortIndicatorSection(), section(i < 2 ? TaskColumn::NextAttempt : TaskColumn::State));
            QCOMPARE(bench.header()->sortIndicatorOrder(), i == 1 ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        const QList<TaskSort> expected{{TaskSortField::NextProcessAt, Qt::AscendingOrder}, {TaskSortField::NextProcessAt, Qt::DescendingOrder}, TaskSort()};
        QVERIFY(wanted == expected);
        bench.click(TaskColumn::State);
        QVERIFY((wanted.last() == TaskSort{TaskSortField::State, Qt::DescendingOrder})); // it was ascending before
        QVERIFY(!bench.table()->selectionModel()->hasSelection());
    }

    void showsASortThatCameFromElsewhere()
    {
        ColumnFixture bench;
        QSignalSpy sorted(bench.columns(), &ColumnController::sortRequested);
        bench.columns()->setSort({TaskSortField::Url, Qt::DescendingOrder});
        QCOMPARE(bench.header()->sortIndicatorSection(), section(TaskColumn::Url));
        QCOMPARE(bench.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        bench.columns()->setSort({TaskSortField::Added, Qt::AscendingOrder});
        QVERIFY(!bench.header()->isSortIndicatorShown());
        QCOMPARE(sorted.size(), 0);
        bench.click(TaskColumn::Url);
        QVERIFY(bench.header()->isSortIndicatorShown());
        QCOMPARE(bench.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void sizesToWhatIsInSight()
    {
        ColumnFixture bench;
        const QString wide(60, u'w');
        Task task = exampleTask();
        task.url = u"https://" + wide;
        bench.model.apply({answered(id("tsk_199"), task, currentTimestamp())});
        bench.openMenu(bench.middle(TaskColumn::Url));
        QCOMPARE(bench.entry("columnSizeToContents")->text(), QStringLiteral("&Size “Url” to Contents"));
        bench.clickEntry("columnSizeToContents");
        const int wideText = bench.table()->fontMetrics().horizontalAdvance(wide);
        QVERIFY(bench.width(TaskColumn::Url) < wideText); // only visible rows are measured
        const int text = bench.table()->fontMetrics().horizontalAdvance(QStringLiteral("example.com"));
        QVERIFY(bench.width(TaskColumn::Url) >= text);
        QVERIFY(bench.width(TaskColumn::Url) < text + 80);
        QCOMPARE(bench.columns()->columnLayout().width(TaskColumn::Url), bench.width(TaskColumn::Url));

        bench.table()->scrollToBottom();
        const QPoint edge = bench.rightEdge(TaskColumn::Url);
        QTest::mouseDClick(bench.header()->viewport(), Qt::LeftButton, {}, edge);
        QVERIFY(bench.width(TaskColumn::Url) >= wideText);

        const int before = bench.width(TaskColumn::Task);
        bench.menu()->popup({5, 5}); // as from the menu bar, without a clicked column
        QCOMPARE(bench.entry("columnSizeToContents")->text(), QStringLiteral("&Size Columns to Contents"));
        bench.table()->scrollToTop();
        bench.clickEntry("columnSizeToContents");
        QVERIFY(bench.width(TaskColumn::Url) < wideText);
        QVERIFY(bench.width(TaskColumn::Task) < before);
    }

    void resetsToTheFirstColumns()
    {
        ColumnFixture bench;
        const int task = bench.width(TaskColumn::Task);
        bench.click(TaskColumn::Url);
        bench.drag(bench.rightEdge(TaskColumn::Task), bench.rightEdge(TaskColumn::Task) + QPoint(40, 0));
        bench.drag(bench.middle(TaskColumn::Retries), QPoint(3, 5));
        bench.openMenu({5, 5});
        bench.clickEntry("column.changes");
        QCOMPARE(bench.shown(), QStringLiteral("retries state task nextAttempt lastError url checked changes"));
        bench.openMenu({5, 5});
        bench.clickEntry("columnReset");
        QCOMPARE(bench.shown(), QStringLiteral("state task retries nextAttempt lastError url checked"));
        QCOMPARE(bench.width(TaskColumn::Task), task);
        QCOMPARE(bench.columns()->columnLayout().sort().field, TaskSortField::Url); // the order of the rows is not reset
    }

    void comesBackInANewWindow()
    {
        QVariantMap kept;
        int width = 0;
        {
            ColumnFixture bench;
            QObject::connect(&bench.window, &MainWindow::layoutSettled, bench.columns(), [&kept](const QVariantMap &state) { kept = state; });
            bench.drag(bench.middle(TaskColumn::Retries), QPoint(3, 5));
            bench.drag(bench.rightEdge(TaskColumn::Task), bench.rightEdge(TaskColumn::Task) + QPoint(40, 0));
            bench.openMenu({5, 5});
            bench.clickEntry("column.message");
            bench.openMenu({5, 5});
            bench.clickEntry("column.state");
            bench.click(TaskColumn::Task);
            bench.click(TaskColumn::Task);
            width = bench.width(TaskColumn::Task);
            bench.window.close();
        }
        const ColumnFixture bench(kept);
        QCOMPARE(bench.shown(), QStringLiteral("retries task message nextAttempt lastError url checked"));
        QCOMPARE(bench.width(TaskColumn::Task), width);
        QCOMPARE(bench.header()->sortIndicatorSection(), section(TaskColumn::Task));
        QCOMPARE(bench.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(bench.entry("column.message")->isChecked());
        QVERIFY(!bench.entry("column.state")->isChecked());
    }
};

TASKWATCH_TEST(TestColumnController, QApplication);
#include "tst_columncontroller.moc"
