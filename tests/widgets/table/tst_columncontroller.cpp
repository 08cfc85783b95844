// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/displaychoices.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "table/columncontroller.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "window/mainwindow.h"

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
        : window(&model, &display, QStringLiteral("https://example.com"))
    {
        const QList<TaskId> ids = manyIds(200);
        model.setTaskSort({TaskSortField::Added, Qt::AscendingOrder});
        model.watch(ids);
        QList<Observation> batch;
        for (const TaskId &id : ids)
            batch.append(answered(id, exampleTask(), currentTimestamp()));
        model.apply(batch);
        window.resize(width, 700);
        QVariantMap state = kept;
        state.insert(QStringLiteral("detailPlace"), QStringLiteral("below")); // the table has the whole width
        window.restoreLayoutState(state);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
    }

    [[nodiscard]] TaskTableView *table() const
    {
        return window.findChild<TaskTableView *>(QStringLiteral("taskTable"));
    }
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

    [[nodiscard]] QAction *entry(const char *name) const
    {
        return menu()->findChild<QAction *>(QString::fromLatin1(name));
    }

    void clickEntry(const char *name) const
    {
        QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(entry(name)).center());
    }

    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
};

} // namespace

class TestColumnController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstColumns()
    {
        ColumnFixture fixture;
        QCOMPARE(fixture.shown(), QStringLiteral("state task retries nextAttempt lastError url checked"));
        QVERIFY(!fixture.entry("column.message")->isChecked());
        QVERIFY(fixture.entry("column.task")->isChecked());
        QCOMPARE(fixture.entry("column.changes")->text(), QStringLiteral("Seen changes"));
    }

    void hidesByTheMenuUntilOneIsLeft()
    {
        ColumnFixture fixture;
        for (const char *name : {"column.state", "column.task", "column.retries", "column.nextAttempt",
                 "column.lastError", "column.checked"}) {
            fixture.openMenu({5, 5});
            QVERIFY(fixture.entry(name)->isEnabled());
            fixture.clickEntry(name);
        }
        QCOMPARE(fixture.shown(), QStringLiteral("url"));
        QCOMPARE(fixture.free(), 0); // the url column fills the width

        fixture.openMenu({5, 5});
        QVERIFY(!fixture.entry("column.url")->isEnabled());
        fixture.clickEntry("column.url");
        QCOMPARE(fixture.shown(), QStringLiteral("url"));
        fixture.clickEntry("column.message");
        QCOMPARE(fixture.shown(), QStringLiteral("message url"));
        fixture.openMenu({5, 5});
        QVERIFY(fixture.entry("column.url")->isEnabled());
        fixture.menu()->close();
    }

    void hidesByKeysFromTheMenuBar()
    {
        ColumnFixture fixture;
        QTest::keyClick(fixture.table(), Qt::Key_V, Qt::AltModifier);
        auto *view = fixture.window.findChild<QMenu *>(QStringLiteral("viewMenu"));
        QTRY_VERIFY(view->isVisible());
        QTest::keyClick(view, Qt::Key_C);
        QTRY_VERIFY(fixture.menu()->isVisible());
        QTest::keyClick(fixture.menu(), Qt::Key_Down);
        QTest::keyClick(fixture.menu(), Qt::Key_Return);
        QCOMPARE(fixture.menu()->activeAction(), nullptr);
        QCOMPARE(fixture.shown(), QStringLiteral("state retries nextAttempt lastError url checked"));
    }

    void aHiddenColumnDoesNotKeepTheCurrentCell()
    {
        ColumnFixture fixture;
        fixture.window.selectTask(id("tsk_0"));
        QCOMPARE(fixture.table()->currentIndex().column(), section(TaskColumn::State));
        fixture.openMenu({5, 5});
        fixture.clickEntry("column.state");
        QCOMPARE(fixture.table()->currentIndex().column(), section(TaskColumn::Task));
        QCOMPARE(fixture.table()->selectedIds(), ids({"tsk_0"}));
        QTest::keyClick(fixture.table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(fixture.table()->currentId(), id("tsk_199"));
        QVERIFY(fixture.table()->verticalScrollBar()->value() > 0);
        fixture.window.selectTask(id("tsk_0"));
        QCOMPARE(fixture.table()->verticalScrollBar()->value(), 0);
    }

    void aColumnIsDraggedToAnotherPlace()
    {
        ColumnFixture fixture({}, 1700); // wide enough for any font
        QSignalSpy sorted(fixture.columns(), &ColumnController::sortRequested);
        fixture.drag(fixture.middle(TaskColumn::Retries), QPoint(3, 5));
        QCOMPARE(fixture.shown(), QStringLiteral("retries state task nextAttempt lastError url checked"));
        QCOMPARE(fixture.columns()->columnLayout().order().front(), TaskColumn::Retries);
        QCOMPARE(sorted.size(), 0); // a drag is not a click
        QCOMPARE(fixture.free(), 0);
    }

    void errorsTakeTheWidthThatTheOthersLeave()
    {
        ColumnFixture fixture({}, 1700);
        QCOMPARE(fixture.free(), 0);
        const int before = fixture.width(TaskColumn::LastError);
        fixture.window.resize(1800, 700);
        QTRY_COMPARE(fixture.width(TaskColumn::LastError), before + 100);
        const int url = fixture.width(TaskColumn::Url);

        fixture.drag(fixture.rightEdge(TaskColumn::Task), fixture.rightEdge(TaskColumn::Task) + QPoint(40, 0));
        QCOMPARE(fixture.free(), 0);
        QCOMPARE(fixture.width(TaskColumn::LastError), before + 60);
        fixture.drag(fixture.middle(TaskColumn::LastError), QPoint(3, 5));
        fixture.openMenu({5, 5});
        fixture.clickEntry("column.checked");
        QCOMPARE(fixture.free(), 0);
        QCOMPARE(fixture.width(TaskColumn::Url), url);
        QCOMPARE(fixture.columns()->columnLayout().width(TaskColumn::LastError), 0);

        // Until the user resizes it.
        const int fitted = fixture.width(TaskColumn::LastError);
        fixture.drag(
            fixture.rightEdge(TaskColumn::LastError), fixture.rightEdge(TaskColumn::LastError) - QPoint(150, 0));
        QCOMPARE(fixture.width(TaskColumn::LastError), fitted - 150);
        fixture.window.resize(1700, 700);
        QTRY_COMPARE(fixture.free(), 50);
        QCOMPARE(fixture.width(TaskColumn::LastError), fitted - 150);
    }

    void aClickSortsThenTurnsThenReturns()
    {
        ColumnFixture fixture;
        QList<TaskSort> wanted;
        QObject::connect(fixture.columns(), &ColumnController::sortRequested, fixture.columns(),
            [&wanted](TaskSort sort) { wanted.append(sort); });
        QCOMPARE(fixture.header()->sortIndicatorSection(), section(TaskColumn::State));
        for (int i = 0; i < 3; ++i) {
            fixture.click(TaskColumn::NextAttempt);
            QCOMPARE(
                fixture.header()->sortIndicatorSection(), section(i < 2 ? TaskColumn::NextAttempt : TaskColumn::State));
            QCOMPARE(fixture.header()->sortIndicatorOrder(), i == 1 ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        const QList<TaskSort> expected{{TaskSortField::NextProcessAt, Qt::AscendingOrder},
            {TaskSortField::NextProcessAt, Qt::DescendingOrder}, TaskSort()};
        QVERIFY(wanted == expected);
        fixture.click(TaskColumn::State);
        QVERIFY((wanted.last() == TaskSort{TaskSortField::State, Qt::DescendingOrder})); // it was ascending before
        QVERIFY(!fixture.table()->selectionModel()->hasSelection());
    }

    void showsASortThatCameFromElsewhere()
    {
        ColumnFixture fixture;
        QSignalSpy sorted(fixture.columns(), &ColumnController::sortRequested);
        fixture.columns()->setSort({TaskSortField::Url, Qt::DescendingOrder});
        QCOMPARE(fixture.header()->sortIndicatorSection(), section(TaskColumn::Url));
        QCOMPARE(fixture.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        fixture.columns()->setSort({TaskSortField::Added, Qt::AscendingOrder});
        QVERIFY(!fixture.header()->isSortIndicatorShown());
        QCOMPARE(sorted.size(), 0);
        fixture.click(TaskColumn::Url);
        QVERIFY(fixture.header()->isSortIndicatorShown());
        QCOMPARE(fixture.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void sizesToWhatIsInSight()
    {
        ColumnFixture fixture;
        const QString wide(60, u'w');
        Task task = exampleTask();
        task.url = u"https://" + wide;
        fixture.model.apply({answered(id("tsk_199"), task, currentTimestamp())});
        fixture.openMenu(fixture.middle(TaskColumn::Url));
        QCOMPARE(fixture.entry("columnSizeToContents")->text(), QStringLiteral("&Size “URL” to Contents"));
        fixture.clickEntry("columnSizeToContents");
        const int wideText = fixture.table()->fontMetrics().horizontalAdvance(wide);
        QVERIFY(fixture.width(TaskColumn::Url) < wideText); // only visible rows are measured
        const int text = fixture.table()->fontMetrics().horizontalAdvance(QStringLiteral("example.com"));
        QVERIFY(fixture.width(TaskColumn::Url) >= text);
        QVERIFY(fixture.width(TaskColumn::Url) < text + 80);
        QCOMPARE(fixture.columns()->columnLayout().width(TaskColumn::Url), fixture.width(TaskColumn::Url));

        fixture.table()->scrollToBottom();
        const QPoint edge = fixture.rightEdge(TaskColumn::Url);
        QTest::mouseDClick(fixture.header()->viewport(), Qt::LeftButton, {}, edge);
        QVERIFY(fixture.width(TaskColumn::Url) >= wideText);

        const int before = fixture.width(TaskColumn::Task);
        fixture.menu()->popup({5, 5}); // as from the menu bar, without a clicked column
        QCOMPARE(fixture.entry("columnSizeToContents")->text(), QStringLiteral("&Size Columns to Contents"));
        fixture.table()->scrollToTop();
        fixture.clickEntry("columnSizeToContents");
        QVERIFY(fixture.width(TaskColumn::Url) < wideText);
        QVERIFY(fixture.width(TaskColumn::Task) < before);
    }

    void resetsToTheFirstColumns()
    {
        ColumnFixture fixture;
        const int task = fixture.width(TaskColumn::Task);
        fixture.click(TaskColumn::Url);
        fixture.drag(fixture.rightEdge(TaskColumn::Task), fixture.rightEdge(TaskColumn::Task) + QPoint(40, 0));
        fixture.drag(fixture.middle(TaskColumn::Retries), QPoint(3, 5));
        fixture.openMenu({5, 5});
        fixture.clickEntry("column.changes");
        QCOMPARE(fixture.shown(), QStringLiteral("retries state task nextAttempt lastError url checked changes"));
        fixture.openMenu({5, 5});
        fixture.clickEntry("columnReset");
        QCOMPARE(fixture.shown(), QStringLiteral("state task retries nextAttempt lastError url checked"));
        QCOMPARE(fixture.width(TaskColumn::Task), task);
        QCOMPARE(
            fixture.columns()->columnLayout().sort().field, TaskSortField::Url); // the order of the rows is not reset
    }

    void comesBackInANewWindow()
    {
        QVariantMap kept;
        int width = 0;
        {
            ColumnFixture fixture;
            QObject::connect(&fixture.window, &MainWindow::layoutSettled, fixture.columns(),
                [&kept](const QVariantMap &state) { kept = state; });
            fixture.drag(fixture.middle(TaskColumn::Retries), QPoint(3, 5));
            fixture.drag(fixture.rightEdge(TaskColumn::Task), fixture.rightEdge(TaskColumn::Task) + QPoint(40, 0));
            fixture.openMenu({5, 5});
            fixture.clickEntry("column.message");
            fixture.openMenu({5, 5});
            fixture.clickEntry("column.state");
            fixture.click(TaskColumn::Task);
            fixture.click(TaskColumn::Task);
            width = fixture.width(TaskColumn::Task);
            fixture.window.close();
        }
        const ColumnFixture fixture(kept);
        QCOMPARE(fixture.shown(), QStringLiteral("retries task message nextAttempt lastError url checked"));
        QCOMPARE(fixture.width(TaskColumn::Task), width);
        QCOMPARE(fixture.header()->sortIndicatorSection(), section(TaskColumn::Task));
        QCOMPARE(fixture.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(fixture.entry("column.message")->isChecked());
        QVERIFY(!fixture.entry("column.state")->isChecked());
    }
};

TASKWATCH_TEST(TestColumnController, QApplication);
#include "tst_columncontroller.moc"
