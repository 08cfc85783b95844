// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "tables/taskgroupmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using Order = TaskGroupModel::Order;

/// Tests the tree of error families and hosts.
class TestTaskGroupModel : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);
    static constexpr ClockReading Now{Start, tickAt(Start), Start};
    using Tester = QAbstractItemModelTester;
    static constexpr int LastColumn = static_cast<int>(GroupColumn::Last);

    static void set(
        TaskTable &table, const char *taskId, const char *error, const char *host, const char *state = "retrying")
    {
        Task task = exampleTask();
        task.error = QString::fromLatin1(error);
        task.url = QStringLiteral("https://%1/x").arg(QLatin1String(host));
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.lastErrorAt = Start - 2min;
        if (table.indexOf(id(taskId)) < 0)
            (void)table.add({id(taskId)});
        (void)table.apply(answered(id(taskId), task, Start));
    }

    static QString said(const QModelIndex &row)
    {
        QStringList cells;
        for (int column = 0; column < GroupColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        return cells.join(u'|');
    }

    /// All rows as text, host rows indented.
    static QStringList said(const TaskGroupModel &model)
    {
        QStringList rows;
        for (int family = 0; family < model.rowCount(); ++family) {
            const QModelIndex parent = model.index(family, 0);
            rows.append(said(parent));
            for (int host = 0; host < model.rowCount(parent); ++host)
                rows.append(u' ' + said(model.index(host, 0, parent)));
        }
        return rows;
    }

    static QModelIndex find(const TaskGroupModel &model, QStringView family)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == family)
                return model.index(row, 0);
        }
        return {};
    }

    static QStringList freshly(const TaskTable &table)
    {
        TaskGroupModel model;
        model.updateContents(table, Now);
        return said(model);
    }

    /// Two families, one of them with two hosts.
    static TaskTable usual()
    {
        TaskTable table;
        set(table, "a", "timeout after 1 s", "one.example");
        set(table, "b", "timeout after 2 s", "one.example", "archived");
        set(table, "c", "timeout after 3 s", "two.example");
        set(table, "d", "refused", "one.example");
        set(table, "e", "", "one.example");
        return table;
    }

private Q_SLOTS:
    void aFamilySaysItsHostOrHowMany()
    {
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(said(model), QStringList());
        model.updateContents(usual(), Now);
        QCOMPARE(said(model),
            QStringList({QStringLiteral("timeout after #|2 hosts|3|1|2|0|0|—|—|2 m ago"),
                QStringLiteral(" |one.example|2|1|1|0|0|—|—|2 m ago"),
                QStringLiteral(" |two.example|1|0|1|0|0|—|—|2 m ago"),
                QStringLiteral("refused|one.example|1|0|1|0|0|—|—|2 m ago")}));
        QCOMPARE(model.taskCount(), 4);
        QCOMPARE(model.failedCount(), 1);
        QCOMPARE(model.groupCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Kind of error"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>(),
            Qt::AlignVCenter | Qt::AlignRight);
        QVERIFY(!model.index(0, LastColumn).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(model.index(0, 2)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("3 tasks: 1 failed permanently, 2 being retried")));
        QCOMPARE(model.index(1, 0, model.index(0, 0)).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Kind of error: timeout after #"));
        model.setMoment({Start + 5min, tickAt(Start + 5min), Start + 5min});
        QCOMPARE(model.index(0, LastColumn).data().toString(), QStringLiteral("7 m ago"));
        // nextProcessAt of the example was ahead.
        QCOMPARE(model.index(0, static_cast<int>(GroupColumn::Overdue)).data().toString(), QStringLiteral("3 m 20 s"));
    }

    void aTitleNamesTheHostThatAllTasksHave()
    {
        TaskGroupModel model;
        model.updateContents(usual(), Now);
        const auto title = [](const QModelIndex &index) { return index.data(GroupRole::Title).toString(); };
        QCOMPARE(title(model.index(0, 0)), QStringLiteral("timeout after #"));
        QCOMPARE(title(model.index(0, 3, model.index(0, 0))), QStringLiteral("timeout after # · one.example"));
        QCOMPARE(title(model.index(1, 0)), QStringLiteral("refused · one.example"));
    }

    // Each host with all of its tasks; "which is slow?" is one click on a title.
    void hostsAreSortedByTheirDuration()
    {
        TaskTable table = usual();
        const auto run = [&table](const char *taskId, const char *host, std::chrono::milliseconds took) {
            Task task = exampleTask();
            task.error = QString();
            task.url = QStringLiteral("https://%1/x").arg(QLatin1String(host));
            task.state = Test::stateOf(QStringLiteral("scheduled"));
            task.lastErrorAt = std::nullopt;
            task.nextProcessAt = Start - 60s;
            (void)table.add({id(taskId)});
            (void)table.apply(answered(id(taskId), task, Start));
            task.state = Test::stateOf(QStringLiteral("completed"));
            task.completedAt = Start - 60s + took;
            task.nextProcessAt = std::nullopt;
            (void)table.apply(answered(id(taskId), task, Start));
        };
        run("q1", "quick.example", 40ms);
        run("q2", "quick.example", 40ms);
        run("s1", "slow.example", 25s);
        run("t1", "two.example", 1500ms);
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.updateContents(table, Now);
        QCOMPARE(model.rowCount(), 2);
        model.setGrouping(TaskGrouping::ByHost);
        model.sort(static_cast<int>(GroupColumn::Duration), Qt::DescendingOrder);
        const QStringList expected{QStringLiteral("|slow.example|1|0|0|0|1|25 s|—|—"),
            QStringLiteral("|two.example|2|0|1|0|1|1.5 s|—|2 m ago"),
            QStringLiteral("|quick.example|2|0|0|0|2|40 ms|—|—"), QStringLiteral("|one.example|4|1|3|0|0|—|—|2 m ago")};
        QCOMPARE(said(model), expected);
        QCOMPARE(model.groupCount(), 4);
        QCOMPARE(model.taskCount(), 9);
        QCOMPARE(model.failedCount(), 1);
        const auto explained = [&model](int row, GroupColumn column) {
            return model.index(row, static_cast<int>(column)).data(Qt::ToolTipRole).toString();
        };
        QVERIFY(explained(0, GroupColumn::Duration).contains(u"25,000 ms: one attempt"));
        QVERIFY(explained(2, GroupColumn::Duration).contains(u"40 ms: median of 2 attempts, the last of each task"));
        // States without a column are named.
        for (const char *state : {"active", "cancelled", "odd"})
            set(table, state, "", "other.example", state);
        model.updateContents(table, Now);
        QVERIFY(explained(model.rowCount() - 1, GroupColumn::Tasks)
                    .contains(u"3 tasks: 3 running, cancelled or in an unknown state"));
        QVERIFY(model.headerData(static_cast<int>(GroupColumn::Tasks), Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"running, cancelled or in an unknown state"));
        for (const char *state : {"active", "cancelled", "odd"})
            table.remove(std::array{table.indexOf(id(state))});
        model.updateContents(table, Now);
        const QModelIndex slow = model.index(0, 0);
        QCOMPARE(slow.data(GroupRole::Filter).toString(), QStringLiteral("host:slow.example"));
        QCOMPARE(slow.data(GroupRole::Title).toString(), QStringLiteral("slow.example"));
        QVERIFY(slow.data(GroupRole::Family).toString().isEmpty());
        model.setMuted({QStringLiteral("refused")}); // adds no row
        QCOMPARE(said(model), expected);
        model.setMuted({});
        model.setGrouping(TaskGrouping::ByError);
        model.sort(static_cast<int>(GroupColumn::Tasks), Qt::DescendingOrder);
        QCOMPARE(said(model), freshly(table));
    }

    void aRowIsTheFilterOfItsTasks()
    {
        TaskGroupModel model;
        model.updateContents(usual(), Now);
        const auto filter = [](const QModelIndex &index) { return index.data(GroupRole::Filter).toString(); };
        QCOMPARE(filter(model.index(0, 0)), QStringLiteral("family:\"timeout after #\""));
        QCOMPARE(filter(model.index(1, 3, model.index(0, 0))),
            QStringLiteral("family:\"timeout after #\" host:two.example"));
        QCOMPARE(filter(model.index(1, 2)), QStringLiteral("family:refused host:one.example"));
    }

    void whatDeceivesIsShownAndFilteredForAsItIs()
    {
        TaskTable table;
        Task task = exampleTask();
        task.error = u"<b>bold</b> \u0001\u2066x" + QString(QChar(0xd800)) + u'y'; // unpaired surrogate
        task.url = QString();
        (void)table.add(ids({"a"}));
        (void)table.apply(answered(id("a"), task, Start));
        TaskGroupModel model;
        model.updateContents(table, Now);
        const QString shown = model.index(0, 0).data().toString();
        QCOMPARE(shown, QStringLiteral("<b>bold</b> x\uFFFDy"));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("—"));
        const QString filter = model.index(0, 0).data(GroupRole::Filter).toString();
        QVERIFY(filter.contains(QChar::ReplacementCharacter) && filter.endsWith(u" host:\"\""));
    }

    void rowsKeepWhoTheyAreWhileTheyMove()
    {
        TaskTable table = usual();
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.updateContents(table, Now);
        const QPersistentModelIndex refused = model.index(1, 2);
        const QPersistentModelIndex two = model.index(1, 1, model.index(0, 0));
        set(table, "f", "refused", "one.example");
        set(table, "g", "refused", "one.example");
        set(table, "h", "refused", "one.example");
        set(table, "i", "timeout after 4 s", "two.example");
        set(table, "j", "timeout after 4 s", "two.example");
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        set(table, "k", "refused", "one.example");
        set(table, "l", "refused", "one.example");
        model.updateContents(table, Now);
        QCOMPARE(refused.row(), 0);
        QCOMPARE(refused.column(), 2);
        QCOMPARE(refused.data().toString(), QStringLiteral("6"));
        QCOMPARE(two.row(), 0);
        QCOMPARE(two.parent().row(), 1);
        QVERIFY(removed.isEmpty() && inserted.isEmpty() && reset.isEmpty());
        // When all tasks of a host are removed, so is its row, and the family shows the other host.
        table.remove(std::array{table.indexOf(id("c")), table.indexOf(id("i")), table.indexOf(id("j"))});
        model.updateContents(table, Now);
        QVERIFY(!two.isValid());
        QCOMPARE(said(model),
            QStringList({QStringLiteral("refused|one.example|6|0|6|0|0|—|—|2 m ago"),
                QStringLiteral("timeout after #|one.example|2|1|1|0|0|—|—|2 m ago")}));
    }

    void whatDidNotChangeIsNotAnnounced()
    {
        TaskTable table = usual();
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.updateContents(table, Now);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        model.updateContents(table, Now);
        QVERIFY(changed.isEmpty());
        set(table, "d", "refused", "one.example", "archived");
        model.updateContents(table, Now);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first()[0].toModelIndex(), model.index(1, 0));
        QCOMPARE(changed.first()[1].toModelIndex(), model.index(1, GroupColumnCount - 1));
        // A second host: rows are inserted, and dataChanged() is emitted for the family's row.
        changed.clear();
        set(table, "d", "refused", "three.example", "archived");
        set(table, "x", "refused", "one.example", "archived");
        model.updateContents(table, Now);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("2 hosts"));
        QVERIFY(moved.isEmpty());
    }

    void aHeldOrderLetsOnlyCellsChange()
    {
        TaskTable table = usual();
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.updateContents(table, Now);
        for (const char *more : {"f", "g", "h", "i"})
            set(table, more, "refused", "one.example");
        set(table, "c", "brand new", "two.example");
        set(table, "a", "", "one.example");
        set(table, "b", "", "one.example");
        model.updateContents(table, Now, Order::Held);
        QCOMPARE(said(model),
            QStringList({QStringLiteral("timeout after #|2 hosts|0|0|0|0|0|—|—|—"),
                QStringLiteral(" |one.example|0|0|0|0|0|—|—|—"), QStringLiteral(" |two.example|0|0|0|0|0|—|—|—"),
                QStringLiteral("refused|one.example|5|0|5|0|0|—|—|2 m ago"),
                QStringLiteral("brand new|two.example|1|0|1|0|0|—|—|2 m ago")}));
        QCOMPARE(model.taskCount(), 6);
        QVERIFY(model.index(0, 2).data(GroupRole::Quiet).toBool());
        // One of two hosts is left and keeps its row.
        set(table, "a", "timeout after 1 s", "two.example");
        model.updateContents(table, Now, Order::Held);
        QCOMPARE(said(model).mid(0, 3),
            QStringList({QStringLiteral("timeout after #|2 hosts|1|0|1|0|0|—|—|2 m ago"),
                QStringLiteral(" |one.example|0|0|0|0|0|—|—|—"),
                QStringLiteral(" |two.example|1|0|1|0|0|—|—|2 m ago")}));
        model.updateContents(table, Now);
        QCOMPARE(said(model), freshly(table));
    }

    void aColumnSortsFamiliesAndTheirHosts_data()
    {
        QTest::addColumn<GroupColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("families");
        const auto add = [](const char *name, GroupColumn column, Qt::SortOrder order, const char *families) {
            QTest::newRow(name) << column << order << QString::fromLatin1(families).split(u' ');
        };
        // Equal rows: most tasks first, then by name.
        add("tasks", GroupColumn::Tasks, Qt::DescendingOrder, "many .one .two few lost wait");
        add("tasks ascending", GroupColumn::Tasks, Qt::AscendingOrder, "lost wait few many .two .one");
        add("family", GroupColumn::Family, Qt::AscendingOrder, "few lost many .one .two wait");
        add("host", GroupColumn::Host, Qt::DescendingOrder, "wait few many .two .one lost");
        add("failed", GroupColumn::Failed, Qt::DescendingOrder, "many .two .one lost few wait");
        add("retrying", GroupColumn::Retrying, Qt::DescendingOrder, "many .one .two few lost wait");
        add("waiting", GroupColumn::Waiting, Qt::DescendingOrder, "wait many .one .two few lost");
    }

    void aColumnSortsFamiliesAndTheirHosts()
    {
        QFETCH(const GroupColumn, column);
        QFETCH(const Qt::SortOrder, order);
        QFETCH(const QStringList, families);
        TaskTable table;
        set(table, "a", "many", "one");
        set(table, "b", "many", "one");
        set(table, "c", "many", "two", "archived");
        set(table, "d", "few", "sea");
        set(table, "e", "few", "sea");
        set(table, "f", "lost", "bay", "archived");
        set(table, "g", "wait", "top", "pending");
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setMuted({QStringLiteral("few")});
        model.updateContents(table, Now);
        const QPersistentModelIndex lost = find(model, u"lost");
        model.sort(static_cast<int>(column), order);
        const auto names = [&model] {
            QStringList all;
            for (int family = 0; family < model.rowCount(); ++family) {
                all.append(model.index(family, 0).data().toString());
                for (int host = 0; host < model.rowCount(model.index(family, 0)); ++host)
                    all.append(u'.' + model.index(host, 1, model.index(family, 0)).data().toString());
            }
            return all;
        };
        QCOMPARE(names(), families);
        QCOMPARE(lost.data().toString(), QStringLiteral("lost"));
        model.updateContents(table, Now); // keeps the order
        QCOMPARE(names(), families);
    }

    void aMutedFamilySaysSoAndStaysWithoutTasks()
    {
        TaskTable table = usual();
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.updateContents(table, Now);
        const QModelIndex refused = find(model, u"refused");
        QVERIFY(!refused.data(GroupRole::Muted).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setMuted({QStringLiteral("refused")});
        QCOMPARE(changed.size(), 1);
        QVERIFY(refused.data(GroupRole::Muted).toBool());
        QCOMPARE(refused.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Kind of error: refused, muted"));
        QVERIFY(refused.data(Qt::ToolTipRole).toString().contains(QStringLiteral("raise no notifications")));
        for (int column = 0; column < GroupColumnCount; ++column)
            QVERIFY(refused.siblingAtColumn(column).data(GroupRole::Quiet).toBool());
        QCOMPARE(said(refused), QStringLiteral("refused|one.example|1|0|1|0|0|—|—|2 m ago"));
        table.remove(std::array{table.indexOf(id("d"))});
        model.updateContents(table, Now);
        QCOMPARE(said(find(model, u"refused")), QStringLiteral("refused|—|0|0|0|0|0|—|—|—"));
        QCOMPARE(model.groupCount(), 1);
        model.setMuted({});
        model.updateContents(table, Now);
        QVERIFY(!find(model, u"refused").isValid());
    }

    // A sorted refresh always gives the same rows as a new model, and persistent indexes keep pointing to the same
    // group.
    void manyRefreshesEndAsANewModelDoes()
    {
        QRandomGenerator random(11);
        TaskTable table;
        TaskGroupModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const auto name = [](const QModelIndex &index) -> QString { // independent of refreshes
            return index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString()
                + (index.parent().isValid() ? index.siblingAtColumn(1).data().toString() : QString());
        };
        for (int round = 0; round < 300; ++round) {
            QHash<QString, QPersistentModelIndex> kept;
            for (int family = 0; family < model.rowCount(); ++family) {
                const QModelIndex parent = model.index(family, static_cast<int>(random.bounded(GroupColumnCount)));
                kept.insert(name(parent), parent);
                for (int host = 0; host < model.rowCount(parent.siblingAtColumn(0)); ++host) {
                    const QModelIndex index = model.index(host, 1, parent.siblingAtColumn(0));
                    kept.insert(name(index), index);
                }
            }
            const int changes = 1 + static_cast<int>(random.bounded(25));
            for (int i = 0; i < changes; ++i) {
                const QByteArray taskId = "tsk_" + QByteArray::number(random.bounded(30));
                const QByteArray error =
                    random.bounded(4) == 0 ? QByteArray() : QByteArray("kind ") + char('a' + random.bounded(6));
                const QByteArray host = QByteArray("h") + char('a' + random.bounded(4)) + ".example";
                set(table, taskId.constData(), error.constData(), host.constData(),
                    random.bounded(2) == 0 ? "retrying" : "archived");
            }
            const Order order = random.bounded(3) == 0 ? Order::Held : Order::Sorted;
            model.updateContents(table, Now, order);
            for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
                if (it->isValid())
                    QCOMPARE(name(*it), it.key());
                QVERIFY(it->isValid() || order == Order::Sorted);
            }
            if (order == Order::Sorted)
                QCOMPARE(said(model), freshly(table));
        }
    }
};

TASKWATCH_TEST(TestTaskGroupModel, QCoreApplication);
#include "tst_taskgroupmodel.moc"
