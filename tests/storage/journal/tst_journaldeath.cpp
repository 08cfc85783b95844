// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalschema.h"
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

/// Time after which a change must be in the file, in ms. It takes a second; a busy machine may need longer.
constexpr int WrittenWithin = 5000;

/// Adds ids and records observations until it is killed. Prints `kept ID`, and `took ID RETRIED MS` with the Unix time
/// in MS.
int keepUntilKilled(const QString &file, int round)
{
    Journal journal({.file = file, .endpoint = QStringLiteral("https://one"), .limits = {}});
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
        int changesDue = 0;
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
            QByteArray said;
            while (round >= 3 && !said.contains("took")) {
                QVERIFY(child.waitForReadyRead(Patience));
                said += child.readAll();
            }
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
            int due = 0;
            for (const QByteArray &line : said.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words.size() == 2)
                    kept.insert(id(words[1].constData()));
                if (words.size() == 4 && killed - words[3].toLongLong() > WrittenWithin) {
                    taken.append({id(words[1].constData()), words[2].toLongLong()});
                    ++due;
                }
            }
            qInfo("killed after %d ms: %lld ids were kept, %d changes are due", life,
                static_cast<long long>(kept.size()), due);

            JournalFixture fixture(file);
            QVERIFY(fixture.opened());
            QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
            QVERIFY2(fixture.state.words.isEmpty(), qPrintable(fixture.state.words));
            const QList<TaskId> found = fixture.rememberedIds();
            const QSet<TaskId> foundSet(found.begin(), found.end());
            for (const TaskId &id : std::as_const(kept))
                QVERIFY2(foundSet.contains(id), qPrintable(id.toString()));
            QHash<TaskId, QSet<qint64>> known;
            for (const Taken &change : std::as_const(taken)) {
                if (!known.contains(change.id)) {
                    QSet<qint64> &versions = known[change.id];
                    for (const TaskVersion &version : fixture.historyOf(change.id).versions)
                        versions.insert(version.task()->retried);
                }
                QVERIFY2(known[change.id].contains(change.retried), qPrintable(change.id.toString()));
            }
            changesDue += due;
            taken.clear(); // the child of the next round counts from the start
        }
        QVERIFY(kept.size() > 100);
        QVERIFY(changesDue > 0);
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
        opening.start();
        {
            const QTemporaryDir copy;
            copyTo(copy, made);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--keep-until-killed"), copy.filePath(name), QStringLiteral("0")});
            while (!child.readAll().contains("kept"))
                QVERIFY(child.waitForReadyRead(Patience));
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
            QVERIFY(child.waitForStarted(Patience));
            child.waitForReadyRead(QRandomGenerator::global()->bounded(longest) + 1);
            child.kill();
            QVERIFY(child.waitForFinished(Patience));
            killedBefore += child.readAll().contains("kept") ? 0 : 1;
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
