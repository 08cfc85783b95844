// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedids.h"
#include "simulator/tasklife.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "task/taskstate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Taskwatch;
using namespace std::chrono_literals;

namespace {

constexpr int Many = 4000;

bool sameLives(const TaskLife &a, const TaskLife &b)
{
    const auto same = [](const TaskLife::Step &x, const TaskLife::Step &y) {
        return x.from == y.from && x.task == y.task;
    };
    return std::equal(a.steps().begin(), a.steps().end(), b.steps().begin(), b.steps().end(), same);
}

Phase phaseOf(const SimulatedTask &task)
{
    return Test::stateOf(task.state).phase();
}

/// What is wrong with @p life; empty if nothing is.
QString mistakeIn(const TaskLife &life)
{
    const auto &steps = life.steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto &[from, task] = steps[i];
        const bool isLast = i + 1 == steps.size();
        const bool waits = task.state == QLatin1String("scheduled") || phaseOf(task) == Phase::Retrying;
        if (task.retried < 0 || task.retried > task.maxRetry)
            return QStringLiteral("retried is %1 of %2").arg(task.retried).arg(task.maxRetry);
        if (waits != task.nextProcessAt.has_value())
            return QStringLiteral("nextProcessAt is wrongly set or not in ") + task.state;
        if (waits && (isLast || steps[i + 1].from > *task.nextProcessAt))
            return QStringLiteral("nextProcessAt is not ahead all through the step");
        if (Test::stateOf(task.state).isFinal() != isLast)
            return QStringLiteral("ends in, or goes on after, ") + task.state;
        if ((phaseOf(task) == Phase::Succeeded) != task.completedAt.has_value())
            return QStringLiteral("completedAt is wrongly set or not in ") + task.state;
        if (task.completedAt && *task.completedAt != from)
            return QStringLiteral("completedAt is not when it completed");
        if (task.state == QLatin1String("archived") && task.retried != task.maxRetry)
            return QStringLiteral("archived with retries left");
        if (task.error.isEmpty() == task.lastErrorAt.has_value() || (task.lastErrorAt && *task.lastErrorAt > from))
            return QStringLiteral("error and lastErrorAt do not fit");
        if (task.error.contains(u"lookup") && !task.error.contains(QUrl(task.url).host()))
            return QStringLiteral("the error is of another host");
        if (task.retried > 0 && !task.lastErrorAt)
            return QStringLiteral("retried without an error");
        if (i == 0)
            continue;
        const auto &[before, earlier] = steps[i - 1];
        if (from <= before)
            return QStringLiteral("steps overlap");
        if (task == earlier)
            return QStringLiteral("a step in which nothing changes");
        if (task.retried < earlier.retried || task.retried > earlier.retried + 1)
            return QStringLiteral("retried goes from %1 to %2").arg(earlier.retried).arg(task.retried);
        if (task.lastErrorAt < earlier.lastErrorAt)
            return QStringLiteral("lastErrorAt goes back");
        if (task.taskId != earlier.taskId || task.url != earlier.url || task.messageId != earlier.messageId
            || task.maxRetry != earlier.maxRetry || task.deadline != earlier.deadline)
            return QStringLiteral("what never changes did");
    }
    if (steps.front().from >= 0ms)
        return QStringLiteral("not known when the service starts");
    return {};
}

/// The waits after each failure of @p life, as first reported.
std::vector<std::chrono::milliseconds> waitsOf(const TaskLife &life)
{
    std::vector<std::chrono::milliseconds> waits;
    int retried = 0;
    for (const auto &[from, task] : life.steps()) {
        if (task.retried > retried)
            waits.push_back(*task.nextProcessAt - from);
        retried = task.retried;
    }
    return waits;
}

} // namespace

class TestTaskLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedAndIndexDecideAll()
    {
        for (int index = 0; index < 200; ++index) {
            QVERIFY(sameLives(TaskLife(7, index), TaskLife(7, index)));
            QVERIFY(!sameLives(TaskLife(7, index), TaskLife(8, index)));
            QVERIFY(!sameLives(TaskLife(7, index), TaskLife(7, index + 200)));
        }
    }

    void isTheSameOnEveryMachine()
    {
        // Recorded values: another library, compiler or processor must give the same.
        const TaskLife life(1, 0);
        QCOMPARE(life.steps().front().task.taskId.toString(), QStringLiteral("tsk_ir5rLes3JSrff5QtpcjrMu9dwmQ4"));
        QCOMPARE(life.at(0ms).messageId, QStringLiteral("msg_T6gwuzkR65X7Voij9gqNwZjxq3ctSyFBCp9G6jjDVff9"));
        QCOMPARE(life.at(0ms).state, QStringLiteral("retrying"));
        QCOMPARE(life.at(0ms).retried, 3);
        QCOMPARE((*life.at(0ms).nextProcessAt - *life.at(0ms).lastErrorAt).count(), 195799);
    }

    void idsLookLikeTheServices()
    {
        static const QRegularExpression taskId(QStringLiteral("^tsk_[1-9A-HJ-NP-Za-km-z]{28}$"));
        static const QRegularExpression messageId(QStringLiteral("^msg_[1-9A-HJ-NP-Za-km-z]{28,63}$"));
        const QString account = simulatedMessageId(1, 0).left(29);
        QSet<TaskId> taskIds;
        QSet<QString> messageIds;
        for (int index = 0; index < Many; ++index) {
            const SimulatedTask task = TaskLife(1, index).at(0ms);
            QVERIFY(taskId.match(task.taskId.toString()).hasMatch());
            QVERIFY(messageId.match(task.messageId).hasMatch());
            QCOMPARE(task.messageId.left(29), account);
            taskIds.insert(task.taskId);
            messageIds.insert(task.messageId);
        }
        QCOMPARE(taskIds.size(), Many);
        QCOMPARE(messageIds.size(), Many * 6 / 8); // three of every eight tasks share one
        QVERIFY(simulatedMessageId(2, 0).left(29) != account);
        QVERIFY(!taskIds.contains(simulatedTaskId(2, 0)));
    }

    void onlyTalksOfExampleDomains()
    {
        static const QRegularExpression url(QStringLiteral("^https://[a-z]+\\.example\\.(com|net|org)/"));
        QSet<QString> urls;
        for (int index = 0; index < Many; ++index)
            urls.insert(TaskLife(1, index).at(0ms).url);
        QVERIFY(urls.size() >= 4);
        for (const QString &each : urls)
            QVERIFY2(url.match(each).hasMatch(), qPrintable(each));
    }

    void everyLifeCouldBe()
    {
        for (int index = 0; index < Many; ++index) {
            const QString mistake = mistakeIn(TaskLife(index % 5 == 0 ? 1 : static_cast<quint64>(index), index));
            QVERIFY2(mistake.isEmpty(), qPrintable(QStringLiteral("life %1: %2").arg(index).arg(mistake)));
        }
    }

    void waitsGrow()
    {
        int grown = 0;
        for (int index = 0; index < Many; ++index) {
            const auto waits = waitsOf(TaskLife(1, index));
            for (size_t i = 0; i < waits.size(); ++i) {
                QVERIFY(waits[i] >= 8s && waits[i] <= 24h);
                if (i == 0)
                    continue;
                QVERIFY(waits[i] >= 2 * waits[i - 1] && waits[i] <= 6 * waits[i - 1]);
                ++grown;
            }
        }
        QVERIFY(grown > 100);
    }

    void aboutSevenOfTenAttemptsSucceed()
    {
        int attempts = 0;
        int successes = 0;
        std::vector<std::chrono::milliseconds> runTimes;
        for (int index = 0; index < Many; ++index) {
            const TaskLife life(1, index);
            for (size_t i = 0; i + 1 < life.steps().size(); ++i) {
                if (phaseOf(life.steps()[i].task) == Phase::Running) {
                    ++attempts;
                    successes += phaseOf(life.steps()[i + 1].task) == Phase::Succeeded;
                    runTimes.push_back(life.steps()[i + 1].from - life.steps()[i].from);
                }
            }
        }
        const int percent = successes * 100 / attempts;
        QVERIFY2(percent >= 60 && percent <= 80, qPrintable(QString::number(percent)));
        std::sort(runTimes.begin(), runTimes.end());
        const std::chrono::milliseconds median = runTimes[runTimes.size() / 2];
        QVERIFY2(median > 1200ms && median < 2200ms, qPrintable(QString::number(median.count())));
        QVERIFY(runTimes.back() > 100s && runTimes.back() <= 120s);
    }

    void knowsAllStates()
    {
        QSet<QString> states;
        QSet<int> maxRetries;
        int deadlines = 0;
        int lines = 0;
        for (int index = 0; index < Many; ++index) {
            const TaskLife life(1, index);
            for (const TaskLife::Step &step : life.steps()) {
                states.insert(step.task.state);
                lines = std::max(lines, static_cast<int>(step.task.error.count(u'\n')) + 1);
            }
            maxRetries.insert(life.at(0ms).maxRetry);
            deadlines += life.at(0ms).deadline.has_value();
        }
        const QSet<QString> expected{QStringLiteral("scheduled"), QStringLiteral("pending"), QStringLiteral("active"),
            QStringLiteral("retry"), QStringLiteral("retrying"), QStringLiteral("completed"),
            QStringLiteral("archived"), QStringLiteral("paused_by_admin"), QStringLiteral("cancel_requested"),
            QStringLiteral("canceled")};
        QCOMPARE(states, expected);
        QCOMPARE(maxRetries, (QSet<int>{3, 5}));
        QVERIFY(deadlines > Many / 10 && deadlines < Many / 2);
        QVERIFY(lines > 1);
    }

    void startsInAllPhases()
    {
        for (quint64 seed = 0; seed < 50; ++seed) {
            std::array<int, AllPhases.size()> counts{};
            for (int index = 0; index < 60; ++index)
                ++counts[static_cast<size_t>(phaseOf(TaskLife(seed, index).at(0ms)))];
            for (const Phase phase : {Phase::Waiting, Phase::Running, Phase::Retrying, Phase::Succeeded, Phase::Failed})
                QVERIFY2(counts[static_cast<size_t>(phase)] > 0,
                    qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(phaseKey(phase))));
        }
    }

    void hasNewsForAnHour()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            std::array<QSet<int>, 60> changed; // in each minute
            for (int index = 0; index < 60; ++index) {
                const TaskLife life(seed, index);
                for (const TaskLife::Step &step : life.steps()) {
                    if (step.from >= 0ms && step.from < 60min)
                        changed[static_cast<size_t>(step.from / 1min)].insert(index);
                }
            }
            for (size_t minute = 0; minute < changed.size(); ++minute) {
                const QString where = QStringLiteral("seed %1: %2 tasks change in minute %3")
                                          .arg(seed)
                                          .arg(changed[minute].size())
                                          .arg(minute);
                QVERIFY2(changed[minute].size() >= 3, qPrintable(where));
            }
        }
    }

    void manyRunFirstWithinTheHour()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            int runs = 0;
            for (int index = 0; index < 60; ++index) {
                const TaskLife life(seed, index);
                const auto first = std::find_if(life.steps().begin(), life.steps().end(),
                    [](const TaskLife::Step &step) { return phaseOf(step.task) == Phase::Running; });
                runs += first->from > 0ms && first->from < 60min;
            }
            QVERIFY2(runs >= 20, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(runs)));
        }
    }

    void isAtEachMomentInOneStep()
    {
        const TaskLife life(1, 0);
        const auto &steps = life.steps();
        QVERIFY(life.at(steps.front().from - 24h) == steps.front().task);
        for (size_t i = 0; i < steps.size(); ++i) {
            QVERIFY(life.at(steps[i].from) == steps[i].task);
            if (i > 0)
                QVERIFY(life.at(steps[i].from - 1ms) == steps[i - 1].task);
        }
        QVERIFY(life.at(steps.back().from + 1000h) == steps.back().task);
    }
};

TASKWATCH_TEST(TestTaskLife, QCoreApplication);
#include "tst_tasklife.moc"
