// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/awaitedends.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestAwaitedEnds : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    /// @p state: of the answer; "gone": the task is not found.
    static int poll(TaskTable &table, const char *taskId, const char *state)
    {
        if (QByteArray(state) == "gone") {
            Observation missing = failed(id(taskId), FetchErrorKind::NotFound, Start, 404);
            missing.gone = true;
            return table.apply(missing);
        }
        Task task = exampleTask();
        task.state = stateOf(QString::fromLatin1(state));
        return table.apply(answered(id(taskId), task, Start));
    }

private Q_SLOTS:
    void reportsEachEndOnce_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<Phase>("phase");
        QTest::newRow("completed") << QByteArray("completed") << true << Phase::Succeeded;
        QTest::newRow("archived") << QByteArray("archived") << true << Phase::Failed;
        QTest::newRow("cancelled") << QByteArray("cancelled") << true << Phase::Cancelled;
        QTest::newRow("gone") << QByteArray("gone") << true << Phase::Unknown;
        QTest::newRow("retrying") << QByteArray("retrying") << false << Phase::Retrying;
        QTest::newRow("active") << QByteArray("active") << false << Phase::Running;
        QTest::newRow("unknown") << QByteArray("strange") << false << Phase::Unknown;
    }

    void reportsEachEndOnce()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const bool, ends);
        QFETCH(const Phase, phase);
        TaskTable table;
        (void)table.add(ids({"a", "b"}));
        poll(table, "a", "active");
        AwaitedEnds awaited;
        QCOMPARE(awaited.add(ids({"a"}), table), ids({"a"}));
        const std::array rows{poll(table, "a", state.constData()), poll(table, "b", state.constData())};
        const std::vector<Alert> alerts = awaited.takeEnded(table, rows); // nobody waits for b
        QCOMPARE(alerts.size(), ends ? 1U : 0U);
        if (ends) {
            QCOMPARE(alerts.front(),
                (Alert{rows[0], table.at(rows[0]).serial, AlertKind::EnteredPhase, false, phase, true}));
        }
        QCOMPARE(awaited.ids().contains(id("a")), !ends);
        QVERIFY(awaited.takeEnded(table).empty());
    }

    void whatHasEndedOrIsNotWatchedIsNotAwaited()
    {
        TaskTable table;
        (void)table.add(ids({"ended", "unseen", "running"}));
        poll(table, "ended", "completed");
        poll(table, "running", "active");
        AwaitedEnds awaited;
        QCOMPARE(awaited.add(ids({"ended", "unseen", "running", "elsewhere"}), table), ids({"unseen", "running"}));
        QCOMPARE(awaited.ids(), QSet<TaskId>({id("unseen"), id("running")}));
        QVERIFY(awaited.remove(ids({"running"})));
        QVERIFY(!awaited.remove(ids({"running"})));
        QCOMPARE(awaited.ids(), QSet<TaskId>({id("unseen")}));
    }

    /// As after a start, or while notifications are muted.
    void endsThatWereNotReportedAreReportedLater()
    {
        TaskTable table;
        (void)table.add(ids({"a", "b"}));
        AwaitedEnds awaited;
        awaited.setIds(ids({"a", "b", "removed"}));
        poll(table, "a", "archived");
        const std::vector<Alert> alerts = awaited.takeEnded(table);
        QCOMPARE(alerts.size(), 1U);
        QCOMPARE(alerts.front().row, table.indexOf(id("a")));
        QCOMPARE(awaited.ids(), QSet<TaskId>({id("b"), id("removed")}));
    }

    /// As when notifications are muted before the end was shown.
    void whatIsPutBackIsReportedLater()
    {
        TaskTable table;
        (void)table.add(ids({"a", "b"}));
        AwaitedEnds awaited;
        (void)awaited.add(ids({"a", "b"}), table);
        poll(table, "a", "archived");
        poll(table, "b", "archived");
        std::vector<Alert> alerts = awaited.takeEnded(table);
        QCOMPARE(alerts.size(), 2U);
        const Alert ofRule{table.indexOf(id("a")), 0, AlertKind::EnteredPhase, false, Phase::Failed};
        alerts.push_back(ofRule);
        table.remove(std::array{table.indexOf(id("b"))});
        awaited.putBack(alerts, table);
        QCOMPARE(alerts, std::vector{ofRule});
        QCOMPARE(awaited.ids(), QSet<TaskId>{id("a")});
        QCOMPARE(awaited.takeEnded(table).size(), 1U);
    }

    void isLimited()
    {
        TaskTable table;
        const QList<TaskId> many = manyIds(static_cast<int>(AwaitedEnds::Most) + 5);
        (void)table.add(many);
        AwaitedEnds awaited;
        QCOMPARE(awaited.add(many, table), many.first(AwaitedEnds::Most));
        QCOMPARE(awaited.ids().size(), AwaitedEnds::Most);
        awaited.setIds(many);
        QCOMPARE(awaited.ids().size(), AwaitedEnds::Most);
    }
};

TASKWATCH_TEST(TestAwaitedEnds, QCoreApplication);
#include "tst_awaitedends.moc"
