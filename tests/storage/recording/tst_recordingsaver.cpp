// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingplayback.h"
#include "recording/recordingplaybackworker.h"
#include "recording/recordingsaver.h"
#include "recording/recordingwriter.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

Task savedTaskAt(const TaskId &id, qint64 retried)
{
    Task task = exampleTask();
    task.taskId = id;
    task.retried = retried;
    task.error = QStringLiteral("error %1").arg(retried);
    return task;
}

/// A journal with a saver; records the saver's signals.
class Saving : public JournalFixture
{
public:
    explicit Saving(const QString &file)
        : JournalFixture(file)
        , saver(journal.get())
    {
        QObject::connect(&saver, &RecordingSaver::progressed, journal.get(), [this] { ++progressed; });
        QObject::connect(
            &saver, &RecordingSaver::saved, journal.get(), [this](const RecordingSummary &s) { summary = s; });
        QObject::connect(&saver, &RecordingSaver::failed, journal.get(), [this](const QString &w) { words = w; });
    }
    [[nodiscard]] bool over() const { return summary || !words.isEmpty(); }

    RecordingSaver saver;
    int progressed = 0;
    std::optional<RecordingSummary> summary;
    QString words;
};

/// The full contents of a recording.
struct ReadBack {
    explicit ReadBack(const QString &file)
        : journal(file)
    {
        const Result<RecordingHead> begun = journal.begin();
        if (!begun) {
            refusal = begun.error();
            return;
        }
        head = *begun;
        QSignalSpy all(&journal, &RecordingPlayback::allRemembered);
        QObject::connect(&journal, &RecordingPlayback::remembered, &journal,
            [this](const QList<RememberedTask> &tasks) { remembered += tasks; });
        QObject::connect(&journal, &RecordingPlayback::problemsFound, &journal,
            [this](const QList<RecordingProblem> &, qint64 count) { problems = count; });
        journal.read(tickAt(head.savedAt));
        isWhole = all.wait(4 * Patience);
    }
    TaskHistory historyOf(const TaskId &id)
    {
        QSignalSpy read(&journal, &RecordingPlayback::historyRead);
        journal.follow(id);
        return read.wait(Patience) ? read[0][0].value<TaskHistory>() : TaskHistory();
    }
    QList<TaskId> momentOf(const SampleQuery &question)
    {
        QSignalSpy read(&journal, &RecordingPlayback::momentRead);
        journal.askMoment(question);
        return read.wait(Patience) ? read[0][1].value<QList<TaskId>>() : QList<TaskId>();
    }
    QList<HostFailures> hostFailures(Timestamp since)
    {
        QSignalSpy read(&journal, &RecordingPlayback::hostFailuresRead);
        journal.askHostFailures(since);
        return read.wait(Patience) ? read[0][0].value<QList<HostFailures>>() : QList<HostFailures>();
    }
    std::pair<QList<PhaseSample>, QList<WatchGap>> trend(Timestamp since)
    {
        QSignalSpy read(&journal, &RecordingPlayback::trendRead);
        journal.askTrend(since);
        return read.wait(Patience)
            ? std::pair(read[0][0].value<QList<PhaseSample>>(), read[0][1].value<QList<WatchGap>>())
            : std::pair<QList<PhaseSample>, QList<WatchGap>>();
    }

    RecordingPlayback journal;
    QString refusal;
    RecordingHead head;
    QList<RememberedTask> remembered;
    bool isWhole = false;
    qint64 problems = 0;
};

QByteArray savedContent(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void putFile(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size());
}

/// Fills a journal with @p count tasks of two versions each.
void fill(JournalFixture &fixture, int count)
{
    const QList<TaskId> ids = manyIds(count);
    QVERIFY(fixture.watch(ids));
    const Timestamp now = currentTimestamp();
    for (int round = 0; round < 2; ++round) {
        QList<Observation> batch;
        for (const TaskId &id : ids)
            batch.append(answered(id, savedTaskAt(id, round), now - 10min + round * 1min));
        fixture.journal->record(batch);
    }
}

/// Saves until it is killed. Prints `begun` once a part has been written.
int saveUntilKilled(const QString &journal, const QString &file)
{
    Saving saving(journal);
    QObject::connect(&saving.saver, &RecordingSaver::progressed, QCoreApplication::instance(), [](qint64 tasks) {
        if (tasks == 0)
            return;
        std::puts("begun");
        std::fflush(stdout);
        ::usleep(60'000'000); // the writer thread continues
    });
    saving.saver.save(file, {});
    return QCoreApplication::exec();
}

} // namespace

/// From a journal to a recording and back, with real files, threads and processes.
class TestRecordingSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void aRecordingAnswersAsTheJournalDoes_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("file") << false;
        QTest::newRow("memory") << true;
    }

    void aRecordingAnswersAsTheJournalDoes()
    {
        QFETCH(const bool, inMemory);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        Saving saving(inMemory ? QString() : folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(saving.opened());
        const QList<TaskId> all = ids({"b", "a", "c", "never", "dropped"});
        QVERIFY(saving.watch(all));
        const Timestamp begin = std::chrono::floor<std::chrono::minutes>(currentTimestamp()) - 30min;
        Task done = savedTaskAt(all[2], 5);
        done.state = Test::stateOf(QStringLiteral("failed"));
        saving.journal->record(
            {answered(all[0], savedTaskAt(all[0], 0), begin), answered(all[1], savedTaskAt(all[1], 1), begin),
                answered(all[2], savedTaskAt(all[2], 2), begin), answered(all[0], savedTaskAt(all[0], 3), begin + 5min),
                failed(all[1], FetchErrorKind::NotFound, begin + 6min, 404), answered(all[2], done, begin + 10min),
                answered(all[1], savedTaskAt(all[1], 2), begin + 12min)});
        saving.journal->setNotPolling(WatchGap::Reason::Paused, begin + 15min);
        saving.journal->setNotPolling({}, begin + 17min);
        for (int minute = 0; minute < 20; ++minute) {
            PhaseSample sample{.minute = begin + minute * 1min, .counts = {}, .withoutTask = 2, .failures = 0};
            sample.counts[static_cast<size_t>(Phase::Retrying)] = 3;
            saving.journal->sample(sample);
        }
        saving.journal->remove({all[4]});
        // Queued observations are included: nothing waited for them.
        saving.saver.save(file, {});
        QTRY_VERIFY(saving.over());
        QCOMPARE(saving.words, QString());
        QCOMPARE(saving.summary->tasks, 4);
        QVERIFY(saving.readTrend(begin - 1h));

        ReadBack readBack(file);
        QCOMPARE(readBack.refusal, QString());
        QVERIFY(readBack.isWhole);
        QCOMPARE(readBack.problems, 0);
        QCOMPARE(readBack.head.endpoint, QStringLiteral("https://one"));
        QVERIFY(readBack.head.savedAt <= currentTimestamp() && readBack.head.savedAt > currentTimestamp() - 1min);
        QList<TaskId> order;
        for (const RememberedTask &task : std::as_const(readBack.remembered))
            order.append(task.taskId);
        QCOMPARE(order, all.first(4));
        // `asked` is relative to the moment of saving.
        QCOMPARE(readBack.remembered[0].answered->asked, tickAt(begin + 5min));
        QCOMPARE(readBack.remembered[0].answered->task()->retried, 3);
        QVERIFY(!readBack.remembered[3].answered && !readBack.remembered[3].failed);
        for (const TaskId &id : all.first(4)) {
            const TaskHistory history = saving.historyOf(id);
            QVERIFY2(readBack.historyOf(id) == history, qPrintable(id.toString()));
            QCOMPARE(history.polls.isEmpty(), id == all[3]);
        }
        const auto [samples, gaps] = readBack.trend(begin - 1h);
        QCOMPARE(samples, saving.samples);
        QCOMPARE(gaps, saving.gaps);
        QVERIFY(!gaps.isEmpty() && samples.size() >= 20);
        QCOMPARE(readBack.trend(begin + 10min).first.size(), samples.size() - 10);
        QVERIFY(readBack.hostFailures(begin).size() >= 2);
        for (const Timestamp since : {begin, begin + 6min})
            QVERIFY(readBack.hostFailures(since) == saving.hostFailuresSince(since));
        for (int minute = 0; minute < 20; ++minute) {
            const Timestamp from = begin + minute * 1min;
            for (const std::optional<Phase> phase :
                {std::optional<Phase>(), std::optional(Phase::Retrying), std::optional(Phase::Failed)}) {
                const SampleQuery question{from, from + 1min, phase};
                QCOMPARE(readBack.momentOf(question), saving.momentOf(question));
            }
        }
        QCOMPARE(readBack.momentOf({begin + 5min, begin + 11min, {}}), ids({"b", "c"}));
        if (!inMemory)
            return;
        // The copy was dropped, so the next snapshot works.
        saving.summary.reset();
        saving.saver.save(file, {});
        QTRY_VERIFY(saving.over());
        QCOMPARE(saving.words, QString());
    }

    void theRecordingIsAConsistentSnapshot_data() { aRecordingAnswersAsTheJournalDoes_data(); }

    void theRecordingIsAConsistentSnapshot()
    {
        QFETCH(const bool, inMemory);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        Saving saving(inMemory ? QString() : folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(saving.opened());
        const QList<TaskId> ids = manyIds(2000);
        QVERIFY(saving.watch(ids));
        qint64 round = 0;
        const auto poll = [&] {
            QList<Observation> batch;
            for (const TaskId &id : ids)
                batch.append(answered(id, savedTaskAt(id, round), currentTimestamp()));
            ++round;
            saving.journal->record(batch);
        };
        poll();
        poll();
        saving.saver.save(file, {});
        QTRY_VERIFY(saving.progressed > 0); // it has started
        const qint64 before = round;
        while (!saving.over()) {
            poll();
            static_cast<void>(saving.readTrend({})); // this commits
        }
        QCOMPARE(saving.words, QString());
        ReadBack readBack(file);
        QCOMPARE(readBack.remembered.size(), ids.size());
        QSet<qint64> rounds;
        for (const RememberedTask &task : std::as_const(readBack.remembered))
            rounds.insert(task.answered->task()->retried);
        QCOMPARE(rounds.size(), 1);
        qInfo("of round %lld, while looks went on from %lld to %lld", *rounds.begin(), before, round);
        QCOMPARE(readBack.historyOf(ids.last()).versions.last().task()->retried, *rounds.begin());
    }

    void theJournalGoesOnMeanwhile()
    {
        const QTemporaryDir folder;
        Saving saving(folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(saving.opened());
        fill(saving, 20'000);
        QVERIFY(saving.readTrend({})); // all is written
        QElapsedTimer whole;
        whole.start();
        saving.saver.save(folder.filePath(QStringLiteral("list.taskwatch")), {});
        QTRY_VERIFY(saving.progressed > 0);
        qint64 slowest = 0;
        int answers = 0;
        while (!saving.over()) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(saving.historyOf(id("tsk_7")).versions.size(), 2);
            slowest = std::max(slowest, timer.elapsed());
            ++answers;
        }
        qInfo("20,000 tasks in %lld ms; %d histories meanwhile, the slowest in %lld ms", whole.elapsed(), answers,
            slowest);
        QVERIFY(answers > 3);
        QVERIFY(saving.summary);
        QCOMPARE(saving.summary->tasks, 20'000);
        QVERIFY(saving.progressed > 2);
    }

    void whatIsCancelledLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        putFile(file, "the old one");
        Saving saving(folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(saving.opened());
        fill(saving, 5000);
        saving.saver.save(file, {});
        saving.saver.cancel(); // before there is a snapshot
        QVERIFY(saving.readTrend({}));
        saving.saver.save(file, {});
        QTRY_VERIFY(saving.progressed > 0);
        saving.saver.cancel();
        // No further signal follows, and the next save is independent.
        const QString other = folder.filePath(QStringLiteral("other.taskwatch"));
        saving.saver.save(other, {});
        QTRY_VERIFY(saving.over());
        QCOMPARE(saving.words, QString());
        QCOMPARE(saving.summary->tasks, 5000);
        QCOMPARE(savedContent(file), QByteArray("the old one"));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*taskwatch*")}, QDir::Files),
            (QStringList{QStringLiteral("list.taskwatch"), QStringLiteral("other.taskwatch")}));
    }

    void endingTheProgramMeansGivingUp()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        putFile(file, "the old one");
        {
            Saving saving(folder.filePath(QStringLiteral("journal.sqlite")));
            QVERIFY(saving.opened());
            fill(saving, 5000);
            saving.saver.save(file, {});
            QTRY_VERIFY(saving.progressed > 0);
        }
        QCOMPARE(savedContent(file), QByteArray("the old one"));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("list*")}, QDir::Files).size(), 1);
    }

    void aKilledSaveLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
        putFile(file, "the old one");
        {
            JournalFixture fixture(journal);
            QVERIFY(fixture.opened());
            fill(fixture, 20'000);
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--save-until-killed"), journal, file});
        QVERIFY(child.waitForStarted(Patience));
        QVERIFY(child.waitForReadyRead(Patience));
        QCOMPARE(child.readAllStandardOutput(), QByteArray("begun\n"));
        child.kill();
        QVERIFY(child.waitForFinished(Patience));
        QCOMPARE(savedContent(file), QByteArray("the old one"));
        // And the journal is unharmed.
        JournalFixture fixture(journal);
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
        QCOMPARE(fixture.remembered.size(), 20'000);
    }

    /// A server may claim any number of retries.
    void aRecordingOfMoreFailuresThanThereCanBeIsRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        Saving saving(folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(saving.opened());
        const QList<TaskId> all = manyIds(3000); // so that a sum of int would overflow
        QVERIFY(saving.watch(all));
        const Timestamp minute = std::chrono::floor<std::chrono::minutes>(currentTimestamp()) - 2min;
        for (const qint64 retried : {qint64{0}, qint64{1} << 40}) {
            QList<Observation> batch;
            for (const TaskId &id : all)
                batch.append(answered(id, savedTaskAt(id, retried), minute + 1s));
            saving.journal->record(batch);
        }
        saving.saver.save(file, {});
        QTRY_VERIFY(saving.over());
        ReadBack back(file);
        QVERIFY(back.isWhole);
        QCOMPARE(back.problems, 0);
        QVERIFY(saving.readTrend(minute - 1h));
        QCOMPARE(saving.samples.last().failures, PhaseSample::MostFailures);
        const QList<HostFailures> kept = saving.hostFailuresSince(minute - 1h);
        const QList<HostFailures> read = back.hostFailures(minute - 1h);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(read.size(), 1);
        QCOMPARE(kept[0].failures, PhaseSample::MostFailures);
        QCOMPARE(read[0].failures, PhaseSample::MostFailures);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        Saving saving(folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(saving.opened());
        QVERIFY(saving.watch(ids({"a"})));
        saving.saver.save(QStringLiteral("/dev/null/nowhere/list.taskwatch"), {});
        QTRY_VERIFY(saving.over());
        QVERIFY2(saving.words.startsWith(u"“/dev/null/nowhere/list.taskwatch” could not be written: "),
            qPrintable(saving.words));
        saving.words.clear();
        const QString pipe = folder.filePath(QStringLiteral("pipe.taskwatch"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        saving.saver.save(pipe, {});
        QTRY_VERIFY(saving.over());
        QVERIFY2(saving.words.contains(u"it is not a regular file"), qPrintable(saving.words));
        QVERIFY(!QFileInfo(pipe).isFile()); // still a pipe
    }

    void aRecordingThatIsNoneIsRefused()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        QVERIFY(ReadBack(file).refusal.contains(u"cannot be read"));
        QVERIFY(ReadBack(folder.path()).refusal.contains(u"cannot be read"));
        putFile(file, "something else\n");
        QVERIFY(ReadBack(file).refusal.endsWith(u"This file is not a Taskwatch recording."));
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(ReadBack(pipe).refusal.contains(u"is not a regular file")); // and is not waited for
    }

    void readingCanEndBetweenAnyLines()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        QByteArray content = "{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1,\"endpoint\":\"\"}\n";
        constexpr int Lines = 10'000;
        for (int i = 0; i < Lines; ++i)
            content += i % 2 == 0 ? "{\"gap\":{\"from\":1,\"to\":2,\"reason\":\"paused\"}}\n" : "not a line\n";
        putFile(file, content);
        RecordingPlaybackWorker worker(file);
        QVERIFY(worker.begin());
        QSignalSpy all(&worker, &RecordingPlaybackWorker::allRemembered);
        QSignalSpy problems(&worker, &RecordingPlaybackWorker::problemsFound);
        worker.read({}); // in this thread: what is read now is read without looking at events
        QVERIFY(all.isEmpty());
        QTRY_COMPARE(all.size(), 1);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][1].toLongLong(), Lines / 2 + 1); // and the end line is missing

        RecordingPlaybackWorker cancelled(file);
        QVERIFY(cancelled.begin());
        QSignalSpy ended(&cancelled, &RecordingPlaybackWorker::allRemembered);
        QSignalSpy part(&cancelled, &RecordingPlaybackWorker::problemsFound);
        QSignalSpy progressed(&cancelled, &RecordingPlaybackWorker::progressed);
        cancelled.read({});
        QCOMPARE(progressed.size(), 1);
        QCOMPARE(progressed[0][1].toLongLong(), content.size());
        cancelled.cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(progressed.last()[0], progressed.first()[0]); // nothing was read any more
        QVERIFY(part[0][1].toLongLong() < Lines / 2);
    }

    void savingCanBeCancelledAfterTheTasks()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        int calls = 0;
        const auto next = [&calls]() -> Result<std::optional<RecordedTask>> {
            if (++calls > 3)
                return Failure{QStringLiteral("cancelled")};
            return std::optional<RecordedTask>();
        };
        const QList<PhaseSample> samples(10);
        const Result<RecordingSummary> saved = RecordingWriter::save(file, {}, {}, next, {}, samples);
        QVERIFY(!saved);
        QCOMPARE(saved.error(), QStringLiteral("cancelled"));
        QVERIFY(!QFileInfo::exists(file));
    }

    void historiesOfAChangedFileAreNotShown_data()
    {
        QTest::addColumn<std::function<bool(QFile &)>>("change");
        const auto row = [](const char *name, const std::function<bool(QFile &)> &change) {
            QTest::newRow(name) << change;
        };
        row("cut off", [](QFile &file) { return file.resize(file.size() / 3); });
        row("emptied", [](QFile &file) { return file.resize(0); });
        row("another history of the same length", [](QFile &file) {
            QByteArray all = file.readAll();
            all.replace("example", "changed");
            return file.seek(0) && file.write(all) == all.size();
        });
    }

    void historiesOfAChangedFileAreNotShown()
    {
        QFETCH(const std::function<bool(QFile &)>, change);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        Saving saving(QString{});
        QVERIFY(saving.opened());
        fill(saving, 3);
        saving.saver.save(file, {});
        QTRY_VERIFY(saving.over());
        ReadBack read(file);
        QVERIFY(read.isWhole);
        const TaskId last = read.remembered.last().taskId;
        QCOMPARE(read.historyOf(last).versions.size(), 2);
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::ReadWrite) && change(changed) && changed.flush());
        QVERIFY(changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        QSignalSpy history(&read.journal, &RecordingPlayback::historyRead);
        QSignalSpy overwritten(&read.journal, &RecordingPlayback::overwritten);
        read.journal.follow(last);
        QTRY_COMPARE(history.size() + overwritten.size(), 1);
        QCOMPARE(overwritten.size(), 1);
    }

    void earlyRequestsAreAnsweredAfterLoading()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        Saving saving(QString{});
        QVERIFY(saving.opened());
        fill(saving, 2000);
        saving.journal->sample({.minute = std::chrono::floor<std::chrono::minutes>(currentTimestamp()),
            .counts = {},
            .withoutTask = 7,
            .failures = 0});
        saving.saver.save(file, {});
        QTRY_VERIFY(saving.over());
        RecordingPlayback journal(file);
        QVERIFY(journal.begin());
        QSignalSpy trend(&journal, &RecordingPlayback::trendRead);
        QSignalSpy moment(&journal, &RecordingPlayback::momentRead);
        QSignalSpy history(&journal, &RecordingPlayback::historyRead);
        qsizetype read = 0;
        connect(&journal, &RecordingPlayback::remembered, &journal, [&](const QList<RememberedTask> &tasks) {
            if (read == 0)
                journal.follow(tasks.first().taskId); // requests during reading are answered without delay
            read += tasks.size();
        });
        qsizetype readAtHistory = 0;
        connect(&journal, &RecordingPlayback::historyRead, &journal, [&] { readAtHistory = read; });
        journal.read(MonotonicClock::now());
        journal.askTrend({});
        journal.askMoment({{}, currentTimestamp(), Phase::Retrying});
        QTRY_COMPARE_WITH_TIMEOUT(read, 2000, 4 * Patience);
        QTRY_COMPARE(history.size(), 1);
        QTRY_COMPARE(trend.size(), 1);
        QTRY_COMPARE(moment.size(), 1);
        QVERIFY(!trend[0][0].value<QList<PhaseSample>>().isEmpty());
        QCOMPARE(moment[0][1].value<QList<TaskId>>().size(), 2000);
        QCOMPARE(history[0][0].value<TaskHistory>().versions.size(), 2);
        QVERIFY(readAtHistory > 0);
    }
};

static int runRecordingSaver(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--save-until-killed"))
        return saveUntilKilled(arguments[2], arguments[3]);
    TestRecordingSaver test;
    return QTest::qExec(&test, argc, argv);
}
TASKWATCH_TEST_WITH(TestRecordingSaver, runRecordingSaver);
#include "tst_recordingsaver.moc"
