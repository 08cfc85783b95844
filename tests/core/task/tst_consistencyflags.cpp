// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "task/consistencyflags.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestConsistencyFlags : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Now = fromUnixMs(1678902000000);

    /// A task without contradictions.
    static Task retrying()
    {
        Task task = exampleTask();
        task.completedAt.reset();
        return task;
    }

    static Task with(void (*change)(Task &))
    {
        Task task = retrying();
        change(task);
        return task;
    }

private Q_SLOTS:
    void flags_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<QStringList>("expected"); // "field: detail"
        const auto add = [](const char *name, void (*change)(Task &), std::initializer_list<const char *> flags) {
            QStringList expected;
            for (const char *flag : flags)
                expected.append(QString::fromUtf8(flag));
            QTest::newRow(name) << with(change) << expected;
        };
        add("nothing odd", [](Task &) {}, {});

        add("the page's example", [](Task &t) { t = exampleTask(); },
            {"completedAt: is set, though the state is \"retrying\""});
        add("completed and completedAt",
            [](Task &t) {
                t = exampleTask();
                t.state = Test::stateOf(QStringLiteral("completed"));
            },
            {});
        add("archived after a success",
            [](Task &t) {
                t = exampleTask();
                t.state = Test::stateOf(QStringLiteral("archived"));
            },
            {});
        add("completedAt in an unknown state",
            [](Task &t) {
                t = exampleTask();
                t.state = Test::stateOf(QStringLiteral("pau\u202esed"));
            },
            {"completedAt: is set, though the state is \"pau‹U+202E›sed\""});

        add("running after its deadline",
            [](Task &t) {
                t.state = Test::stateOf(QStringLiteral("active"));
                t.nextProcessAt.reset();
                t.deadline = Now - std::chrono::hours(1);
            },
            {"deadline: has passed, though the state is \"active\": the worker may have died"});
        add("running just after its deadline",
            [](Task &t) {
                t.state = Test::stateOf(QStringLiteral("active"));
                t.nextProcessAt.reset();
                t.deadline = Now - std::chrono::seconds(4);
            },
            {});
        add("waiting after its deadline",
            [](Task &t) {
                t.nextProcessAt.reset();
                t.deadline = Now - std::chrono::hours(1);
            },
            {});
        add("all retries used", [](Task &t) { t.retried = 5; }, {});
        add("more retries than allowed", [](Task &t) { t.retried = 6; }, {"retried: 6 exceeds maxRetry 5"});
        add("as many retries as there are numbers",
            [](Task &t) {
                t.retried = std::numeric_limits<qint64>::max();
                t.maxRetry = 0;
            },
            {"retried: 9223372036854775807 exceeds maxRetry 0"});

        add("an error five seconds ahead", [](Task &t) { t.lastErrorAt = Now + 5s; }, {});
        add("an error more than five seconds ahead", [](Task &t) { t.lastErrorAt = Now + 5001ms; },
            {"lastErrorAt: should be in the past, but is 6 s ahead of the server's clock"});
        add("an error and a success far ahead",
            [](Task &t) {
                t.state = Test::stateOf(QStringLiteral("completed"));
                t.lastErrorAt = Now + 3h + 5min;
                t.completedAt = Now + 49h;
            },
            {"completedAt: should be in the past, but is 2 d 1 h ahead of the server's clock",
                "lastErrorAt: should be in the past, but is 3 h 5 m ahead of the server's clock"});
        add("times at the ends of what is decoded",
            [](Task &t) {
                t.lastErrorAt = fromUnixMs(253'402'300'799'999);
                t.deadline = fromUnixMs(1);
            },
            {"nextProcessAt: will miss its deadline by 19,431 d",
                "lastErrorAt: should be in the past, but is 2,913,465 d ahead of the server's clock"});

        add("planned at the deadline", [](Task &t) { t.deadline = t.nextProcessAt; }, {});
        add("planned after the deadline", [](Task &t) { t.deadline = *t.nextProcessAt - 4min; },
            {"nextProcessAt: will miss its deadline by 4 m"});
        add("just after it", [](Task &t) { t.deadline = *t.nextProcessAt - 1ms; },
            {"nextProcessAt: will miss its deadline by 1 s"});
        add("was planned after it",
            [](Task &t) {
                t.nextProcessAt = Now - 10s;
                t.deadline = Now - 60s;
            },
            {"nextProcessAt: was scheduled 50 s after its deadline"});
        add("a final task has no plan",
            [](Task &t) {
                t.state = Test::stateOf(QStringLiteral("archived"));
                t.deadline = *t.nextProcessAt - 4min;
            },
            {});
        add("past its deadline, without a plan",
            [](Task &t) {
                t.deadline = Now - 1h;
                t.nextProcessAt.reset();
            },
            {});
        add("past its deadline, planned before it",
            [](Task &t) {
                t.deadline = Now - 1h;
                t.nextProcessAt = Now - 2h;
            },
            {});
        add("flagged by itself",
            [](Task &t) {
                t.flags.append({QStringLiteral("deadline"), QStringLiteral("odd")});
            },
            {});
    }

    void flags()
    {
        QFETCH(const Task, task);
        QFETCH(const QStringList, expected);
        QStringList found;
        const QList<TaskFlag> flags = consistencyFlags(task, Now);
        for (const TaskFlag &flag : flags)
            found.append(flag.field + u": " + flag.detail);
        QCOMPARE(found, expected);
    }
};

TASKWATCH_TEST(TestConsistencyFlags, QCoreApplication);
#include "tst_consistencyflags.moc"
