// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "session/demopast.h"
#include "simulator/simulatedservice.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

/// The history with which a demo begins.
class TestDemoPast : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Now{1'700'000'000'000ms};

    static ClockReading now() { return {.now = Now, .tick = MonotonicTime(100h), .serverNow = Now}; }

    static PastAnswer answer(const char *id, std::chrono::milliseconds ago, const char *state)
    {
        return {*TaskId::parse(QString::fromLatin1(id)), Now - ago,
            QByteArrayLiteral("{\"state\":\"") + state + "\",\"taskId\":\"" + id
                + "\",\"url\":\"https://example.com\",\"retried\":0,\"maxRetry\":3}"};
    }

    static QStringList seen(const QList<PastAnswer> &answers)
    {
        QStringList lines;
        const QList<Observation> past = pastObservations(answers, *defaultApi(), now());
        for (const Observation &each : past)
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(each.taskId.toString(), each.task()->state.text())
                             .arg((Now - each.askedAt).count()));
        return lines;
    }

private Q_SLOTS:
    void eachChangeIsSeenSoonAndConfirmedBeforeTheNext()
    {
        QCOMPARE(seen({answer("a", 2h, "scheduled"), answer("a", 1h, "active"), answer("a", 1h - 10s, "completed"),
                     answer("b", 90min, "active")}),
            (QStringList{QStringLiteral("a scheduled 7199700"), QStringLiteral("b active 5399700"),
                QStringLiteral("a scheduled 3660000"), QStringLiteral("a active 3599700"),
                QStringLiteral("a active 3594850"), QStringLiteral("a completed 3589700"),
                QStringLiteral("b active 60000")}));
    }

    void whatLastedTooShortIsNotSeen()
    {
        QCOMPARE(seen({answer("a", 1h, "pending"), answer("a", 1h - 200ms, "completed")}),
            QStringList(QStringLiteral("a completed 3599500")));
        QCOMPARE(seen({answer("a", 100ms, "pending")}), QStringList());
    }

    void bothClocksAgree()
    {
        const QList<Observation> past = pastObservations({answer("a", 1h, "active")}, *defaultApi(), now());
        QCOMPARE(past.first().asked, now().tick - (1h - 300ms));
        QVERIFY(past.first().nextPollIn); // it is polled again
        QCOMPARE(past.first().rawAnswer, answer("a", 1h, "active").body);
    }

    void theSimulatorsPastBecomesAHistory()
    {
        const SimulatedService service({.tasks = 60}, Now);
        QList<PastAnswer> answers;
        const QList<SimulatedService::PastAnswer> past = service.past(6h);
        for (const SimulatedService::PastAnswer &each : past) {
            QVERIFY(each.at >= Now - 6h && each.at <= Now);
            answers.append({each.taskId, each.at, each.body});
        }
        const QList<Observation> observations = pastObservations(answers, *defaultApi(), now());
        QSet<TaskId> ids;
        int failures = 0;
        bool isCancelled = false;
        bool missedDeadline = false;
        QHash<QString, QSet<TaskId>> tasksOf; // by error
        Timestamp last{};
        for (const Observation &each : observations) {
            QVERIFY(each.askedAt >= last && each.askedAt < Now);
            last = each.askedAt;
            ids.insert(each.taskId);
            const Task &task = *each.task();
            failures += task.lastErrorAt && *task.lastErrorAt > Now - 6h ? 1 : 0;
            isCancelled |= task.state.phase() == Phase::Cancelled;
            missedDeadline |= task.isPastDeadline(Now);
            if (!task.error.isEmpty())
                tasksOf[task.error].insert(each.taskId);
        }
        QCOMPARE(ids.size(), 60);
        QVERIFY(failures > 20);
        QVERIFY(isCancelled);
        QVERIFY(missedDeadline);
        QVERIFY(std::any_of(tasksOf.cbegin(), tasksOf.cend(), [](const auto &tasks) { return tasks.size() >= 4; }));
    }
};

TASKWATCH_TEST(TestDemoPast, QCoreApplication);
#include "tst_demopast.moc"
