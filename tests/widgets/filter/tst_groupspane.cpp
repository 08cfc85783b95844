// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "filter/groupspane.h"
#include "support/testregistry.h"
#include "tables/taskgroupmodel.h"
#include "tables/tasktablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
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
    struct Bench {
        Bench()
            : model([this] {
                return ClockReading{now, tickAt(now), now};
            })
        {
            pane.setModel(&model);
            pane.resize(700, 300);
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
            task.state = TaskState(QString::fromLatin1(state));
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
            const auto found = std::find_if(timers.begin(), timers.end(), [](const QTimer *each) { return !each->isSingleShot() && each->isActive(); });
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
            return pane.findChild<QLabel *>(QStringLiteral("noErrorsLabel"))->isVisible();
        }

        [[nodiscard]] QPoint middle(const QModelIndex &index) const { return view()->visualRect(index).center(); }
        void click(const QModelIndex &index) const
        {
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middle(index));
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
        Bench bench;
        bench.show();
        QVERIFY(bench.isEmptyPage());
        QVERIFY(!bench.view()->isVisible());
        bench.set("a", "", "one.example");
        bench.wait();
        QVERIFY(bench.isEmptyPage());
        bench.set("a", "refused", "one.example");
        bench.wait();
        QVERIFY(!bench.isEmptyPage() && bench.view()->isVisible());
        QCOMPARE(bench.pane.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text(),
            QStringLiteral("1 task in 1 family"));
        bench.set("a", "", "one.example");
        bench.wait();
        QVERIFY(bench.isEmptyPage());
    }

    void aClickAsksForTheGroup()
    {
        Bench bench;
        bench.setUsual();
        bench.show();
        QSignalSpy requests(&bench.pane, &GroupsPane::filterRequested);
        bench.click(bench.at(1));
        QCOMPARE(said(requests), QStringList{QStringLiteral("family:refused host:one.example")});
        bench.click(bench.at(0, 2));
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\""));
        bench.view()->expand(bench.at(0));
        bench.click(bench.at(0, 1, 1));
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\" host:two.example"));
        // A click below the rows chooses nothing.
        QTest::mouseClick(
            bench.view()->viewport(), Qt::LeftButton, {}, QPoint(200, bench.view()->viewport()->height() - 5));
        QCOMPARE(requests.size(), 3);
        QTest::mouseClick(bench.view()->viewport(), Qt::RightButton, {}, bench.middle(bench.at(0)));
        QCOMPARE(requests.size(), 3);
    }

    void aDoubleClickAsksForTheSame()
    {
        Bench bench;
        bench.setUsual();
        bench.show();
        QSignalSpy requests(&bench.pane, &GroupsPane::filterRequested);
        bench.click(bench.at(0));
        QTest::mouseDClick(bench.view()->viewport(), Qt::LeftButton, {}, bench.middle(bench.at(0)));
        const QStringList terms = said(requests);
        QVERIFY(!terms.isEmpty());
        QCOMPARE(terms.count(QStringLiteral("family:\"timeout after #\"")), terms.size());
        QVERIFY(!bench.view()->isExpanded(bench.at(0)));
    }

    void theTriangleOnlyOpens()
    {
        Bench bench;
        bench.setUsual();
        bench.show();
        QSignalSpy requests(&bench.pane, &GroupsPane::filterRequested);
        const QRect row = bench.view()->visualRect(bench.at(0));
        const QPoint triangle(row.left() - bench.view()->indentation() / 2, row.center().y());
        QTest::mouseClick(bench.view()->viewport(), Qt::LeftButton, {}, triangle);
        QVERIFY(bench.view()->isExpanded(bench.at(0)));
        QVERIFY(requests.isEmpty());
    }

    void keysDoWhatClicksDo()
    {
        Bench bench;
        bench.setUsual();
        bench.show();
        QSignalSpy requests(&bench.pane, &GroupsPane::filterRequested);
        QSignalSpy left(&bench.pane, &GroupsPane::focusReleased);
        bench.pane.focusGroups();
        QVERIFY(bench.view()->hasFocus());
        QCOMPARE(bench.view()->currentIndex().row(), 0);
        Bench::key(Qt::Key_Return);
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\""));
        Bench::key(Qt::Key_Right);
        QVERIFY(bench.view()->isExpanded(bench.at(0)));
        Bench::key(Qt::Key_Down);
        Bench::key(Qt::Key_Enter);
        QCOMPARE(said(requests).last(), QStringLiteral("family:\"timeout after #\" host:one.example"));
        Bench::key(Qt::Key_End);
        Bench::key(Qt::Key_Return);
        QCOMPARE(said(requests).last(), QStringLiteral("family:refused host:one.example"));
        QCOMPARE(requests.size(), 3);
        QVERIFY(left.isEmpty());
        Bench::key(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void escapeWorksWithoutRowsAndTheKeysStayWhenTheyCome()
    {
        Bench bench;
        bench.show();
        QSignalSpy left(&bench.pane, &GroupsPane::focusReleased);
        bench.pane.focusGroups();
        Bench::key(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        bench.setUsual();
        bench.wait();
        QVERIFY(bench.view()->hasFocus());
        bench.model.remove(ids({"a", "b", "c", "d"}));
        bench.wait();
        QVERIFY(bench.pane.hasFocus());
        Bench::key(Qt::Key_Escape);
        QCOMPARE(left.size(), 2);
    }

    void theButtonAsksToBeClosed()
    {
        Bench bench;
        bench.show();
        QSignalSpy close(&bench.pane, &GroupsPane::closeRequested);
        auto *button = bench.pane.findChild<QToolButton *>(QStringLiteral("closeGroupsButton"));
        QVERIFY(!button->accessibleName().isEmpty() && !button->icon().isNull());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(close.size(), 1);
    }

    void whatAPersonOpenedStays()
    {
        Bench bench;
        bench.setUsual();
        for (int i = 0; i < 60; ++i)
            bench.set("more" + QByteArray::number(i), QByteArray("kind ") + char('a' + i / 26) + char('a' + i % 26),
                "one.example");
        bench.show();
        bench.view()->expand(bench.at(0));
        bench.click(bench.at(0, 1, 1)); // two.example
        bench.leave();
        QScrollBar *bar = bench.view()->verticalScrollBar();
        bar->setValue(20);
        // Another family is the largest now, and a third host is added.
        for (int i = 0; i < 9; ++i)
            bench.set("new" + QByteArray::number(i), "refused", "one.example");
        bench.set("host", "timeout after 9 s", "three.example");
        bench.wait();
        QCOMPARE(bench.text(0), QStringLiteral("refused"));
        QCOMPARE(bench.text(1), QStringLiteral("timeout after #"));
        QVERIFY(bench.view()->isExpanded(bench.at(1)));
        QCOMPARE(bench.view()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("two.example"));
        QVERIFY(bench.view()->selectionModel()->isSelected(bench.view()->currentIndex()));
        QCOMPARE(bar->value(), 20);
    }

    void rowsStayUnderThePointer()
    {
        Bench bench;
        bench.setUsual();
        bench.show();
        bench.pointAt(bench.at(1));
        for (int i = 0; i < 9; ++i)
            bench.set("new" + QByteArray::number(i), "refused", "one.example");
        bench.wait();
        QCOMPARE(bench.text(1), QStringLiteral("refused"));
        QCOMPARE(bench.text(1, 2), QStringLiteral("10")); // numbers are still updated
        bench.leave();
        bench.wait(); // without a change of the tasks
        QCOMPARE(bench.text(0), QStringLiteral("refused"));
    }

    void itCountsOnceASecondAndOnlyWhileSeen()
    {
        Bench bench;
        bench.setUsual();
        QCOMPARE(bench.view()->model()->rowCount(), 0);
        bench.pane.show();
        QCOMPARE(bench.view()->model()->rowCount(), 2);
        QSignalSpy changed(bench.view()->model(), &QAbstractItemModel::dataChanged);
        QVERIFY(bench.clock());
        QSignalSpy ticks(bench.clock(), &QTimer::timeout);
        for (int i = 0; i < 20; ++i) {
            bench.set("new" + QByteArray::number(i), "refused", "one.example");
            handlePendingEvents();
        }
        bench.wait();
        QCOMPARE(bench.text(0, 2), QStringLiteral("21"));
        QVERIFY2(changed.size() <= 3 * ticks.size(), qPrintable(QString::number(changed.size())));
        bench.pane.hide();
        changed.clear();
        bench.set("last", "refused", "one.example");
        handlePendingEvents();
        QVERIFY(!bench.clock());
        QVERIFY(changed.isEmpty());
        bench.pane.show();
        QCOMPARE(bench.text(0, 2), QStringLiteral("22"));
    }

    void agesGrowByThemselves()
    {
        Bench bench;
        bench.setUsual();
        bench.show();
        QCOMPARE(bench.text(0, 4), QStringLiteral("2 m ago"));
        bench.now += 5min;
        bench.wait();
        QCOMPARE(bench.text(0, 4), QStringLiteral("7 m ago"));
    }

    void theFamilyTakesTheRoomAndOthersGiveWay()
    {
        Bench bench;
        bench.set("a", QByteArray(300, 'x'), QByteArray(100, 'h') + ".example");
        bench.setUsual();
        bench.show();
        const QTreeView *view = bench.view();
        const auto fills = [view] {
            int sum = 0;
            for (int column = 0; column < GroupColumnCount; ++column)
                sum += view->columnWidth(column);
            return sum == view->viewport()->width();
        };
        QVERIFY(fills());
        QVERIFY(view->columnWidth(0) > view->columnWidth(1));
        const int tasks = view->columnWidth(2);
        bench.pane.resize(1000, 300);
        QTRY_VERIFY(fills());
        QCOMPARE(view->columnWidth(2), tasks);
        bench.pane.resize(320, 300);
        QVERIFY(view->isColumnHidden(4));
        QVERIFY(!view->isColumnHidden(1) && !view->isColumnHidden(2));
        QTRY_VERIFY(fills());
        bench.pane.resize(700, 300);
        QVERIFY(!view->isColumnHidden(4) && !view->isColumnHidden(3));
    }
};

TASKWATCH_TEST(TestGroupsPane, QApplication);
#include "tst_groupspane.moc"
