// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/journallimits.h"
#include "recording/recordingplayback.h"
#include "recording/recordingsaver.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Several watch lists in one file, some of the same endpoint.
class TestJournalLists : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString newFile() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(m_files++)); }

    /// The journal of the profile @p profile at https://one.
    [[nodiscard]] static std::unique_ptr<JournalFixture> listOf(const QString &file, const char *profile)
    {
        const QString base = QStringLiteral("https://one");
        return std::make_unique<JournalFixture>(file, base, JournalLimits(), QString(base + QLatin1String(profile)));
    }

    static void tell(JournalFixture &fixture, const QList<TaskId> &ids)
    {
        QList<Observation> batch;
        for (const TaskId &id : ids) {
            Task task = exampleTask();
            task.taskId = id;
            batch.append(answered(id, task, currentTimestamp()));
        }
        fixture.journal->record(batch);
    }

    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void profilesOfOneEndpointAreNeverMixed()
    {
        const QString file = newFile();
        {
            const auto bare = listOf(file, "");
            const auto staging = listOf(file, "#k3v9x2a7");
            QVERIFY(bare->watch(ids({"a", "both"})));
            QVERIFY(staging->watch(ids({"b", "both"})));
            tell(*staging, ids({"both"}));
            QTRY_VERIFY(!staging->historyOf(id("both")).versions.isEmpty());
            QVERIFY(bare->historyOf(id("both")).versions.isEmpty());
        }
        const auto bare = listOf(file, "");
        const auto staging = listOf(file, "#k3v9x2a7");
        const auto other = listOf(file, "#zzzz2222");
        QVERIFY(bare->opened() && staging->opened() && other->opened());
        QCOMPARE(bare->rememberedIds(), ids({"a", "both"}));
        QCOMPARE(staging->rememberedIds(), ids({"b", "both"}));
        QVERIFY(other->remembered.isEmpty());
    }

    void removedTasksReturnToTheirPlace()
    {
        const QString file = newFile();
        {
            const auto list = listOf(file, "");
            QVERIFY(list->watch(ids({"a", "b", "c", "d"})));
            tell(*list, ids({"b"}));
            list->journal->remove(ids({"b", "c"}));
            QVERIFY(list->watch(ids({"e"})));
            QSignalSpy kept(list->journal.get(), &Journal::kept);
            list->journal->watch(ids({"c", "b", "never"}), ListPlace::Former);
            QTRY_COMPARE(kept.size(), 1);
            QCOMPARE(list->historyOf(id("b")).versions.size(), 1);
            list->journal->remove(ids({"a"}));
            QVERIFY(list->watch(ids({"a"}))); // added anew
        }
        const auto list = listOf(file, "");
        QVERIFY(list->opened());
        QCOMPARE(list->rememberedIds(), ids({"b", "c", "d", "e", "never", "a"}));
    }

    void tellsWhichIdsAreKnownInOtherLists()
    {
        const QString file = newFile();
        const auto here = listOf(file, "");
        const auto staging = listOf(file, "#k3v9x2a7");
        const auto third = listOf(file, "#zzzz2222");
        QVERIFY(here->watch(ids({"x", "y", "z", "w", "v"})));
        tell(*here, ids({"x"}));
        QVERIFY(staging->watch(ids({"z", "y", "w", "v"})) && third->watch(ids({"y"})));
        QVERIFY(here->otherListsOf(ids({"x", "y", "z"})).isEmpty()); // none was found there yet
        tell(*staging, ids({"z", "y", "w"}));
        tell(*third, ids({"y"}));
        staging->journal->record({failed(id("v"), FetchErrorKind::NotFound, currentTimestamp(), 404)});
        staging->journal->remove(ids({"w"}));
        QTRY_VERIFY(!here->historyOf(id("x")).versions.isEmpty()); // then it has been written
        QTRY_VERIFY(!staging->historyOf(id("v")).versions.isEmpty() && !third->historyOf(id("y")).versions.isEmpty());
        const QHash<QString, QList<TaskId>> expected{{QStringLiteral("https://one#k3v9x2a7"), ids({"y", "z"})},
            {QStringLiteral("https://one#zzzz2222"), ids({"y"})}};
        QCOMPARE(here->otherListsOf(ids({"w", "y", "x", "z", "v", "nowhere"})), expected);
        QVERIFY(here->otherListsOf({}).isEmpty());
        const QHash<QString, QList<TaskId>> fromThere{{QStringLiteral("https://one"), ids({"x"})}};
        QCOMPARE(third->otherListsOf(ids({"x"})), fromThere);
    }

    void theyAreFoundByTheIndex()
    {
        const QString file = newFile();
        {
            const auto list = listOf(file, "");
            QVERIFY(list->watch(ids({"a"})));
        }
        const QString name = QStringLiteral("plan");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral(
                "EXPLAIN QUERY PLAN SELECT e.base FROM endpoints e CROSS JOIN tasks t ON t.endpoint = e.id"
                " WHERE t.task_id = 'a' AND e.base <> 'b' AND t.watched AND t.told_at IS NOT NULL ORDER BY e.id")));
            QStringList plan;
            while (query.next())
                plan.append(query.value(3).toString());
            QVERIFY2(
                plan.join(u'\n').contains(u"SEARCH t USING INDEX sqlite_autoindex_tasks_1 (endpoint=? AND task_id=?)"),
                qPrintable(plan.join(u'\n')));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void aRecordingIsToldTheBaseAddressAlone()
    {
        const auto list = listOf(newFile(), "#k3v9x2a7");
        QVERIFY(list->watch(ids({"a"})));
        tell(*list, ids({"a"}));
        RecordingSaver saver(list->journal.get());
        QSignalSpy saved(&saver, &RecordingSaver::saved);
        const QString file = m_folder.filePath(QStringLiteral("list.taskwatch"));
        saver.save(file, {});
        QTRY_COMPARE(saved.size(), 1);
        RecordingPlayback recorded(file);
        const Result<RecordingHead> head = recorded.begin();
        QVERIFY2(head, head ? "" : qPrintable(head.error()));
        QCOMPARE(head->endpoint, QStringLiteral("https://one"));
        QCOMPARE(saved.first().first().value<RecordingSummary>().tasks, 1); // only its own list
    }
};

TASKWATCH_TEST(TestJournalLists, QCoreApplication);
#include "tst_journallists.moc"
