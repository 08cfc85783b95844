// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertwatcher.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <numeric>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Tests when AlertWatcher raises alerts, and when a rule applied already.
class TestAlertWatcher : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    static ClockReading at(Timestamp time) { return {time, tickAt(time), time}; }

    static Task task(const char *state, qint64 retried = 0, const QString &error = {})
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.retried = retried;
        task.error = error;
        task.nextProcessAt = {};
        return task;
    }

    static Task dueAt(Timestamp due, const char *state = "pending")
    {
        Task due0 = task(state);
        due0.nextProcessAt = due;
        return due0;
    }

    static AlertRules only(AlertKind kind, std::chrono::minutes repeat = {})
    {
        AlertRules rules = defaultAlertRules();
        for (AlertRule &rule : rules)
            rule.enabled = rule.kind == kind;
        rules[static_cast<size_t>(kind)].repeatEvery = repeat;
        rules[static_cast<size_t>(AlertKind::ErrorMatches)].text = QStringLiteral("TimeOut");
        return rules;
    }

    /// A table, its watcher and the alerts of the last call.
    struct Watched {
        explicit Watched(const AlertRules &rules = defaultAlertRules())
            : watcher(rules)
        {
        }
        void add(int count) { (void)table.add(manyIds(count)); }
        int poll(const Observation &observation)
        {
            const std::vector<int> rows = table.apply(QList<Observation>{observation});
            alerts = watcher.checkRows(table, rows, at(observation.askedAt));
            return static_cast<int>(alerts.size());
        }
        int poll(const char *name, const Task &task, Timestamp when, std::chrono::milliseconds next = 2s)
        {
            return poll(answered(id(name), task, when, next));
        }
        int clock(Timestamp when)
        {
            alerts = watcher.checkTime(table, at(when), 1'000'000);
            return static_cast<int>(alerts.size());
        }
        TaskTable table;
        AlertWatcher watcher;
        std::vector<Alert> alerts;
    };

private Q_SLOTS:
    void alertsOnlyForWhatBegins_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<Task>>("polls");
        QTest::addColumn<QList<int>>("alertCounts"); // number of alerts for each poll
        const int entered = static_cast<int>(AlertKind::EnteredPhase);
        const int retries = static_cast<int>(AlertKind::RetriesAtLeast);
        const int error = static_cast<int>(AlertKind::ErrorMatches);
        QTest::newRow("fails") << entered << QList<Task>{task("retrying"), task("failed"), task("failed")}
                               << QList<int>{0, 1, 0};
        QTest::newRow("had failed") << entered << QList<Task>{task("failed"), task("failed")} << QList<int>{0, 0};
        QTest::newRow("fails again") << entered << QList<Task>{task("failed"), task("active"), task("archived")}
                                     << QList<int>{0, 0, 1};
        QTest::newRow("another phase") << entered << QList<Task>{task("active"), task("retrying"), task("completed")}
                                       << QList<int>{0, 0, 0};
        QTest::newRow("another word of the same phase")
            << entered << QList<Task>{task("active"), task("failed"), task("archived")} << QList<int>{0, 1, 0};
        QTest::newRow("retried") << retries
                                 << QList<Task>{task("retrying", 2), task("retrying", 3), task("retrying", 4)}
                                 << QList<int>{0, 1, 0};
        QTest::newRow("had been retried")
            << retries << QList<Task>{task("retrying", 3), task("retrying", 4)} << QList<int>{0, 0};
        QTest::newRow("retried, begun anew, retried")
            << retries << QList<Task>{task("retrying", 5), task("pending", 0), task("retrying", 9)}
            << QList<int>{0, 0, 1};
        QTest::newRow("retried until it failed")
            << retries << QList<Task>{task("retrying", 2), task("archived", 5)} << QList<int>{0, 1};
        QTest::newRow("came out well at last")
            << retries << QList<Task>{task("retrying", 2), task("completed", 3)} << QList<int>{0, 0};
        QTest::newRow("error") << error
                               << QList<Task>{task("pending"), task("retrying", 1, QStringLiteral("i/o timeout (1)")),
                                      task("retrying", 2, QStringLiteral("TIMEOUT"))}
                               << QList<int>{0, 1, 0};
        QTest::newRow("another error") << error
                                       << QList<Task>{task("pending"), task("retrying", 1, QStringLiteral("time out"))}
                                       << QList<int>{0, 0};
        QTest::newRow("error goes and comes")
            << error
            << QList<Task>{task("retrying", 1, QStringLiteral("timeout")),
                   task("retrying", 2, QStringLiteral("refused")), task("retrying", 3, QStringLiteral("timeout"))}
            << QList<int>{0, 0, 1};
    }

    void alertsOnlyForWhatBegins()
    {
        QFETCH(const int, kind);
        QFETCH(const QList<Task>, polls);
        QFETCH(const QList<int>, alertCounts);
        Watched watched(only(static_cast<AlertKind>(kind)));
        watched.add(2);
        QList<int> counts;
        Timestamp time = Start;
        for (const Task &poll : polls) {
            counts.append(watched.poll("tsk_1", poll, time += 1s));
            QCOMPARE(watched.clock(time), 0);
            for (const Alert &alert : watched.alerts)
                QCOMPARE(alert.row, 1);
        }
        QCOMPARE(counts, alertCounts);
    }

    void anErrorTextIsNoPattern()
    {
        AlertRules rules = only(AlertKind::ErrorMatches);
        rules[2].text = QStringLiteral("a.c*");
        Watched watched(rules);
        watched.add(1);
        QCOMPARE(watched.poll("tsk_0", task("pending"), Start), 0);
        QCOMPARE(watched.poll("tsk_0", task("retrying", 1, QStringLiteral("abcc")), Start), 0);
        QCOMPARE(watched.poll("tsk_0", task("retrying", 1, QStringLiteral("xA.C*y")), Start), 1);
    }

    void anEmptyErrorTextIsNowhere()
    {
        AlertRules rules = only(AlertKind::ErrorMatches);
        rules[2].text.clear();
        Watched watched(rules);
        watched.add(1);
        QCOMPARE(watched.poll("tsk_0", task("pending"), Start), 0);
        QCOMPARE(watched.poll("tsk_0", task("retrying", 1, QStringLiteral("x")), Start), 0);
    }

    void failedPollsBeforeTheFirstTaskMakeItNoNews()
    {
        Watched watched;
        watched.add(1);
        QCOMPARE(watched.poll(failed(id("tsk_0"), FetchErrorKind::Server, Start, 503)), 0);
        QCOMPARE(watched.poll("tsk_0", task("failed"), Start + 1s), 0);
    }

    void aReusedRowIsTreatedAsNew()
    {
        Watched watched;
        (void)watched.table.add(ids({"a"}));
        QCOMPARE(watched.poll("a", task("active"), Start), 0);
        const Alert before{0, 0, AlertKind::EnteredPhase, false, Phase::Failed};
        watched.table.remove(std::vector<int>{0});
        QVERIFY(!watched.watcher.holds(watched.table, before));
        QCOMPARE(watched.table.add(ids({"b"})), std::vector<int>{0});
        QCOMPARE(watched.poll("b", task("failed"), Start + 1s), 0);
        QVERIFY(!watched.watcher.holds(watched.table, before));
    }

    void overdueIsRaisedOnceAfterItsTime()
    {
        Watched watched(only(AlertKind::OverdueLongerThan));
        watched.add(3);
        QCOMPARE(watched.poll("tsk_0", dueAt(Start + 1min), Start, 1h), 0);
        QCOMPARE(watched.poll("tsk_1", dueAt(Start - 10min), Start, 1h), 0); // overdue when first seen
        QCOMPARE(watched.poll("tsk_2", dueAt(Start + 1min, "active"), Start, 1h), 0); // being processed
        QCOMPARE(watched.clock(Start + 6min), 0);
        QCOMPARE(watched.clock(Start + 6min + 1ms), 1);
        QCOMPARE(watched.alerts[0], (Alert{0, 0, AlertKind::OverdueLongerThan, false, Phase::Waiting}));
        QVERIFY(watched.watcher.holds(watched.table, watched.alerts[0]));
        QCOMPARE(watched.clock(Start + 30min), 0);
        // Postponed, and late again.
        QCOMPARE(watched.poll("tsk_0", dueAt(Start + 40min), Start + 31min, 1h), 0);
        QVERIFY(!watched.watcher.holds(watched.table, {0, 0, AlertKind::OverdueLongerThan, false, Phase::Waiting}));
        QCOMPARE(watched.clock(Start + 46min), 1);
    }

    void overdueNeedsARecentPoll()
    {
        Watched watched(only(AlertKind::OverdueLongerThan));
        watched.add(1);
        QCOMPARE(watched.poll("tsk_0", dueAt(Start + 1min), Start, 2s), 0);
        QCOMPARE(watched.clock(Start + 8h), 0); // the machine slept
        QCOMPARE(watched.poll("tsk_0", dueAt(Start + 1min), Start + 8h, 2s), 1);
    }

    void unansweredCountsFromTheExpectedAnswer()
    {
        Watched watched(only(AlertKind::UnansweredLongerThan));
        watched.add(2);
        watched.watcher.setAsking(true, tickAt(Start));
        QCOMPARE(watched.poll("tsk_0", task("pending"), Start, 1min), 0);
        // An HTTP error counts as an answer.
        QCOMPARE(watched.poll("tsk_1", task("pending"), Start, 1min), 0);
        Observation error = failed(id("tsk_1"), FetchErrorKind::Server, Start + 5min, 503);
        error.answeredAt = Start + 5min;
        int alertCount = 0;
        for (Timestamp time = Start; time <= Start + 6min; time += 10s) {
            alertCount += watched.clock(time);
            if (time == Start + 5min)
                alertCount += watched.poll(error);
        }
        QCOMPARE(alertCount, 0);
        QCOMPARE(watched.clock(Start + 6min + 1s), 1);
        QCOMPARE(watched.alerts[0].row, 0);
        QCOMPARE(watched.poll("tsk_0", task("pending"), Start + 6min + 2s, 1min), 0);
        QVERIFY(!watched.watcher.holds(watched.table, {0, 0, AlertKind::UnansweredLongerThan, false, Phase::Waiting}));
    }

    void failuresInARowCountFromTheFirst()
    {
        Watched watched(only(AlertKind::UnansweredLongerThan));
        watched.add(1);
        watched.watcher.setAsking(true, tickAt(Start));
        QCOMPARE(watched.poll("tsk_0", task("pending"), Start, 1min), 0);
        int alertCount = 0;
        for (Timestamp time = Start + 1min; time <= Start + 6min; time += 20s) {
            alertCount += watched.poll(failed(id("tsk_0"), FetchErrorKind::Timeout, time));
            alertCount += watched.clock(time);
        }
        QCOMPARE(alertCount, 0);
        QCOMPARE(watched.poll(failed(id("tsk_0"), FetchErrorKind::Timeout, Start + 6min + 1s)), 1);
        QCOMPARE(watched.clock(Start + 6min + 2s), 0);
    }

    void aTaskNeverPolledCountsFromWhenItWasAdded()
    {
        Watched watched(only(AlertKind::UnansweredLongerThan));
        watched.watcher.setAsking(true, tickAt(Start));
        watched.add(1);
        int alertCount = 0;
        for (Timestamp time = Start; time <= Start + 4min; time += 10s)
            alertCount += watched.clock(time);
        (void)watched.table.add(ids({"late"}));
        for (Timestamp time = Start + 4min + 10s; time <= Start + 5min; time += 10s)
            alertCount += watched.clock(time);
        QCOMPARE(alertCount, 0);
        QCOMPARE(watched.clock(Start + 5min + 10s), 1);
        QCOMPARE(watched.alerts[0].row, 0);
        for (Timestamp time = Start + 5min + 20s; time <= Start + 9min + 10s; time += 10s)
            alertCount += watched.clock(time);
        QCOMPARE(alertCount, 0);
        QCOMPARE(watched.clock(Start + 9min + 20s), 1);
        QCOMPARE(watched.alerts[0].row, 1);
    }

    void withoutAPollNothingIsUnanswered()
    {
        Watched watched(only(AlertKind::UnansweredLongerThan));
        watched.add(1);
        watched.watcher.setAsking(true, tickAt(Start));
        QCOMPARE(watched.poll("tsk_0", task("pending"), Start, 2s), 0);
        watched.watcher.setAsking(false, tickAt(Start + 1min)); // paused
        int alertCount = 0;
        Timestamp time = Start;
        for (; time <= Start + 1h; time += 10s)
            alertCount += watched.clock(time);
        watched.watcher.setAsking(true, tickAt(time));
        for (const Timestamp end = time + 4min; time <= end; time += 10s)
            alertCount += watched.clock(time);
        time += 8h; // asleep
        for (const Timestamp end = time + 5min; time <= end; time += 10s)
            alertCount += watched.clock(time);
        QCOMPARE(alertCount, 0);
        QCOMPARE(watched.clock(time), 1);
    }

    void changesSinceAnEarlierRunRaiseAlerts()
    {
        Watched watched;
        watched.add(2);
        QCOMPARE(watched.poll("tsk_0", task("failed"), Start - 24h), 0);
        QCOMPARE(watched.poll("tsk_1", task("retrying"), Start - 24h), 0);
        QCOMPARE(watched.poll("tsk_0", task("failed"), Start), 0);
        QCOMPARE(watched.poll("tsk_1", task("failed"), Start), 1);
    }

    void aNewRuleRaisesNothingForWhatAlreadyHolds()
    {
        Watched watched;
        watched.add(3);
        QCOMPARE(watched.poll("tsk_0", task("retrying", 4, QStringLiteral("timeout")), Start), 0);
        QCOMPARE(watched.poll("tsk_1", task("retrying", 1), Start), 0);
        watched.watcher.setRules(only(AlertKind::RetriesAtLeast));
        QVERIFY(watched.watcher.isChecking());
        QVERIFY(watched.watcher.dependsOnTime());
        QCOMPARE(static_cast<int>(watched.watcher.checkTime(watched.table, at(Start), 2).size()), 0);
        QCOMPARE(static_cast<int>(watched.watcher.checkTime(watched.table, at(Start), 2).size()), 0);
        QVERIFY(!watched.watcher.isChecking());
        QVERIFY(!watched.watcher.dependsOnTime());
        QCOMPARE(watched.poll("tsk_0", task("retrying", 5), Start + 1s), 0);
        QCOMPARE(watched.poll("tsk_1", task("retrying", 3), Start + 1s), 1);
        // A changed limit is a changed rule: where it applies already, there is no alert.
        AlertRules rules = only(AlertKind::RetriesAtLeast);
        rules[1].retries = 2;
        watched.watcher.setRules(rules);
        QCOMPARE(watched.clock(Start + 2s), 0);
        QCOMPARE(watched.poll("tsk_1", task("retrying", 4), Start + 3s), 0);
    }

    void rowsThatWereThereBeforeTheWatcherAreOld()
    {
        Watched watched(only(AlertKind::EnteredPhase, 1min));
        watched.add(1);
        (void)watched.table.apply(answered(id("tsk_0"), task("active"), Start));
        QCOMPARE(watched.clock(Start), 0);
        QCOMPARE(watched.poll("tsk_0", task("failed"), Start + 1s), 1);
    }

    void remindsWhileTheConditionLasts()
    {
        Watched watched(only(AlertKind::RetriesAtLeast, 15min));
        watched.add(2);
        QCOMPARE(watched.poll("tsk_0", task("retrying", 3), Start), 0); // no alert, so no reminder either
        QCOMPARE(watched.poll("tsk_1", task("retrying", 2), Start), 0);
        QCOMPARE(watched.poll("tsk_1", task("retrying", 3), Start), 1);
        QVERIFY(!watched.alerts[0].reminder);
        QCOMPARE(watched.clock(Start + 14min), 0);
        QCOMPARE(watched.clock(Start + 15min), 1);
        QVERIFY(watched.alerts[0].reminder);
        QCOMPARE(watched.clock(Start + 29min), 0);
        QCOMPARE(watched.clock(Start + 30min), 1);
        // Ended and begun again: the earlier reminder is discarded.
        QCOMPARE(watched.poll("tsk_1", task("pending", 0), Start + 40min), 0);
        QCOMPARE(watched.poll("tsk_1", task("retrying", 3), Start + 41min), 1);
        QCOMPARE(watched.clock(Start + 45min), 0);
        QCOMPARE(watched.clock(Start + 56min), 1);
        QCOMPARE(watched.poll("tsk_1", task("completed", 3), Start + 57min), 0);
        QCOMPARE(watched.clock(Start + 2h), 0);
    }

    void agreesWithASimpleWatcher()
    {
        // Compares with a simple implementation that stores its state by id, while rows are added, removed and reused.
        struct Seen {
            Phase phase;
            bool retries;
            bool error;
        };
        AlertRules rules = only(AlertKind::EnteredPhase);
        rules[1].enabled = rules[2].enabled = true;
        rules[0].phases = PhaseSet{Phase::Failed, Phase::Unknown};
        QRandomGenerator random(7);
        Watched watched(rules);
        std::map<QString, Seen> seen;
        const QList<TaskId> all = manyIds(40);
        const std::array states{"pending", "active", "retrying", "completed", "failed", "odd"};
        int alertCount = 0;
        Timestamp time = Start;
        for (int step = 0; step < 20'000; ++step) {
            time += 100ms;
            const TaskId &one = all[random.bounded(static_cast<int>(all.size()))];
            const QString name = one.toString();
            const int row = watched.table.indexOf(one);
            if (row < 0) {
                (void)watched.table.add({one});
                continue;
            }
            if (random.bounded(10) == 0) {
                watched.table.remove(std::vector<int>{row});
                seen.erase(name);
                continue;
            }
            const Task poll = task(states[static_cast<size_t>(random.bounded(6))], random.bounded(6),
                random.bounded(2) ? QStringLiteral("Timeout") : QString());
            const bool hurts = poll.state.phase() != Phase::Succeeded;
            const Seen now{poll.state.phase(), hurts && poll.retried >= 3, hurts && !poll.error.isEmpty()};
            int expected = 0;
            if (const auto before = seen.find(name); before != seen.end()) {
                expected +=
                    now.phase != before->second.phase && (now.phase == Phase::Failed || now.phase == Phase::Unknown);
                expected += now.retries && !before->second.retries;
                expected += now.error && !before->second.error;
            }
            seen[name] = now;
            QCOMPARE(watched.poll(answered(one, poll, time)), expected);
            QCOMPARE(watched.clock(time), 0);
            for (const Alert &alert : watched.alerts)
                QVERIFY(watched.watcher.holds(watched.table, alert));
            alertCount += expected;
        }
        QVERIFY(alertCount > 1000);
    }

    void checkTimeReachesEveryRow()
    {
        Watched watched(only(AlertKind::OverdueLongerThan));
        watched.add(1000);
        for (const TaskId &one : manyIds(1000))
            QCOMPARE(watched.poll(answered(one, dueAt(Start + 1min), Start, 1h)), 0);
        size_t alertCount = 0;
        for (int slice = 0; slice < 10; ++slice) {
            const size_t now = watched.watcher.checkTime(watched.table, at(Start + 10min), 100).size();
            QCOMPARE(now, 100U);
            alertCount += now;
        }
        QCOMPARE(alertCount, 1000U);
        QVERIFY(watched.watcher.checkTime(watched.table, at(Start + 10min), 100).empty());
    }
};

TASKWATCH_TEST(TestAlertWatcher, QCoreApplication);
#include "tst_alertwatcher.moc"
