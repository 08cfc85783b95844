// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/followedtasks.h"
#include "start/exitcode.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using Until = CommandLine::Until;

namespace {

constexpr Timestamp At = fromUnixMs(1678902000000);

QList<PrintTask> given(const QList<TaskId> &ids)
{
    QList<PrintTask> tasks;
    for (const TaskId &id : ids)
        tasks.append({id});
    return tasks;
}

Observation observationOf(const char *id, const char *state, qint64 retried = 0)
{
    Task task = exampleTask();
    task.taskId = Test::id(id);
    task.state = Test::stateOf(QString::fromUtf8(state));
    task.retried = retried;
    return answered(task.taskId, task, At);
}

Observation lost(const char *id, FetchErrorKind kind, bool gone = false)
{
    Observation observation = failed(Test::id(id), kind, At);
    observation.gone = gone;
    return observation;
}

} // namespace

class TestFollowedTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChangesAndNothingElse()
    {
        FollowedTasks tasks(Until::Finished, given(ids({"tsk_1", "tsk_2"})));
        QCOMPARE(tasks.progressText(), QStringLiteral("[0/2]"));
        QCOMPARE(tasks.apply(observationOf("tsk_1", "active")), QStringLiteral("tsk_1 active (0 of 2 finished)"));
        QCOMPARE(tasks.apply(observationOf("tsk_1", "active")), QString());
        QCOMPARE(tasks.apply(observationOf("tsk_1", "retrying", 1)),
            QStringLiteral("tsk_1 active → retrying, retry 1 of 5 (0 of 2 finished)"));
        QCOMPARE(tasks.apply(observationOf("tsk_1", "retrying", 2)),
            QStringLiteral("tsk_1 retrying, retry 2 of 5 (0 of 2 finished)"));
        QCOMPARE(tasks.apply(observationOf("tsk_1", "delivered", 2)),
            QStringLiteral("tsk_1 retrying → delivered (1 of 2 finished)"));
        QCOMPARE(tasks.progressText(), QStringLiteral("[1/2]"));
        QVERIFY(tasks.isSettled(id("tsk_1")));
        QVERIFY(!tasks.isOver());
        QCOMPARE(tasks.apply(observationOf("elsewhere", "active")), QString());
    }

    void saysAFailureOncePerKind()
    {
        FollowedTasks tasks(Until::Answered, given(ids({"tsk_1"})));
        QCOMPARE(tasks.apply(lost("tsk_1", FetchErrorKind::NotFound)),
            QStringLiteral("tsk_1 not found: as the test wants it (0 of 1 answered)"));
        QCOMPARE(tasks.apply(lost("tsk_1", FetchErrorKind::NotFound)), QString());
        QVERIFY(
            tasks.apply(lost("tsk_1", FetchErrorKind::BadAnswer)).startsWith(QStringLiteral("tsk_1 invalid answer: ")));
        // Failures of the endpoint are printed once for all tasks.
        for (const FetchErrorKind kind : {FetchErrorKind::Unreachable, FetchErrorKind::Timeout, FetchErrorKind::Tls,
                 FetchErrorKind::Unauthorized, FetchErrorKind::RateLimited})
            QCOMPARE(tasks.apply(lost("tsk_1", kind)), QString());
        QCOMPARE(tasks.apply(observationOf("tsk_1", "active")), QStringLiteral("tsk_1 active (1 of 1 answered)"));
        QVERIFY(tasks.isOver());
    }

    void saysSafely()
    {
        FollowedTasks tasks(Until::Finished, given({*TaskId::parse(QStringLiteral("a\u202Eb"))}));
        Observation observation = observationOf("x", "evil\x1b[2J\nsecond line");
        observation.taskId = *TaskId::parse(QStringLiteral("a\u202Eb"));
        const QString line = tasks.apply(observation);
        QVERIFY2(line.startsWith(QStringLiteral("a‹U+202E›b evil‹ESC›[2J")), qPrintable(line));
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(!line.contains(u'\x1b'));
    }

    void endsWithTheRightCode_data()
    {
        QTest::addColumn<Until>("until");
        QTest::addColumn<QList<Observation>>("polls");
        QTest::addColumn<bool>("over");
        QTest::addColumn<int>("code");
        const auto rejected = [](int times) { return QList<Observation>(times, lost("b", FetchErrorKind::Rejected)); };
        const Observation good = observationOf("a", "delivered");
        QTest::newRow("both succeeded") << Until::Finished << QList{good, observationOf("b", "success")} << true
                                        << int(ExitCode::Success);
        QTest::newRow("one failed") << Until::Finished << QList{good, observationOf("b", "archived")} << true
                                    << int(ExitCode::NotSucceeded);
        QTest::newRow("one cancelled") << Until::Finished << QList{good, observationOf("b", "cancelled")} << true
                                       << int(ExitCode::NotSucceeded);
        QTest::newRow("one to be cancelled") << Until::Finished << QList{good, observationOf("b", "cancel_requested")}
                                             << false << int(ExitCode::NotAnswered);
        QTest::newRow("one in an unknown state")
            << Until::Finished << QList{good, observationOf("b", "enchanted")} << false << int(ExitCode::NotAnswered);
        QTest::newRow("one gone") << Until::Finished << QList{good, lost("b", FetchErrorKind::NotFound, true)} << true
                                  << int(ExitCode::NotAnswered);
        QTest::newRow("one gone, one failed")
            << Until::Finished << QList{observationOf("a", "failed"), lost("b", FetchErrorKind::NotFound, true)} << true
            << int(ExitCode::NotAnswered);
        QTest::newRow("one not found yet") << Until::Finished << QList{good, lost("b", FetchErrorKind::NotFound)}
                                           << false << int(ExitCode::NotAnswered);
        QTest::newRow("one gone before its end")
            << Until::Finished << QList{good, observationOf("b", "active"), lost("b", FetchErrorKind::NotFound, true)}
            << true << int(ExitCode::NotAnswered);
        QTest::newRow("one rejected for good")
            << Until::Finished << QList{good} + rejected(6) << true << int(ExitCode::NotAnswered);
        QTest::newRow("one rejected for a while")
            << Until::Finished << QList{good} + rejected(5) + QList{lost("b", FetchErrorKind::Server)} + rejected(5)
            << false << int(ExitCode::NotAnswered);
        QTest::newRow("one no id") << Until::Finished << QList{good, lost("b", FetchErrorKind::BadId)} << true
                                   << int(ExitCode::NotAnswered);
        QTest::newRow("both answered") << Until::Answered
                                       << QList{observationOf("a", "active"), observationOf("b", "failed")} << true
                                       << int(ExitCode::Success);
        QTest::newRow("both answered, one lost again")
            << Until::Answered
            << QList{observationOf("a", "active"), observationOf("b", "failed"), lost("a", FetchErrorKind::Timeout)}
            << true << int(ExitCode::Success);
        QTest::newRow("one answered") << Until::Answered
                                      << QList{observationOf("a", "active"), lost("b", FetchErrorKind::Server)} << false
                                      << int(ExitCode::NotAnswered);
    }

    void endsWithTheRightCode()
    {
        QFETCH(const Until, until);
        QFETCH(const QList<Observation>, polls);
        FollowedTasks tasks(until, given(ids({"a", "b"})));
        for (const Observation &poll : polls)
            (void)tasks.apply(poll);
        QTEST(tasks.isOver(), "over");
        QTEST(tasks.exitCode(), "code");
    }

    void saysWhatBecameOfAMissingTask_data()
    {
        QTest::addColumn<QList<Observation>>("polls");
        QTest::addColumn<QString>("line");
        Observation missing = lost("a", FetchErrorKind::NotFound, true);
        QTest::newRow("the API keeps finished tasks")
            << QList{observationOf("a", "active"), missing} << QStringLiteral("a is gone: not found 6 times in a row");
        missing.mayBeFinished = true;
        QTest::newRow("never seen") << QList{missing} << QStringLiteral("a is gone: not found 6 times in a row");
        QTest::newRow("seen before") << QList{observationOf("a", "active"), missing}
                                     << QStringLiteral("a was finished or removed: not found 6 times in a row");
    }

    void saysWhatBecameOfAMissingTask()
    {
        QFETCH(const QList<Observation>, polls);
        FollowedTasks tasks(Until::Finished, given(ids({"a"})));
        QString last;
        for (const Observation &poll : polls)
            last = tasks.apply(poll);
        QFETCH(const QString, line);
        QVERIFY2(last.startsWith(line), qPrintable(last));
    }

    void printsAllInTheOrderGiven()
    {
        QList<PrintTask> all = given(ids({"b", "a", "b", "never"}));
        all.append({TaskId::unaskable(QStringLiteral("..")), lost("x", FetchErrorKind::BadId)});
        FollowedTasks tasks(Until::Finished, all);
        QCOMPARE(tasks.asked(), ids({"b", "a", "never"}));
        (void)tasks.apply(observationOf("a", "active"));
        (void)tasks.apply(observationOf("b", "delivered"));
        const QList<TaskRow> rows = tasks.rows();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0].id, id("b"));
        QCOMPARE(rows[1].task->state.text().toString(), QStringLiteral("active"));
        QCOMPARE(rows[2].id, id("b"));
        // A task that was never answered is reported as cancelled, not as successful.
        QCOMPARE(rows[3].failure->kind, FetchErrorKind::Cancelled);
    }
};

TASKWATCH_TEST(TestFollowedTasks, QCoreApplication);
#include "tst_followedtasks.moc"
