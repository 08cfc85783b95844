// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/attempttime.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestAttemptTime : public QObject
{
    Q_OBJECT

private:
    /// What was received; times in ms, 0: not set.
    struct Received {
        const char *state;
        int retried;
        int nextProcessAt;
        int completedAt;
        int lastErrorAt;

        [[nodiscard]] Task task() const
        {
            const auto time = [](int ms) { return ms == 0 ? OptionalTime<Timestamp>() : fromUnixMs(ms); };
            Task task = exampleTask();
            task.state = Test::stateOf(QString::fromLatin1(state));
            task.retried = retried;
            task.nextProcessAt = time(nextProcessAt);
            task.completedAt = time(completedAt);
            task.lastErrorAt = time(lastErrorAt);
            return task;
        }
    };

    static constexpr int None = -1;

private Q_SLOTS:
    void fromDueToEnd_data()
    {
        QTest::addColumn<QList<Task>>("tasks");
        QTest::addColumn<int>("took");
        const auto add = [](const char *name, std::initializer_list<Received> received, int took) {
            QList<Task> tasks;
            for (const Received &each : received)
                tasks.append(each.task());
            QTest::newRow(name) << tasks << took;
        };
        add("nothing received", {}, None);
        add("first received when it was over", {{"completed", 0, 0, 900, 0}}, None);
        add("it succeeds", {{"scheduled", 0, 100, 0, 0}, {"completed", 0, 0, 900, 0}}, 800);
        add("seen running between", {{"scheduled", 0, 100, 0, 0}, {"active", 0, 0, 0, 0}, {"completed", 0, 0, 900, 0}},
            800);
        add("put off", {{"scheduled", 0, 100, 0, 0}, {"scheduled", 0, 400, 0, 0}, {"completed", 0, 0, 900, 0}}, 500);
        add("it fails", {{"retry", 1, 500, 0, 50}, {"retry", 2, 2000, 0, 700}}, 200);
        add("the next is running", {{"retry", 1, 500, 0, 50}, {"retry", 2, 2000, 0, 700}, {"active", 2, 0, 0, 700}},
            200);
        add("the next ends, too",
            {{"retry", 1, 500, 0, 50}, {"retry", 2, 2000, 0, 700}, {"completed", 2, 0, 2030, 700}}, 30);
        add("the last fails", {{"retry", 1, 500, 0, 50}, {"archived", 1, 0, 0, 700}}, 200);
        add("two failed unseen", {{"retry", 1, 500, 0, 50}, {"retry", 3, 9000, 0, 8000}}, None);
        add("one failed unseen, then it succeeded", {{"retry", 1, 500, 0, 50}, {"completed", 2, 0, 8000, 700}}, None);
        add("the end is before the due time", {{"retry", 1, 500, 0, 50}, {"retry", 2, 2000, 0, 400}}, None);
        add("completedAt of a task that is retried", {{"retry", 1, 500, 0, 50}, {"retry", 1, 500, 900, 50}}, None);
        add("the same success again",
            {{"scheduled", 0, 100, 0, 0}, {"completed", 0, 300, 900, 0}, {"completed", 0, 300, 900, 0}}, 800);
        add("no time of the end", {{"scheduled", 0, 100, 0, 0}, {"completed", 0, 0, 0, 0}}, None);
    }

    void fromDueToEnd()
    {
        QFETCH(const QList<Task>, tasks);
        QFETCH(const int, took);
        AttemptTime attempt;
        for (qsizetype i = 0; i < tasks.size(); ++i)
            attempt.update(i > 0 ? &tasks[i - 1] : nullptr, tasks[i], {});
        QCOMPARE(attempt.took() ? static_cast<int>(attempt.took()->count()) : None, took);
    }

    // With an API that reports when attempts start, the first answer is enough, and waiting does not count.
    void fromTheReportedStart()
    {
        const auto report = [](int ms, const char *state) {
            return ServerReport{.at = fromUnixMs(ms), .state = Test::stateOf(QString::fromLatin1(state)), .error = {}};
        };
        const QList<ServerReport> reports{
            report(100, "created"), report(300, "active"), report(400, "retry"), report(850, "active")};
        AttemptTime attempt;
        const Task done = Received{"completed", 1, 0, 900, 400}.task();
        attempt.update(nullptr, done, reports);
        QCOMPARE(attempt.took(), std::chrono::milliseconds(50));
        AttemptTime failed;
        failed.update(nullptr, Received{"retry", 1, 700, 0, 400}.task(), reports);
        QCOMPARE(failed.took(), std::chrono::milliseconds(100));
    }
};

TASKWATCH_TEST(TestAttemptTime, QCoreApplication);
#include "tst_attempttime.moc"
