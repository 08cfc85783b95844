// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historyview.h"
#include "filter/filterbar.h"
#include "gui/taskwindowsfixture.h"
#include "profile/profile.h"
#include "profiles/profileband.h"
#include "support/testregistry.h"
#include "table/taskactions.h"
#include "taskwindows/taskwindows.h"
#include "window/wallmode.h"

#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

QStringList changesIn(const DetailPane &pane)
{
    const auto *view = pane.findChild<HistoryView *>(QStringLiteral("changesTable"));
    QStringList changes;
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        changes.append(
            view->model()->index(row, 1).data().toString() + u' ' + view->model()->index(row, 3).data().toString());
    return changes;
}

} // namespace

/// Windows of single tasks beside the main window.
class TestTaskWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void allColumnsOfTheHistoryAreVisible()
    {
        TaskWindowsFixture fixture;
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        DetailWindow *opened = fixture.windowOf("tsk_1");
        QVERIFY(opened);
        opened->pane()->tabs()->setCurrentIndex(1);
        const auto *view = childOf<HistoryView>(*opened, "changesTable");
        QTRY_VERIFY(view->isVisible());
        const QHeaderView *header = view->horizontalHeader();
        const auto areAllVisible = [view, header] {
            return header->length() <= view->viewport()->width()
                && header->sectionViewportPosition(header->count() - 1) >= 0;
        };
        QVERIFY(areAllVisible());
        for (int column = 0; column < header->count(); ++column) // their titles are not cut
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
        opened->resize(opened->width() * 2 / 3, opened->height());
        QVERIFY(areAllVisible());
        opened->resize(opened->width() * 3, opened->height());
        QCOMPARE(header->length(), view->viewport()->width()); // the rest is used, too
    }

    void keyMouseAndMenuOpenATaskInItsOwnWindow()
    {
        TaskWindowsFixture fixture;
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        DetailWindow *first = fixture.windowOf("tsk_1");
        QVERIFY(first);
        QVERIFY(first->pane()->isAncestorOf(QApplication::focusWidget()));
        // With the mouse. The first click of a double click with Ctrl takes the row out of the selection.
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        fixture.click("tsk_2");
        fixture.click("tsk_2", Qt::ControlModifier);
        QTest::mouseDClick(fixture.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, fixture.placeOf("tsk_2"));
        QVERIFY(fixture.windowOf("tsk_2"));
        QCOMPARE(fixture.table()->selectedIds(), ids({"tsk_2"}));
        // With the menu of the row.
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        fixture.click("tsk_3");
        QContextMenuEvent event(QContextMenuEvent::Mouse, fixture.placeOf("tsk_3"),
            fixture.table()->viewport()->mapToGlobal(fixture.placeOf("tsk_3")));
        QApplication::sendEvent(fixture.table()->viewport(), &event);
        auto *menu = childOf<QMenu>(fixture.window, "rowMenu");
        QTest::mouseClick(menu, Qt::LeftButton, {},
            menu->actionGeometry(childOf<QAction>(fixture.window, "openInWindowAction")).center());
        QVERIFY(fixture.windowOf("tsk_3"));
        QCOMPARE(fixture.windows().size(), 3);
        // A task has one window.
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QCOMPARE(fixture.windowOf("tsk_1"), first);
        QCOMPARE(fixture.windows().size(), 3);
    }

    void eachWindowIsLive()
    {
        TaskWindowsFixture fixture;
        fixture.click("tsk_1");
        fixture.click("tsk_2", Qt::ControlModifier);
        TaskWindowsFixture::press(Qt::Key_2, Qt::ControlModifier); // new windows show the tab of the pane
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        DetailWindow *first = fixture.shownWindowOf("tsk_1");
        DetailWindow *second = fixture.shownWindowOf("tsk_2");
        QVERIFY(first && second);
        const auto *shown = childOf<DetailPane>(fixture.window, "detailPane"); // shows tsk_2
        QTRY_VERIFY(!changesIn(*first->pane()).isEmpty());
        QTRY_VERIFY(!changesIn(*second->pane()).isEmpty());
        fixture.state = QStringLiteral("active");
        for (const DetailPane *pane :
            {static_cast<const DetailPane *>(first->pane()), static_cast<const DetailPane *>(second->pane()), shown}) {
            QTRY_VERIFY(changesIn(*pane).contains(u"state active"));
            QTRY_VERIFY(childOf<QLabel>(*pane, "headlineLabel")->text().startsWith(u"active"));
        }
        // It goes on when the main window shows another task, and when another window is closed.
        fixture.click("tsk_3");
        delete second;
        fixture.state = QStringLiteral("retrying");
        QTRY_VERIFY(changesIn(*first->pane()).contains(u"state retrying"));
        // The form of times is that of the main window.
        childOf<QAction>(fixture.window, "times.epochMs")->trigger();
        first->pane()->tabs()->setCurrentIndex(0);
        QTRY_VERIFY(childOf<QLabel>(*first->pane(), "detail.nextProcessAt")->text().startsWith(u"1678"));
    }

    void itsKeysAreThoseOfTheDetail()
    {
        TaskWindowsFixture fixture;
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        DetailWindow *window = fixture.windowOf("tsk_1");
        QVERIFY(window);
        TaskWindowsFixture::press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window->pane()->tabs()->currentIndex(), 2);
        QCOMPARE(childOf<DetailPane>(fixture.window, "detailPane")->tabs()->currentIndex(), 0);
        TaskWindowsFixture::press(Qt::Key_3, Qt::ControlModifier);
        TaskWindowsFixture::press(Qt::Key_F, Qt::ControlModifier);
        auto *field = childOf<QLineEdit>(*window, "findField");
        QVERIFY(field->hasFocus());
        TaskWindowsFixture::press(Qt::Key_Escape); // closes the find bar
        QVERIFY(window->isVisible() && !field->isVisible());
        TaskWindowsFixture::press(Qt::Key_Escape);
        QVERIFY(!window->isVisible());
        QVERIFY(fixture.window.isVisible());
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        window = fixture.windowOf("tsk_1");
        QVERIFY(window);
        TaskWindowsFixture::press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!window->isVisible());
        QVERIFY(fixture.window.isVisible());
    }

    void refreshPollsItsTask()
    {
        TaskWindowsFixture fixture;
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.windowOf("tsk_1"));
        QSignalSpy refreshed(fixture.window.parts().tasks, &TaskActions::refreshRequested);
        TaskWindowsFixture::press(Qt::Key_F5);
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(refreshed[0][0].value<QList<TaskId>>(), ids({"tsk_1"}));
    }

    void hasTheNameAndColourOfTheProfile()
    {
        TaskWindowsFixture fixture;
        Profile profile;
        profile.name = QStringLiteral("Production");
        profile.color = ProfileColor::Red;
        fixture.window.setProfile(profile, QStringLiteral("Production, http://test"));
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        DetailWindow *window = fixture.windowOf("tsk_1");
        QVERIFY(window);
        QCOMPARE(window->windowTitle(), QStringLiteral("tsk_1 – Production, http://test"));
        QCOMPARE(childOf<ProfileBand>(*window, "profileBand")->color(), ProfileColor::Red);
        profile.color = ProfileColor::Green;
        fixture.window.setProfile(profile, QStringLiteral("Test, http://test"));
        QCOMPARE(window->windowTitle(), QStringLiteral("tsk_1 – Test, http://test"));
        QCOMPARE(childOf<ProfileBand>(*window, "profileBand")->color(), ProfileColor::Green);
        // It is zoomed with the main window.
        const int height = window->fontMetrics().height();
        childOf<QAction>(fixture.window, "zoomInAction")->trigger();
        childOf<QAction>(fixture.window, "zoomInAction")->trigger();
        QVERIFY(window->fontMetrics().height() > height);
    }

    void closesWithItsTaskAndWithTheMainWindow()
    {
        TaskWindowsFixture fixture;
        fixture.click("tsk_1");
        fixture.click("tsk_2", Qt::ControlModifier);
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.windows().size(), 2);
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Delete);
        QTRY_COMPARE(fixture.windows().size(), 1);
        QCOMPARE(fixture.windows().first()->pane()->task(), std::optional(id("tsk_2")));
        fixture.window.close();
        QTRY_VERIFY(fixture.windows().isEmpty());
    }

    void thereIsALimit()
    {
        TaskWindowsFixture fixture(TaskWindows::MostWindows + 1);
        TaskWindowsFixture::press(Qt::Key_A, Qt::ControlModifier);
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.windows().isEmpty());
        QCOMPARE(fixture.message(), QStringLiteral("Select at most 10 tasks to open them in windows of their own"));
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.windows().size(), 1);
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        TaskWindowsFixture::press(Qt::Key_A, Qt::ControlModifier);
        fixture.click("tsk_1", Qt::ControlModifier);
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.windows().size(), 1);
        QVERIFY(fixture.message().startsWith(u"At most 10 tasks"));
    }

    void isSeenWhileTheMainWindowIsMinimised()
    {
        TaskWindowsFixture fixture;
        QSignalSpy seen(&fixture.window, &MainWindow::visibilityChanged);
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        DetailWindow *window = fixture.windowOf("tsk_1");
        QVERIFY(window);
        fixture.window.setWindowState(Qt::WindowMinimized);
        handlePendingEvents();
        QVERIFY(seen.isEmpty()); // polling goes on
        window->activateWindow();
        window->close();
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen[0][0].toBool(), false);
    }

    void escapeStepsBack()
    {
        TaskWindowsFixture fixture;
        auto *filter = childOf<QLineEdit>(fixture.window, "filterEdit");
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Escape); // there is nothing to step back from
        QVERIFY(fixture.table()->hasFocus());
        // From the detail to the table, to the filter, to the whole list.
        QTest::mouseClick(childOf<QWidget>(fixture.window, "phaseChip.retrying"), Qt::LeftButton);
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("tsk_1"));
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 1);
        fixture.table()->setFocus();
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return);
        QVERIFY(childOf<DetailPane>(fixture.window, "detailPane")->isAncestorOf(QApplication::focusWidget()));
        TaskWindowsFixture::press(Qt::Key_Escape);
        QVERIFY(fixture.table()->hasFocus());
        QCOMPARE(fixture.table()->model()->rowCount(), 1);
        TaskWindowsFixture::press(Qt::Key_Escape);
        QVERIFY(filter->hasFocus());
        QCOMPARE(filter->text(), QStringLiteral("tsk_1"));
        TaskWindowsFixture::press(Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        const FilterBar *bar = fixture.window.parts().filter;
        QVERIFY(!bar->phases().showsAll());
        TaskWindowsFixture::press(Qt::Key_Escape);
        QVERIFY(bar->phases().showsAll());
        QVERIFY(filter->hasFocus());
        TaskWindowsFixture::press(Qt::Key_Escape);
        QVERIFY(fixture.table()->hasFocus());
        // In wall mode it leaves that first.
        QTest::mouseClick(childOf<QWidget>(fixture.window, "phaseChip.retrying"), Qt::LeftButton);
        fixture.table()->setFocus();
        TaskWindowsFixture::press(Qt::Key_F11);
        QVERIFY(fixture.window.parts().wall->isOn());
        TaskWindowsFixture::press(Qt::Key_Escape);
        QVERIFY(!fixture.window.parts().wall->isOn());
        QVERIFY(fixture.table()->hasFocus());
        TaskWindowsFixture::press(Qt::Key_Escape);
        QVERIFY(filter->hasFocus());
    }

    void keepTheirPlaces()
    {
        QVariantMap state;
        {
            TaskWindowsFixture fixture;
            fixture.click("tsk_1");
            TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
            DetailWindow *first = fixture.windowOf("tsk_1");
            QVERIFY(first);
            first->setGeometry(40, 50, 420, 310);
            QTRY_COMPARE(first->size(), QSize(420, 310));
            // Another one is beside it.
            fixture.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
            fixture.click("tsk_2");
            TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
            DetailWindow *second = fixture.windowOf("tsk_2");
            QVERIFY(second);
            QTRY_COMPARE(second->size(), QSize(420, 310));
            QVERIFY(second->pos() != first->pos());
            second->close();
            first->close();
            QTRY_VERIFY(fixture.windows().isEmpty());
            fixture.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
            fixture.click("tsk_1");
            fixture.click("tsk_2", Qt::ControlModifier);
            TaskWindowsFixture::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            auto *compare = childOf<QWidget>(fixture.window, "compareWindow");
            compare->resize(640, 333);
            QTRY_COMPARE(compare->size(), QSize(640, 333));
            state = fixture.window.layoutState(); // while it is open
        }
        TaskWindowsFixture fixture;
        fixture.window.restoreLayoutState(state);
        fixture.click("tsk_1");
        TaskWindowsFixture::press(Qt::Key_Return, Qt::ControlModifier);
        DetailWindow *again = fixture.windowOf("tsk_1");
        QVERIFY(again);
        QTRY_COMPARE(again->geometry().size(), QSize(420, 310));
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        fixture.click("tsk_1");
        fixture.click("tsk_2", Qt::ControlModifier);
        TaskWindowsFixture::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(childOf<QWidget>(fixture.window, "compareWindow")->size(), QSize(640, 333));
    }
};

TASKWATCH_TEST(TestTaskWindows, QApplication);
#include "tst_taskwindows.moc"
