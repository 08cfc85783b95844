// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestJournal : public QObject
{
    Q_OBJECT

private:
    const QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newFile() { return m_folder.filePath(QStringLiteral("%1/journal.sqlite").arg(++m_files)); }

    static Task taskIn(const TaskId &id, const char *state, qint64 retried = 0)
    {
        Task task = exampleTask();
        task.taskId = id;
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.retried = retried;
        return task;
    }

private Q_SLOTS:
    void theListIsFoundAgain()
    {
        const QString file = newFile();
        const QList<TaskId> ids = manyIds(1234);
        {
            JournalFixture first(file);
            QVERIFY(first.opened());
            QCOMPARE(first.state.kind, JournalState::Kind::Keeping);
            QVERIFY(first.state.words.isEmpty());
            QCOMPARE(first.state.file, file);
            QVERIFY(first.watch(ids));
            QCOMPARE(first.kept, ids);
            QVERIFY(first.watch(ids.mid(3, 2))); // also emitted for ids that are on the list already
        }
        JournalFixture second(file);
        QVERIFY(second.opened());
        QCOMPARE(second.rememberedIds(), ids);
        QVERIFY(!second.rememberedAfterAll);
        QCOMPARE(second.largestBatch, 500);
        QVERIFY(!second.remembered.first().answered && !second.remembered.first().failed);
    }

    void removedIdsAreGoneAndReaddedIdsAreLast()
    {
        const QString file = newFile();
        {
            JournalFixture first(file);
            QVERIFY(first.watch(ids({"a", "b", "c"})));
            first.journal->remove(ids({"a", "b"}));
            QVERIFY(first.watch(ids({"a"})));
        }
        JournalFixture second(file);
        QVERIFY(second.opened());
        QCOMPARE(second.rememberedIds(), ids({"c", "a"}));
    }

    void allOfOneAdditionAreInItsOrder_data()
    {
        QTest::addColumn<QList<TaskId>>("added");
        QTest::newRow("known, removed and new") << ids({"d", "b", "a", "e"});
        QTest::newRow("twice") << ids({"d", "b", "d", "e"});
        QTest::newRow("what JSON escapes") << ids({"\"d\\", "b", "7", "null", "\xE2\x82\xAC\xF0\x9F\x98\x80"});
        QTest::newRow("what JSON cannot hold")
            << ids({"d", "b"}) + QList{TaskId::unaskable(QChar(0xD800))} + ids({"e"});
    }

    void allOfOneAdditionAreInItsOrder()
    {
        QFETCH(const QList<TaskId>, added);
        const QString file = newFile();
        {
            JournalFixture first(file);
            QVERIFY(first.watch(ids({"a", "b", "c"})));
            first.journal->remove(ids({"b"}));
            QVERIFY(first.watch(added));
        }
        QList<TaskId> expected = ids({"a", "c"});
        for (const TaskId &id : added) {
            if (!expected.contains(id))
                expected.append(id);
        }
        JournalFixture second(file);
        QVERIFY(second.opened());
        QCOMPARE(second.rememberedIds(), expected);
    }

    void eachEndpointHasItsOwn()
    {
        const QString file = newFile();
        const QString other = QStringLiteral("https://other/at/ä");
        {
            JournalFixture one(file);
            JournalFixture two(file, other); // two journals with one file at the same time
            QVERIFY(one.watch(ids({"a", "b"})));
            QVERIFY(two.watch(ids({"b", "c"})));
            one.journal->record({answered(id("b"), taskIn(id("b"), "failed"), currentTimestamp())});
        }
        JournalFixture one(file);
        JournalFixture two(file, other);
        QVERIFY(one.opened() && two.opened());
        QCOMPARE(one.rememberedIds(), ids({"a", "b"}));
        QCOMPARE(two.rememberedIds(), ids({"b", "c"}));
        QVERIFY(one.remembered[1].answered);
        QVERIFY(!two.remembered[0].answered);
    }

    void waitsUntilItIsToBegin()
    {
        const QString file = newFile();
        Journal journal(
            Journal::Options{.file = file, .endpoint = QStringLiteral("https://one"), .limits = {}, .waits = true});
        QSignalSpy all(&journal, &Journal::allRemembered);
        QSignalSpy kept(&journal, &Journal::kept);
        journal.watch(ids({"a"}));
        JournalFixture other(
            newFile()); // while another one begins and stores an id, nothing must happen before begin()
        QVERIFY(other.watch(ids({"a"})));
        QVERIFY(all.isEmpty());
        QVERIFY(!QFileInfo::exists(file));
        journal.begin();
        QTRY_COMPARE(kept.size(), 1); // queued requests are carried out
        QCOMPARE(all.size(), 1);
        journal.begin(); // a second call has no effect
        journal.watch(ids({"b"}));
        QTRY_COMPARE(kept.size(), 2);
        QCOMPARE(all.size(), 1);
    }

    void twoProgramsMayKeepTheSameList()
    {
        const QString file = newFile();
        const TaskId it = id("a");
        const Timestamp start = currentTimestamp();
        {
            JournalFixture one(file);
            OtherProgram two(file);
            QVERIFY(one.watch(ids({"a", "b"})));
            QVERIFY(two.watch(ids({"a", "c"})));
            for (int i = 0; i < 10; ++i) {
                Task task = taskIn(it, "retrying", i);
                task.error = QStringLiteral("error %1").arg(i / 4);
                const Observation poll = answered(it, task, start + std::chrono::seconds(i));
                if (i % 2)
                    one.journal->record({poll});
                else
                    two.list.record({poll});
                const TaskHistory history = i % 2 ? one.historyOf(it) : two.historyOf(it);
                QCOMPARE(history.versions.size(), i + 1);
                QCOMPARE(history.versions.last().task()->error.toString(), task.error.toString());
            }
            QVERIFY(one.historyOf(it) == two.historyOf(it));
            QVERIFY(one.history.gaps.isEmpty());
        }
        JournalFixture later(file);
        QVERIFY(later.opened());
        QCOMPARE(later.rememberedIds(), ids({"a", "b", "c"}));
    }

    void theLastPollsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QList<Observation>>("polls");
        QTest::addColumn<bool>("settled");
        const Timestamp now = currentTimestamp();
        const TaskId it = id("tsk_123");
        Observation observation = answered(it, exampleTask(), now - 60s, 17s);
        QTest::newRow("told") << QList{observation} << false;

        Observation failure = failed(it, FetchErrorKind::Server, now - 50s, 503);
        failure.rawAnswer = QByteArrayLiteral("<html>\0\xff\x01 broken");
        failure.nextPollIn = 3s;
        QTest::newRow("told, then failed") << QList{observation, failure} << false;
        QTest::newRow("failed only") << QList{failure} << false;
        QTest::newRow("told again") << QList{failure, observation} << false;
        QTest::newRow("nobody there") << QList{observation, failed(it, FetchErrorKind::Unreachable, now - 40s)}
                                      << false;

        Observation gone = failed(it, FetchErrorKind::NotFound, now - 40s, 404);
        gone.gone = true;
        QTest::newRow("gone") << QList{observation, gone} << true;
        gone.mayBeFinished = true;
        QTest::newRow("finished or removed") << QList{observation, gone} << true;

        Task final = exampleTask();
        final.state = Test::stateOf(QStringLiteral("Completed"));
        QTest::newRow("final") << QList{observation, answered(it, final, now - 30s)} << true;

        Task odd = exampleTask();
        odd.taskId = id("another id, ü");
        odd.messageId = QString();
        odd.url = QStringLiteral("https://例え.jp/\u202e\u0001");
        odd.state = Test::stateOf(QStringLiteral("WHO knows\u00a0"));
        odd.retried = 1'000'000'000'000;
        odd.maxRetry = 0;
        odd.nextProcessAt = {};
        odd.completedAt = {};
        odd.deadline = fromUnixMs(-5);
        odd.lastErrorAt = fromUnixMs(std::numeric_limits<qint64>::max());
        odd.error =
            QString(QStringLiteral("half a pair: ") + QChar(0xd83d) + QChar(0) + QStringLiteral("after a zero, 12:34"));
        odd.flags = {{QStringLiteral("taskId"), QStringLiteral("another: 3:x")}, {QString(QChar(0xdc00)), QString()}};
        Observation oddPoll = answered(it, odd, now - 20s);
        oddPoll.rawAnswer = QByteArrayLiteral("\x01\x02{\"taskId\": \"another id, \xc3\xbc\"}\0\xfe");
        QTest::newRow("as odd as can be") << QList{observation, oddPoll} << false;

        Observation large = observation;
        large.rawAnswer = QByteArray(300'000, 'x') + exampleBody();
        QTest::newRow("large") << QList{large} << false;
        Observation empty = observation;
        empty.rawAnswer.clear();
        empty.answeredAt.reset();
        empty.httpStatus.reset();
        QTest::newRow("bare") << QList{empty} << false;
    }

    void theLastPollsComeBackAsTheyWere()
    {
        QFETCH(const QList<Observation>, polls);
        QFETCH(const bool, settled);
        const QString file = newFile();
        {
            JournalFixture first(file);
            QVERIFY(first.watch(ids({"tsk_123"})));
            for (const Observation &poll : polls)
                first.journal->record({poll});
        }
        const MonotonicTime before = MonotonicClock::now();
        const Timestamp wallBefore = currentTimestamp();
        JournalFixture second(file);
        QVERIFY(second.opened());
        QCOMPARE(second.remembered.size(), 1);
        const RememberedTask &task = second.remembered.first();
        std::optional<Observation> observation, failedPoll;
        for (const Observation &poll : polls) {
            failedPoll = poll.failure() ? std::optional(poll) : std::nullopt;
            if (poll.task())
                observation = poll;
        }
        QVERIFY(withoutTick(task.answered) == withoutTick(observation));
        QVERIFY(withoutTick(task.failed) == withoutTick(failedPoll));
        QCOMPARE(task.isSettled(), settled);
        if (task.answered) {
            const auto off = (before - task.answered->asked) - (wallBefore - task.answered->askedAt);
            QVERIFY(off < 5s && off > -5s);
        }
    }

    void ofManyTasksEachAnswerIsItsOwn()
    {
        // Some tasks share their answer's form, others have their own.
        const QString file = newFile();
        const QList<TaskId> all = manyIds(60);
        QList<Observation> polls;
        for (int i = 0; i < all.size(); ++i) {
            Observation poll = answered(all[i], taskIn(all[i], "retrying", 4), currentTimestamp());
            poll.rawAnswer.replace("tsk_123", all[i].toString().toLatin1());
            if (i % 3 == 0)
                poll.rawAnswer += QByteArray::number(i);
            polls.append(poll);
        }
        {
            JournalFixture first(file);
            QVERIFY(first.watch(all));
            first.journal->record(polls);
            first.journal->record(polls); // the second time all texts exist
        }
        JournalFixture second(file);
        QVERIFY(second.opened());
        QCOMPARE(second.remembered.size(), polls.size());
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(second.remembered[i].answered->rawAnswer, polls[i].rawAnswer);
    }

    void polledWithAClockThatIsBehindIsNotInTheFuture()
    {
        const QString file = newFile();
        {
            JournalFixture first(file);
            QVERIFY(first.watch(ids({"a"})));
            first.journal->record({answered(id("a"), taskIn(id("a"), "active"), currentTimestamp() + 24h)});
        }
        JournalFixture second(file);
        QVERIFY(second.opened());
        QVERIFY(second.remembered.first().answered->asked <= MonotonicClock::now());
    }

    void countsChangesAndMarksTheTrail()
    {
        const QString file = newFile();
        const TaskId it = id("a");
        const Timestamp start = currentTimestamp() - 1h;
        {
            JournalFixture first(file);
            QVERIFY(first.watch({it}));
            Task task = taskIn(it, "pending");
            task.lastErrorAt = {};
            task.error = QString();
            first.journal->record({answered(it, task, start)});
            task.nextProcessAt = fromUnixMs(1); // changed times alone do not count as a change
            first.journal->record({answered(it, task, start + 1s)});
            task.state = Test::stateOf(QStringLiteral("retrying"));
            task.retried = 1;
            task.error = QStringLiteral("timeout");
            first.journal->record({answered(it, task, start + 2s)});
            task.lastErrorAt = start + 3s;
            first.journal->record(
                {answered(it, task, start + 4s), failed(it, FetchErrorKind::Server, start + 5s, 500)});
            task.state = Test::stateOf(QStringLiteral("failed"));
            task.retried = 2;
            first.journal->record({answered(it, task, start + 6s)});
        }
        JournalFixture second(file);
        QVERIFY(second.opened());
        PhaseTrail trail;
        for (const PhaseTrail::Mark mark : {PhaseTrail::Mark(Phase::Waiting), PhaseTrail::Mark(),
                 PhaseTrail::Mark(Phase::Retrying), PhaseTrail::Mark(), PhaseTrail::Mark(Phase::Failed)})
            trail.add(mark);
        QCOMPARE(second.remembered.first().trail.bits(), trail.bits());
        QCOMPARE(second.remembered.first().changes, 2U);
        // Three failures: one shown by retries, one by lastErrorAt, one by the final state.
        QVERIFY(second.readTrend(start - 1min));
        int failures = 0;
        for (const PhaseSample &sample : second.samples)
            failures += sample.failures;
        QCOMPARE(failures, 3);
    }

    void theHistoryTellsVersionsPollsAndGaps()
    {
        const QString file = newFile();
        const TaskId it = id("a");
        const Timestamp start = currentTimestamp();
        JournalFixture fixture(file);
        QVERIFY(fixture.watch({it}));
        const Task waiting = taskIn(it, "pending"), running = taskIn(it, "active");
        const FetchError server{FetchErrorKind::Server, QStringLiteral("as the test wants it")};
        fixture.journal->record({answered(it, waiting, start + 1s), answered(it, waiting, start + 2s),
            failed(it, FetchErrorKind::Unreachable, start + 3s), answered(it, running, start + 4s),
            failed(it, FetchErrorKind::Server, start + 5s, 500), failed(it, FetchErrorKind::Server, start + 6s, 500),
            answered(it, running, start + 7s), answered(it, running, start + 8s),
            answered(id("b"), running, start + 9s)});
        const TaskHistory history = fixture.historyOf(it);
        QCOMPARE(history.taskId, it);
        const QList<TaskVersion> versions{{waiting, {}, start + 1s, start + 1s + 10ms},
            {running, start + 2s, start + 4s, start + 4s + 10ms}, {server, start + 4s, start + 5s, start + 5s + 10ms},
            {running, start + 6s, start + 7s, start + 7s + 10ms}};
        QVERIFY(history.versions == versions);
        QCOMPARE(toUnixMs(*history.confirmedAt), toUnixMs(start + 8s));
        QVERIFY(!history.trimmed);
        QCOMPARE(history.polls.size(), 8);
        const PollRecord refused{.askedAt = start + 3s,
            .took = {},
            .httpStatus = {},
            .bytes = 0,
            .failure = FetchError{FetchErrorKind::Unreachable, QStringLiteral("as the test wants it")}};
        const PollRecord good{
            .askedAt = start + 8s, .took = 10ms, .httpStatus = 200, .bytes = exampleBody().size(), .failure = {}};
        QVERIFY(history.polls[2] == refused);
        QVERIFY(history.polls[7] == good);
        QVERIFY(std::abs((history.watchedSince - start).count()) < 30'000);
        QVERIFY(fixture.historyOf(id("b")).versions.isEmpty()); // never watched
    }

    void onlyTheLastPollsAreKept()
    {
        JournalFixture fixture(newFile());
        const TaskId it = id("a");
        QVERIFY(fixture.watch({it}));
        QList<Observation> polls;
        for (int i = 0; i < 120; ++i)
            polls.append(answered(it, taskIn(it, "active"), fromUnixMs(1'000'000 - 1000 * (i % 7) + i)));
        fixture.journal->record(polls);
        const TaskHistory history = fixture.historyOf(it);
        QCOMPARE(history.polls.size(), TaskHistory::MostPolls);
        for (qsizetype i = 0; i < history.polls.size(); ++i)
            QCOMPARE(toUnixMs(history.polls[i].askedAt), toUnixMs(polls[120 - 50 + i].askedAt));
        QCOMPARE(history.versions.size(), 1);
    }
};

TASKWATCH_TEST(TestJournal, QCoreApplication);
#include "tst_journal.moc"
