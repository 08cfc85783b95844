// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/changehighlight.h"

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

const Timestamp MarkStart(1'700'000'000'000ms);

ClockReading momentAt(std::chrono::milliseconds since)
{
    return {MarkStart + since, tickAt(MarkStart + since), MarkStart + since};
}

/// A row as the table creates it: a first answer, then at MarkStart a second one that @p change has changed.
TaskRow changedRow(const std::function<void(Task &)> &change)
{
    TaskTable table;
    table.add(ids({"tsk_123"}));
    Task task = exampleTask();
    task.taskId = id("tsk_123");
    table.apply(answered(task.taskId, task, MarkStart - 10s));
    change(task);
    table.apply(answered(task.taskId, task, MarkStart));
    return table.at(0);
}

} // namespace

class TestChangeHighlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTheCellsThatChanged_data()
    {
        using Change = std::function<void(Task &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<TaskColumn>>("marked");

        QTest::newRow("state") << Change([](Task &task) { task.state = Test::stateOf(QStringLiteral("canceled")); })
                               << QList{TaskColumn::State};
        QTest::newRow("message") << Change([](Task &task) { task.messageId = QStringLiteral("msg_other"); })
                                 << QList{TaskColumn::Message};
        QTest::newRow("retried") << Change([](Task &task) { ++task.retried; }) << QList{TaskColumn::Retries};
        QTest::newRow("maxRetry") << Change([](Task &task) { ++task.maxRetry; }) << QList{TaskColumn::Retries};
        QTest::newRow("error") << Change([](Task &task) { task.error = QStringLiteral("other"); })
                               << QList{TaskColumn::LastError};
        QTest::newRow("url") << Change([](Task &task) { task.url = QStringLiteral("https://other.example"); })
                             << QList{TaskColumn::Url};
        QTest::newRow("an attempt that failed") << Change([](Task &task) {
            ++task.retried;
            task.error = QStringLiteral("other");
        }) << QList{TaskColumn::Retries, TaskColumn::LastError};
        QTest::newRow("times are no news") << Change([](Task &task) {
            task.nextProcessAt = MarkStart + 1h;
            task.lastErrorAt = MarkStart;
            task.deadline = MarkStart + 2h;
            task.completedAt = MarkStart;
        }) << QList<TaskColumn>();
        QTest::newRow("nothing") << Change([](Task &) {}) << QList<TaskColumn>();
    }

    void isInTheCellsThatChanged()
    {
        QFETCH(const std::function<void(Task &)>, change);
        QFETCH(const QList<TaskColumn>, marked);
        const TaskRow row = changedRow(change);
        for (const TaskColumnInfo &info : taskColumns()) {
            const double wanted = marked.contains(info.column) ? 1 : 0;
            QCOMPARE(changeHighlight(row, info.column, momentAt(100ms), ChangeHighlightEnd::Fades), wanted);
            QCOMPARE(changeHighlightLasts(row, info.column, momentAt(100ms), ChangeHighlightEnd::Fades).has_value(),
                wanted > 0);
        }
    }

    void isThereForThreeSeconds_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<double>("fading");
        QTest::addColumn<int>("fadingLasts"); // ms; 0: no mark
        QTest::addColumn<double>("steady");
        QTest::addColumn<int>("steadyLasts");

        QTest::newRow("seen by a moment before") << -500 << 1.0 << 2000 << 1.0 << 3000;
        QTest::newRow("at once") << 0 << 1.0 << 2000 << 1.0 << 3000;
        QTest::newRow("two seconds, nearly") << 1999 << 1.0 << 1 << 1.0 << 1001;
        QTest::newRow("begins to fade") << 2000 << 0.8 << 250 << 1.0 << 1000;
        QTest::newRow("first step, at its end") << 2249 << 0.8 << 1 << 1.0 << 751;
        QTest::newRow("second step") << 2250 << 0.6 << 250 << 1.0 << 750;
        QTest::newRow("third step") << 2500 << 0.4 << 250 << 1.0 << 500;
        QTest::newRow("last step") << 2750 << 0.2 << 250 << 1.0 << 250;
        QTest::newRow("last millisecond") << 2999 << 0.2 << 1 << 1.0 << 1;
        QTest::newRow("over") << 3000 << 0.0 << 0 << 0.0 << 0;
        QTest::newRow("long over") << 3'600'000 << 0.0 << 0 << 0.0 << 0;
    }

    void isThereForThreeSeconds()
    {
        QFETCH(const int, age);
        const TaskRow row = changedRow([](Task &task) { ++task.retried; });
        const ClockReading moment = momentAt(std::chrono::milliseconds(age));
        const auto lasts = [&](ChangeHighlightEnd end) {
            return changeHighlightLasts(row, TaskColumn::Retries, moment, end).value_or(0ms).count();
        };
        QTEST(changeHighlight(row, TaskColumn::Retries, moment, ChangeHighlightEnd::Fades), "fading");
        QTEST(static_cast<int>(lasts(ChangeHighlightEnd::Fades)), "fadingLasts");
        QTEST(changeHighlight(row, TaskColumn::Retries, moment, ChangeHighlightEnd::Stays), "steady");
        QTEST(static_cast<int>(lasts(ChangeHighlightEnd::Stays)), "steadyLasts");
    }

    void theFirstAnswerIsNoNews()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        const auto isMarked = [&table] {
            return std::any_of(taskColumns().begin(), taskColumns().end(), [&table](const TaskColumnInfo &info) {
                return changeHighlight(table.at(0), info.column, momentAt(0ms), ChangeHighlightEnd::Fades) > 0;
            });
        };
        QVERIFY(!isMarked());
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, MarkStart));
        QVERIFY(!isMarked());
        table.apply(answered(id("tsk_123"), exampleTask(), MarkStart));
        QVERIFY(!isMarked());
    }
};

TASKWATCH_TEST(TestChangeHighlight, QCoreApplication);
#include "tst_changehighlight.moc"
