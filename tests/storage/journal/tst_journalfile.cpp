// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journaldatabase.h"
#include "journal/tables/journalschema.h"
#include "storage/journal/journalfiles.h"
#include "storage/journal/journalfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestJournalFile : public QObject
{
    Q_OBJECT

private:
    const QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newFile()
    {
        return m_folder.filePath(QStringLiteral("%1/under/journal.sqlite").arg(++m_files));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // AsNobody must be able to enter this folder.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    }

    void onlyOneProgramReplacesADamagedFile()
    {
        const QString file = newFile();
        fillJournal(file);
        damageFrom(file, 0.5);
        const QByteArray damaged = bytesOf(file);
        JournalFixture fixture(file);
        {
            QLockFile other(file + QStringLiteral(".new.lock"));
            QVERIFY(other.lock());
            QVERIFY(fixture.opened());
            QTRY_COMPARE(fixture.state.kind, JournalState::Kind::Stopped);
            QVERIFY2(
                fixture.state.words.contains(u"another Taskwatch is recovering it"), qPrintable(fixture.state.words));
            QVERIFY(bytesOf(file) == damaged);
            QCOMPARE(setAside(file).size(), 0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(setAside(file).size(), 1, Patience);
        QTRY_COMPARE(fixture.state.kind, JournalState::Kind::Keeping);
        QTRY_VERIFY(fixture.state.words.contains(u"The history file was damaged"));
    }

    void aLockOfAKilledProgramIsNotWaitedFor()
    {
        const QString file = newFile();
        fillJournal(file);
        damageFrom(file, 0.5);
        writeBytes(file + QStringLiteral(".new.lock"), {}); // killed before it wrote into it
        JournalFixture fixture(file);
        QVERIFY(fixture.opened());
        QTRY_COMPARE(setAside(file).size(), 1);
        QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
    }

    void theFileIsReadableOnlyByItsOwner()
    {
        const QString file = newFile();
        JournalFixture fixture(file);
        QVERIFY(fixture.watch(ids({"a"})));
        constexpr QFile::Permissions Others(0x0077);
        QVERIFY(!(QFileInfo(file).permissions() & Others));
        QVERIFY(!(QFileInfo(file + QStringLiteral("-wal")).permissions() & Others));
        QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & Others));
    }

    void withoutAFileTheJournalIsInMemory()
    {
        JournalFixture fixture{QString()};
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.state.kind, JournalState::Kind::MemoryOnly);
        QVERIFY(fixture.state.words.isEmpty());
        QVERIFY(fixture.state.file.isEmpty());
        QVERIFY(fixture.watch(ids({"a"})));
        fixture.journal->record({answered(id("a"), taskAt(0, 0), currentTimestamp())});
        QCOMPARE(fixture.historyOf(id("a")).versions.size(), 1);
    }

    void anOlderOneIsMigrated_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < JournalSchema::Version; ++version)
            QTest::addRow("%d", version) << version;
    }

    void anOlderOneIsMigrated()
    {
        QFETCH(const int, version);
        const QString file = newFile();
        fillJournal(file);
        const QList<RememberedTask> before = [&file] {
            JournalFixture fixture(file);
            return fixture.opened() ? fixture.remembered : QList<RememberedTask>();
        }();
        QVERIFY(!before.isEmpty());
        makeVersion(file, version);
        JournalFixture fixture(file);
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
        QCOMPARE(fixture.remembered.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const Task *then = before[i].answered->task();
            const Task *now = fixture.remembered[i].answered->task();
            QVERIFY(*now == *then);
            QCOMPARE(now->state.phase(), then->state.phase());
            QCOMPARE(now->state.isFinal(), then->state.isFinal());
        }
        const TaskId &one = before.first().taskId;
        QVERIFY(fixture.historyOf(one).reports.isEmpty());
        Observation poll = answered(one, taskAt(0, 0), currentTimestamp());
        poll.reports = {reportAt(0, 1)};
        fixture.journal->record({poll});
        QTRY_COMPARE(fixture.historyOf(one).reports, poll.reports);
    }

    void aNewerOneIsLeftAlone()
    {
        const QString file = newFile();
        fillJournal(file);
        {
            JournalDatabase database;
            QVERIFY(database.open(file, JournalDatabase::Access::Write));
            QVERIFY(database.exec(QStringLiteral("PRAGMA user_version = %1").arg(JournalSchema::Version + 1)));
        }
        const QByteArray before = bytesOf(file);
        {
            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QCOMPARE(fixture.state.kind, JournalState::Kind::MemoryOnly);
            QVERIFY2(fixture.state.words.contains(QStringLiteral("newer")), qPrintable(fixture.state.words));
            QVERIFY(fixture.remembered.isEmpty());
            QVERIFY(fixture.watch(ids({"a"}))); // the program can be used all the same
        }
        QVERIFY(bytesOf(file) == before);
        QVERIFY(setAside(file).isEmpty());
    }

    void whereNothingCanBeKeptItIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no folder can be made") << QStringLiteral("/dev/null/nowhere/journal.sqlite");
        QTest::newRow("a folder is in its place") << m_folder.path();
    }

    void whereNothingCanBeKeptItIsSaid()
    {
        QFETCH(const QString, file);
        JournalFixture fixture(file);
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.state.kind, JournalState::Kind::MemoryOnly);
        QVERIFY2(fixture.state.words.contains(file), qPrintable(fixture.state.words));
        QVERIFY(fixture.watch(ids({"a"})));
    }

    void whatMayOnlyBeReadIsRead_data()
    {
        QTest::addColumn<int>("folder");
        QTest::newRow("nothing can be made beside it") << 0x7755;
        QTest::newRow("something can") << 0x7777;
    }

    void whatMayOnlyBeReadIsRead()
    {
        QFETCH(const int, folder);
        const QString file = newFile();
        fillJournal(file);
        const QByteArray before = bytesOf(file);
        const QDir place = QFileInfo(file).dir();
        QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(place.path(),
            geteuid() == 0 || folder == 0x7777 ? QFile::Permissions(folder) : QFile::Permissions(0x5555)));
        QVERIFY(QFile::setPermissions(QFileInfo(place.path()).path(), QFile::Permissions(0x7755)));
        {
            const AsNobody nobody;
            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QVERIFY2(fixture.state.kind == JournalState::Kind::ReadOnly, qPrintable(fixture.state.words));
            QVERIFY2(fixture.state.words.contains(file), qPrintable(fixture.state.words));
            QCOMPARE(fixture.rememberedIds(), manyIds(TaskCount));
            QVERIFY(fixture.watch(ids({"new"}))); // on the watch list, but not on disk
            fixture.journal->record({answered(id("tsk_5"), taskAt(5, 77), currentTimestamp())});
            const TaskHistory history = fixture.historyOf(id("tsk_5"));
            QCOMPARE(history.versions.size(), PollCount);
            OtherProgram other(file);
            other.list.setNotPolling(WatchGap::Reason::Paused, Start);
            other.list.sample({});
            QVERIFY(!other.list.hasQueued()); // it would never be written
        }
        QVERIFY(QFile::setPermissions(place.path(), QFile::Permissions(0x7700)));
        QVERIFY(bytesOf(file) == before);
    }

    void aForeignFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("Not a journal at all.\n").repeated(500);
        QTest::newRow("a few bytes") << QByteArray("x");
        QTest::newRow("nothing but zeros") << QByteArray(100'000, '\0');
        QTest::newRow("a head and nothing else")
            << QByteArray("SQLite format 3\0\x10\0\x02\x02", 20) + QByteArray(5000, '\x55');
    }

    void aForeignFileIsSetAside()
    {
        QFETCH(const QByteArray, bytes);
        const QString file = newFile();
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        writeBytes(file, bytes);
        {
            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
            const QStringList aside = setAside(file);
            QCOMPARE(aside.size(), 1);
            QVERIFY2(fixture.state.words.contains(aside.first()), qPrintable(fixture.state.words));
            QVERIFY(bytesOf(QFileInfo(file).dir().filePath(aside.first())) == bytes);
            QVERIFY(fixture.watch(ids({"a"})));
        }
        JournalFixture again(file);
        QVERIFY(again.opened());
        QVERIFY(again.state.words.isEmpty());
        QCOMPARE(again.rememberedIds(), ids({"a"}));
    }

    void aDamagedJournalIsSalvaged_data()
    {
        QTest::addColumn<double>("cutAt"); // share of the file that remains
        QTest::addColumn<double>("zeroAt"); // where in the file a page is overwritten with zeros
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("version"); // of the schema
        for (const double at : {0.3, 0.6, 0.9})
            QTest::addRow("cut at %.1f", at) << at << 1.0 << 0 << JournalSchema::Version;
        for (int percent = 2; percent < 100; percent += 7) {
            const double at = percent / 100.0;
            QTest::addRow("a page of zeros at %.2f", at) << 1.0 << at << 1 << JournalSchema::Version;
        }
        QTest::newRow("many") << 1.0 << 0.4 << 10 << JournalSchema::Version;
        QTest::newRow("many, in a file of the first version") << 1.0 << 0.4 << 10 << 1;
    }

    void aDamagedJournalIsSalvaged()
    {
        QFETCH(const double, cutAt);
        QFETCH(const double, zeroAt);
        QFETCH(const int, pages);
        QFETCH(const int, version);
        const QString file = newFile();
        fillJournal(file);
        makeVersion(file, version);
        QByteArray bytes = bytesOf(file);
        constexpr qsizetype Page = 4096;
        const auto pageAt = [&](double share) {
            const qsizetype all = bytes.size() / Page;
            return static_cast<qsizetype>(static_cast<double>(all) * share) * Page;
        };
        bytes.truncate(pageAt(cutAt));
        if (pages > 0)
            bytes.replace(std::max(Page, pageAt(zeroAt)), pages * Page, QByteArray(pages * Page, '\0'));
        writeBytes(file, bytes);

        const QList<TaskId> all = manyIds(TaskCount);
        QList<TaskId> found;
        qsizetype withTask = 0;
        {
            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
            QTRY_COMPARE(setAside(file).size(), 1);
            QTRY_VERIFY(fixture.state.words.contains(setAside(file).first()));
            QVERIFY(bytesOf(QFileInfo(file).dir().filePath(setAside(file).first())) == bytes); // unchanged
            found = fixture.rememberedIds();
            QCOMPARE(QSet<TaskId>(found.begin(), found.end()).size(), found.size()); // no duplicates
            for (const RememberedTask &task : fixture.remembered) {
                const auto index = static_cast<int>(all.indexOf(task.taskId));
                QVERIFY(index >= 0);
                withTask += task.answered ? 1 : 0;
                QVERIFY(!task.answered || *task.answered->task() == taskAt(index, PollCount - 1)); // or not recovered
            }
            qInfo("%lld tasks, %lld with an answer; %s", static_cast<long long>(found.size()),
                static_cast<long long>(withTask), qPrintable(fixture.state.words));
            qsizetype reports = 0;
            for (const int index : {0, TaskCount / 2, TaskCount - 1}) {
                const TaskHistory history = fixture.historyOf(all[index]);
                for (const TaskVersion &known : history.versions)
                    QVERIFY(
                        known.task() && *known.task() == taskAt(index, static_cast<int>((known.askedAt - Start) / 1s)));
                for (ServerReport known : history.reports) {
                    const ServerReport written = reportAt(index, static_cast<int>((known.at - Start) / 1s));
                    if (known.error.isEmpty())
                        known.error = written.error; // its text was lost
                    QVERIFY(known == written);
                }
                reports += history.reports.size();
            }
            QVERIFY(reports > 0 || pages != 1 || version < 3);
            QVERIFY(fixture.watch(ids({"new"})));
        }
        QVERIFY(!found.isEmpty() || cutAt < 0.5);
        JournalFixture again(file);
        QVERIFY(again.opened());
        QVERIFY(again.state.words.isEmpty());
        const QList<TaskId> kept = again.rememberedIds();
        for (const TaskId &id : found)
            QVERIFY(kept.contains(id));
        QVERIFY(kept.contains(id("new")));
    }

    /// The program ended when the damaged file had been moved and the new one had not.
    void aReplacementIsFinished()
    {
        const QString file = newFile();
        fillJournal(file);
        QVERIFY(QFile::rename(file, file + QStringLiteral(".new")));
        // A log of the damaged file is still there.
        const QString other = newFile();
        {
            JournalFixture damaged(other);
            QVERIFY(damaged.watch(ids({"damaged"})));
            QVERIFY(QFile::copy(other + QStringLiteral("-wal"), file + QStringLiteral("-wal")));
        }
        JournalFixture fixture(file);
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
        QCOMPARE(fixture.remembered.size(), TaskCount);
        QCOMPARE(fixture.historyOf(manyIds(TaskCount).last()).versions.size(), PollCount);
        QVERIFY(!QFile::exists(file + QStringLiteral(".new")));
    }

    void failedWritesAreRetried()
    {
        const QString file = newFile();
        fillJournal(file);
        const QList<TaskId> all = manyIds(TaskCount);
        const auto longError = [&](int task, int number) {
            Task answer = taskAt(task, 0);
            answer.error = QStringLiteral("%1 ").arg(number).repeated(1000);
            return answered(all[task], answer, Start + 1min + std::chrono::milliseconds(number));
        };
        {
            OtherProgram program(file);
            JournalWorker &worker = program.worker;
            QTRY_COMPARE(program.state.kind, JournalState::Kind::Keeping);
            // SQLite's own limit on the size of a file gives the same error as a full disk.
            const qint64 pages = worker.database().number(QStringLiteral("PRAGMA page_count"));
            QVERIFY(worker.database().exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2)));
            QList<Observation> batch;
            for (int i = 0; i < 100; ++i)
                batch.append(longError(i, i));
            program.list.record(batch);
            QTRY_COMPARE(program.state.kind, JournalState::Kind::Stopped);
            QVERIFY2(program.state.words.contains(QStringLiteral("full")), qPrintable(program.state.words));
            program.list.watch(ids({"new"}));
            QCOMPARE(program.kept.size(), 1); // the program can be used all the same
            // What is stored can be read.
            QCOMPARE(program.historyOf(all[3]).versions.size(), PollCount);

            QVERIFY(worker.database().exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
            QTRY_COMPARE(program.state.kind, JournalState::Kind::Keeping);
            QVERIFY(program.state.words.isEmpty());
            QCOMPARE(program.historyOf(all[3]).versions.size(), PollCount + 1);
            QCOMPARE(program.kept.size(), 1); // not emitted twice
        }
        JournalFixture again(file);
        QVERIFY(again.opened());
        QVERIFY(again.rememberedIds().contains(id("new")));
        QCOMPARE(again.historyOf(all[99]).versions.size(), PollCount + 1);
    }

    void tooManyFailedWritesAreDroppedAndReported()
    {
        const QString file = newFile();
        fillJournal(file);
        auto program = std::make_unique<OtherProgram>(file);
        JournalWorker &worker = program->worker;
        const qint64 pages = worker.database().number(QStringLiteral("PRAGMA page_count"));
        QVERIFY(worker.database().exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
        const QList<TaskId> all = manyIds(TaskCount);
        const auto poll = [&](int number) {
            Task answer = taskAt(number % TaskCount, number);
            return answered(all[number % TaskCount], answer, Start + 1min + std::chrono::milliseconds(number));
        };
        int number = 100;
        for (; number < 25'100; number += 500) {
            QList<Observation> batch;
            for (int i = 0; i < 500; ++i)
                batch.append(poll(number + i));
            program->list.record(batch);
            if (number == 5'100)
                QTRY_COMPARE(program->state.kind, JournalState::Kind::Stopped);
        }
        QTRY_VERIFY(program->state.words.contains(QStringLiteral("5,000")));
        QVERIFY(worker.database().exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
        QTRY_COMPARE(program->state.kind, JournalState::Kind::Keeping);
        // The next failure has lost nothing yet.
        const qint64 grown = worker.database().number(QStringLiteral("PRAGMA page_count"));
        QVERIFY(worker.database().exec(QStringLiteral("PRAGMA max_page_count = %1").arg(grown)));
        for (; program->state.kind == JournalState::Kind::Keeping; ++number) {
            program->list.record({poll(number)});
            program->worker.flush();
        }
        QVERIFY2(!program->state.words.contains(QStringLiteral("5,000")), qPrintable(program->state.words));
        QVERIFY(worker.database().exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
        program.reset();
        JournalFixture again(file);
        QVERIFY(again.opened());
        QVERIFY(again.historyOf(all[0]).versions.last().task()->retried >= 24'900);
    }
};

TASKWATCH_TEST(TestJournalFile, QCoreApplication);
#include "tst_journalfile.moc"
