// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/alertsentence.h"

#include "alerts/alertgrouper.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestAlertSentence : public QObject
{
    Q_OBJECT

private:
    static AlertGroup alertsOf(AlertRule rule, int tasks, const char *host = "")
    {
        AlertGroup group;
        group.rule = rule;
        group.ids = manyIds(tasks);
        group.host = QString::fromLatin1(host);
        return group;
    }

private Q_SLOTS:
    void isOneSentenceForEachPhase_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("some");
        const auto row = [](Phase phase, const char *one, const char *some) {
            QTest::newRow(some) << phase << QString::fromLatin1(one) << QString::fromLatin1(some);
        };
        row(Phase::Waiting, "is waiting", "are waiting");
        row(Phase::Running, "is running", "are running");
        row(Phase::Retrying, "is retrying", "are retrying");
        row(Phase::Succeeded, "succeeded", "succeeded");
        row(Phase::Failed, "failed", "failed");
        row(Phase::Cancelled, "was cancelled", "were cancelled");
        row(Phase::Unknown, "is in an unknown state", "are in an unknown state");
    }
    void isOneSentenceForEachPhase()
    {
        QFETCH(Phase, phase);
        QFETCH(QString, one);
        QFETCH(QString, some);
        AlertRule rule = ruleOf(defaultAlertRules(), AlertKind::EnteredPhase);
        const auto sentence = [&rule, phase](int tasks, const char *host) {
            AlertGroup group = alertsOf(rule, tasks, host);
            group.phase = phase;
            return alertSentence(group);
        };
        QCOMPARE(sentence(1, "a"), QString(u"tsk_0 " + one));
        QCOMPARE(sentence(3, ""), QString(u"3 tasks " + some));
        QCOMPARE(sentence(3, "%1 of %2"), QString(u"3 tasks to %1 of %2 " + some));
    }

    void isOneSentenceForEachRule_data()
    {
        QTest::addColumn<AlertRule>("rule");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("some");
        const auto row = [](const AlertRule &rule, const char *one, const char *some) {
            QTest::newRow(some) << rule << QString::fromLatin1(one) << QString::fromLatin1(some);
        };
        AlertRule retries = ruleOf(defaultAlertRules(), AlertKind::RetriesAtLeast);
        retries.retries = 1;
        row(retries, "was retried", "were retried");
        retries.retries = 4;
        row(retries, "was retried 4 times or more", "were retried 4 times or more");
        row(ruleOf(defaultAlertRules(), AlertKind::ErrorMatches), "has an error", "have an error");
        AlertRule overdue = ruleOf(defaultAlertRules(), AlertKind::OverdueLongerThan);
        overdue.time = std::chrono::minutes(2);
        row(overdue, "is overdue by more than 2 m", "are overdue by more than 2 m");
        AlertRule unanswered = ruleOf(defaultAlertRules(), AlertKind::UnansweredLongerThan);
        unanswered.time = std::chrono::minutes(3);
        row(unanswered, "got no answer for more than 3 m", "got no answer for more than 3 m");
    }
    void isOneSentenceForEachRule()
    {
        QFETCH(AlertRule, rule);
        QFETCH(QString, one);
        QFETCH(QString, some);
        QCOMPARE(alertSentence(alertsOf(rule, 1, "a")), QString(u"tsk_0 " + one));
        QCOMPARE(alertSentence(alertsOf(rule, 3)), QString(u"3 tasks " + some));
        QCOMPARE(alertSentence(alertsOf(rule, 3, "%1 of %2")), QString(u"3 tasks to %1 of %2 " + some));
    }

    void saysThatAnAwaitedTaskIsGone()
    {
        AlertGroup group = alertsOf(ruleOf(defaultAlertRules(), AlertKind::EnteredPhase), 1);
        group.isAwaitedEnd = true;
        group.phase = Phase::Unknown;
        QCOMPARE(alertSentence(group), QStringLiteral("tsk_0 is gone"));
        group.ids = manyIds(2);
        QCOMPARE(alertSentence(group), QStringLiteral("2 tasks are gone"));
        group.host = QStringLiteral("a");
        QCOMPARE(alertSentence(group), QStringLiteral("2 tasks to a are gone"));
    }
};

TASKWATCH_TEST(TestAlertSentence, QCoreApplication);
#include "tst_alertsentence.moc"
