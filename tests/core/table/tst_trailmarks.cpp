// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/trailmarks.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestTrailMarks : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp ErrorAt = fromUnixMs(1678901800000);

    static Task task(
        const char *state, qint64 retried = 0, OptionalTime<Timestamp> lastErrorAt = {}, const char *error = "")
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.retried = retried;
        task.lastErrorAt = lastErrorAt;
        task.error = QString::fromLatin1(error);
        return task;
    }

    /// The marks from the oldest to the newest; a failed attempt is `x`.
    static QString words(const PhaseTrail &trail)
    {
        QStringList words;
        for (int back = trail.size() - 1; back >= 0; --back)
            words.append(trail.at(back) ? phaseKey(*trail.at(back)) : QStringLiteral("x"));
        return words.join(u' ');
    }

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QList<Task>>("tasks");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QList<Task> &tasks, const char *expected) {
            QTest::newRow(name) << tasks << QString::fromLatin1(expected);
        };
        add("nothing told", {}, "");
        add("the first phase", {task("pending")}, "waiting");
        add("first told after failures: they were not seen", {task("retry", 4, ErrorAt, "503")}, "retrying");
        add("the same again", {task("pending"), task("pending")}, "waiting");
        add("another state of the same phase", {task("pending"), task("scheduled")}, "waiting");
        add("through its life", {task("pending"), task("active"), task("completed")}, "waiting running succeeded");
        add("an attempt fails", {task("active"), task("retry", 1, ErrorAt, "503")}, "running x retrying");
        add("an attempt fails, told by its time alone", {task("active"), task("retry", 0, ErrorAt)},
            "running x retrying");
        add("fails unseen and runs again", {task("active"), task("active", 1)}, "running x");
        add("many fail unseen: one mark", {task("active"), task("active", 3)}, "running x");
        add("fails again, told by time and error",
            {task("retry", 1, ErrorAt, "503"), task("retry", 1, ErrorAt + 1s, "503")}, "retrying x");
        add("a later time without an error is no failure", {task("retry", 1, ErrorAt), task("retry", 1, ErrorAt + 1s)},
            "retrying");
        add("an earlier time is no failure", {task("retry", 1, ErrorAt, "503"), task("retry", 1, ErrorAt - 1s, "502")},
            "retrying");
        add("the last failure is the phase's own",
            {task("active", 5, ErrorAt, "503"), task("archived", 5, ErrorAt + 1s, "503")}, "running failed");
        add("retries that fall", {task("retry", 3), task("retry", 1)}, "retrying");
        add("more than there is room for",
            {task("pending"), task("active"), task("retry", 1), task("active", 1), task("retry", 2), task("active", 2),
                task("completed", 2)},
            "running x retrying running x retrying running succeeded");
    }

    void marks()
    {
        QFETCH(const QList<Task>, tasks);
        QFETCH(const QString, expected);
        PhaseTrail trail;
        const Task *before = nullptr;
        for (const Task &task : tasks) {
            addTrailMarks(trail, before, task);
            before = &task;
        }
        QCOMPARE(words(trail), expected);
        QCOMPARE(PhaseTrail::fromBits(trail.bits()), trail);
    }

    void everyPhaseIsKept()
    {
        for (const Phase phase : AllPhases) {
            PhaseTrail trail;
            QCOMPARE(trail.size(), 0);
            trail.add(phase);
            trail.add(std::nullopt);
            QCOMPARE(trail.size(), 2);
            QVERIFY(!trail.at(0));
            QCOMPARE(trail.at(1), PhaseTrail::Mark(phase));
        }
        QCOMPARE(sizeof(PhaseTrail), sizeof(quint32));
    }
};

TASKWATCH_TEST(TestTrailMarks, QCoreApplication);
#include "tst_trailmarks.moc"
