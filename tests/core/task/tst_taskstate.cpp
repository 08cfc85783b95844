// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/statesof.h"
#include "support/testregistry.h"
#include "task/taskstate.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestTaskState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsTheStatesThatWereSeen_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<bool>("final");
        QTest::newRow("waiting") << QStringLiteral("pending scheduled aggregating queued created waiting")
                                 << QStringLiteral("waiting") << false;
        QTest::newRow("running") << QStringLiteral("active processing running in_progress in-progress IN_PROGRESS")
                                 << QStringLiteral("running") << false;
        QTest::newRow("retrying") << QStringLiteral("retry retrying error RETRY Retrying") << QStringLiteral("retrying")
                                  << false;
        QTest::newRow("succeeded") << QStringLiteral("completed delivered success succeeded")
                                   << QStringLiteral("succeeded") << true;
        QTest::newRow("failed") << QStringLiteral("archived failed dead Archived") << QStringLiteral("failed") << true;
        QTest::newRow("cancelled") << QStringLiteral("canceled cancelled") << QStringLiteral("cancelled") << true;
        QTest::newRow("cancel requested: not yet final")
            << QStringLiteral("cancel_requested CANCEL-REQUESTED") << QStringLiteral("cancelled") << false;
        QTest::newRow("anything else is never final")
            << QStringLiteral("paused_by_admin complete done finished х") << QStringLiteral("unknown") << false;
    }

    void groupsTheStatesThatWereSeen()
    {
        QFETCH(const QString, states);
        QFETCH(const QString, phase);
        QFETCH(const bool, final);
        const QStringList all = states.split(u' ');
        for (const QString &text : all) {
            const TaskState state = Test::stateOf(text);
            QCOMPARE(state.text(), text); // verbatim
            QCOMPARE(phaseKey(state.phase()), phase);
            QCOMPARE(state.isFinal(), final);
        }
        QCOMPARE(Test::stateOf(QStringLiteral("In Progress")).phase(), Phase::Running);
        QCOMPARE(TaskState().phase(), Phase::Unknown);
    }
};

TASKWATCH_TEST(TestTaskState, QCoreApplication);
#include "tst_taskstate.moc"
