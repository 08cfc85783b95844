// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalschema.h"
#include "storage/journal/journalfiles.h"
#include "storage/journal/recordeddisk.h"
#include "support/hostile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 FewChanges = 2'000; // of all tasks together; a day makes more, so old ones are deleted

/// What the person was told to be kept at a moment.
struct Told {
    qsizetype operations = 0; ///< that the disk had carried out then
    QHash<TaskId, qint64> retriesByTask; ///< of the watched tasks
    QSet<TaskId> removed;
};

/// A day of adding, removing, changing and trimming in a journal on a RecordedDisk, and what the person was told.
class Day
{
public:
    Day(const QString &file, const RecordedDisk &disk, quint32 seed)
        : m_disk(disk)
        , m_random(seed)
        , m_program(std::make_unique<OtherProgram>(file, JournalClock{.now = [this] { return m_now; }}))
    {
        m_program->worker.setLimits({.days = 30, .changes = FewChanges});
    }

    void live(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            m_now += 700ms;
            if (m_random.bounded(3) == 0)
                add();
            if (m_random.bounded(20) == 0 && m_retries.size() > 10)
                remove();
            change();
            if (m_random.bounded(4) == 0)
                confirm();
            QCoreApplication::processEvents();
        }
        confirm();
    }
    /// Writes what is queued, unless the disk fails.
    void confirm()
    {
        m_program->worker.flush();
        if (m_program->worker.state().kind == JournalState::Kind::Keeping)
            told.append(now());
    }
    void close() { m_program.reset(); }
    void kill()
    {
        m_program->kill();
        close();
    }
    [[nodiscard]] const JournalState &state() const { return m_program->worker.state(); }
    [[nodiscard]] Told now() const { return {m_disk.size(), m_retries, m_removed}; }

    QList<Told> told;

private:
    void add()
    {
        QList<TaskId> added;
        for (int count = m_random.bounded(1, 8); count > 0; --count) {
            added.append(id(qPrintable(QStringLiteral("task-%1").arg(m_added++))));
            m_retries.insert(added.last(), 0);
        }
        m_ids += added;
        m_program->list.watch(added);
    }
    void remove()
    {
        const TaskId removed = m_ids.takeAt(m_random.bounded(m_ids.size()));
        m_retries.remove(removed);
        m_removed.insert(removed);
        m_program->list.remove({removed});
    }
    void change()
    {
        QList<Observation> batch;
        for (int count = m_ids.isEmpty() ? 0 : m_random.bounded(30); count > 0; --count) {
            const TaskId &each = m_ids[m_random.bounded(m_ids.size())];
            Task task = exampleTask();
            task.taskId = each;
            task.retried = ++m_retries[each];
            task.error = QStringLiteral("error %1 ").arg(m_random.bounded(1000)).repeated(m_random.bounded(1, 60));
            batch.append(answered(each, task, m_now));
        }
        m_program->list.record(batch);
    }

    const RecordedDisk &m_disk;
    QRandomGenerator m_random;
    Timestamp m_now = Start;
    int m_added = 0;
    QList<TaskId> m_ids;
    QHash<TaskId, qint64> m_retries; // by watched task
    QSet<TaskId> m_removed;
    std::unique_ptr<OtherProgram> m_program;
};

/// What is missing in @p file of @p told; empty if nothing is. @p later: what the person did next, which may be there
/// already.
QString missing(const QString &file, const Told &told, const Told &later)
{
    OtherProgram program(file, JournalClock{.now = [] { return Start + 24h; }});
    if (!waitUntil([&] { return program.state.kind != JournalState::Kind::Opening; }))
        return QStringLiteral("the journal is not opened");
    if (program.state.kind != JournalState::Kind::Keeping || !program.state.words.isEmpty())
        return QStringLiteral("the journal says: ") + program.state.words;
    QSet<TaskId> found;
    for (const RememberedTask &task : std::as_const(program.remembered))
        found.insert(task.taskId);
    for (auto task = told.retriesByTask.begin(); task != told.retriesByTask.end(); ++task) {
        if (!found.contains(task.key()) && later.removed.contains(task.key()))
            continue;
        if (!found.contains(task.key()))
            return task.key().toString() + QStringLiteral(" is lost");
        const TaskHistory history = program.historyOf(task.key());
        const qint64 retries = history.versions.isEmpty() ? 0 : history.versions.last().task()->retried;
        if (retries < task.value())
            return QStringLiteral("%1 was seen to be retried %2 times, not %3")
                .arg(task.key().toString())
                .arg(task.value())
                .arg(retries);
    }
    for (const TaskId &each : found) {
        if (told.removed.contains(each))
            return each.toString() + QStringLiteral(" was removed, and is there again");
    }
    return {};
}

} // namespace

/// The journal on a disk that loses power or fails.
class TestJournalDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldSurvivesAPowerCut()
    {
        const QTemporaryDir folder;
        RecordedDisk disk(folder.path());
        Day day(folder.filePath(QStringLiteral("journal.sqlite")), disk, 1);
        day.live(timesIfHostile(400, 3000));
        const qsizetype operations = disk.size();
        day.kill();
        QVERIFY(day.told.size() > 50);
        // Told before the first operation: nothing.
        day.told.prepend({});

        QRandomGenerator random(2);
        for (int cut = 0; cut < timesIfHostile(60, 1000); ++cut) {
            const QTemporaryDir after;
            const qsizetype at = random.bounded(static_cast<int>(operations)) + 1;
            disk.writeAsAfterPowerCut(at, random, after.path());
            const auto next =
                std::find_if(day.told.begin(), day.told.end(), [&](const Told &told) { return told.operations > at; });
            const Told &last = *std::prev(next);
            const QString what =
                missing(after.filePath(QStringLiteral("journal.sqlite")), last, next == day.told.end() ? last : *next);
            QVERIFY2(what.isEmpty(), qPrintable(QStringLiteral("cut after %1: %2").arg(at).arg(what)));
        }
    }

    void aFailingDiskLosesNothing_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << static_cast<int>(RecordedDisk::Failure::Full) << QStringLiteral("The disk is full");
        QTest::newRow("broken") << static_cast<int>(RecordedDisk::Failure::Broken)
                                << QStringLiteral("cannot be written");
    }
    void aFailingDiskLosesNothing()
    {
        QFETCH(int, failure);
        QFETCH(QString, words);
        QRandomGenerator random(3);
        int failedWhileOpen = 0;
        for (int round = 0; round < timesIfHostile(25, 300); ++round) {
            const QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
            RecordedDisk disk(folder.path());
            // The first operations create the tables; later ones write.
            disk.failFrom(random.bounded(round % 2 == 0 ? 100 : 1500), static_cast<RecordedDisk::Failure>(failure));
            Day day(file, disk, static_cast<quint32>(round));
            day.live(60);
            if (day.state().kind == JournalState::Kind::Stopped) {
                ++failedWhileOpen;
                QVERIFY2(day.state().words.contains(words), qPrintable(day.state().words));
            }
            // Where not even the tables can be made, all is in memory, and that is said.
            const bool isInMemory = day.state().kind == JournalState::Kind::MemoryOnly;
            QVERIFY(!isInMemory || !day.state().words.isEmpty());
            const bool isHealedBefore = !isInMemory && round % 3 != 0;
            if (isHealedBefore)
                disk.heal();
            const Told now = day.now();
            day.close();
            disk.heal();
            const Told last = day.told.isEmpty() ? Told() : day.told.last();
            // What could be written before the end is there.
            const QString what = missing(file, isHealedBefore ? now : last, now);
            QVERIFY2(what.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(what)));
        }
        QVERIFY(failedWhileOpen > 5);
    }

    /// The file must be migrated, or it is damaged and must be replaced.
    void aDiskThatFailsWhileOpeningLosesNothing_data()
    {
        QTest::addColumn<int>("version"); // of the schema
        QTest::addColumn<double>("damagedFrom"); // share of the file
        QTest::addColumn<RecordedDisk::Failure>("failure");
        for (const auto failure : {RecordedDisk::Failure::Full, RecordedDisk::Failure::Broken}) {
            const char *how = failure == RecordedDisk::Failure::Full ? "full" : "broken";
            QTest::addRow("the first schema, %s", how) << 1 << 1.0 << failure;
            QTest::addRow("the second schema, %s", how) << 2 << 1.0 << failure;
            QTest::addRow("damaged, %s", how) << JournalSchema::Version << 0.7 << failure;
        }
    }
    void aDiskThatFailsWhileOpeningLosesNothing()
    {
        QFETCH(const int, version);
        QFETCH(const double, damagedFrom);
        QFETCH(const RecordedDisk::Failure, failure);
        const QString name = QStringLiteral("journal.sqlite");
        const QTemporaryDir made;
        fillJournal(made.filePath(name));
        makeVersion(made.filePath(name), version);
        if (damagedFrom < 1)
            damageFrom(made.filePath(name), damagedFrom);
        const QByteArray bytes = bytesOf(made.filePath(name));

        const auto idsAfter = [&](qsizetype operation, RecordedDisk::Failure fails, qsizetype *operations) {
            const QTemporaryDir folder;
            writeBytes(folder.filePath(name), bytes);
            RecordedDisk disk(folder.path());
            disk.failFrom(operation, fails);
            {
                OtherProgram program(folder.filePath(name));
                program.worker.flush(); // the file is checked before
                if (program.state.kind != JournalState::Kind::Keeping && program.state.words.isEmpty())
                    qFatal("a failure is not said");
            }
            *operations = disk.size();
            disk.heal();
            OtherProgram again(folder.filePath(name));
            again.worker.flush();
            if (again.state.kind != JournalState::Kind::Keeping)
                qFatal("the journal is not kept: %s", qPrintable(again.state.words));
            QSet<TaskId> found;
            for (const RememberedTask &task : std::as_const(again.remembered))
                found.insert(task.taskId);
            return found;
        };
        qsizetype operations = 0;
        qsizetype ignored = 0;
        const QSet<TaskId> expected = idsAfter(0, RecordedDisk::Failure::None, &operations);
        QVERIFY(expected.size() > TaskCount / 4);
        QVERIFY(operations > 3);
        QRandomGenerator random(4);
        for (int round = 0; round < timesIfHostile(12, 200); ++round) {
            const int at = round < 3 ? round : random.bounded(static_cast<int>(operations));
            const QSet<TaskId> found = idsAfter(at, failure, &ignored);
            for (const TaskId &each : expected)
                QVERIFY2(found.contains(each), qPrintable(QStringLiteral("%1: %2").arg(at).arg(each.toString())));
        }
    }
};

TASKWATCH_TEST(TestJournalDisk, QCoreApplication);
#include "tst_journaldisk.moc"
