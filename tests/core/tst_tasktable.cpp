// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builders.h"
#include "tasktable.h"

#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestTaskTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderInWhichIdsWereAdded()
    {
        TaskTable table;
        table.append(ids({"b", "a"}));
        QCOMPARE(table.unknownOf(ids({"a", "c", "c", "b"})), ids({"c"}));
        table.append(ids({"c"}));
        QCOMPARE(table.indexOf(id("b")), 0);
        QCOMPARE(table.indexOf(id("a")), 1);
        QCOMPARE(table.indexOf(id("c")), 2);
        QCOMPARE(table.indexOf(id("d")), -1);
        table.remove(0, 1);
        QCOMPARE(table.indexOf(id("c")), 0);
        QCOMPARE(table.indexOf(id("b")), -1);
    }

    void aFailedLookNeverCostsTheTask()
    {
        TaskTable table;
        table.append(ids({"tsk_123"}));
        QCOMPARE(table.apply(answered(id("tsk_123"), exampleTask(), Start)), 0);
        QCOMPARE(table.apply(failed(id("tsk_123"), FetchErrorKind::Server, Start + 2s, 502)), 0);
        const TaskRow &row = table.at(0);
        QVERIFY(row.task == exampleTask());
        QCOMPARE(row.confirmedAt, Start);
        QCOMPARE(row.lookedAt, std::optional(Start + 2s));
        QVERIFY(row.failure);
        QCOMPARE(row.httpStatus, std::optional(502));
        // And a good one ends the failure.
        table.apply(answered(id("tsk_123"), exampleTask(), Start + 4s));
        QVERIFY(!row.failure);
        QCOMPARE(row.confirmedAt, Start + 4s);
    }

    void anOldFactIsStale()
    {
        TaskTable table;
        table.append(ids({"tsk_123"}));
        QVERIFY(!table.at(0).isStale(tickAt(Start + 1h))); // nothing is shown that could be
        table.apply(answered(id("tsk_123"), exampleTask(), Start));
        QVERIFY(!table.at(0).isStale(tickAt(Start + 6s)));
        QVERIFY(table.at(0).isStale(tickAt(Start + 6001ms)));
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, Start + 7s));
        QVERIFY(table.at(0).isStale(tickAt(Start + 7s))); // a failed look confirms nothing
    }

    void dropsWhatIsNotWatched()
    {
        TaskTable table;
        table.append(ids({"a"}));
        QCOMPARE(table.apply(answered(id("b"), exampleTask(), Start)), -1);
        QVERIFY(!table.at(0).task);
    }

    void countsEveryRowOnce()
    {
        TaskTable table;
        table.append(manyIds(3));
        QCOMPARE(table.countWithoutTask(), 3);
        table.apply(answered(id("tsk_0"), exampleTask(), Start));
        Task done = exampleTask();
        done.state = TaskState(QStringLiteral("completed"));
        table.apply(answered(id("tsk_1"), done, Start));
        QCOMPARE(table.countWithoutTask(), 1);
        QCOMPARE(table.countIn(Phase::Retrying), 1);
        QCOMPARE(table.countIn(Phase::Succeeded), 1);
        table.apply(answered(id("tsk_0"), done, Start + 1s));
        QCOMPARE(table.countIn(Phase::Retrying), 0);
        QCOMPARE(table.countIn(Phase::Succeeded), 2);
        table.remove(0, 2);
        QCOMPARE(table.countWithoutTask() + table.countIn(Phase::Succeeded), 0);
    }

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);
};

QTEST_GUILESS_MAIN(TestTaskTable)
#include "tst_tasktable.moc"
