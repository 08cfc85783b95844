// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "tables/tasktablemodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestTaskTableModel : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);
    Timestamp m_now = Start;

    std::unique_ptr<TaskTableModel> makeModel()
    {
        m_now = Start;
        return std::make_unique<TaskTableModel>([this] { return ClockReading{m_now, tickAt(m_now), m_now}; });
    }

private Q_SLOTS:
    void titlesUseTheWordsOfTheApi()
    {
        TaskTableModel model;
        const auto title = [&model](TaskColumn column) {
            return model.headerData(static_cast<int>(column), Qt::Horizontal).toString();
        };
        QCOMPARE(title(TaskColumn::Message), QStringLiteral("Message"));
        QCOMPARE(title(TaskColumn::Url), QStringLiteral("URL"));
        QSignalSpy changed(&model, &TaskTableModel::headerDataChanged);
        model.setWords(shippedApi(QStringLiteral("asynqmon")).words);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(title(TaskColumn::Message), QStringLiteral("Queue"));
        QCOMPARE(title(TaskColumn::Url), QStringLiteral("Type"));
        QCOMPARE(title(TaskColumn::State), QStringLiteral("State"));
    }

    void watchesEachIdOnce()
    {
        const auto model = makeModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->watch(ids({"a", "b", "a"})), ids({"a", "b"}));
        QCOMPARE(model->watch(ids({"b", "c"})), ids({"c"}));
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->columnCount(), TaskColumnCount);
        QCOMPARE(model->watch({}), QList<TaskId>());
    }

    void recallsEarlierTasksAtOnce()
    {
        const auto model = makeModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setTaskSort({TaskSortField::Retried, Qt::DescendingOrder});
        model->watch(ids({"tsk_1"}));
        QSignalSpy tasks(model.get(), &TaskTableModel::tasksChanged);
        std::vector<int> changedRows;
        connect(model.get(), &TaskTableModel::observationsApplied, this,
            [&changedRows](const std::vector<int> &rows) { changedRows = rows; });
        QList<RememberedTask> known;
        for (int i = 0; i < 5; ++i) {
            Task task = exampleTask();
            task.retried = i;
            const TaskId each = manyIds(5)[i];
            known.append({.taskId = each,
                .answered = answered(each, task, Start - 24h),
                .failed = {},
                .trail = {},
                .changes = 2});
        }
        model->recall(known);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(changedRows, (std::vector<int>{1, 2, 3, 4}));
        QStringList order;
        for (int row = 0; row < model->rowCount(); ++row)
            order.append(model->index(row, 0).data(TaskRole::Id).toString());
        QCOMPARE(order.join(u' '), QStringLiteral("tsk_4 tsk_3 tsk_2 tsk_0 tsk_1"));
        const QModelIndex changes = model->index(0, static_cast<int>(TaskColumn::Changes));
        QCOMPARE(changes.data().toString(), QStringLiteral("2")); // without an age, which is unknown
        QVERIFY(changes.data(Qt::ToolTipRole).toString().contains(u"before Taskwatch was started"));
        model->recall(known);
        model->recall({});
        QCOMPARE(tasks.size(), 1);
    }

    void modelsOfOneTableHaveOrdersOfTheirOwn()
    {
        const auto owner = makeModel();
        owner->watch(ids({"a", "b"}));
        owner->setWords(shippedApi(QStringLiteral("asynqmon")).words);
        TaskTableModel other(owner.get());
        using Tester = QAbstractItemModelTester;
        const Tester ownerTester(owner.get(), Tester::FailureReportingMode::QtTest);
        const Tester otherTester(&other, Tester::FailureReportingMode::QtTest);
        const auto shown = [](const TaskTableModel &model) {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.index(row, 0).data(TaskRole::Id).toString());
            return all.join(u' ');
        };
        QCOMPARE(shown(other), QStringLiteral("a b")); // what was there before
        QCOMPARE(other.titleOf(TaskColumn::Message), QStringLiteral("Queue"));
        owner->setTaskSort({TaskSortField::Added, Qt::AscendingOrder});
        other.setTaskSort({TaskSortField::Added, Qt::DescendingOrder});
        QSignalSpy changes(&other, &TaskTableModel::tasksChanged);
        QSignalSpy observed(&other, &TaskTableModel::observationsApplied);
        QCOMPARE(other.watch(ids({"b", "c", "d"})), ids({"c", "d"})); // through either of them
        QCOMPARE(shown(*owner), QStringLiteral("a b c d"));
        QCOMPARE(shown(other), QStringLiteral("d c b a"));
        other.setFilter([](const TaskRow &row, const ClockReading &) { return row.task.has_value(); }, false);
        QCOMPARE(shown(other), QString());
        owner->apply({answered(id("b"), exampleTask(), Start), answered(id("d"), exampleTask(), Start)});
        QCOMPARE(shown(other), QStringLiteral("d b"));
        QCOMPARE(shown(*owner), QStringLiteral("a b c d"));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(observed.size(), 1);
        // A held order is that of one model.
        other.setHeld(TaskTableModel::Holder::Person, true);
        owner->apply({answered(id("a"), exampleTask(), Start)});
        QCOMPARE(shown(other), QStringLiteral("d b"));
        QCOMPARE(other.heldBack(), 1);
        QCOMPARE(owner->heldBack(), 0);
        other.setHeld(TaskTableModel::Holder::Person, false);
        QCOMPARE(shown(other), QStringLiteral("d b a"));
        const QPersistentModelIndex first(owner->index(0, 0));
        const QPersistentModelIndex last(other.index(0, 0)); // d
        std::vector<TaskRow> taken = other.take(ids({"a", "b"}));
        QCOMPARE(taken.size(), size_t{2});
        QCOMPARE(shown(*owner), QStringLiteral("c d"));
        QCOMPARE(shown(other), QStringLiteral("d"));
        QVERIFY(!first.isValid() && last.isValid());
        other.putBack(std::move(taken));
        QCOMPARE(shown(*owner), QStringLiteral("a b c d"));
        QCOMPARE(shown(other), QStringLiteral("d b a"));
    }

    void aModelOfATableOfAnotherMayEnd()
    {
        const auto owner = makeModel();
        {
            TaskTableModel other(owner.get());
            owner->watch(ids({"a"}));
            QCOMPARE(other.rowCount(), 1);
        }
        owner->watch(ids({"b"}));
        QCOMPARE(owner->rowCount(), 2);
    }

    void announcesExactlyTheRowsOfABatch()
    {
        const auto model = makeModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setTaskSort({TaskSortField::Added, Qt::AscendingOrder});
        model->watch(manyIds(10));
        QSignalSpy moved(model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        model->apply({answered(id("tsk_7"), exampleTask(), Start), answered(id("tsk_2"), exampleTask(), Start),
            answered(id("tsk_3"), exampleTask(), Start), failed(id("unknown"), FetchErrorKind::NotFound, Start)});
        QSet<int> rows;
        for (const QList<QVariant> &arguments : std::as_const(changed)) {
            for (int row = arguments[0].toModelIndex().row(); row <= arguments[1].toModelIndex().row(); ++row)
                rows.insert(row);
        }
        QCOMPARE(rows, (QSet<int>{2, 3, 7}));
        QCOMPARE(changed.size(), 2); // adjacent rows are merged
        QVERIFY(moved.isEmpty());
        model->apply({});
        QCOMPARE(changed.size(), 2);
    }

    void announcesABatchThatMovesRowsOnce()
    {
        const auto model = makeModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setTaskSort({TaskSortField::Retried, Qt::DescendingOrder});
        model->watch(manyIds(10));
        const QPersistentModelIndex five = model->index(model->positionOf(id("tsk_5")), 3);
        const QPersistentModelIndex six = model->index(model->positionOf(id("tsk_6")), 0);
        QSignalSpy about(model.get(), &QAbstractItemModel::layoutAboutToBeChanged);
        QSignalSpy moved(model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy tasks(model.get(), &TaskTableModel::tasksChanged);
        QList<Observation> batch;
        for (int i = 0; i < 10; ++i) {
            Task task = exampleTask();
            task.retried = i;
            batch.append(answered(manyIds(10)[i], task, Start));
        }
        model->apply(batch);
        QCOMPARE(about.size(), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(moved.first()[1].value<QAbstractItemModel::LayoutChangeHint>(), QAbstractItemModel::VerticalSortHint);
        QCOMPARE(five.row(), 4);
        QCOMPARE(five.column(), 3);
        QCOMPARE(five.data(TaskRole::Id).toString(), QStringLiteral("tsk_5"));
        // Rows that a filter hides and shows again also emit only layoutChanged().
        model->setFilter(
            [](const TaskRow &row, const ClockReading &) { return row.task && row.task->retried < 6; }, false);
        QCOMPARE(model->rowCount(), 6);
        QVERIFY(!six.isValid());
        QVERIFY(five.isValid());
        QCOMPARE(model->positionOf(id("tsk_6")), -1);
        QVERIFY(model->table().indexOf(id("tsk_6")) >= 0);
        Task task = exampleTask();
        task.retried = 0;
        model->apply({answered(id("tsk_6"), task, Start)});
        QCOMPARE(model->rowCount(), 7);
    }

    void aHeldOrderLetsCellsChange()
    {
        const auto model = makeModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setTaskSort({TaskSortField::Retried, Qt::AscendingOrder});
        model->watch(manyIds(3));
        Task task = exampleTask();
        task.retried = 1;
        model->apply({answered(id("tsk_0"), task, Start), answered(id("tsk_1"), task, Start),
            answered(id("tsk_2"), task, Start)});
        model->setHeld(TaskTableModel::Holder::Person, true);
        model->setHeld(TaskTableModel::Holder::Menu, true);
        QSignalSpy moved(model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy hold(model.get(), &TaskTableModel::holdChanged);
        task.retried = 3;
        model->apply({answered(id("tsk_0"), task, Start)});
        QVERIFY(moved.isEmpty());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!hold.isEmpty());
        QCOMPARE(model->heldBack(), 1);
        QCOMPARE(model->index(0, 0).data(TaskRole::Retried).toInt(), 3);
        model->setHeld(TaskTableModel::Holder::Menu, false); // one of two holders
        QVERIFY(moved.isEmpty());
        model->setHeld(TaskTableModel::Holder::Person, false);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(model->positionOf(id("tsk_0")), 2);
        QCOMPARE(model->heldBack(), 0);
    }

    void saysWhatARowIs()
    {
        const auto model = makeModel();
        model->watch(ids({"tsk_123"}));
        const QModelIndex index = model->index(0, 0);
        QVERIFY(!index.data(TaskRole::PhaseKey).isValid());
        QCOMPARE(index.data(TaskRole::Stale).toBool(), false);
        Task task = exampleTask();
        task.flags.append({QStringLiteral("deadline"), QStringLiteral("odd")});
        model->apply({answered(id("tsk_123"), task, Start)});
        QCOMPARE(index.data(TaskRole::Id).toString(), QStringLiteral("tsk_123"));
        QCOMPARE(index.data(TaskRole::PhaseKey).toInt(), static_cast<int>(Phase::Retrying));
        QCOMPARE(index.data(TaskRole::Retried).toInt(), 4);
        QCOMPARE(index.data(TaskRole::MaxRetry).toInt(), 5);
        QVERIFY(index.data(TaskRole::Flagged).toBool());
        QVERIFY(!index.data(TaskRole::Failing).toBool());
        m_now = Start + 7s;
        QVERIFY(index.data(TaskRole::Stale).toBool());
        QVERIFY(!index.data(TaskRole::Overdue).toBool());
        m_now = Start + 200s;
        QVERIFY(index.data(TaskRole::Overdue).toBool());
        model->apply({failed(id("tsk_123"), FetchErrorKind::Server, m_now, 502)});
        QVERIFY(index.data(TaskRole::Failing).toBool());
        QCOMPARE(index.data(Qt::DisplayRole).toString(), QStringLiteral("retrying"));
        for (int column = 0; column < TaskColumnCount; ++column) {
            QVERIFY(!model->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void forgetsAnyRows()
    {
        const auto model = makeModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->watch(manyIds(10));
        const QPersistentModelIndex kept = model->index(5, 0);
        model->remove(ids({"tsk_9", "tsk_0", "tsk_1", "unknown", "tsk_4"}));
        QCOMPARE(model->rowCount(), 6);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(TaskRole::Id).toString(), QStringLiteral("tsk_5"));
        QCOMPARE(model->positionOf(id("tsk_8")), 5);
    }

    void agreesWithANaiveList()
    {
        QRandomGenerator random(2026);
        const QList<TaskId> all = manyIds(40);
        for (int round = 0; round < 30; ++round) {
            const auto model = makeModel();
            const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            model->setTaskSort({TaskSortField::Added, Qt::AscendingOrder});
            QList<TaskId> naive;
            QHash<TaskId, qint64> retried;
            for (int step = 0; step < 40; ++step) {
                QList<TaskId> some;
                for (int i = random.bounded(12); i > 0; --i)
                    some.append(all[random.bounded(int(all.size()))]);
                switch (random.bounded(3)) {
                case 0:
                    model->watch(some);
                    for (const TaskId &each : some) {
                        if (!naive.contains(each))
                            naive.append(each);
                    }
                    break;
                case 1:
                    model->remove(some);
                    for (const TaskId &each : some) {
                        naive.removeAll(each);
                        retried.remove(each);
                    }
                    break;
                case 2: {
                    QList<Observation> batch;
                    for (const TaskId &each : some) {
                        Task task = exampleTask();
                        task.retried = random.bounded(100);
                        batch.append(answered(each, task, Start));
                        if (naive.contains(each))
                            retried.insert(each, task.retried);
                    }
                    model->apply(batch);
                    break;
                }
                }
                QCOMPARE(model->rowCount(), int(naive.size()));
                for (int row = 0; row < naive.size(); ++row) {
                    QCOMPARE(model->index(row, 0).data(TaskRole::Id).toString(), naive[row].toString());
                    const QVariant shown = model->index(row, 0).data(TaskRole::Retried);
                    QCOMPARE(shown.isValid(), retried.contains(naive[row]));
                    if (shown.isValid())
                        QCOMPARE(shown.toLongLong(), retried.value(naive[row]));
                }
            }
        }
    }
};

TASKWATCH_TEST(TestTaskTableModel, QCoreApplication);
#include "tst_tasktablemodel.moc"
