// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"
#include "network/poll/pollerfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// A thousand tasks that are answered, and beside them one task for each row of the tables, at the same server.
class TestFaultNeighbours : public QObject
{
    Q_OBJECT

private:
    static constexpr int Healthy = 1000;

    /// The faults that concern their own task: what stops all polling, stops that of the healthy tasks too.
    static QList<Fault> ownFaults()
    {
        QList<Fault> own = allFaults();
        own.removeIf([](const Fault &each) { return each.then == Then::Waits || each.then == Then::Stops; });
        return own;
    }

private Q_SLOTS:
    void takeNoTurnOfAHealthyTask()
    {
        const QList<Fault> faults = ownFaults();
        QVERIFY2(faults.size() >= 100, qPrintable(QString::number(faults.size())));
        QHash<QByteArray, int> polls;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray asked = askedId(request);
            ++polls[asked];
            if (asked.startsWith("fault_"))
                faults[asked.mid(6).toInt()].answer(asked, socket);
            else
                ok(taskText())(asked, socket);
        });
        QList<TaskId> tasks; // the bad ones first, so that they are due together
        for (qsizetype i = 0; i < faults.size(); ++i)
            tasks.append(id(qPrintable(QStringLiteral("fault_%1").arg(i))));
        tasks += manyIds(Healthy);
        // Each task is always due: what one of them gets, another one does not.
        const PollSettings settings{.intervals = {.active = 10ms, .idle = 10ms},
            .limits = {.perSecond = 10'000, .burst = 1000, .inFlight = 12},
            .timeout = 500ms};
        const auto poller = makePoller(server, settings);
        QSignalSpy observed(poller.get(), &PollerThread::observed);
        poller->watch(tasks);
        const auto pollsOf = [&polls](const TaskId &task) { return polls.value(task.toString().toLatin1()); };
        const auto least = [&] {
            const auto healthy = tasks.sliced(faults.size());
            return pollsOf(*std::min_element(healthy.begin(), healthy.end(),
                [&](const TaskId &a, const TaskId &b) { return pollsOf(a) < pollsOf(b); }));
        };
        constexpr int Rounds = 4;
        QTRY_VERIFY2(least() >= Rounds, qPrintable(QString::number(least())));
        const int most = *std::max_element(polls.cbegin(), polls.cend());
        QVERIFY2(most <= Rounds + 2, qPrintable(QStringLiteral("one was polled %1 times").arg(most)));
        for (const Observation &each : all(observed)) {
            if (each.taskId.toString().startsWith(u"tsk_"))
                QVERIFY2(each.task(), qPrintable(each.failure() ? each.failure()->detail : QString()));
        }
    }
};

TASKWATCH_TEST(TestFaultNeighbours, QCoreApplication);
#include "tst_faultneighbours.moc"
