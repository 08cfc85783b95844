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
    static constexpr int Rounds = 4; // answers that each of them gets

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
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray asked = askedId(request);
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
            .timeout = 1s};
        const auto poller = makePoller(server, settings);
        QHash<TaskId, int> polls;
        QHash<TaskId, int> answers;
        connect(poller.get(), &PollerThread::observed, this, [&](const QList<Observation> &batch) {
            for (const Observation &each : batch) {
                ++polls[each.taskId];
                answers[each.taskId] += each.task() ? 1 : 0;
            }
        });
        poller->watch(tasks);
        const QList<TaskId> bad = tasks.first(faults.size());
        const QList<TaskId> healthy = tasks.sliced(faults.size());
        const auto byPolls = [&](const TaskId &a, const TaskId &b) { return polls.value(a) < polls.value(b); };
        const auto areAnswered = [&] {
            return std::all_of(
                healthy.begin(), healthy.end(), [&](const TaskId &each) { return answers.value(each) >= Rounds; });
        };
        QTRY_VERIFY(areAnswered());
        const TaskId &most = *std::max_element(bad.begin(), bad.end(), byPolls);
        const int share = polls.value(*std::max_element(healthy.begin(), healthy.end(), byPolls));
        // A task that is not answered is asked again to find out whether the endpoint is back, which is no turn of
        // another one.
        QVERIFY2(polls.value(most) <= 2 * share,
            qPrintable(QStringLiteral("%1 was polled %2 times, a healthy task %3 times")
                           .arg(most.toString())
                           .arg(polls.value(most))
                           .arg(share)));
    }
};

TASKWATCH_TEST(TestFaultNeighbours, QCoreApplication);
#include "tst_faultneighbours.moc"
