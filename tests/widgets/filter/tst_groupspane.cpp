// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupspane.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "tables/taskgroupmodel.h"
#include "tables/tasktablemodel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The pane of error families, with mouse and keys.
class TestGroupsPane : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    /// A pane in its window, and the tasks it counts.
    struct Fixture {
        Fixture()
            : model([this] {
                return ClockReading{now, tickAt(now), now};
            })
        {
            pane.setModel(&model);
            pane.resize(1000, 300);
        }

        void show()
        {
            pane.show();
            pane.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&pane, Patience));
        }

        void set(
            const QByteArray &taskId, const QByteArray &error, const QByteArray &host, const char *state = "retrying")
        {
            Task task = exampleTask();
            task.error = QString::fromLatin1(error);
            task.url = u"https://" + QString::fromLatin1(host) + u"/x";
            task.state = Test::stateOf(QString::fromLatin1(state));
            task.lastErrorAt = Start - 2min;
            model.watch({id(taskId.constData())});
            model.apply({answered(id(taskId.constData()), task, Start)});
        }

        /// Two families, the larger one at two hosts.
        void setUsual()
        {
            set("a", "timeout after 1 s", "one.example");
            set("b", "timeout after 2 s", "one.example", "archived");
            set("c", "timeout after 3 s", "two.example");
            set("d", "refused", "one.example");
        }

        /// The timer of its updates, one a second; null while it does not run.
        [[nodiscard]] QTimer *clock() const
        {
            const QList<QTimer *> timers = pane.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
            const auto found = std::find_if(timers.begin(), timers.end(),
                [](const QTimer *each) { return !each->isSingleShot() && each->isActive(); });
            return found == timers.end() ? nullptr : *found;
        }
        /// Waits for the next update.
        void wait() const
        {
            QVERIFY(clock());
            QSignalSpy ticks(clock(), &QTimer::timeout);
            QTRY_VERIFY(!ticks.isEmpty());
        }

        [[nodiscard]] QTreeView *view() const { return pane.findChild<QTreeView *>(QStringLiteral("groupsView")); }
        [[nodiscard]] QModelIndex at(int family, int column = 0) const
        {
            return view()->model()->index(family, column);
        }
        [[nodiscard]] QModelIndex at(int family, int host, int column) const
        {
            return view()->model()->index(host, column, at(family));
        }
        [[nodiscard]] QString text(int family, int column = 0) const { return at(family, column).data().toString(); }
        [[nodiscard]] bool isEmptyPage() const
        {
            return pane.findChild<QLabel *>(QStringLiteral("noGroupsLabel"))->isVisible();
        }

        [[nodiscard]] QPoint middle(const QModelIndex &index) const { return view()->visualRect(index).center(); }
        void click(const QModelIndex &index) const
        {
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middle(index));
        }
        void open(const QModelIndex &index) const
        {
            click(index);
            QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, middle(index));
        }
        void clickTitle(GroupColumn column) const
        {
            const QHeaderView *header = view()->header();
            const int section = static_cast<int>(column);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(
                    header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2));
        }
        void pointAt(const QModelIndex &index) const { QTest::mouseMove(view()->viewport(), middle(index)); }
        void leave() const { QTest::mouseMove(pane.findChild<QLabel *>(QStringLiteral("headingLabel"))); }
        static void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
        }

        Timestamp now = Start;
        TaskTableModel model;
        GroupsPane pane;
    };

    static QStringList said(const QSignalSpy &requests)
    {
        QStringList terms;
        for (const QList<QVariant> &request : requests)
            terms.append(request.first().toString());
        return terms;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QCursor::setPos(790, 790); // not over a pane
        QCoreApplication::processEvents();
    }

    void withoutErrorsItSaysSo()
    {
        Fixture fixture;
        fixture.show();
        QVERIFY(fixture.isEmptyPage());
        QVERIFY(!fixture.view()->isVisible());
        fixture.set("a", "", "one.example");
        fixture.wait();
        QVERIFY(fixture.isEmptyPage());
        fixture.set("a", "refused", "one.example");
        fixture.wait();
        QVERIFY(!fixture.isEmptyPage() && fixture.view()->isVisible());
        QCOMPARE(fixture.pane.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text(),
            QStringLiteral("1 kind of error in 1 task"));
        fixture.set("a", "", "one.example");
        fixture.wait();
        QVERIFY(fixture.isEmptyPage());
    }

    void aDoubleClickOpensTheGroupAndAClickOnlySelects()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        QSignalSpy requests(&fixture.pane, &GroupsPane::opened);
        fixture.click(fixture.at(1));
        QCOMPARE(fixture.view()->currentIndex(), fixture.at(1));
        QVERIFY(requests.isEmpty());
        fixture.open(fixture.at(1));
        QCOMPARE(said(requests), QStringList{QStringLiteral("family:refused host:one.example")});
        fixture.pane.goBack();
        fixture.open(fixture.at(0, 2));
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\""));
        QVERIFY(!fixture.view()->isExpanded(fixture.at(0)));
        fixture.pane.goBack();
        fixture.view()->expand(fixture.at(0));
        fixture.open(fixture.at(0, 1, 1));
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\" host:two.example"));
        fixture.pane.goBack();
        // A double click below the rows opens nothing.
        QTest::mouseDClick(
            fixture.view()->viewport(), Qt::LeftButton, {}, QPoint(200, fixture.view()->viewport()->height() - 5));
        QCOMPARE(requests.size(), 3);
    }

    void anOpenGroupIsALineWithAWayBack()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        auto *back = fixture.pane.findChild<QToolButton *>(QStringLiteral("backButton"));
        QVERIFY(!back->isVisible());
        fixture.open(fixture.at(0));
        QVERIFY(fixture.pane.isOpen());
        QVERIFY(back->isVisible() && !fixture.view()->isVisible());
        QVERIFY(fixture.pane.sizeHint().height() < 4 * fixture.pane.fontMetrics().height());
        QCOMPARE(fixture.pane.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text(),
            QStringLiteral("timeout after #"));
        QVERIFY(!fixture.clock()); // nothing is counted
        fixture.set("e", "refused", "two.example");
        QSignalSpy wentBack(&fixture.pane, &GroupsPane::wentBack);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(wentBack.size(), 1);
        QVERIFY(!fixture.pane.isOpen() && fixture.view()->isVisible());
        QCOMPARE(fixture.text(1, 2), QStringLiteral("2"));
        fixture.pane.goBack();
        QCOMPARE(wentBack.size(), 1);
    }

    void aFamilyIsMutedAndUnmuted()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        QSignalSpy requests(&fixture.pane, &GroupsPane::muteRequested);
        auto *button = fixture.pane.findChild<QToolButton *>(QStringLiteral("muteButton"));
        QVERIFY(!button->isEnabled()); // no row is current
        fixture.view()->expand(fixture.at(0));
        fixture.click(fixture.at(0, 1, 1)); // a host of it
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(requests.takeLast(), QVariantList({QStringLiteral("timeout after #"), true}));
        QCOMPARE(button->text(), QStringLiteral("Mute This Error")); // not yet
        fixture.pane.setMutedFamilies({QStringLiteral("timeout after #")});
        QCOMPARE(button->text(), QStringLiteral("Unmute This Error"));
        QVERIFY(fixture.at(0).data(GroupRole::Muted).toBool());
        fixture.click(fixture.at(1));
        QCOMPARE(button->text(), QStringLiteral("Mute This Error"));
        fixture.open(fixture.at(0));
        QCOMPARE(button->text(), QStringLiteral("Unmute This Error"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(requests.takeLast(), QVariantList({QStringLiteral("timeout after #"), false}));
        // A family without tasks can be unmuted, too.
        fixture.pane.goBack();
        fixture.model.remove(ids({"a", "b", "c", "d"}));
        fixture.wait();
        QVERIFY(!fixture.isEmptyPage());
        fixture.click(fixture.at(0));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(requests.takeLast(), QVariantList({QStringLiteral("timeout after #"), false}));
    }

    void tasksAreGroupedByHost()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.set("e", "", "quiet.example", "completed");
        fixture.show();
        auto *mute = fixture.pane.findChild<QToolButton *>(QStringLiteral("muteButton"));
        QVERIFY(mute->isVisible());
        fixture.clickTitle(GroupColumn::Family);
        QTest::mouseClick(fixture.pane.findChild<QToolButton *>(QStringLiteral("byHostButton")), Qt::LeftButton);
        QCOMPARE(fixture.pane.grouping(), TaskGrouping::ByHost);
        QVERIFY(!mute->isVisible());
        QCOMPARE(fixture.pane.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text(),
            QStringLiteral("3 hosts with 5 tasks, 1 of them failed"));
        const auto host = [&fixture](int row) { return fixture.text(row, static_cast<int>(GroupColumn::Host)); };
        QCOMPARE(host(0), QStringLiteral("one.example")); // the most tasks
        QVERIFY(fixture.view()->isColumnHidden(static_cast<int>(GroupColumn::Family)));
        QVERIFY(!fixture.view()->isColumnHidden(static_cast<int>(GroupColumn::Duration)));
        fixture.clickTitle(GroupColumn::Succeeded);
        QCOMPARE(host(0), QStringLiteral("quiet.example"));
        QSignalSpy requests(&fixture.pane, &GroupsPane::opened);
        fixture.open(fixture.at(0, static_cast<int>(GroupColumn::Host)));
        QCOMPARE(said(requests), QStringList{QStringLiteral("host:quiet.example")});
        QCOMPARE(
            fixture.pane.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text(), QStringLiteral("quiet.example"));
        fixture.pane.goBack();
        // Each grouping keeps its order.
        QTest::mouseClick(fixture.pane.findChild<QToolButton *>(QStringLiteral("byErrorButton")), Qt::LeftButton);
        QCOMPARE(fixture.text(0), QStringLiteral("refused"));
        QCOMPARE(fixture.view()->header()->sortIndicatorSection(), static_cast<int>(GroupColumn::Family));
        fixture.pane.setGrouping(TaskGrouping::ByHost);
        QCOMPARE(host(0), QStringLiteral("quiet.example"));
        QCOMPARE(fixture.view()->header()->sortIndicatorSection(), static_cast<int>(GroupColumn::Succeeded));
        fixture.pane.setGrouping(TaskGrouping::ByError);
        QVERIFY(!fixture.view()->isColumnHidden(static_cast<int>(GroupColumn::Family)));
        QVERIFY(mute->isVisible());
    }

    void tasksThatTheFilterHidesAreNotCounted()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        const auto said = [&fixture] {
            return fixture.pane.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text();
        };
        QCOMPARE(said(), QStringLiteral("2 kinds of error in 4 tasks, 1 of them failed"));
        const auto atOne = [](const TaskRow &row, const ClockReading &) {
            return row.task && row.task->url.toString().contains(u"one.");
        };
        fixture.model.setFilter(atOne, false);
        QCOMPARE(said(), QStringLiteral("2 kinds of error in 3 tasks, 1 of them failed")); // at once
        fixture.model.setFilter(atOne, false, {Phase::Retrying});
        QCOMPARE(said(), QStringLiteral("2 kinds of error in 2 tasks"));
        // Changes are counted with the filter, also while the order of the table is held.
        fixture.model.setHeld(TaskTableModel::Holder::Person, true);
        fixture.set("d", "refused", "two.example");
        fixture.set("c", "timeout after 3 s", "one.example");
        fixture.set("a", "timeout after 3 s", "one.example", "archived");
        fixture.wait();
        QCOMPARE(said(), QStringLiteral("1 kind of error in 1 task"));
        fixture.model.setHeld(TaskTableModel::Holder::Person, false);
        // A filter may let through other tasks as time passes, as many as before.
        fixture.model.setFilter(
            [](const TaskRow &row, const ClockReading &moment) { return row.id == id(moment.now > Start ? "d" : "c"); },
            true);
        QCOMPARE(fixture.text(0), QStringLiteral("timeout after #"));
        fixture.now += 1s;
        QTRY_COMPARE(fixture.text(0), QStringLiteral("refused"));
        fixture.model.setFilter({}, false, {Phase::Succeeded});
        QVERIFY(fixture.isEmptyPage());
        QVERIFY(fixture.pane.findChild<QLabel *>(QStringLiteral("noGroupsLabel"))->text().contains(u"filter"));
    }

    void aTitleSorts()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        QCOMPARE(fixture.text(0), QStringLiteral("timeout after #"));
        fixture.clickTitle(GroupColumn::Family);
        QCOMPARE(fixture.text(0), QStringLiteral("refused"));
        fixture.clickTitle(GroupColumn::Failed); // the most first
        QCOMPARE(fixture.text(0), QStringLiteral("timeout after #"));
        fixture.clickTitle(GroupColumn::Failed);
        QCOMPARE(fixture.text(0), QStringLiteral("refused"));
        for (int column = 0; column < GroupColumnCount; ++column)
            QVERIFY(!fixture.view()->model()->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void theMenuDoesItByKeys()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        fixture.pane.focusGroups();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(40, 10), QPoint(40, 10));
        QCoreApplication::sendEvent(fixture.view()->viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QMenu *sorts = menu->actions().last()->menu();
        QCOMPARE(sorts->actions().size(), GroupColumnCount);
        sorts->actions().first()->trigger();
        QCOMPARE(fixture.text(0), QStringLiteral("refused"));
        QSignalSpy requests(&fixture.pane, &GroupsPane::muteRequested);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(requests.size(), 1);
    }

    // Rows are counted as they change, are removed and come back; the counts are those of a pane that counts all.
    void theCountsStayTrue()
    {
        QRandomGenerator random(5);
        Fixture fixture;
        fixture.show();
        const auto cells = [](const QTreeView *view) {
            QStringList all;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < GroupColumnCount; ++column)
                    all.append(view->model()->index(row, column).data().toString());
            }
            return all;
        };
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 200; ++i) {
                const QByteArray taskId = "t" + QByteArray::number(random.bounded(60));
                if (random.bounded(5) == 0)
                    fixture.model.remove({id(taskId.constData())});
                else if (random.bounded(8) == 0)
                    fixture.model.putBack(fixture.model.take({id(taskId.constData())}));
                else
                    fixture.set(taskId, QByteArray("kind ") + char('a' + random.bounded(5)),
                        QByteArray(1, char('a' + random.bounded(3))) + ".example",
                        random.bounded(2) == 0 ? "archived" : "pending");
            }
            fixture.wait();
            GroupsPane fresh;
            fresh.setModel(&fixture.model);
            fresh.show();
            QCOMPARE(cells(fixture.view()), cells(fresh.findChild<QTreeView *>(QStringLiteral("groupsView"))));
        }
    }

    void theTriangleOnlyOpens()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        QSignalSpy requests(&fixture.pane, &GroupsPane::opened);
        const QRect row = fixture.view()->visualRect(fixture.at(0));
        const QPoint triangle(row.left() - fixture.view()->indentation() / 2, row.center().y());
        QTest::mouseClick(fixture.view()->viewport(), Qt::LeftButton, {}, triangle);
        QVERIFY(fixture.view()->isExpanded(fixture.at(0)));
        QVERIFY(requests.isEmpty());
    }

    void keysDoWhatClicksDo()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        QSignalSpy requests(&fixture.pane, &GroupsPane::opened);
        QSignalSpy closed(&fixture.pane, &GroupsPane::closeRequested);
        fixture.pane.focusGroups();
        QVERIFY(fixture.view()->hasFocus());
        QCOMPARE(fixture.view()->currentIndex().row(), 0);
        const auto enter = [&fixture](Qt::Key key) {
            Fixture::key(key);
            fixture.pane.goBack();
            fixture.pane.focusGroups();
        };
        enter(Qt::Key_Return);
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\""));
        Fixture::key(Qt::Key_Right);
        QVERIFY(fixture.view()->isExpanded(fixture.at(0)));
        Fixture::key(Qt::Key_Down);
        enter(Qt::Key_Enter);
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\" host:one.example"));
        Fixture::key(Qt::Key_End);
        enter(Qt::Key_Return);
        QCOMPARE(said(requests).last(), QStringLiteral("family:refused host:one.example"));
        QCOMPARE(requests.size(), 3);
        QVERIFY(closed.isEmpty());
        Fixture::key(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void escapeWorksWithoutRowsAndTheKeysStayWhenTheyCome()
    {
        Fixture fixture;
        fixture.show();
        QSignalSpy closed(&fixture.pane, &GroupsPane::closeRequested);
        fixture.pane.focusGroups();
        Fixture::key(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        fixture.setUsual();
        fixture.wait();
        QVERIFY(fixture.view()->hasFocus());
        fixture.model.remove(ids({"a", "b", "c", "d"}));
        fixture.wait();
        QVERIFY(fixture.pane.hasFocus());
        Fixture::key(Qt::Key_Escape);
        QCOMPARE(closed.size(), 2);
    }

    void theButtonAsksToBeClosed()
    {
        Fixture fixture;
        fixture.show();
        QSignalSpy close(&fixture.pane, &GroupsPane::closeRequested);
        auto *button = fixture.pane.findChild<QToolButton *>(QStringLiteral("closeGroupsButton"));
        QVERIFY(!button->accessibleName().isEmpty() && !button->icon().isNull());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(close.size(), 1);
    }

    void whatAPersonOpenedStays()
    {
        Fixture fixture;
        fixture.setUsual();
        for (int i = 0; i < 60; ++i)
            fixture.set("more" + QByteArray::number(i), QByteArray("kind ") + char('a' + i / 26) + char('a' + i % 26),
                "one.example");
        fixture.show();
        fixture.view()->expand(fixture.at(0));
        fixture.click(fixture.at(0, 1, 1)); // two.example
        fixture.leave();
        QScrollBar *bar = fixture.view()->verticalScrollBar();
        bar->setValue(20);
        // Another family is the largest now, and a third host is added.
        for (int i = 0; i < 9; ++i)
            fixture.set("new" + QByteArray::number(i), "refused", "one.example");
        fixture.set("host", "timeout after 9 s", "three.example");
        fixture.wait();
        QCOMPARE(fixture.text(0), QStringLiteral("refused"));
        QCOMPARE(fixture.text(1), QStringLiteral("timeout after #"));
        QVERIFY(fixture.view()->isExpanded(fixture.at(1)));
        QCOMPARE(fixture.view()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("two.example"));
        QVERIFY(fixture.view()->selectionModel()->isSelected(fixture.view()->currentIndex()));
        QCOMPARE(bar->value(), 20);
    }

    void rowsStayUnderThePointer()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        fixture.pointAt(fixture.at(1));
        for (int i = 0; i < 9; ++i)
            fixture.set("new" + QByteArray::number(i), "refused", "one.example");
        fixture.wait();
        QCOMPARE(fixture.text(1), QStringLiteral("refused"));
        QCOMPARE(fixture.text(1, 2), QStringLiteral("10")); // numbers are still updated
        fixture.leave();
        fixture.wait(); // without a change of the tasks
        QCOMPARE(fixture.text(0), QStringLiteral("refused"));
    }

    void itCountsOnceASecondAndOnlyWhileSeen()
    {
        Fixture fixture;
        fixture.setUsual();
        QCOMPARE(fixture.view()->model()->rowCount(), 0);
        fixture.pane.show();
        QCOMPARE(fixture.view()->model()->rowCount(), 2);
        QSignalSpy changed(fixture.view()->model(), &QAbstractItemModel::dataChanged);
        QVERIFY(fixture.clock());
        QSignalSpy ticks(fixture.clock(), &QTimer::timeout);
        for (int i = 0; i < 20; ++i) {
            fixture.set("new" + QByteArray::number(i), "refused", "one.example");
            handlePendingEvents();
        }
        fixture.wait();
        QCOMPARE(fixture.text(0, 2), QStringLiteral("21"));
        QVERIFY2(changed.size() <= 3 * ticks.size(), qPrintable(QString::number(changed.size())));
        fixture.pane.hide();
        changed.clear();
        fixture.set("last", "refused", "one.example");
        handlePendingEvents();
        QVERIFY(!fixture.clock());
        QVERIFY(changed.isEmpty());
        fixture.pane.show();
        QCOMPARE(fixture.text(0, 2), QStringLiteral("22"));
    }

    void agesGrowByThemselves()
    {
        Fixture fixture;
        fixture.setUsual();
        fixture.show();
        QCOMPARE(fixture.text(0, static_cast<int>(GroupColumn::Last)), QStringLiteral("2 m ago"));
        fixture.now += 5min;
        fixture.wait();
        QCOMPARE(fixture.text(0, static_cast<int>(GroupColumn::Last)), QStringLiteral("7 m ago"));
    }

    void theFamilyTakesTheRoomAndOthersGiveWay()
    {
        Fixture fixture;
        fixture.set("a", QByteArray(300, 'x'), QByteArray(100, 'h') + ".example");
        fixture.setUsual();
        fixture.pane.resize(1600, 300);
        fixture.show();
        const QTreeView *view = fixture.view();
        const auto fills = [view] {
            int sum = 0;
            for (int column = 0; column < GroupColumnCount; ++column)
                sum += view->columnWidth(column);
            return sum == view->viewport()->width();
        };
        QVERIFY(fills());
        QVERIFY(view->columnWidth(0) > view->columnWidth(1));
        for (int column = 0; column < GroupColumnCount; ++column)
            QVERIFY(!view->isColumnHidden(column));
        const int tasks = view->columnWidth(2);
        fixture.pane.resize(1800, 300);
        QTRY_VERIFY(fills());
        QCOMPARE(view->columnWidth(2), tasks);
        fixture.pane.resize(320, 300);
        QVERIFY(view->isColumnHidden(static_cast<int>(GroupColumn::Last)));
        QVERIFY(!view->isColumnHidden(1) && !view->isColumnHidden(2));
        QTRY_VERIFY(fills());
        fixture.pane.resize(1600, 300);
        QVERIFY(!view->isColumnHidden(static_cast<int>(GroupColumn::Last)));
    }
};

TASKWATCH_TEST(TestGroupsPane, QApplication);
#include "tst_groupspane.moc"
