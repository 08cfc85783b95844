// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/journalfiles.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using Reason = WatchGap::Reason;

namespace {

/// For its lifetime, this process cannot write files beyond @p bytes, as on a full disk.
class WithoutRoom
{
public:
    explicit WithoutRoom(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~WithoutRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

/// A program that sets @p statement after it has opened the file.
class Locker
{
public:
    Locker(const QString &file, const QStringList &statements)
    {
        m_database.open(file, JournalDatabase::Access::Write);
        for (const QString &statement : statements)
            m_database.exec(statement);
        if (m_database.hasTrouble())
            qFatal("cannot lock the file");
    }

private:
    JournalDatabase m_database;
};

} // namespace

class TestJournalWorker : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString newFile() { return m_folder.filePath(QStringLiteral("%1/journal.sqlite").arg(++m_files)); }

    /// Everything that the program reads from now on comes from the file, which is damaged from the share @p from on.
    static void damageUnder(JournalWorker &worker, const QString &file, double from)
    {
        QVERIFY(worker.database().exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        damageFrom(file, from);
        QVERIFY(worker.database().exec(QStringLiteral("PRAGMA shrink_memory")));
    }

    static QList<Observation> polls(int poll)
    {
        QList<Observation> batch;
        const QList<TaskId> all = manyIds(TaskCount);
        for (int task = 0; task < TaskCount; ++task)
            batch.append(answered(all[task], taskAt(task, poll), Start + std::chrono::seconds(poll)));
        return batch;
    }

    const QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void whatCannotBeSalvagedIsKeptAgain()
    {
        const QString file = newFile();
        fillJournal(file);
        const QList<TaskId> all = manyIds(TaskCount);
        {
            OtherProgram program(file);
            QVERIFY(program.watch(ids({"new"})));
            damageUnder(program.worker, file, 0.2);
            program.list.record(polls(PollCount));
            QTRY_COMPARE(setAside(file).size(), 1);
            program.list.record(polls(PollCount + 1));
            QTRY_VERIFY(!program.list.hasQueued());
        }
        JournalFixture again(file);
        QVERIFY(again.opened());
        const QList<TaskId> found = again.rememberedIds();
        for (const TaskId &id : all)
            QVERIFY(found.contains(id));
        QVERIFY(found.contains(id("new")));
        for (const RememberedTask &task : again.remembered)
            QVERIFY(task.taskId == id("new") || task.answered->task()->retried == PollCount + 1);
    }

    void aFileThatAnotherProgramReplacedIsNotSetAside()
    {
        const QString file = newFile();
        fillJournal(file);
        const QString other = newFile();
        fillJournal(other);
        {
            OtherProgram program(file); // has read the list, and checks the file next
            damageFrom(file, 0.6);
            QVERIFY(QFile::rename(file, file + QStringLiteral(".aside")));
            QVERIFY(QFile::rename(other, file));
            QVERIFY(program.watch(ids({"new"})));
            QVERIFY(setAside(file).isEmpty());
        }
        JournalFixture again(file);
        QVERIFY(again.opened());
        QVERIFY(again.state.words.isEmpty());
        QCOMPARE(again.rememberedIds().size(), TaskCount + 1);
        QVERIFY(again.rememberedIds().contains(id("new")));
        QCOMPARE(again.historyOf(manyIds(1).first()).versions.size(), PollCount);
    }

    void aFileThatIsRemovedIsMadeAnew()
    {
        const QString file = newFile();
        {
            OtherProgram program(file);
            QVERIFY(program.watch(ids({"a", "b"})));
            program.list.setNotPolling(Reason::Paused, currentTimestamp());
            QVERIFY(QFile::remove(file));
            QVERIFY(program.watch(ids({"c"})));
            QTRY_VERIFY(QFileInfo::exists(file));
            QTRY_COMPARE(program.historyOf(id("a")).gaps.size(), 1); // it is paused still
        }
        JournalFixture again(file);
        QVERIFY(again.opened());
        const QList<TaskId> found = again.rememberedIds();
        QCOMPARE(QSet<TaskId>(found.begin(), found.end()), QSet<TaskId>({id("a"), id("b"), id("c")}));
    }

    void withoutRoomTheDamagedFileStays()
    {
        const QString file = newFile();
        fillJournal(file);
        damageFrom(file, 0.8);
        const QByteArray bytes = bytesOf(file);
        qsizetype salvaged = 0;
        {
            const WithoutRoom limit(rlim_t{64} * 1024);
            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QTRY_COMPARE(fixture.state.kind, JournalState::Kind::MemoryOnly);
            QVERIFY2(fixture.state.words.contains(QStringLiteral("space")), qPrintable(fixture.state.words));
            QVERIFY(fixture.watch(ids({"new"}))); // the program can be used all the same
            salvaged = fixture.rememberedIds().size();
            QVERIFY(salvaged > 0);
        }
        QVERIFY(setAside(file).isEmpty());
        QVERIFY(bytesOf(file) == bytes);
        QVERIFY(QFileInfo(file).dir().entryList({QStringLiteral("*.new*")}).isEmpty());
        // Now there is room.
        JournalFixture again(file);
        QVERIFY(again.opened());
        QTRY_VERIFY(!again.state.words.isEmpty());
        QCOMPARE(again.state.kind, JournalState::Kind::Keeping);
        QCOMPARE(setAside(file).size(), 1);
        QCOMPARE(again.rememberedIds().size(), salvaged);
    }

    void aSecondDamageIsLeftToTheNextStart()
    {
        const QString file = newFile();
        fillJournal(file);
        damageFrom(file, 0.8);
        {
            OtherProgram program(file);
            QTRY_COMPARE(setAside(file).size(), 1);
            QVERIFY(program.watch(ids({"new"})));
            damageUnder(program.worker, file, 0.6);
            program.list.record(polls(PollCount));
            QTRY_COMPARE(program.state.kind, JournalState::Kind::MemoryOnly);
            QVERIFY2(program.state.words.contains(file), qPrintable(program.state.words));
        }
        QCOMPARE(setAside(file).size(), 1);
        JournalFixture again(file);
        QVERIFY(again.opened());
        QTRY_VERIFY(!again.state.words.isEmpty());
        QCOMPARE(setAside(file).size(), 2);
        QVERIFY(!again.rememberedIds().isEmpty());
    }

    void aLockedFileIsReadLater()
    {
        const QString file = newFile();
        fillJournal(file);
        {
            std::optional<Locker> locker(std::in_place, file,
                QStringList{QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("BEGIN EXCLUSIVE")});
            {
                JournalFixture ended(file); // a program that ends meanwhile
                QVERIFY(ended.opened());
            }
            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QCOMPARE(fixture.state.kind, JournalState::Kind::Stopped);
            QVERIFY2(fixture.state.words.contains(file), qPrintable(fixture.state.words));
            QVERIFY(fixture.remembered.isEmpty());
            QVERIFY(fixture.watch(ids({"new"}))); // the program can be used all the same
            QVERIFY(fixture.readTrend(Start));
            fixture.journal->follow(id("tsk_5"));
            locker.reset();
            QTRY_COMPARE(fixture.rememberedIds(), manyIds(TaskCount));
            QTRY_COMPARE(fixture.state.kind, JournalState::Kind::Keeping);
            QVERIFY(fixture.state.words.isEmpty());
            QTRY_COMPARE(fixture.history.versions.size(), PollCount);
        }
        JournalFixture again(file);
        QVERIFY(again.opened());
        QCOMPARE(again.rememberedIds(), manyIds(TaskCount) + ids({"new"}));
    }

    void aFileLockedForWritingIsRead()
    {
        const QString file = newFile();
        fillJournal(file);
        std::optional<Locker> locker(std::in_place, file, QStringList{QStringLiteral("BEGIN IMMEDIATE")});
        JournalFixture fixture(file);
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.rememberedIds(), manyIds(TaskCount));
        QVERIFY(fixture.watch(ids({"new"})));
        QTRY_COMPARE(fixture.state.kind, JournalState::Kind::Stopped);
        QVERIFY2(fixture.state.words.contains(QStringLiteral("locked")), qPrintable(fixture.state.words));
        locker.reset();
        QTRY_COMPARE(fixture.state.kind, JournalState::Kind::Keeping);
    }

    void aSleepOfTheMachineIsAGap()
    {
        Timestamp now = Start;
        std::chrono::milliseconds slept = 5min;
        OtherProgram program(newFile(), {.now = [&now] { return now; }, .slept = [&slept] { return slept; }});
        QVERIFY(program.watch(ids({"a"})));
        program.list.record({answered(id("a"), exampleTask(), now)});
        now += 1h;
        program.list.record({answered(id("a"), exampleTask(), now)}); // the machine was awake
        QVERIFY(program.historyOf(id("a")).gaps.isEmpty());
        now += 30min;
        slept += 20min;
        program.list.record({answered(id("a"), exampleTask(), now)});
        const QList<WatchGap> gaps{{now - 20min, now, Reason::Asleep}};
        QVERIFY(program.historyOf(id("a")).gaps == gaps);
    }

    void aPauseEndsWithAProgramThatWasKilled()
    {
        Timestamp now = Start;
        const JournalClock clock{.now = [&now] { return now; }, .slept = [] { return 0ms; }};
        const QString file = newFile();
        {
            OtherProgram program(file, clock);
            QVERIFY(program.watch(ids({"a"})));
            now += 10s;
            program.list.setNotPolling(Reason::Paused, now);
            now += 5s;
            QCOMPARE(program.historyOf(id("a")).gaps.size(), 1);
            program.kill();
        }
        now += 5s; // so soon that the other program may be alive
        OtherProgram program(file, clock);
        QVERIFY(program.watch(ids({"b"})));
        const QList<WatchGap> gaps{{Start + 10s, now, Reason::Paused}};
        QVERIFY(program.historyOf(id("a")).gaps == gaps);
    }
};

TASKWATCH_TEST(TestJournalWorker, QCoreApplication);
#include "tst_journalworker.moc"
