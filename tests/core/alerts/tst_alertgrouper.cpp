// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertgrouper.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Tests that AlertGrouper combines many alerts into few notifications.
class TestAlertGrouper : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime Start{1000h};
    TaskTable m_table;
    AlertBudget m_budget;
    AlertGrouper m_grouper{&m_budget};

    /// Adds failed tasks with an error at a host, numbered from @p first, and returns the alerts for them.
    std::vector<Alert> failures(int first, int count, const QString &host, const QString &error)
    {
        std::vector<Alert> alerts;
        for (int i = first; i < first + count; ++i) {
            const TaskId one = id(qPrintable(QStringLiteral("tsk_%1").arg(i)));
            if (m_table.indexOf(one) < 0)
                (void)m_table.add({one});
            Task task = exampleTask();
            task.state = Test::stateOf(QStringLiteral("failed"));
            task.url = QString(u"https://" + host + u"/hook");
            task.error = error;
            const int row = m_table.apply(answered(one, task, fromUnixMs(1678902000000)));
            alerts.push_back({row, m_table.at(row).serial, AlertKind::EnteredPhase, false, Phase::Failed});
        }
        return alerts;
    }

    void add(const std::vector<Alert> &alerts, MonotonicTime now)
    {
        m_grouper.add(m_table, alerts, defaultAlertRules(), now);
    }

private Q_SLOTS:
    void init()
    {
        m_table = TaskTable();
        m_budget = AlertBudget();
        m_grouper = AlertGrouper(&m_budget);
    }

    void aStormIsOneMessage()
    {
        QVERIFY(!m_grouper.due());
        add(failures(0, 20, QStringLiteral("api.example.com"), QStringLiteral("502 Bad Gateway, try 1")), Start);
        add(failures(20, 3, QStringLiteral("api.example.com"), QStringLiteral("502 Bad Gateway, try 2")), Start + 1s);
        QCOMPARE(*m_grouper.due(), Start + 2s);
        QVERIFY(m_grouper.collectDue(Start + 2s - 1ns).empty());
        const std::vector<AlertGroup> messages = m_grouper.collectDue(Start + 2s);
        QCOMPARE(messages.size(), 1U);
        QCOMPARE(messages[0].ids, manyIds(23));
        QCOMPARE(messages[0].host, QStringLiteral("api.example.com"));
        QCOMPARE(messages[0].family, QStringLiteral("502 Bad Gateway, try #"));
        QCOMPARE(messages[0].error, QStringLiteral("502 Bad Gateway, try 1"));
        QCOMPARE(messages[0].phase, std::optional(Phase::Failed));
        QVERIFY(!messages[0].reminder);
        QVERIFY(!m_grouper.due());
        QVERIFY(m_grouper.collectDue(Start + 3s).empty());
    }

    void groupsByHostErrorAndRule()
    {
        add(failures(0, 1, QStringLiteral("a.example"), QStringLiteral("refused")), Start);
        add(failures(1, 3, QStringLiteral("b.example"), QStringLiteral("refused")), Start);
        add(failures(4, 2, QStringLiteral("a.example"), QStringLiteral("timeout")), Start);
        std::vector<Alert> retried = failures(6, 4, QStringLiteral("a.example"), QStringLiteral("timeout"));
        for (Alert &alert : retried)
            alert.kind = AlertKind::RetriesAtLeast;
        add(retried, Start);
        const std::vector<AlertGroup> messages = m_grouper.collectDue(Start + 2s);
        QCOMPARE(messages.size(), 4U);
        QSet<QString> keys;
        QList<qsizetype> sizes;
        for (const AlertGroup &message : messages) {
            keys.insert(message.key);
            sizes.append(message.ids.size());
        }
        QCOMPARE(keys.size(), 4);
        QCOMPARE(sizes, (QList<qsizetype>{4, 3, 2, 1}));
        QCOMPARE(messages[0].rule.kind, AlertKind::RetriesAtLeast);
    }

    void unansweredTasksAreOneGroupForAllHosts()
    {
        std::vector<Alert> alerts = failures(0, 1, QStringLiteral("a.example"), QStringLiteral("refused"));
        for (const Alert &alert : failures(1, 1, QStringLiteral("b.example"), QStringLiteral("timeout")))
            alerts.push_back(alert);
        for (Alert &alert : alerts)
            alert.kind = AlertKind::UnansweredLongerThan;
        add(alerts, Start);
        QCOMPARE(m_grouper.collectDue(Start + 2s).size(), 1U);
    }

    void aGrowingGroupIsRaisedAgainWithAllItsTasks()
    {
        add(failures(0, 2, QStringLiteral("a.example"), QStringLiteral("refused")), Start);
        const QString key = m_grouper.collectDue(Start + 2s).at(0).key;
        add(failures(1, 3, QStringLiteral("a.example"), QStringLiteral("refused")),
            Start + 5s); // the second one failed again
        QCOMPARE(*m_grouper.due(), Start + 22s); // Spacing after the last one
        QVERIFY(m_grouper.collectDue(Start + 21s).empty());
        std::vector<AlertGroup> messages = m_grouper.collectDue(Start + 22s);
        QCOMPARE(messages.size(), 1U);
        QCOMPARE(messages[0].key, key);
        QCOMPARE(messages[0].ids, manyIds(4));
        // Closed: the next notification contains only new tasks.
        m_grouper.close(key);
        add(failures(4, 1, QStringLiteral("a.example"), QStringLiteral("refused")), Start + 30s);
        messages = m_grouper.collectDue(Start + 32s);
        QCOMPARE(messages.size(), 1U);
        QCOMPARE(messages[0].ids, ids({"tsk_4"}));
        // Forgotten after AlertGrouper::Memory: the next notification counts anew.
        add(failures(5, 1, QStringLiteral("a.example"), QStringLiteral("refused")), Start + 2h);
        QVERIFY(m_grouper.collectDue(Start + 2h).empty()); // not due; the pending alert must stay
        messages = m_grouper.collectDue(Start + 2h + 2s);
        QCOMPARE(messages.size(), 1U);
        QCOMPARE(messages[0].ids, ids({"tsk_5"}));
    }

    void remainingGroupsAreSummedUp()
    {
        for (int host = 0; host < 12; ++host)
            add(failures(host * 20, 1 + host, QStringLiteral("h%1.example").arg(host), QStringLiteral("refused")),
                Start);
        const std::vector<AlertGroup> messages = m_grouper.collectDue(Start + 2s);
        QCOMPARE(messages.size(), AlertBudget::MostPerMinute);
        for (size_t i = 0; i + 1 < messages.size(); ++i) {
            QCOMPARE(messages[i].ids.size(), qsizetype(12 - i));
            QVERIFY(messages[i].parts.empty());
        }
        const AlertGroup &sum = messages.back();
        QCOMPARE(sum.parts.size(), 8U);
        QCOMPARE(sum.ids.size(), 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8);
        QCOMPARE(sum.key, QStringLiteral("sum"));
    }

    void limitsNotificationsPerMinute()
    {
        // For ten minutes, each second adds a new group and an alert to a growing group.
        size_t alerts = 0;
        QSet<TaskId> notified;
        std::deque<MonotonicTime> times;
        MonotonicTime now = Start;
        const MonotonicTime end = Start + 10min;
        for (int second = 0; now < end + 2min; ++second, now += 1s) {
            if (now < end) {
                add(failures(2 * second, 1, QStringLiteral("h%1.example").arg(second), QStringLiteral("refused")), now);
                add(failures(2 * second + 1, 1, QStringLiteral("same.example"), QStringLiteral("refused")), now);
                alerts += 2;
            }
            for (const AlertGroup &message : m_grouper.collectDue(now)) {
                times.push_back(now);
                for (const TaskId &one : message.ids)
                    notified.insert(one);
            }
            while (!times.empty() && now - times.front() >= 1min)
                times.pop_front();
            QVERIFY(times.size() <= AlertBudget::MostPerMinute);
        }
        QCOMPARE(static_cast<size_t>(notified.size()), alerts); // no alert was lost
        QVERIFY(!m_grouper.due());
    }

    void allWindowsShareTheBudget()
    {
        AlertGrouper other(&m_budget);
        for (int host = 0; host < 5; ++host)
            add(failures(host, 1, QStringLiteral("h%1.example").arg(host), QStringLiteral("refused")), Start);
        QCOMPARE(m_grouper.collectDue(Start + 2s).size(), 5U);
        other.add(m_table, failures(9, 1, QStringLiteral("h9.example"), QStringLiteral("refused")), defaultAlertRules(),
            Start + 10s);
        QCOMPARE(*other.due(), Start + 62s);
        QVERIFY(other.collectDue(Start + 12s).empty());
        QCOMPARE(other.collectDue(Start + 62s).size(), 1U);
    }

    void dueReturnsTheNextTime()
    {
        for (int host = 0; host < 5; ++host)
            add(failures(host, 1, QStringLiteral("h%1.example").arg(host), QStringLiteral("refused")), Start);
        QCOMPARE(m_grouper.collectDue(Start + 2s).size(), 5U);
        add(failures(9, 1, QStringLiteral("h9.example"), QStringLiteral("refused")), Start + 10s);
        QCOMPARE(*m_grouper.due(), Start + 62s);
        QVERIFY(m_grouper.collectDue(Start + 62s - 1ns).empty());
        QCOMPARE(m_grouper.collectDue(Start + 62s).size(), 1U);
    }

    void remindersAreMarkedAsReminders()
    {
        std::vector<Alert> alerts = failures(0, 2, QStringLiteral("a.example"), QStringLiteral("refused"));
        alerts[0].reminder = alerts[1].reminder = true;
        add(alerts, Start);
        QVERIFY(m_grouper.collectDue(Start + 2s).at(0).reminder);
        add(alerts, Start + 1min);
        alerts[1].reminder = false; // one new alert makes the group new
        add(alerts, Start + 1min);
        QVERIFY(!m_grouper.collectDue(Start + 1min + 2s).at(0).reminder);
    }

    void pendingAlertsCanBeWithdrawn()
    {
        const std::vector<Alert> alerts = failures(0, 3, QStringLiteral("a.example"), QStringLiteral("refused"));
        add(alerts, Start);
        QCOMPARE(m_grouper.collectPending(), alerts);
        QVERIFY(!m_grouper.due());
        QVERIFY(m_grouper.collectDue(Start + 1min).empty());
    }

    void alertsAboutOneErrorCanBeWithdrawn()
    {
        add(failures(0, 3, QStringLiteral("a.example"), QStringLiteral("timeout after 3 s")), Start);
        add(failures(3, 1, QStringLiteral("b.example"), QStringLiteral("timeout after 5 s")), Start);
        add(failures(4, 2, QStringLiteral("a.example"), QStringLiteral("refused")), Start);
        std::vector<Alert> unknown = failures(6, 1, QStringLiteral("a.example"), QStringLiteral("timeout after 3 s"));
        unknown[0].phase = Phase::Unknown; // raised because of the state, not of the error
        add(unknown, Start);
        m_grouper.withdraw(QStringLiteral("timeout after #"));
        const std::vector<AlertGroup> messages = m_grouper.collectDue(Start + 2s);
        QCOMPARE(messages.size(), 2U);
        QCOMPARE(messages[0].ids, manyIds(6).mid(4));
        QCOMPARE(messages[1].ids, manyIds(7).mid(6));
        m_grouper.withdraw(QStringLiteral("refused")); // nothing of it is pending
        add(failures(7, 1, QStringLiteral("a.example"), QStringLiteral("refused")), Start + 30s);
        QCOMPARE(m_grouper.collectDue(Start + 32s).at(0).ids.size(), 3); // it grows
        m_grouper.withdraw(QString()); // alerts that are not about an error have none
        add(failures(8, 1, QStringLiteral("a.example"), QString()), Start + 60s);
        QVERIFY(m_grouper.due());
    }
};

TASKWATCH_TEST(TestAlertGrouper, QCoreApplication);
#include "tst_alertgrouper.moc"
