// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalschema.h"
#include "recording/recordingreader.h"
#include "recording/recordingsaver.h"
#include "storage/journal/journalfiles.h"
#include "support/hostile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

Task taskOfRound(const TaskId &id, qint64 retried)
{
    Task task = exampleTask();
    task.taskId = id;
    task.retried = retried;
    task.error = QStringLiteral("error %1").arg(retried % 17);
    return task;
}

/// Time after which a change must be in the file, in ms. It takes a second; a busy machine may need longer, and the
/// thread sanitizer much longer.
#ifdef __SANITIZE_THREAD__
constexpr int WrittenWithin = 30'000;
#else
constexpr int WrittenWithin = 5000;
#endif

/// Whether a day has more changes than the journal may keep.
bool isTrimmed(int round)
{
    return round % 4 >= 2;
}

QString recordingOf(const QString &file)
{
    return file + QStringLiteral(".taskwatch");
}

/// Adds ids, records observations and saves recordings until it is killed. Prints `opening`, `added ID`, `kept ID`,
/// `took ID RETRIED MS` with the Unix time in MS, and `saved`.
int keepUntilKilled(const QString &file, int round)
{
    std::puts("opening");
    std::fflush(stdout);
    Journal journal({.file = file, .endpoint = QStringLiteral("https://one"), .limits = {}});
    if (isTrimmed(round))
        journal.setLimits({.days = 30, .changes = JournalLimits::LeastChanges});
    RecordingSaver saver(&journal);
    const auto save = [&saver, &file] { saver.save(recordingOf(file), {}); };
    QObject::connect(&saver, &RecordingSaver::saved, QCoreApplication::instance(), [save] {
        std::puts("saved");
        save();
    });
    QObject::connect(
        &saver, &RecordingSaver::failed, [](const QString &words) { qFatal("not saved: %s", qPrintable(words)); });
    save();
    QObject::connect(&journal, &Journal::kept, QCoreApplication::instance(), [](const QList<TaskId> &ids) {
        for (const TaskId &id : ids)
            std::printf("kept %s\n", qPrintable(id.toString()));
        std::fflush(stdout);
    });
    QList<TaskId> ids;
    qint64 polls = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, QCoreApplication::instance(), [&] {
        // Added ids are written at once, together with all that is queued. Odd rounds add at most 100 ids.
        if (ids.size() < 100 || round % 2 == 0) {
            ids.append(id(qPrintable(QStringLiteral("r%1-%2").arg(round).arg(ids.size()))));
            std::printf("added %s\n", qPrintable(ids.last().toString()));
            journal.watch({ids.last()});
        }
        QList<Observation> batch;
        for (int i = 0; i < 5; ++i) {
            const TaskId &id = ids[QRandomGenerator::global()->bounded(ids.size())];
            batch.append(answered(id, taskOfRound(id, ++polls), currentTimestamp()));
            std::printf("took %s %lld %lld\n", qPrintable(id.toString()), static_cast<long long>(polls),
                static_cast<long long>(toUnixMs(currentTimestamp())));
        }
        journal.record(batch);
        std::fflush(stdout);
    });
    timer.start(4ms);
    return QCoreApplication::exec();
}

} // namespace

class TestJournalDeath : public QObject
{
    Q_OBJECT

private:
    /// What a new start finds in a copy of @p folder.
    static QSet<TaskId> idsIn(const QTemporaryDir &folder)
    {
        const QTemporaryDir copy;
        copyTo(copy, folder);
        JournalFixture fixture(copy.filePath(QStringLiteral("journal.sqlite")));
        if (!fixture.opened())
            qFatal("the journal is not opened");
        const QList<TaskId> found = fixture.rememberedIds();
        return {found.begin(), found.end()};
    }
    static void copyTo(const QTemporaryDir &copy, const QTemporaryDir &folder)
    {
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
            writeBytes(copy.filePath(file.fileName()), bytesOf(file.filePath()));
    }
    /// What is wrong with the recording of the journal @p file, if there is one.
    static QString damageOfRecording(const QString &file)
    {
        QFile recording(recordingOf(file));
        if (!recording.exists())
            return {};
        RecordingReader reader(&recording);
        if (!recording.open(QIODevice::ReadOnly))
            return recording.errorString();
        if (const Result<RecordingHead> head = reader.begin(); !head)
            return head.error();
        while (!reader.atEnd())
            static_cast<void>(reader.next());
        return reader.problems().isEmpty() ? QString() : reader.problems().first().reason;
    }
    /// Reads from @p child until it has printed @p word.
    static QByteArray readUntil(QProcess &child, const char *word)
    {
        QByteArray said;
        while (!said.contains(word)) {
            if (!child.waitForReadyRead(Patience))
                qFatal("the child does not say %s", word);
            said += child.readAll();
        }
        return said;
    }

private Q_SLOTS:
    void confirmedChangesSurviveAKill()
    {
        const int rounds = timesIfHostile(8, 150);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        QSet<TaskId> kept;
        struct Taken {
            TaskId id;
            qint64 retried = 0;
        };
        QList<Taken> taken;
        qsizetype changesDue = 0;
        int trimmed = 0;
        qsizetype saved = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--keep-until-killed"), file, QString::number(round)});
            QVERIFY(child.waitForStarted(Patience));
            // Killed at a time between the creation of the tables and some seconds after the first changes.
            const bool isLong = round == 6 || round == 7;
            const int life = round < 3
                ? QRandomGenerator::global()->bounded(20, 150)
                : QRandomGenerator::global()->bounded(100, 2000) + (isLong ? WrittenWithin + 500 : 0);
            QByteArray said = round >= 3 ? readUntil(child, "took") : QByteArray();
            QElapsedTimer lived;
            lived.start();
            while (lived.elapsed() < life) {
                child.waitForReadyRead(5);
                said += child.readAll();
            }
            child.kill();
            const qint64 killed = toUnixMs(currentTimestamp());
            QVERIFY(child.waitForFinished(Patience));
            said += child.readAll();
            said.truncate(said.lastIndexOf('\n') + 1);
            saved += said.count("saved\n");
            QCOMPARE(damageOfRecording(file), QString());
            QHash<TaskId, qsizetype> takenBefore; // number of changes, by the id that was added after them
            qsizetype due = 0;
            for (const QByteArray &line : said.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words[0] == "added")
                    takenBefore.insert(id(words[1].constData()), taken.size());
                if (words[0] == "kept") {
                    kept.insert(id(words[1].constData()));
                    due = std::max(due, takenBefore.value(id(words[1].constData())));
                }
                if (words[0] == "took") {
                    taken.append({id(words[1].constData()), words[2].toLongLong()});
                    if (killed - words[3].toLongLong() > WrittenWithin)
                        due = std::max(due, taken.size());
                }
            }
            taken.erase(taken.begin() + due, taken.end());
            qInfo("killed after %d ms: %lld ids were kept, %d changes are due", life,
                static_cast<long long>(kept.size()), static_cast<int>(due));

            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
            QVERIFY2(fixture.state.words.isEmpty(), qPrintable(fixture.state.words));
            const QList<TaskId> found = fixture.rememberedIds();
            const QSet<TaskId> foundSet(found.begin(), found.end());
            for (const TaskId &id : std::as_const(kept))
                QVERIFY2(foundSet.contains(id), qPrintable(id.toString()));
            QHash<TaskId, QSet<qint64>> known;
            QSet<TaskId> shortened;
            for (const Taken &change : std::as_const(taken)) {
                if (!known.contains(change.id)) {
                    const TaskHistory history = fixture.historyOf(change.id);
                    QSet<qint64> &versions = known[change.id];
                    for (const TaskVersion &version : history.versions)
                        versions.insert(version.task()->retried);
                    if (history.trimmed)
                        shortened.insert(change.id);
                }
                // Of a task whose oldest changes were deleted, a later one is there.
                const QSet<qint64> &versions = known[change.id];
                const bool isThere = versions.contains(change.retried)
                    || (shortened.contains(change.id)
                        && std::any_of(versions.begin(), versions.end(),
                            [&change](qint64 retried) { return retried > change.retried; }));
                QVERIFY2(isThere, qPrintable(change.id.toString()));
            }
            trimmed += shortened.isEmpty() ? 0 : 1;
            changesDue += due;
            taken.clear(); // the child of the next round counts from the start
        }
        QVERIFY(kept.size() > 100);
        QVERIFY(changesDue > 0);
        QVERIFY(trimmed > 0);
        QVERIFY(saved > 0);
    }

    /// Killed while it opens a file that it must change.
    void aKillWhileOpeningLosesNothing_data()
    {
        QTest::addColumn<int>("version"); // of the schema
        QTest::addColumn<double>("damagedFrom"); // share of the file
        QTest::newRow("the first schema") << 1 << 1.0;
        QTest::newRow("the second schema") << 2 << 1.0;
        QTest::newRow("damaged at its end") << JournalSchema::Version << 0.8;
        QTest::newRow("damaged in the middle") << JournalSchema::Version << 0.5;
    }
    void aKillWhileOpeningLosesNothing()
    {
        QFETCH(int, version);
        QFETCH(double, damagedFrom);
        const QTemporaryDir made;
        const QString name = QStringLiteral("journal.sqlite");
        fillJournal(made.filePath(name));
        makeVersion(made.filePath(name), version);
        if (damagedFrom < 1)
            damageFrom(made.filePath(name), damagedFrom);
        const QSet<TaskId> expected = idsIn(made);
        QVERIFY(expected.size() > TaskCount / 4);

        // The time that an opening takes here, so that the kills are spread over it.
        QElapsedTimer opening;
        {
            const QTemporaryDir copy;
            copyTo(copy, made);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--keep-until-killed"), copy.filePath(name), QStringLiteral("0")});
            const QByteArray said = readUntil(child, "opening");
            opening.start();
            if (!said.contains("kept"))
                readUntil(child, "kept");
            child.kill();
            QVERIFY(child.waitForFinished(Patience));
        }
        const auto longest = static_cast<int>(opening.elapsed());
        int killedBefore = 0;
        for (int round = 0; round < timesIfHostile(12, 100); ++round) {
            const QTemporaryDir folder;
            copyTo(folder, made);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--keep-until-killed"), folder.filePath(name), QStringLiteral("0")});
            const QByteArray said = readUntil(child, "opening");
            child.waitForReadyRead(QRandomGenerator::global()->bounded(longest + 1));
            child.kill();
            QVERIFY(child.waitForFinished(Patience));
            killedBefore += said.contains("kept") || child.readAll().contains("kept") ? 0 : 1;
            QCOMPARE(damageOfRecording(folder.filePath(name)), QString());
            // Whatever was done before the kill, a new start finds all.
            const QSet<TaskId> found = idsIn(folder);
            for (const TaskId &each : expected)
                QVERIFY2(found.contains(each), qPrintable(each.toString()));
        }
        QVERIFY(killedBefore > 0);
    }
};

static int runJournalDeath(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--keep-until-killed"))
        return keepUntilKilled(arguments[2], arguments[3].toInt());
    TestJournalDeath test;
    return QTest::qExec(&test, argc, argv);
}
TASKWATCH_TEST_WITH(TestJournalDeath, runJournalDeath);
#include "tst_journaldeath.moc"
