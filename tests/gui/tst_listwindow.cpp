// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterbar.h"
#include "filter/groupspane.h"
#include "gui/taskwindowsfixture.h"
#include "settings/shortcutchoices.h"
#include "support/testregistry.h"
#include "table/columncontroller.h"
#include "table/taskactions.h"
#include "taskwindows/listwindow.h"
#include "taskwindows/taskwindows.h"
#include "text/recordingtext.h"
#include "views/viewsmenu.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

QList<ListWindow *> listsOf(const QWidget &main)
{
    QList<ListWindow *> all = main.findChildren<ListWindow *>();
    all.removeIf([](const ListWindow *each) { return !each->isVisible(); });
    return all;
}

QString rowsOf(const TaskTableView *table)
{
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        all.append(table->taskModel()->rowAt(row).id.toString());
    return all.join(u' ');
}

/// A window with three tasks, and a second one on the same list, which is the active one.
class ListWindowFixture : public TaskWindowsFixture
{
public:
    ListWindowFixture()
    {
        stateOfFirst = QStringLiteral("completed");
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        second = listsOf(window).value(0);
        QVERIFY(second);
        QVERIFY(QTest::qWaitForWindowActive(second, Patience));
    }
    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(*second, name);
    }
    void clickRow(int row) const
    {
        const QPoint place = second->table()->visualRect(second->table()->model()->index(row, 1)).center();
        QTest::mouseClick(second->table()->viewport(), Qt::LeftButton, {}, place);
    }

    ListWindow *second = nullptr;
};

} // namespace

/// A second window on the same list, with mouse and keys.
class TestListWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void hasAViewOfItsOwn()
    {
        ListWindowFixture fixture;
        QCOMPARE(fixture.second->windowTitle(), QStringLiteral("All tasks – http://test"));
        QTRY_COMPARE(rowsOf(fixture.second->table()).size(), rowsOf(fixture.table()).size());
        // The filter.
        for (const QChar c : QStringLiteral("tsk_2"))
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTRY_COMPARE(rowsOf(fixture.second->table()), QStringLiteral("tsk_2"));
        QCOMPARE(fixture.table()->model()->rowCount(), 3);
        QCOMPARE(fixture.second->windowTitle(), QStringLiteral("tsk_2 – http://test"));
        QVERIFY(!fixture.window.parts().filter->isFiltering());
        // The order and the columns, by the header.
        QHeaderView *header = fixture.second->table()->horizontalHeader();
        const int task = static_cast<int>(TaskColumn::Task);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(task) + 20, header->height() / 2));
        QCOMPARE(fixture.second->table()->columns()->columnLayout().sort().field, TaskSortField::TaskId);
        QVERIFY(fixture.table()->columns()->columnLayout().sort().field != TaskSortField::TaskId);
        // The detail.
        fixture.clickRow(0);
        QCOMPARE(fixture.second->pane()->task(), std::optional(id("tsk_2")));
        QVERIFY(childOf<DetailPane>(fixture.window, "detailPane")->task() != std::optional(id("tsk_2")));
        ListWindowFixture::press(Qt::Key_Return);
        QVERIFY(fixture.second->pane()->isAncestorOf(QApplication::focusWidget()));
        ListWindowFixture::press(Qt::Key_Escape);
        QVERIFY(fixture.second->table()->hasFocus());
        ListWindowFixture::press(Qt::Key_Escape);
        auto *field = fixture.child<QLineEdit>("filterEdit");
        QVERIFY(field->hasFocus());
        ListWindowFixture::press(Qt::Key_Escape);
        ListWindowFixture::press(Qt::Key_Escape);
        QTRY_COMPARE(fixture.second->table()->model()->rowCount(), 3);
        QVERIFY(fixture.second->table()->hasFocus());
        ListWindowFixture::press(Qt::Key_Escape); // its view stays
        QVERIFY(fixture.second->isVisible());
    }

    void aLowWindowShowsMoreOfTheTable()
    {
        ListWindowFixture fixture;
        fixture.second->resize(784, 504);
        const auto *splitter = fixture.child<QSplitter>("splitter");
        QTRY_VERIFY(splitter->height() < 504);
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        const QList<int> heights = splitter->sizes();
        QVERIFY2(heights.first() > heights.last(),
            qPrintable(QStringLiteral("%1 and %2 pixels").arg(heights.first()).arg(heights.last())));
    }

    void bothAreLive()
    {
        ListWindowFixture fixture;
        QTest::mouseClick(fixture.child<QWidget>("phaseChip.running"), Qt::LeftButton);
        QTRY_COMPARE(rowsOf(fixture.second->table()), QString());
        fixture.state = QStringLiteral("active");
        QTRY_COMPARE(fixture.second->table()->model()->rowCount(), 2); // the first is completed
        QCOMPARE(fixture.table()->model()->rowCount(), 3);
        fixture.window.acceptText(QStringLiteral("tsk_9"));
        QTRY_COMPARE(fixture.second->table()->model()->rowCount(), 3);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 4);
    }

    void theListIsShared()
    {
        ListWindowFixture fixture;
        fixture.clickRow(0);
        const QString before = rowsOf(fixture.second->table());
        ListWindowFixture::press(Qt::Key_Delete);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 2);
        QCOMPARE(fixture.second->table()->model()->rowCount(), 2);
        ListWindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 3);
        QCOMPARE(rowsOf(fixture.second->table()), before);
        // What both show is polled first.
        QSignalSpy priority(&fixture.window, &MainWindow::priorityRowsChanged);
        fixture.clickRow(1);
        QTRY_VERIFY(!priority.isEmpty());
        QTRY_COMPARE(priority.last()[1].value<QList<TaskId>>().size(), 6);
    }

    void itsMenusHaveWhatAListNeeds()
    {
        ListWindowFixture fixture;
        const auto *bar = fixture.second->findChild<QMenuBar *>();
        QVERIFY(bar && bar->isVisible());
        QStringList keys;
        QStringList collisions;
        const QList<QAction *> menus = bar->actions();
        for (const QAction *menu : menus) {
            const QList<QAction *> entries = menu->menu()->actions();
            for (const QAction *entry : entries) {
                for (const QKeySequence &each : entry->shortcuts())
                    (keys.contains(each.toString()) ? collisions : keys).append(each.toString());
            }
        }
        QCOMPARE(collisions, QStringList());
        for (const char *wanted : {"Ctrl+C", "Ctrl+Shift+E", "Ctrl+W", "Ctrl+F", "F5", "Ctrl+Z", "Ctrl+G", "Del"})
            QVERIFY2(keys.contains(QString::fromLatin1(wanted)), wanted);
        // A key of the user's choice is that of all windows, also of those that open later.
        fixture.display.shortcuts()->setKeys(
            QStringLiteral("showGroupsAction"), QList<QKeySequence>{QKeySequence(Qt::Key_F7)});
        ListWindowFixture::press(Qt::Key_F7);
        QVERIFY(fixture.child<QWidget>("groupsPane")->isVisible());
        ListWindowFixture::press(Qt::Key_F7);
        QVERIFY(!fixture.child<QWidget>("groupsPane")->isVisible());
        // Copying says so.
        fixture.clickRow(0);
        ListWindowFixture::press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(fixture.child<QStatusBar>("statusBar")->currentMessage().startsWith(u"Copied"));
        fixture.second->table()->selectAll();
        ListWindowFixture::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(fixture.window.findChildren<QWidget *>(QStringLiteral("compareWindow")).size(), 1);
    }

    /// By a fact of the detail; the chosen phases stay.
    void factsOfferFilters()
    {
        ListWindowFixture fixture;
        fixture.clickRow(0);
        auto *filter = fixture.child<FilterBar>("filterBar");
        filter->setPhases({Phase::Succeeded});
        auto *label = fixture.child<QLabel>("detail.url");
        QContextMenuEvent event(QContextMenuEvent::Mouse, {3, 3}, label->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(label, &event);
        auto *menu = label->findChild<QMenu *>(QStringLiteral("detailMenu"));
        auto *only = menu->findChild<QAction *>(QStringLiteral("onlyValueAction"));
        QVERIFY(only);
        only->trigger();
        menu->close();
        QCOMPARE(filter->terms(), QStringLiteral("host:example.com"));
        QCOMPARE(filter->phases(), PhaseSet({Phase::Succeeded}));
    }

    void groupsOpenInIt()
    {
        ListWindowFixture fixture;
        ListWindowFixture::press(Qt::Key_G, Qt::ControlModifier);
        auto *groups = fixture.child<GroupsPane>("groupsPane");
        QVERIFY(groups->isVisible() && !fixture.second->table()->isVisible());
        QVERIFY(!childOf<QWidget>(*fixture.window.centralWidget(), "groupsPane")->isVisible());
        ListWindowFixture::press(Qt::Key_Return);
        QVERIFY(groups->isOpen() && fixture.second->table()->isVisible());
        QTRY_VERIFY(fixture.child<FilterBar>("filterBar")->terms().startsWith(u"family:"));
        ListWindowFixture::press(Qt::Key_Escape);
        QVERIFY(!groups->isOpen());
        QVERIFY(fixture.child<FilterBar>("filterBar")->terms().isEmpty());
        // What is muted in one window is muted in the other.
        fixture.window.parts().groups->setMutedFamilies({QStringLiteral("Connection timeout")});
        QTRY_COMPARE(fixture.child<QToolButton>("muteButton")->text(), QStringLiteral("Unmute This Error"));
        QSignalSpy requests(fixture.window.parts().groups, &GroupsPane::muteRequested);
        QTest::mouseClick(fixture.child<QToolButton>("muteButton"), Qt::LeftButton);
        QCOMPARE(requests.size(), 1);
        ListWindowFixture::press(Qt::Key_Escape);
        QVERIFY(fixture.second->table()->hasFocus());
    }

    void viewsAreShared()
    {
        ListWindowFixture fixture;
        const SavedView view{
            QStringLiteral("Running"), {{QString::fromLatin1(FilterTermsKey), QStringLiteral("state:active")}}};
        ViewsMenu *main = fixture.window.parts().views;
        main->setViews({view});
        auto *own = fixture.child<ViewsMenu>("viewsMenu");
        QCOMPARE(own->views(), QList{view});
        ListWindowFixture::press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(fixture.child<FilterBar>("filterBar")->terms(), QStringLiteral("state:active"));
        QVERIFY(!fixture.window.parts().filter->isFiltering());
        QCOMPARE(own->currentName(), view.name);
        QVERIFY(main->currentName().isEmpty());
        // What is saved in it is for all windows.
        QSignalSpy saved(main, &ViewsMenu::viewsChanged);
        fixture.child<FilterBar>("filterBar")->setTerms(QStringLiteral("state:pending"));
        QTRY_VERIFY(own->isChanged());
        childOf<QAction>(*own, "saveViewAction")->trigger();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(main->views().first().state.value(QString::fromLatin1(FilterTermsKey)).toString(),
            QStringLiteral("state:pending"));
    }

    void oneClosesAndTheOtherGoesOn()
    {
        ListWindowFixture fixture;
        QSignalSpy seen(&fixture.window, &MainWindow::visibilityChanged);
        ListWindowFixture::press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(listsOf(fixture.window).isEmpty());
        QVERIFY(fixture.window.isVisible());
        QVERIFY(seen.isEmpty());
        fixture.state = QStringLiteral("active");
        QTRY_COMPARE(fixture.cell("tsk_2", TaskColumn::State), QStringLiteral("active"));
    }

    void comesBackWhereItWas()
    {
        QVariantMap state;
        QSize size;
        {
            ListWindowFixture fixture;
            connect(&fixture.window, &MainWindow::layoutSettled, this, [&](const QVariantMap &kept) { state = kept; });
            QTest::mouseClick(fixture.child<QWidget>("phaseChip.running"), Qt::LeftButton);
            for (const QChar c : QStringLiteral("tsk"))
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            fixture.second->resize(700, 510);
            QTRY_COMPARE(fixture.second->size(), QSize(700, 510));
            size = fixture.second->size();
            fixture.window.close();
            QTRY_VERIFY(listsOf(fixture.window).isEmpty()); // with the main window
        }
        TaskWindowsFixture fixture;
        fixture.window.restoreLayoutState(state);
        QTRY_COMPARE(listsOf(fixture.window).size(), 1);
        const ListWindow *again = listsOf(fixture.window).first();
        const auto *bar = childOf<FilterBar>(*again, "filterBar");
        QCOMPARE(bar->terms(), QStringLiteral("tsk"));
        QVERIFY(bar->phases().isChosen(Phase::Running) && !bar->phases().isChosen(Phase::Waiting));
        QTRY_COMPARE(again->size(), size);
        QVERIFY(!fixture.window.parts().filter->isFiltering());
    }

    void isBesideTheMainWindowAtTheNextStart()
    {
        // Before the main window is shown, nothing is opened.
        TaskTableModel model;
        DisplayChoices display;
        MainWindow window(&model, &display, QStringLiteral("http://test"));
        window.restoreLayoutState({{QStringLiteral("listWindows"), 99}});
        QVERIFY(listsOf(window).isEmpty());
        window.show();
        QTRY_COMPARE(listsOf(window).size(), TaskWindows::MostLists);
        window.restoreLayoutState({{QStringLiteral("listWindows"), QStringLiteral("-7")}});
        QCOMPARE(listsOf(window).size(), TaskWindows::MostLists);
    }

    void waitsWhileTheMainWindowIsMinimized()
    {
        TaskTableModel model;
        DisplayChoices display;
        MainWindow window(&model, &display, QStringLiteral("http://test"));
        window.restoreLayoutState(
            {{QStringLiteral("listWindows"), 1}, {QStringLiteral("listWindow0/filter"), QStringLiteral("tsk")}});
        window.showMinimized();
        QVERIFY(QTest::qWaitFor([&window] { return window.isMinimized(); }, Patience));
        QCoreApplication::processEvents();
        QVERIFY(listsOf(window).isEmpty());
        QCOMPARE(window.layoutState().value(QStringLiteral("listWindows")), 1); // it is not forgotten meanwhile
        window.showNormal();
        QTRY_COMPARE(listsOf(window).size(), 1);
    }

    void aRecordingIsNotChanged()
    {
        TaskTableModel model;
        DisplayChoices display;
        MainWindow window(&model, &display, QStringLiteral("http://test"));
        window.beRecording({});
        model.watch(ids({"tsk_1"}));
        window.show();
        childOf<QAction>(window, "newListAction")->trigger();
        const ListWindow *list = listsOf(window).value(0);
        QVERIFY(list);
        QSignalSpy removed(window.parts().tasks, &TaskActions::removeRequested);
        QSignalSpy refreshed(window.parts().tasks, &TaskActions::refreshRequested);
        list->table()->selectAll();
        QTest::keyClick(list->table(), Qt::Key_Delete);
        QTest::keyClick(list->table(), Qt::Key_F5);
        QVERIFY(removed.isEmpty() && refreshed.isEmpty());
    }

    void theMenuOpensIt()
    {
        TaskWindowsFixture fixture;
        auto *menu = childOf<QMenu>(fixture.window, "fileMenu");
        for (int i = 0; i <= TaskWindows::MostLists; ++i) {
            menu->popup(fixture.window.mapToGlobal(QPoint(50, 50)));
            QTest::mouseClick(menu, Qt::LeftButton, {},
                menu->actionGeometry(childOf<QAction>(fixture.window, "newListAction")).center());
        }
        QCOMPARE(listsOf(fixture.window).size(), TaskWindows::MostLists);
        QCOMPARE(fixture.message(), QStringLiteral("At most 4 other windows can show the list"));
    }
};

TASKWATCH_TEST(TestListWindow, QApplication);
#include "tst_listwindow.moc"
