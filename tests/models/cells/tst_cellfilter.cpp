// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/cellfilter.h"
#include "filter/filtermatcher.h"
#include "filter/filterquery.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The filters for rows that have the same value in a column.
class TestCellFilter : public QObject
{
    Q_OBJECT

    static Task likeable()
    {
        Task task = exampleTask();
        task.taskId = id("tsk 1");
        task.messageId = QStringLiteral("msg_7");
        task.state = Test::stateOf(QStringLiteral("on hold"));
        task.url = QStringLiteral("https://api.example.com:8443/orders?x=1");
        task.error = QStringLiteral("timeout after 30 s\nat worker 7");
        task.retried = 4;
        return task;
    }

    static TaskTable tableOf(const QList<Task> &tasks)
    {
        TaskTable table;
        for (const Task &task : tasks) {
            table.add({task.taskId});
            table.apply(answered(task.taskId, task, fromUnixMs(1678902000000)));
        }
        return table;
    }

private Q_SLOTS:
    void isForTheColumn_data()
    {
        QTest::addColumn<TaskColumn>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("term");
        QTest::newRow("state") << TaskColumn::State << QStringLiteral("on hold") << QStringLiteral("state:\"on hold\"");
        QTest::newRow("task") << TaskColumn::Task << QStringLiteral("tsk 1") << QStringLiteral("id:\"tsk 1\"");
        QTest::newRow("message") << TaskColumn::Message << QStringLiteral("msg_7") << QStringLiteral("message:msg_7");
        QTest::newRow("url") << TaskColumn::Url << QStringLiteral("api.example.com:8443")
                             << QStringLiteral("host:api.example.com:8443");
        QTest::newRow("error") << TaskColumn::LastError << QStringLiteral("timeout after #")
                               << QStringLiteral("family:\"timeout after #\"");
        QTest::newRow("retries") << TaskColumn::Retries << QStringLiteral("4 retries") << QStringLiteral("retries=4");
        for (const TaskColumn column : {TaskColumn::NextAttempt, TaskColumn::Completed, TaskColumn::Deadline,
                 TaskColumn::Checked, TaskColumn::Changes, TaskColumn::Trail})
            QTest::newRow(taskColumnInfo(column).key) << column << QString() << QString();
    }

    void isForTheColumn()
    {
        QFETCH(const TaskColumn, column);
        QFETCH(const QString, value);
        QFETCH(const QString, term);
        Task other = exampleTask();
        other.taskId = id("other");
        other.messageId = QStringLiteral("msg_8");
        other.state = Test::stateOf(QStringLiteral("active"));
        other.url = QStringLiteral("https://b.example");
        other.error = QStringLiteral("refused");
        other.retried = 1;
        const TaskTable table = tableOf({likeable(), other});
        const TaskRow &row = table.at(table.indexOf(id("tsk 1")));
        const std::optional<CellFilter> filter = cellFilter(column, row);
        QCOMPARE(filter.has_value(), !term.isEmpty());
        if (!filter)
            return;
        QCOMPARE(filter->value, value);
        QCOMPARE(filter->term, term);
        // The filter finds the row, and not the one with other values.
        const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(filter->term);
        QVERIFY(query);
        FilterMatcher matcher(*query, table.texts());
        const ClockReading now{fromUnixMs(1678902000000), tickAt(fromUnixMs(1678902000000)), fromUnixMs(1678902000000)};
        QVERIFY(matcher.matches(row, now));
        QVERIFY(!matcher.matches(table.at(table.indexOf(id("other"))), now));
    }

    void aRowWithoutATaskHasOnlyItsId()
    {
        TaskTable table;
        table.add({id("tsk_1")});
        for (int column = 0; column < TaskColumnCount; ++column) {
            const auto which = static_cast<TaskColumn>(column);
            QCOMPARE(cellFilter(which, table.at(0)).has_value(), which == TaskColumn::Task);
        }
    }
};

TASKWATCH_TEST(TestCellFilter, QCoreApplication);
#include "tst_cellfilter.moc"
