// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "tables/pickedtasks.h"

#include "support/builders.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestPickedTasks : public QObject
{
    Q_OBJECT

private:
    static QStringList in(const TaskTable &table, const PickedTasks &chosen)
    {
        QStringList found;
        for (int row = 0; row < table.rowEnd(); ++row) {
            if (table.isUsed(row) && chosen.contains(table.at(row)))
                found.append(table.at(row).id.toString());
        }
        found.sort();
        return found;
    }

private Q_SLOTS:
    void findsItsRows()
    {
        TaskTable table;
        table.add(ids({"a", "b", "c", "d"}));
        const PickedTasks chosen(ids({"b", "d", "x", "b"}), table);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.countIn(table), 2);
        QCOMPARE(in(table, chosen), QStringList({QStringLiteral("b"), QStringLiteral("d")}));
    }

    void followsRowsThatComeAndGo()
    {
        TaskTable table;
        table.add(ids({"a", "b", "c"}));
        const PickedTasks chosen(ids({"b", "x"}), table);
        const std::vector<int> gone{table.indexOf(id("b"))};
        table.remove(gone);
        QCOMPARE(chosen.countIn(table), 0);
        // Another task reuses the free row, but is not one of the chosen tasks.
        QCOMPARE(table.add(ids({"y"})), gone);
        QCOMPARE(in(table, chosen), QStringList());
        table.add(ids({"x", "b"}));
        QCOMPARE(in(table, chosen), QStringList({QStringLiteral("b"), QStringLiteral("x")}));
        QCOMPARE(chosen.countIn(table), 2);
    }

    void ofManyEachRowIsFound()
    {
        constexpr int Count = 100'000;
        TaskTable table;
        const QList<TaskId> all = manyIds(Count);
        table.add(all);
        QList<TaskId> half;
        for (int i = 0; i < Count; i += 2)
            half.append(all[i]);
        const PickedTasks chosen(half, table);
        int found = 0;
        for (int row = 0; row < table.rowEnd(); ++row)
            found += chosen.contains(table.at(row));
        QCOMPARE(found, Count / 2);
    }
};

TASKWATCH_TEST(TestPickedTasks, QCoreApplication);
#include "tst_pickedtasks.moc"
