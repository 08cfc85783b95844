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
            .timeout = 500ms};
        const auto poller = makePoller(server, settings);
        QHash<TaskId, int> polls;
        QStringList failed; // of the healthy tasks
        connect(poller.get(), &PollerThread::observed, this, [&](const QList<Observation> &batch) {
            for (const Observation &each : batch) {
                ++polls[each.taskId];
                if (each.failure() && each.taskId.toString().startsWith(u"tsk_"))
                    failed.append(each.failure()->detail);
            }
        });
        poller->watch(tasks);
        const QList<TaskId> healthy = tasks.sliced(faults.size());
        const auto least = [&] {
            return polls.value(*std::min_element(healthy.begin(), healthy.end(),
                [&](const TaskId &a, const TaskId &b) { return polls.value(a) < polls.value(b); }));
        };
        constexpr int Rounds = 4;
        QTRY_VERIFY2(least() >= Rounds, qPrintable(QString::number(least())));
        const auto most = std::max_element(polls.cbegin(), polls.cend());
        // A task that is not answered is asked again to find out whether the endpoint is back, which is no turn of
        // another one.
        QVERIFY2(*most <= 2 * Rounds,
            qPrintable(QStringLiteral("%1 was polled %2 times").arg(most.key().toString()).arg(*most)));
        QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
    }
};

TASKWATCH_TEST(TestFaultNeighbours, QCoreApplication);
#include "tst_faultneighbours.moc"
