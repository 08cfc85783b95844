// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalreader.h"
#include "journal/tables/pollring.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <numeric>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using Reason = WatchGap::Reason;

namespace {

/// The expected history of a task, computed from the observations by simple rules.
struct PlainHistory {
    QList<TaskVersion> versions;
    OptionalTime<Timestamp> confirmedAt;
    QList<PollRecord> polls;
    QList<ServerReport> reports;

    void take(const Observation &poll)
    {
        addReports(reports, poll.reports);
        polls.append({.askedAt = poll.askedAt,
            .took = poll.answeredAt ? std::optional(*poll.answeredAt - poll.askedAt) : std::nullopt,
            .httpStatus = poll.httpStatus,
            .bytes = poll.rawAnswer.size(),
            .failure = poll.failure() ? std::optional(*poll.failure()) : std::nullopt});
        if (polls.size() > TaskHistory::MostPolls)
            polls.removeFirst();
        if (poll.failure() && failureScope(poll.failure()->kind) != FailureScope::ThisTask)
            return;
        if (versions.isEmpty() || versions.last().outcome != poll.outcome)
            versions.append({poll.outcome, confirmedAt, poll.askedAt, poll.answeredAt.value_or(poll.askedAt)});
        confirmedAt = poll.askedAt;
    }
    [[nodiscard]] bool matches(const TaskHistory &history) const
    {
        return history.versions == versions && history.confirmedAt == confirmedAt && history.polls == polls
            && history.reports == reports;
    }
};

class RandomPolls
{
public:
    explicit RandomPolls(quint32 seed)
        : m_random(seed)
    {
    }
    Observation next(const TaskId &id)
    {
        m_now += std::chrono::milliseconds(m_random.bounded(5000));
        static constexpr FetchErrorKind Kinds[] = {FetchErrorKind::NotFound, FetchErrorKind::Server,
            FetchErrorKind::Unreachable, FetchErrorKind::Timeout, FetchErrorKind::BadAnswer};
        if (m_random.bounded(4) == 0) {
            Observation poll =
                failed(id, Kinds[m_random.bounded(5)], m_now, m_random.bounded(2) ? std::optional(500) : std::nullopt);
            std::get<FetchError>(poll.outcome).detail = QStringLiteral("detail %1").arg(m_random.bounded(2));
            poll.rawAnswer = QByteArray(m_random.bounded(20), 'y');
            return poll;
        }
        static constexpr const char *States[] = {"pending", "active", "retrying", "completed", "what"};
        Task task = exampleTask();
        task.taskId = id;
        task.state = Test::stateOf(QString::fromLatin1(States[m_random.bounded(5)]));
        task.retried = m_random.bounded(2);
        if (m_random.bounded(3) == 0)
            task.nextProcessAt = {};
        if (m_random.bounded(3) == 0)
            task.error = QString();
        if (m_random.bounded(5) == 0)
            task.flags = {{QStringLiteral("retried"), QStringLiteral("odd")}};
        if (m_random.bounded(9) == 0)
            task.taskId = Test::id("another");
        Observation poll = answered(id, task, m_now);
        if (m_random.bounded(2) == 0)
            m_last = poll;
        else if (m_last && m_last->taskId == id)
            poll.outcome = m_last->outcome; // unchanged
        for (int i = m_random.bounded(4); i > 0; --i) { // late, out of order and repeated
            const int number = m_random.bounded(60);
            poll.reports.append({.at = m_begin - std::chrono::seconds(number),
                .state = Test::stateOf(QString::fromLatin1(States[number % 5])),
                .attempt = number % 3,
                .error = number % 3 == 0 ? QString() : QStringLiteral("error %1").arg(number % 7)});
        }
        return poll;
    }
    int bounded(int end) { return m_random.bounded(end); }

private:
    QRandomGenerator m_random;
    Timestamp m_now = currentTimestamp();
    const Timestamp m_begin = m_now;
    std::optional<Observation> m_last;
};

} // namespace

class TestJournalHistory : public QObject
{
    Q_OBJECT

private:
    const QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newFile() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files)); }

private Q_SLOTS:
    void agreesWithASimpleJournal_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("%u", seed) << seed;
    }

    void agreesWithASimpleJournal()
    {
        QFETCH(const quint32, seed);
        const QString file = newFile();
        const QList<TaskId> all = manyIds(4);
        QHash<TaskId, PlainHistory> plain;
        RandomPolls random(seed);
        const TaskId &followed = all[1];
        for (int start = 0; start < 2; ++start) {
            JournalFixture fixture(file);
            QVERIFY(fixture.watch(all));
            QVERIFY(plain[followed].matches(fixture.historyOf(followed)));
            for (int batch = 0; batch < 10; ++batch) {
                QList<Observation> polls;
                for (int i = random.bounded(40); i >= 0; --i) {
                    polls.append(random.next(all[random.bounded(4)]));
                    plain[polls.last().taskId].take(polls.last());
                }
                fixture.journal->record(polls);
                if (random.bounded(3) == 0)
                    QTRY_VERIFY(plain[followed].matches(fixture.history)); // updated by historyGrew()
            }
            QTRY_VERIFY(plain[followed].matches(fixture.history));
            const TaskHistory grown = fixture.history;
            QVERIFY(grown == fixture.historyOf(followed));
            for (const TaskId &id : all)
                QVERIFY(plain[id].matches(fixture.historyOf(id)));
        }
    }

    void eachFollowerHasATask()
    {
        JournalFixture fixture(newFile());
        const QList<TaskId> all = manyIds(3);
        QVERIFY(fixture.watch(all));
        Journal *journal = fixture.journal.get();
        QMap<int, TaskHistory> histories;
        QMap<int, int> reads;
        connect(journal, &Journal::historyRead, this, [&](const TaskHistory &read, int follower) {
            histories[follower] = read;
            ++reads[follower];
        });
        connect(journal, &Journal::historyGrew, this,
            [&](const TaskHistory &later, int follower) { histories[follower].extend(later); });
        const int first = journal->addFollower();
        const int second = journal->addFollower();
        const int same = journal->addFollower();
        journal->follow(all[0], first);
        journal->follow(all[1], second);
        journal->follow(all[1], same);
        QTRY_COMPARE(reads, (QMap<int, int>{{first, 1}, {second, 1}, {same, 1}}));
        const auto pollAll = [&](const char *state) {
            Task task = exampleTask();
            task.state = Test::stateOf(QString::fromLatin1(state));
            for (const TaskId &each : all)
                journal->record({answered(each, task, currentTimestamp(), 60s)});
        };
        pollAll("active");
        for (const int follower : {first, second, same})
            QTRY_COMPARE(histories[follower].versions.size(), 1);
        QCOMPARE(histories[first].taskId, all[0]);
        QCOMPARE(histories[second].taskId, all[1]);
        QVERIFY(histories[second] == histories[same]);
        // One follower turns to another task and one to none. The others go on, and are not read again.
        journal->follow(all[2], first);
        journal->follow(std::nullopt, second);
        pollAll("completed");
        QTRY_COMPARE(histories[same].versions.size(), 2);
        QTRY_VERIFY(histories[first].taskId == all[2] && histories[first].versions.size() == 2);
        QCOMPARE(histories[second].versions.size(), 1);
        QCOMPARE(reads, (QMap<int, int>{{first, 2}, {second, 1}, {same, 1}}));
    }

    void gapsAreOfWhenNobodyPolled()
    {
        const QString file = newFile();
        const TaskId a = id("a"), b = id("b");
        const Timestamp start = currentTimestamp();
        {
            JournalFixture fixture(file);
            QVERIFY(fixture.watch({a}));
            fixture.journal->setNotPolling(Reason::Hidden, start - 10s); // before a was on the watch list
            fixture.journal->setNotPolling(std::nullopt, start - 5s);
            QVERIFY(fixture.historyOf(a).gaps.isEmpty());
            fixture.journal->setNotPolling(Reason::Paused, start + 20s);
            fixture.journal->setNotPolling(Reason::Unreachable, start + 30s);
            const QList<WatchGap> lasting{
                {start + 20s, start + 30s, Reason::Paused}, {start + 30s, {}, Reason::Unreachable}};
            QVERIFY(fixture.historyOf(a).gaps == lasting);
            fixture.journal->setNotPolling(std::nullopt, start + 40s);
            fixture.journal->follow(a);
            QTRY_VERIFY(!fixture.history.gaps.isEmpty() && fixture.history.gaps.last().to == start + 40s);
            QVERIFY(fixture.readTrend(start));
            QCOMPARE(fixture.gaps.size(), 2);
            QVERIFY(fixture.readTrend(start + 35s));
            QCOMPARE(fixture.gaps.size(), 1);
            QVERIFY(fixture.readTrend(start + 40s));
            QVERIFY(fixture.gaps.isEmpty());
        }
        const QString other = newFile();
        Timestamp ended;
        {
            JournalFixture fixture(other);
            QVERIFY(fixture.watch({a}));
            const Timestamp watched = currentTimestamp();
            fixture.journal->setNotPolling(Reason::Paused, start);
            // The gap begins with the task at the earliest: so that it is not empty.
            QTRY_VERIFY(currentTimestamp() - watched >= 5ms);
            fixture.journal.reset();
            ended = currentTimestamp();
        }
        QTRY_VERIFY(currentTimestamp() - ended >= 50ms);
        {
            JournalFixture fixture(other);
            QVERIFY(fixture.watch({b})); // its history begins here
            QVERIFY(fixture.historyOf(b).gaps.isEmpty());
            const QList<WatchGap> gaps = fixture.historyOf(a).gaps;
            QCOMPARE(gaps.size(), 2);
            QVERIFY(gaps[0].reason == Reason::Paused && gaps[0].to && *gaps[0].to <= ended);
            QVERIFY(gaps[1].reason == Reason::NotRunning && gaps[1].from == *gaps[0].to && gaps[1].to
                && *gaps[1].to - ended >= 50ms);
        }
    }

    void whatWasOffTheListWasNotWatched()
    {
        JournalFixture fixture(newFile());
        const TaskId it = id("a");
        QVERIFY(fixture.watch({it, id("b")}));
        const Timestamp since = fixture.historyOf(it).watchedSince;
        fixture.journal->record({answered(it, exampleTask(), currentTimestamp())});
        fixture.journal->remove({it});
        TaskHistory history = fixture.historyOf(it); // the history is preserved
        QCOMPARE(history.versions.size(), 1);
        QCOMPARE(history.gaps.size(), 1);
        QVERIFY(history.gaps.first().reason == Reason::NotWatched && !history.gaps.first().to);
        fixture.journal->record({answered(it, Task(exampleTask()), currentTimestamp())}); // an answer that arrives late
        const Timestamp off = history.gaps.first().from;
        QTRY_VERIFY(currentTimestamp() - off >= 5ms);
        QVERIFY(fixture.watch({it}));
        history = fixture.historyOf(it);
        QCOMPARE(history.polls.size(), 1);
        QCOMPARE(history.watchedSince.time_since_epoch().count(), since.time_since_epoch().count());
        QCOMPARE(history.gaps.size(), 1);
        QVERIFY(history.gaps.first().to && *history.gaps.first().to - history.gaps.first().from >= 5ms);
        QVERIFY(fixture.historyOf(id("b")).gaps.isEmpty());
    }

    void gapsAreApart()
    {
        const auto at = [](qint64 s) { return fromUnixMs(s * 1000); };
        const QList<WatchGap> gaps{{at(0), at(5), Reason::Paused}, {at(20), at(30), Reason::Hidden},
            {at(10), at(25), Reason::NotRunning}, {at(12), at(13), Reason::Paused}, {at(40), {}, Reason::Unreachable},
            {at(50), at(60), Reason::Paused}};
        const QList<WatchGap> expected{
            {at(11), at(25), Reason::NotRunning}, {at(25), at(30), Reason::Hidden}, {at(40), {}, Reason::Unreachable}};
        QVERIFY(mergeGaps(gaps, at(11)) == expected);
        QVERIFY(mergeGaps({}, at(0)).isEmpty());
    }

    void samplesAreByMinute()
    {
        const QString file = newFile();
        const Timestamp minute = std::chrono::floor<std::chrono::minutes>(currentTimestamp()) - 10min;
        const PhaseSample first{.minute = minute, .counts = {1, 2, 3, 4, 5, 6, 7}, .withoutTask = 8, .failures = 99};
        PhaseSample second = first;
        second.minute += 2min;
        second.counts[0] = 100;
        {
            JournalFixture fixture(file);
            QVERIFY(fixture.watch(ids({"a"})));
            Task task = exampleTask();
            fixture.journal->record({answered(id("a"), task, minute)});
            task.retried += 3;
            fixture.journal->record({answered(id("a"), task, minute + 70s)});
            fixture.journal->sample(second);
            second.counts[0] = 101; // the same minute, later
            fixture.journal->sample(second);
            fixture.journal->sample(first);
        }
        JournalFixture fixture(file);
        QVERIFY(fixture.readTrend(minute + 30s));
        PhaseSample between = first;
        between.minute += 1min;
        QList<PhaseSample> expected{first, between, second};
        expected[0].failures = 0;
        expected[1].failures = 3; // only failures are known of it: the counts are those of the minute before
        expected[2].failures = 0;
        QVERIFY(fixture.samples == expected);
        QVERIFY(fixture.readTrend(minute + 2min));
        QVERIFY(fixture.samples == expected.mid(2));
    }

    // Random polls: the failures by host are what a simple count gives, and together those of the samples.
    void failuresAreCountedByHost()
    {
        QRandomGenerator random(9);
        JournalFixture fixture(newFile());
        const QList<TaskId> all = manyIds(12);
        QVERIFY(fixture.watch(all));
        const Timestamp start = std::chrono::floor<std::chrono::minutes>(currentTimestamp()) - 10min;
        std::map<std::pair<Timestamp, QString>, int> counted;
        QHash<TaskId, int> retried;
        for (int step = 0; step < 300; ++step) {
            const TaskId &taskId = all[random.bounded(all.size())];
            const Timestamp at = start + std::chrono::seconds(step * 2);
            const int failures = static_cast<int>(random.bounded(3));
            Task task = exampleTask();
            task.taskId = taskId;
            const QString host = QStringLiteral("h%1.example").arg(random.bounded(3));
            // One host has many urls, and some tasks have none.
            task.url = random.bounded(5) == 0 ? QString() : u"https://" + host + u'/' + QString::number(step);
            task.retried = retried.contains(taskId) ? retried.value(taskId) + failures : 0;
            if (retried.contains(taskId) && failures > 0)
                counted[{std::chrono::floor<std::chrono::minutes>(at), task.url.isEmpty() ? QString() : host}] +=
                    failures;
            retried.insert(taskId, static_cast<int>(task.retried));
            fixture.journal->record({answered(taskId, task, at)});
        }
        const Timestamp since = start + 3min + 20s;
        QList<HostFailures> expected;
        int sum = 0;
        for (const auto &[key, count] : counted) {
            if (key.first < start + 3min)
                continue;
            expected.append({key.first, key.second, count});
            sum += count;
        }
        QVERIFY(fixture.hostFailuresSince(since) == expected);
        QVERIFY(fixture.readTrend(since));
        QCOMPARE(std::accumulate(fixture.samples.begin(), fixture.samples.end(), 0,
                     [](int total, const PhaseSample &sample) { return total + sample.failures; }),
            sum);
    }

    void tellsWhichTasksAMomentWasOf()
    {
        JournalFixture fixture(newFile());
        const QList<TaskId> all = ids({"a", "b", "c", "d"});
        QVERIFY(fixture.watch(all));
        const Timestamp start = currentTimestamp();
        const auto poll = [&](const char *it, const char *state, int retried, std::chrono::seconds at) {
            Task task = exampleTask();
            task.taskId = id(it);
            task.state = Test::stateOf(QString::fromLatin1(state));
            task.retried = retried;
            return answered(id(it), task, start + at);
        };
        fixture.journal->record({poll("a", "pending", 0, 1s), poll("b", "pending", 0, 1s), poll("c", "active", 0, 1s)});
        fixture.journal->record(
            {poll("a", "retrying", 1, 60s), poll("b", "pending", 0, 61s), poll("c", "failed", 1, 62s)});
        fixture.journal->record(
            {failed(id("b"), FetchErrorKind::NotFound, start + 100s, 404), poll("a", "completed", 1, 120s)});
        using Question = SampleQuery;
        const auto of = [&](std::chrono::seconds from, std::chrono::seconds to, std::optional<Phase> phase) {
            return fixture.momentOf(Question{start + from, start + to, phase});
        };
        QCOMPARE(of(0s, 10s, Phase::Waiting), ids({"a", "b"}));
        QCOMPARE(of(0s, 10s, Phase::Running), ids({"c"}));
        QCOMPARE(of(0s, 10s, std::nullopt), QList<TaskId>());
        QCOMPARE(of(60s, 70s, std::nullopt), ids({"a", "c"}));
        QCOMPARE(of(61s, 70s, std::nullopt), ids({"c"}));
        QCOMPARE(of(0s, 60s, std::nullopt), QList<TaskId>()); // the end is not included
        QCOMPARE(of(60s, 90s, Phase::Retrying), ids({"a"}));
        QCOMPARE(of(100s, 130s, Phase::Waiting), ids({"b"})); // as last seen
        QCOMPARE(of(100s, 130s, Phase::Succeeded), ids({"a"}));
    }

    void ringsOfPollsSurviveWhateverBytesAre()
    {
        PollRing ring;
        for (int i = 0; i < 60; ++i) {
            const qint64 wide = i;
            PollRing::Poll poll{.record = {.askedAt = fromUnixMs(1'800'000'000'000 - wide * wide * 1000),
                                    .took = {},
                                    .httpStatus = {},
                                    .bytes = wide * 1000,
                                    .failure = {}},
                .detail = 0};
            if (i % 2)
                poll.record.took = std::chrono::milliseconds(i - 30); // negative if the clock was set back
            if (i % 3)
                poll.record.httpStatus = 200 + i;
            if (i % 5 == 0) {
                poll.record.failure = FetchError{static_cast<FetchErrorKind>(i % 13), {}};
                poll.detail = wide * 100'000;
            }
            ring.add(poll);
        }
        const QByteArray bytes = ring.toBytes();
        const PollRing same = PollRing::fromBytes(bytes);
        QCOMPARE(same.total, 60);
        QCOMPARE(same.polls.size(), 50);
        for (int i = 0; i < 50; ++i)
            QVERIFY(same.polls[i].record == ring.polls[i].record && same.polls[i].detail == ring.polls[i].detail);
        QVERIFY2(bytes.size() < qsizetype{50} * 14, qPrintable(QString::number(bytes.size())));
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QByteArray broken = bytes.left(random.bounded(static_cast<int>(bytes.size())));
            for (int j = 0; j < 3 && !broken.isEmpty(); ++j)
                broken[random.bounded(static_cast<int>(broken.size()))] = static_cast<char>(random.bounded(256));
            const PollRing read = PollRing::fromBytes(broken);
            QVERIFY(read.polls.size() <= broken.size());
            QVERIFY(read.polls.size() <= TaskHistory::MostPolls);
            QVERIFY(read.total >= read.polls.size());
        }
    }
};

TASKWATCH_TEST(TestJournalHistory, QCoreApplication);
#include "tst_journalhistory.moc"
