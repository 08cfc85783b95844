// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/clipboardtext.h"
#include "export/exporttext.h"
#include "export/rowsexport.h"
#include "export/taskserializer.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "tables/rowscollector.h"
#include "tables/tasktablemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp At = fromUnixMs(1678902000000); // 2023-03-15 17:40:00 UTC

Task taskOf(const TaskId &id, const QString &error)
{
    Task task = exampleTask();
    task.taskId = id;
    task.error = error;
    return task;
}

TaskRow rowWith(const char *name, const QString &error = QStringLiteral("Connection timeout"))
{
    return rowOf(answered(id(name), taskOf(id(name), error), At));
}

QByteArray whole(const ExportOptions &options, const std::vector<TaskRow> &rows)
{
    RowsExport made(options, rows);
    QByteArray bytes;
    qint64 items = 0;
    for (OutputChunk part = made.next(); !part.bytes.isEmpty(); part = made.next()) {
        bytes += part.bytes;
        items += part.items;
    }
    Q_ASSERT(items == static_cast<qint64>(rows.size()));
    Q_ASSERT(made.next().bytes.isEmpty());
    return bytes;
}

CopiedRows pointers(const std::vector<TaskRow> &rows)
{
    CopiedRows all;
    for (const TaskRow &row : rows)
        all.append(&row);
    return all;
}

/// A model of @p count tasks with one answer each.
void fill(TaskTableModel &model, int count)
{
    const QList<TaskId> all = manyIds(count);
    model.watch(all);
    QList<Observation> batch;
    for (const TaskId &each : all)
        batch.append(answered(each, taskOf(each, QStringLiteral("first")), At));
    model.apply(batch);
}

} // namespace

/// Tests exports and the collection of rows from a live table.
class TestRowsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileHoldsWhatIsCopied_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many parts") << 3000;
    }

    void aFileHoldsWhatIsCopied()
    {
        QFETCH(const int, count);
        std::vector<TaskRow> rows;
        rows.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i)
            rows.push_back(rowWith(
                qPrintable(QStringLiteral("tsk_%1").arg(i)), i % 2 ? QStringLiteral("=1+1, \"x\"\n|") : QString()));
        ExportOptions options;
        options.withUrls = true;
        QCOMPARE(whole(options, rows), "\xEF\xBB\xBF" + copyAsCsv(pointers(rows)).toUtf8());
        options.format = ExportFormat::Json;
        QCOMPARE(whole(options, rows), copyAsJson(pointers(rows)).toUtf8());
        options.format = ExportFormat::Markdown;
        options.columns = {TaskColumn::State, TaskColumn::Task, TaskColumn::LastError};
        options.title = QStringLiteral("x");
        const QByteArray markdown = whole(options, rows);
        QCOMPARE(
            markdown.sliced(markdown.indexOf("| State")), copyAsMarkdown(pointers(rows), options.columns).toUtf8());
    }

    void markdownSaysWhatItIsOf()
    {
        ExportOptions options;
        options.format = ExportFormat::Markdown;
        options.columns = {{TaskColumn::Task}, {QStringLiteral("Job")}};
        options.title = QStringLiteral("Production *\u202e");
        options.filter = QStringLiteral("state:retrying `x`");
        options.savedAt = At;
        QCOMPARE(QString::fromUtf8(whole(options, {rowWith("a"), rowWith("b")})),
            QStringLiteral("# Production \\*‹U+202E›\n"
                           "\n"
                           "2 tasks with `` state:retrying `x` ``, saved 2023-03-15T17:40:00.000Z\n"
                           "\n"
                           "| Job |\n| --- |\n| `a` |\n| `b` |\n"));
        options.filter.clear();
        QVERIFY(whole(options, {rowWith("a")}).contains("\n1 task, saved 2023-03-15"));
    }

    void secretsOfUrlsAreCutUnlessWanted_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("json") << ExportFormat::Json;
        QTest::newRow("markdown") << ExportFormat::Markdown;
    }

    void secretsOfUrlsAreCutUnlessWanted()
    {
        QFETCH(const ExportFormat, format);
        TaskRow row = rowWith("tsk_1",
            QStringLiteral("POST https://me:Secret1@host/a?key=Secret2 failed; Authorization: Bearer Secret3"));
        row.task->url = QStringLiteral("https://me:Secret1@host/a b?key=Secret2#Secret4");
        row.task->messageId = QStringLiteral("https://host/?Secret5");
        row.task->flags = {{QStringLiteral("url"), QStringLiteral("was https://me:Secret6@host/")}};
        row.failure = FetchError{FetchErrorKind::Server, QStringLiteral("see https://host/?x=Secret7")};
        ExportOptions options;
        options.format = format;
        options.columns = {TaskColumn::Task, TaskColumn::Message, TaskColumn::Url, TaskColumn::LastError};
        options.filter = QStringLiteral("url:https://me:Secret8@host");
        const QByteArray cut = whole(options, {row});
        QVERIFY2(!cut.contains("Secret"), cut.constData());
        QVERIFY2(cut.contains("https://host/a b"), cut.constData());
        options.withUrls = true;
        const QByteArray all = whole(options, {row});
        QVERIFY(all.contains("Secret2") && all.contains("Secret4"));
        QVERIFY2(!all.contains("Secret3"), "a token is never saved");
    }

    void jsonStaysReadable()
    {
        ExportOptions options;
        options.format = ExportFormat::Json;
        const QJsonArray array = QJsonDocument::fromJson(whole(options, {rowWith("a"), TaskRow(id("b"))})).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array[0].toObject(), QJsonDocument::fromJson(toJsonLine(rowWith("a"), RecordTimes::Iso8601)).object());
    }

    void formatsAreKnownByTheirSuffixes()
    {
        for (const ExportFormat format : AllExportFormats)
            QCOMPARE(exportFormatOf(u"/a.b/c." + exportSuffix(format).toUpper()), std::optional(format));
        QCOMPARE(exportFormatOf(QStringLiteral("/a.csv/c")), std::nullopt);
        QCOMPARE(exportFormatOf(QStringLiteral("c.txt")), std::nullopt);
    }

    void namesTellWhoseAndWhen_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("profile") << "Production"
                                 << "Production-20230315-1740";
        QTest::newRow("endpoint") << "https://qstash.upstash.io"
                                  << "qstash.upstash.io-20230315-1740";
        QTest::newRow("port") << "http://localhost:8080 (environment)"
                              << "localhost-20230315-1740";
        QTest::newRow("what no name may have") << "../a/b: \"c\"\u202e d."
                                               << "a-b-c-d-20230315-1740";
        QTest::newRow("letters") << "Größe 1"
                                 << "Größe-1-20230315-1740";
        QTest::newRow("nothing") << " "
                                 << "taskwatch-20230315-1740";
        QTest::newRow("long") << QString(100, u'x') << QString(QString(60, u'x') + u"-20230315-1740");
    }

    void namesTellWhoseAndWhen()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        QCOMPARE(suggestedExportName(title, QDateTime::fromMSecsSinceEpoch(toUnixMs(At))), name);
    }

    void saysWhatWasSaved()
    {
        QCOMPARE(rowsSavedText(1, QStringLiteral("/a/b.csv")), QStringLiteral("1 row saved in /a/b.csv."));
        QCOMPARE(rowsSavedText(4321, QStringLiteral("b\u202e")), QStringLiteral("4,321 rows saved in b‹U+202E›."));
    }

    void copiesOfManyRowsKeepNobodyWaiting()
    {
        TaskTableModel model;
        fill(model, 100'000);
        RowsCollector collector(&model, 1ms);
        std::vector<TaskRow> copies;
        QElapsedTimer all;
        all.start();
        collector.collect(model.shownRows(), [&copies](std::vector<TaskRow> rows) { copies = std::move(rows); });
        const qint64 begun = all.nsecsElapsed();
        QVERIFY(copies.empty());
        qint64 longest = 0;
        int turns = 0;
        while (copies.empty()) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            longest = std::max(longest, turn.nsecsElapsed());
            ++turns;
        }
        qInfo("100,000 rows of %zu bytes copied in %lld ms, begun in %.1f ms, %d turns, the longest %.1f ms",
            sizeof(TaskRow), all.elapsed(), static_cast<double>(begun) / 1e6, turns,
            static_cast<double>(longest) / 1e6);
        QCOMPARE(copies.size(), 100'000U);
        QVERIFY(turns > 1);
        for (size_t i = 0; i < copies.size(); i += 997)
            QCOMPARE(copies[i].id, model.rowAt(static_cast<int>(i)).id);
    }

    void copiesAreOfOneMoment()
    {
        TaskTableModel model;
        fill(model, 50'000);
        RowsCollector collector(&model, 0ms);
        std::vector<TaskRow> copies;
        const TaskId gone = model.rowAt(49'999).id;
        const TaskId late = id("late");
        collector.collect(model.shownRows(), [&copies](std::vector<TaskRow> rows) { copies = std::move(rows); });
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QVERIFY(copies.empty()); // some rows are copied already, others are not
        const std::vector<TaskId> changed{model.rowAt(0).id, model.rowAt(49'000).id};
        model.apply({answered(changed[0], taskOf(changed[0], QStringLiteral("second")), At + 1s),
            answered(changed[1], taskOf(changed[1], QStringLiteral("second")), At + 1s)});
        model.remove({gone});
        model.watch({late}); // reuses the row of the removed task
        model.apply({answered(late, taskOf(late, QStringLiteral("late")), At + 2s)});
        QTRY_VERIFY(!copies.empty());
        QCOMPARE(copies.size(), 49'999U);
        int second = 0;
        for (const TaskRow &row : copies) {
            QVERIFY(row.id != gone && row.id != late);
            second += row.task->error == QStringLiteral("second") ? 1 : 0;
        }
        QCOMPARE(second, 2);
    }

    void aCancelledExportReportsNothing()
    {
        TaskTableModel model;
        fill(model, 10);
        RowsCollector collector(&model);
        int first = 0;
        int second = 0;
        collector.collect(model.shownRows(), [&first](const std::vector<TaskRow> &) { ++first; });
        collector.collect(model.shownRows(),
            [&second](const std::vector<TaskRow> &rows) { second += static_cast<int>(rows.size()); });
        QTRY_COMPARE(second, 10);
        collector.collect(model.shownRows(), [&first](const std::vector<TaskRow> &) { ++first; });
        collector.cancel();
        QVERIFY(!collector.isCollecting());
        QCoreApplication::processEvents();
        QCOMPARE(first, 0);
    }
};

TASKWATCH_TEST(TestRowsExport, QCoreApplication);
#include "tst_rowsexport.moc"
