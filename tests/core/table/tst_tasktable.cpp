// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/answertemplate.h"
#include "table/tasktable.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestTaskTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskKeepsItsRow()
    {
        TaskTable table;
        QCOMPARE(table.add(ids({"b", "a"})), (std::vector<int>{0, 1}));
        QCOMPARE(table.unknownOf(ids({"a", "c", "c", "b"})), ids({"c"}));
        QCOMPARE(table.add(ids({"c"})), std::vector<int>{2});
        table.remove(std::array{0, 1});
        QCOMPARE(table.size(), 1);
        QCOMPARE(table.indexOf(id("c")), 2);
        QCOMPARE(table.indexOf(id("b")), -1);
        QVERIFY(!table.isUsed(0));
        QVERIFY(table.isUsed(2));
        // Another task reuses the row, without the old task's data.
        QCOMPARE(table.add(ids({"d"})).size(), size_t(1));
        QCOMPARE(table.rowEnd(), 3);
        const TaskRow &row = table.at(table.indexOf(id("d")));
        QVERIFY(!row.task && !row.polledAt && row.changes == 0);
        QCOMPARE(row.serial, 3u);
    }

    void takenRowsComeBackAsTheyWere()
    {
        TaskTable table;
        table.add(ids({"a", "b", "c"}));
        const Task task = exampleTask();
        static_cast<void>(table.apply(answered(id("a"), task, fromUnixMs(1000))));
        static_cast<void>(table.apply(failed(id("a"), FetchErrorKind::Server, fromUnixMs(2000), 503)));
        static_cast<void>(table.apply(answered(id("b"), task, fromUnixMs(1000))));
        const TaskRow before = table.at(table.indexOf(id("a")));
        const qsizetype texts = table.texts().size();
        const PhaseCounts counts = table.counts();

        std::vector<TaskRow> taken = table.take(std::array{table.indexOf(id("a")), table.indexOf(id("b"))});
        QCOMPARE(table.size(), 1);
        QCOMPARE(taken.size(), size_t(2));
        QCOMPARE(table.texts().size(), texts); // in use by what was taken
        table.add(ids({"d", "b"})); // reuse the rows
        QCOMPARE(table.putBack(std::move(taken)).size(), size_t(1)); // b is watched again
        QCOMPARE(table.size(), 4);
        const TaskRow &after = table.at(table.indexOf(id("a")));
        QCOMPARE(after.serial, before.serial);
        QVERIFY(after.task == before.task && *after.failure == *before.failure && after.changes == before.changes);
        QCOMPARE(after.trail.bits(), before.trail.bits());
        QCOMPARE(table.texts().text(after.texts.url), task.url);
        QCOMPARE(table.texts().size(), texts);
        QCOMPARE(table.counts().byPhase[static_cast<size_t>(Phase::Retrying)],
            counts.byPhase[static_cast<size_t>(Phase::Retrying)] - 1);

        table.discard(table.take(std::array{table.indexOf(id("a"))}));
        QCOMPARE(table.texts().size(), 0);
    }

    void keepsATrailOfWhatHappened()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        QCOMPARE(table.at(0).trail.size(), 0);
        Task task = exampleTask();
        for (const char *state : {"pending", "active", "retrying", "retrying"}) {
            task.state = Test::stateOf(QString::fromLatin1(state));
            task.retried += task.state.phase() == Phase::Retrying ? 1 : 0;
            table.apply(answered(id("tsk_123"), task, Start));
        }
        PhaseTrail expected;
        for (const PhaseTrail::Mark mark : {PhaseTrail::Mark(Phase::Waiting), PhaseTrail::Mark(Phase::Running),
                 PhaseTrail::Mark(), PhaseTrail::Mark(Phase::Retrying), PhaseTrail::Mark()})
            expected.add(mark);
        QCOMPARE(table.at(0).trail.bits(), expected.bits());
        table.apply(failed(id("tsk_123"), FetchErrorKind::Server, Start + 2s, 502));
        QCOMPARE(table.at(0).trail.bits(), expected.bits());
        table.remove(std::array{0});
        table.add(ids({"other"}));
        QCOMPARE(table.at(0).trail.size(), 0);
    }

    void aRowIsNoLargerThanItMustBe()
    {
        // A pass over 100,000 rows is made many times a second.
        QVERIFY2(sizeof(void *) != 8 || sizeof(TaskRow) <= 272, qPrintable(QString::number(sizeof(TaskRow))));
    }

    void rememberedTasksAreNotMarkedAsChanged()
    {
        TaskTable table;
        table.add(ids({"here"}));
        PhaseTrail trail;
        trail.add(Phase::Running);
        trail.add(std::nullopt);
        const auto observation = [](const char *taskId) { return answered(id(taskId), exampleTask(), Start); };
        const QList<RememberedTask> known{
            {.taskId = id("both"),
                .answered = observation("both"),
                .failed = failed(id("both"), FetchErrorKind::Server, Start + 5s, 502),
                .trail = trail,
                .changes = 7},
            {.taskId = id("here"), .answered = observation("here"), .failed = {}, .trail = trail, .changes = 3},
            {.taskId = id("never"), .answered = {}, .failed = {}, .trail = {}, .changes = 0},
            {.taskId = id("both"), .answered = {}, .failed = {}, .trail = {}, .changes = 9},
        };
        QCOMPARE(table.recall(known), (std::vector<int>{1, 2}));
        QCOMPARE(table.size(), 3);
        const TaskRow &both = table.at(1);
        QVERIFY(both.task == exampleTask() && both.failure);
        QCOMPARE(both.confirmedAt, Start);
        QCOMPARE(both.polledAt, std::optional(Start + 5s));
        QCOMPARE(both.changes, 7u);
        QCOMPARE(both.trail.bits(), trail.bits());
        QCOMPARE(NewsFields(both.news), NewsFields());
        QCOMPARE(both.changed, MonotonicTime());
        QVERIFY(!both.lastChange()); // none of the 7 was in this run
        QVERIFY(!table.at(0).task && table.at(0).changes == 0); // the present data is newer
        QVERIFY(!table.at(2).task && !table.at(2).polledAt);
        QCOMPARE(table.counts().of(Phase::Retrying), 1);
        QCOMPARE(table.counts().withoutTask, 2);
        // The next observation is compared with it and counts as a change.
        Task later = exampleTask();
        later.retried = 5;
        table.apply(answered(id("both"), later, Start + 60s));
        QCOMPARE(both.changes, 8u);
        QCOMPARE(NewsFields(both.news), NewsFields(News::Retries));
        QCOMPARE(both.lastChange(), std::optional(both.polled));
        QCOMPARE(both.trail.size(), 3);
    }

    void aFailedPollNeverCostsTheTask()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        QCOMPARE(table.apply(answered(id("tsk_123"), exampleTask(), Start)), 0);
        QCOMPARE(table.apply(failed(id("tsk_123"), FetchErrorKind::Server, Start + 2s, 502)), 0);
        const TaskRow &row = table.at(0);
        QVERIFY(row.task == exampleTask());
        QCOMPARE(row.confirmedAt, Start);
        QCOMPARE(row.polledAt, std::optional(Start + 2s));
        QVERIFY(row.failure);
        QCOMPARE(row.httpStatus, std::optional(502));
        // A success ends the failure.
        table.apply(answered(id("tsk_123"), exampleTask(), Start + 4s));
        QVERIFY(!row.failure);
        QCOMPARE(row.confirmedAt, Start + 4s);
    }

    void givesBackTheRawAnswerByteByByte()
    {
        TaskTable table;
        table.add(ids({"tsk_123", "other"}));
        QVERIFY(table.rawAnswer(0).isEmpty());
        Observation poll = answered(id("tsk_123"), exampleTask(), Start);
        poll.rawAnswer = exampleBody() + "\n";
        table.apply(poll);
        QCOMPARE(table.rawAnswer(0), poll.rawAnswer);
        QVERIFY(table.rawAnswer(1).isEmpty());
        Observation broken = failed(id("tsk_123"), FetchErrorKind::Server, Start + 2s, 502);
        broken.rawAnswer = "<html>\x01\xff";
        table.apply(broken);
        QCOMPARE(table.rawAnswer(0), broken.rawAnswer);
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, Start + 4s));
        QVERIFY(table.rawAnswer(0).isEmpty());
        table.apply(poll);
        table.remove(std::array{0});
        table.add(ids({"tsk_123"}));
        QVERIFY(table.rawAnswer(0).isEmpty()); // the answer belonged to another row
    }

    void anyIntervalCanBeTripled()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        Observation poll = answered(id("tsk_123"), exampleTask(), Start);
        using std::chrono::milliseconds;
        for (const milliseconds interval : {milliseconds::max(), milliseconds::max() / 3, milliseconds(3'000'000h)}) {
            poll.nextPollIn = interval;
            table.apply(poll);
            QVERIFY(!table.at(0).isStale(poll.asked + 24h));
        }
    }

    void keepsTheBeginningOfALongAnswerWithoutATask()
    {
        TaskTable table;
        table.add(ids({"tsk_123", "other"}));
        Observation page = failed(id("tsk_123"), FetchErrorKind::BadAnswer, Start, 200);
        page.rawAnswer = "<html>" + QByteArray(1 << 20, 'x');
        table.apply(page);
        QCOMPARE(table.rawAnswer(0), page.rawAnswer.first(AnswerTemplate::MostWithoutTask));
        QVERIFY(table.isRawAnswerCut(0));
        page.rawAnswer.truncate(AnswerTemplate::MostWithoutTask);
        table.apply(page);
        QCOMPARE(table.rawAnswer(0), page.rawAnswer);
        QVERIFY(!table.isRawAnswerCut(0));

        // What an earlier run has kept of it is still known to be only the beginning.
        page.rawAnswer.append("xx");
        const QByteArray form = AnswerTemplate::of(page.rawAnswer, nullptr);
        RememberedTask known{.taskId = id("known"), .answered = {}, .failed = page, .trail = {}};
        known.failed->taskId = known.taskId;
        known.failed->rawAnswer = AnswerTemplate::answerOf(form, nullptr);
        const int row = table.recall({known}).front();
        QVERIFY(table.isRawAnswerCut(row));

        // A long answer with a task is kept whole.
        Observation poll = answered(id("other"), exampleTask(), Start);
        poll.rawAnswer = exampleBody() + QByteArray(1 << 20, ' ');
        table.apply(poll);
        QCOMPARE(table.rawAnswer(1), poll.rawAnswer);
        QVERIFY(!table.isRawAnswerCut(1));
    }

    void anotherUrlIsFlaggedForAsLongAsItStays()
    {
        const auto at = [](const char *url) {
            Task task = exampleTask();
            task.url = QString::fromUtf8(url);
            task.flags = {{QStringLiteral("deadline"), QStringLiteral("odd")}};
            return task;
        };
        TaskTable table;
        table.add(ids({"tsk_123", "other"}));
        const TaskRow &row = table.at(0);
        const auto flagsAfter = [&](const char *url) {
            table.apply(answered(id("tsk_123"), at(url), Start));
            QStringList flags;
            for (const TaskFlag &flag : row.task->flags)
                flags.append(flag.field + u": " + flag.detail);
            return flags;
        };
        const QStringList own{QStringLiteral("deadline: odd")};
        QCOMPARE(flagsAfter(""), own);
        QCOMPARE(flagsAfter("https://a"), own); // there was no url before
        QCOMPARE(flagsAfter("https://a"), own);
        QCOMPARE(flagsAfter("https://b\u202e"), own + QStringList(QStringLiteral("url: was https://a before")));
        // The flag is not repeated.
        QCOMPARE(flagsAfter("https://b\u202e"), own + QStringList(QStringLiteral("url: was https://a before")));
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, Start));
        QCOMPARE(flagsAfter("https://b\u202e"), own + QStringList(QStringLiteral("url: was https://a before")));
        QCOMPARE(flagsAfter("https://a"), own + QStringList(QStringLiteral("url: was https://b‹U+202E› before")));
        QCOMPARE(flagsAfter(""), own + QStringList(QStringLiteral("url: was https://a before")));
        // The texts are released with the row.
        table.apply(answered(id("other"), at("https://a"), Start));
        table.remove(std::array{0, 1});
        QCOMPARE(table.texts().size(), 0);
    }

    void anOldFactIsStale()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        QVERIFY(!table.at(0).isStale(tickAt(Start + 1h))); // no task is shown that could be stale
        table.apply(answered(id("tsk_123"), exampleTask(), Start));
        QVERIFY(!table.at(0).isStale(tickAt(Start + 6s)));
        QVERIFY(table.at(0).isStale(tickAt(Start + 6001ms)));
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, Start + 7s));
        QVERIFY(table.at(0).isStale(tickAt(Start + 7s))); // a failed poll confirms nothing
    }

    void dropsWhatIsNotWatched()
    {
        TaskTable table;
        table.add(ids({"a"}));
        QCOMPARE(table.apply(answered(id("b"), exampleTask(), Start)), -1);
        QVERIFY(!table.at(0).task);
    }

    void countsEveryRowOnce()
    {
        TaskTable table;
        table.add(manyIds(3));
        QCOMPARE(table.counts().withoutTask, 3);
        table.apply(answered(id("tsk_0"), exampleTask(), Start));
        Task done = exampleTask();
        done.state = Test::stateOf(QStringLiteral("completed"));
        table.apply(answered(id("tsk_1"), done, Start));
        QCOMPARE(table.counts().withoutTask, 1);
        QCOMPARE(table.counts().of(Phase::Retrying), 1);
        QCOMPARE(table.counts().of(Phase::Succeeded), 1);
        table.apply(answered(id("tsk_0"), done, Start + 1s));
        QCOMPARE(table.counts().of(Phase::Retrying), 0);
        QCOMPARE(table.counts().of(Phase::Succeeded), 2);
        table.remove(std::array{0, 1, 2});
        QCOMPARE(table.counts().withoutTask + table.counts().of(Phase::Succeeded), 0);
    }

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);
};

TASKWATCH_TEST(TestTaskTable, QCoreApplication);
#include "tst_tasktable.moc"
