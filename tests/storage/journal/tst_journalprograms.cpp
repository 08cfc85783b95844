// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalschema.h"
#include "storage/journal/journalfiles.h"
#include "support/hostile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

#include <unistd.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// Adds ids `NAME-0`, `NAME-1` … and ids that all programs add, and records answers, until its standard input is
/// closed. Prints `kept ID`, and `state KIND WORDS` when that changes.
int useWithOthers(const QString &file, const QString &name)
{
    Journal journal({.file = file, .endpoint = QStringLiteral("https://one"), .limits = {}});
    QObject::connect(&journal, &Journal::kept, QCoreApplication::instance(), [](const QList<TaskId> &ids) {
        for (const TaskId &id : ids)
            std::printf("kept %s\n", qPrintable(id.toString()));
        std::fflush(stdout);
    });
    QObject::connect(&journal, &Journal::stateChanged, QCoreApplication::instance(), [](const JournalState &state) {
        std::printf("state %d %s\n", static_cast<int>(state.kind), qPrintable(state.words));
        std::fflush(stdout);
    });
    QList<TaskId> ids;
    qint64 polls = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, QCoreApplication::instance(), [&] {
        for (int i = 0; i < 5; ++i) {
            const int number = static_cast<int>(ids.size() / 2);
            ids.append(id(qPrintable(QStringLiteral("%1-%2").arg(name).arg(number))));
            ids.append(id(qPrintable(QStringLiteral("all-%1").arg(number))));
        }
        journal.watch(ids.last(10));
        QList<Observation> batch;
        for (int i = 0; i < 5; ++i) {
            Task task = exampleTask();
            task.taskId = ids[QRandomGenerator::global()->bounded(ids.size())];
            task.retried = ++polls;
            task.error = QStringLiteral("error %1").arg(polls % 17);
            batch.append(answered(task.taskId, task, currentTimestamp()));
        }
        journal.record(batch);
    });
    timer.start(100ms); // each time, it waits until the others have written
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

/// Such a program.
class WritingProgram
{
public:
    WritingProgram(const QString &file, const QString &name)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--with-others"), file, name});
    }

    /// Waits until @p count more ids are reported as kept.
    [[nodiscard]] bool keepsMore(int count)
    {
        read();
        const qsizetype wanted = kept.size() + count;
        return waitUntil([&] {
            read();
            return kept.size() >= wanted;
        });
    }
    /// Waits until it reports the state @p kind and @p words, a part.
    [[nodiscard]] bool says(JournalState::Kind kind, QStringView part)
    {
        return waitUntil([&] {
            read();
            return state.kind == kind && state.words.contains(part);
        });
    }
    /// Whether it keeps all, or says that the others do not let it read or write: on a slow machine they may have the
    /// file all the time.
    [[nodiscard]] bool keepsOrWaits() const
    {
        return state.kind == JournalState::Kind::Keeping || state.words.contains(u"nother program has locked");
    }
    void kill()
    {
        m_process.kill();
        static_cast<void>(m_process.waitForFinished(Patience));
        read();
    }
    /// Whether it ends in good order.
    [[nodiscard]] bool end()
    {
        m_process.closeWriteChannel();
        const bool isEnded = m_process.waitForFinished(6 * Patience) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
        read();
        return isEnded;
    }

    QSet<TaskId> kept;
    JournalState state;

private:
    void read()
    {
        m_said += m_process.readAllStandardOutput();
        const qsizetype end = m_said.lastIndexOf('\n') + 1;
        for (const QByteArray &line : m_said.first(end).split('\n')) {
            if (line.startsWith("kept "))
                kept.insert(id(line.sliced(5).constData()));
            if (line.startsWith("state ")) {
                state.kind = static_cast<JournalState::Kind>(line.mid(6, 1).toInt());
                state.words = QString::fromUtf8(line.sliced(8));
            }
        }
        m_said.remove(0, end);
    }

    QProcess m_process;
    QByteArray m_said;
};

using Programs = std::vector<std::unique_ptr<WritingProgram>>;

Programs startPrograms(const QString &file, int count)
{
    Programs programs;
    for (int i = 0; i < count; ++i)
        programs.push_back(std::make_unique<WritingProgram>(file, QStringLiteral("p%1").arg(i)));
    return programs;
}

} // namespace

/// Several programs that write to one journal at once.
class TestJournalPrograms : public QObject
{
    Q_OBJECT

private:
    /// What a new start finds.
    static QSet<TaskId> idsIn(const QString &file)
    {
        JournalFixture fixture(file);
        if (!fixture.opened() || fixture.state.kind != JournalState::Kind::Keeping || !fixture.state.words.isEmpty())
            qFatal("the journal is not whole: %s", qPrintable(fixture.state.words));
        const QList<TaskId> found = fixture.rememberedIds();
        const QSet<TaskId> set(found.begin(), found.end());
        return set.size() == found.size() ? set : QSet<TaskId>(); // no duplicates
    }

private Q_SLOTS:
    void loseNothing_data()
    {
        QTest::addColumn<int>("programs");
        QTest::addColumn<int>("version"); // of the file; 0 for no file
        QTest::addColumn<double>("damagedFrom"); // share of the file
        QTest::newRow("two, a new file") << 2 << 0 << 1.0;
        QTest::newRow("three, a new file") << 3 << 0 << 1.0;
        QTest::newRow("three, the first schema") << 3 << 1 << 1.0;
        QTest::newRow("three, a damaged file") << 3 << JournalSchema::Version << 0.6;
    }
    void loseNothing()
    {
        QFETCH(const int, programs);
        QFETCH(const int, version);
        QFETCH(const double, damagedFrom);
        for (int round = 0; round < timesIfHostile(1, 10); ++round) {
            const QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
            if (version > 0) {
                fillJournal(file);
                makeVersion(file, version);
            }
            if (damagedFrom < 1)
                damageFrom(file, damagedFrom);
            Programs all = startPrograms(file, programs);
            for (const auto &program : all)
                QVERIFY2(program->keepsMore(40), qPrintable(program->state.words));
            all.back()->kill();
            for (const auto &program : all) {
                if (program != all.back())
                    QVERIFY2(program->keepsMore(40), qPrintable(program->state.words));
            }
            QSet<TaskId> kept = all.back()->kept;
            all.pop_back();
            for (const auto &program : all) {
                QVERIFY(program->end());
                QVERIFY2(program->keepsOrWaits(), qPrintable(program->state.words));
                kept.unite(program->kept);
            }
            const QSet<TaskId> found = idsIn(file);
            for (const TaskId &each : std::as_const(kept))
                QVERIFY2(found.contains(each), qPrintable(each.toString()));
            for (const TaskId &each : version > 0 && damagedFrom == 1 ? manyIds(TaskCount) : QList<TaskId>())
                QVERIFY(found.contains(each));
            QCOMPARE(setAside(file).size(), damagedFrom < 1 ? 1 : 0);
        }
    }

    void followAFileThatIsMovedAway()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        Programs all = startPrograms(file, 3);
        for (const auto &program : all)
            QVERIFY(program->keepsMore(20));
        for (const char *companion : {"", "-wal", "-shm"}) {
            const QString name = file + QLatin1String(companion);
            QVERIFY(QFile::rename(name, folder.filePath(QStringLiteral("moved") + QLatin1String(companion))));
        }
        for (const auto &program : all)
            QVERIFY2(program->keepsMore(20), qPrintable(program->state.words));
        QSet<TaskId> kept;
        for (const auto &program : all) {
            QVERIFY(program->end());
            QVERIFY2(program->keepsOrWaits(), qPrintable(program->state.words));
            kept.unite(program->kept);
        }
        const QSet<TaskId> found = idsIn(file);
        for (const TaskId &each : std::as_const(kept))
            QVERIFY2(found.contains(each), qPrintable(each.toString()));
    }

    /// A program of a newer version has changed the tables while the others had the file open.
    void leaveAFileOfANewerVersionAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        Programs all = startPrograms(file, 3);
        for (const auto &program : all)
            QVERIFY(program->keepsMore(20));
        JournalDatabase newer;
        QVERIFY(newer.open(file, JournalDatabase::Access::Write));
        QVERIFY(newer.exec(QStringLiteral("PRAGMA user_version = %1").arg(JournalSchema::Version + 1)));
        const qint64 before = newer.number(QStringLiteral("SELECT count(*) FROM tasks"));
        for (const auto &program : all) {
            QVERIFY2(program->says(JournalState::Kind::MemoryOnly, u"newer"), qPrintable(program->state.words));
            QVERIFY(program->keepsMore(20)); // it can be used all the same
        }
        for (const auto &program : all)
            QVERIFY(program->end());
        QCOMPARE(newer.number(QStringLiteral("SELECT count(*) FROM tasks")), before);
        QVERIFY(!newer.hasTrouble());
        QVERIFY(setAside(file).isEmpty());
    }
};

static int runJournalPrograms(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--with-others"))
        return useWithOthers(arguments[2], arguments[3]);
    TestJournalPrograms test;
    return QTest::qExec(&test, argc, argv);
}
TASKWATCH_TEST_WITH(TestJournalPrograms, runJournalPrograms);
#include "tst_journalprograms.moc"
