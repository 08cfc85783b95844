// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"
#include "journal/tables/journalwriter.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestJournalTrimmer : public QObject
{
    Q_OBJECT

private:
    const QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newFile() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files)); }

    static Observation poll(const TaskId &id, int number, Timestamp at)
    {
        Task task = exampleTask();
        task.taskId = id;
        task.retried = number;
        return answered(id, task, at);
    }

private Q_SLOTS:
    void dropsWhatIsTooOld()
    {
        const QString file = newFile();
        const QList<TaskId> all = ids({"old", "both", "young", "forgotten"});
        const Timestamp now = currentTimestamp();
        {
            JournalFixture fixture(file);
            QVERIFY(fixture.watch(all));
            QList<Observation> polls;
            for (int i = 0; i < 1500; ++i) {
                for (const char *it : {"old", "both", "forgotten"})
                    polls.append(poll(id(it), i, now - 40 * 24h + std::chrono::seconds(i)));
            }
            for (int i = 0; i < 10; ++i) {
                for (const char *it : {"both", "young"})
                    polls.append(poll(id(it), 5000 + i, now - 20 * 24h + std::chrono::seconds(i)));
            }
            fixture.journal->record(polls);
            fixture.journal->setNotPolling(WatchGap::Reason::Paused, now - 40 * 24h);
            fixture.journal->setNotPolling(std::nullopt, now - 39 * 24h);
            fixture.journal->sample({.minute = now - 40 * 24h, .counts = {}, .withoutTask = 4, .failures = 0});
            fixture.journal->sample({.minute = now - 2min, .counts = {}, .withoutTask = 4, .failures = 0});
            fixture.journal->remove(ids({"forgotten"}));
            // Trimming starts by itself and works in slices.
            QTRY_COMPARE(fixture.state.changes, 1 + 10 + 10);
            const TaskHistory old = fixture.historyOf(id("old"));
            QCOMPARE(old.versions.size(), 1); // the last version is never dropped, whatever its age
            QCOMPARE(old.versions.first().task()->retried, 1499);
            QVERIFY(old.trimmed);
            QCOMPARE(old.polls.size(), TaskHistory::MostPolls);
            const TaskHistory both = fixture.historyOf(id("both"));
            QCOMPARE(both.versions.size(), 10);
            QVERIFY(both.trimmed);
            const TaskHistory young = fixture.historyOf(id("young"));
            QCOMPARE(young.versions.size(), 10);
            QVERIFY(!young.trimmed);
            QVERIFY(fixture.readTrend(now - 100 * 24h));
            QTRY_VERIFY(fixture.readTrend(now - 100 * 24h) && fixture.gaps.isEmpty());
            QVERIFY(!fixture.samples.isEmpty() && fixture.samples.first().minute > now - 30 * 24h);
        }
        JournalFixture fixture(file);
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.rememberedIds(), ids({"old", "both", "young"}));
        QCOMPARE(fixture.state.changes, 21);
    }

    void dropsTheOldestOfTooManyWhilePollsGoOn()
    {
        const TaskId busy = id("busy"), calm = id("calm");
        JournalFixture fixture(newFile(), QStringLiteral("https://one"), {.days = 30, .changes = 2000});
        QVERIFY(fixture.watch({busy, calm}));
        const Timestamp start = currentTimestamp();
        fixture.journal->record({poll(calm, 7, start)});
        int number = 0;
        const auto take = [&](int count) {
            QList<Observation> polls;
            for (int i = 0; i < count; ++i, ++number)
                polls.append(poll(busy, number, start + std::chrono::milliseconds(number)));
            fixture.journal->record(polls);
        };
        take(9000);
        // Trimming does not delay other requests: added ids are on the list at once.
        for (int i = 0; i < 30; ++i) {
            take(20);
            QVERIFY(fixture.watch({id(qPrintable(QStringLiteral("new %1").arg(i)))}));
            handlePendingEvents();
        }
        QTRY_VERIFY(fixture.state.changes <= 2000 + JournalTrimmer::SliceRows && fixture.state.changes > 1000);
        // The new state is published a moment later.
        QTRY_COMPARE(fixture.historyOf(busy).versions.size() + 1, fixture.state.changes);
        const TaskHistory history = fixture.historyOf(busy);
        QVERIFY(history.trimmed);
        for (qsizetype i = 0; i < history.versions.size(); ++i)
            QCOMPARE(history.versions[i].task()->retried, number - history.versions.size() + i);
        QCOMPARE(fixture.historyOf(calm).versions.size(), 1);
        // With a lower limit.
        fixture.journal->setLimits({.days = 30, .changes = 1000});
        QTRY_VERIFY(fixture.state.changes <= 1000);
        QCOMPARE(fixture.historyOf(busy).versions.last().task()->retried, number - 1);
    }

    void dropsTheOldestOfLongTextsThatFillTheFile()
    {
        const QString file = newFile();
        const TaskId busy = id("busy"), calm = id("calm");
        JournalFixture fixture(file);
        QVERIFY(fixture.watch({busy, calm}));
        const Timestamp start = currentTimestamp();
        fixture.journal->record({poll(calm, 7, start)});
        constexpr int Changes = 400;
        constexpr qsizetype Length = 20'000;
        QList<Observation> polls;
        for (int i = 0; i < Changes; ++i) {
            Observation observation = poll(busy, i, start + std::chrono::milliseconds(i));
            std::get<Task>(observation.outcome).error =
                QString(Length, u'x').append(QString::number(i)); // each time another
            polls.append(observation);
        }
        fixture.journal->record(polls);
        QTRY_COMPARE(fixture.state.changes, 1 + Changes);
        const JournalLimits limits{.days = 30, .changes = 1'000, .bytes = 3'000'000};
        const auto used = [&file] {
            JournalDatabase reader;
            return reader.open(file, JournalDatabase::Access::Read) ? reader.bytesUsed() : -1;
        };
        QVERIFY(used() > 2 * limits.mostBytes());
        fixture.journal->setLimits(limits);
        QTRY_VERIFY(used() <= limits.mostBytes());
        // No more than necessary, and the newest stay.
        QTRY_COMPARE(fixture.historyOf(busy).versions.size() + 1, fixture.state.changes);
        const TaskHistory history = fixture.historyOf(busy);
        QVERIFY(history.trimmed);
        QVERIFY(history.versions.size() > limits.mostBytes() / Length * 7 / 10);
        QCOMPARE(history.versions.last().task()->retried, Changes - 1);
        QCOMPARE(history.versions.first().task()->retried, Changes - history.versions.size());
        QCOMPARE(fixture.historyOf(calm).versions.size(), 1);
    }

    void textsGoThoughAnotherProgramWrites()
    {
        JournalFile file{newFile()};
        QCOMPARE(file.open().kind, JournalState::Kind::Keeping);
        JournalDatabase &tables = file.database();
        OpenJournal journal(tables);
        QVERIFY(tables.exec(
            QStringLiteral("WITH RECURSIVE many(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM many LIMIT 60000)"
                           " INSERT INTO texts(hash, text) SELECT i, 'text ' || i FROM many")));
        JournalDatabase other;
        QVERIFY(other.open(file.name(), JournalDatabase::Access::Write));
        bool more = true;
        while (more) {
            QVERIFY(other.exec(QStringLiteral("INSERT INTO endpoints(base, alive, ended) VALUES(random(), 0, 0)")));
            QVERIFY(tables.begin());
            more = journal.tidy({}, currentTimestamp(), 0).more;
            QVERIFY(tables.commit());
        }
        QCOMPARE(tables.number(QStringLiteral("SELECT count(*) FROM texts")), 0);
    }

    void textsThatNobodyNamesGo()
    {
        JournalFile file{newFile()};
        QCOMPARE(file.open().kind, JournalState::Kind::Keeping);
        JournalDatabase &tables = file.database();
        {
            JournalTexts texts(tables);
            JournalWriter writer(tables, texts);
            JournalReader reader(tables, texts);
            UnusedTextSweeper sweeper(tables, texts);
            const QList<TaskId> all = manyIds(20);
            const Timestamp now = currentTimestamp();
            QVERIFY(tables.begin());
            writer.beginEndpoint(QStringLiteral("https://one"), now);
            writer.watch(all, now);
            const auto take = [&](int number) {
                Observation observation = poll(all[number % all.size()], number, now);
                std::get<Task>(observation.outcome).error = QStringLiteral("error %1").arg(number);
                observation.rawAnswer = QByteArray("form %1").replace("%1", QByteArray::number(number % 7));
                writer.record(observation);
                Observation failure = failed(all[number % all.size()], FetchErrorKind::Unreachable, now);
                std::get<FetchError>(failure.outcome).detail = QStringLiteral("detail %1").arg(number);
                writer.record(failure);
            };
            for (int i = 0; i < 6000; ++i)
                take(i);
            QVERIFY(tables.exec(QStringLiteral("DELETE FROM changes WHERE id <= 5000")));
            QVERIFY(tables.commit());
            const qint64 before = tables.number(QStringLiteral("SELECT count(*) FROM texts"));
            QVERIFY(tables.begin());
            sweeper.sweep();
            for (int i = 0; i < 60; ++i)
                take(4000 + i); // names texts anew that were removed
            QVERIFY(tables.commit());
            const qint64 after = tables.number(QStringLiteral("SELECT count(*) FROM texts"));
            QVERIFY2(before > 12'000 && after < 2'300, qPrintable(QStringLiteral("%1 → %2").arg(before).arg(after)));
            // And all texts in use still exist.
            QCOMPARE(
                tables.number(QStringLiteral(
                    "SELECT count(*) FROM changes WHERE error NOT IN (SELECT id FROM texts) OR state NOT IN (SELECT id FROM texts)"
                    " OR url NOT IN (SELECT id FROM texts)")),
                0);
            QCOMPARE(
                tables.number(QStringLiteral(
                    "SELECT count(*) FROM tasks WHERE error NOT IN (SELECT id FROM texts) OR detail NOT IN (SELECT id FROM texts)"
                    " OR (typeof(form) = 'integer' AND form NOT IN (SELECT id FROM texts))")),
                0);
            for (const TaskId &id : all) {
                JournalReader::Mark mark;
                const TaskHistory history = reader.history(writer.endpoint(), id, mark);
                for (const TaskVersion &version : history.versions)
                    QCOMPARE(version.task()->error.toString(), QStringLiteral("error %1").arg(version.task()->retried));
                for (const PollRecord &record : history.polls)
                    QVERIFY(!record.failure || record.failure->detail.startsWith(QStringLiteral("detail ")));
            }
            QVERIFY2(!tables.hasTrouble(), qPrintable(tables.troubleWords()));
        }
    }
};

TASKWATCH_TEST(TestJournalTrimmer, QCoreApplication);
#include "tst_journaltrimmer.moc"
