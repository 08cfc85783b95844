// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingreader.h"
#include "recording/recordingwriter.h"
#include "storage/recording/randomtasks.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp RecordingStart = fromUnixMs(1678902000000);

/// All entries that can be read, and the problems with the others.
struct Read {
    explicit Read(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        RecordingReader reader(&buffer);
        const Result<RecordingHead> begun = reader.begin();
        if (!begun) {
            refusal = begun.error();
            return;
        }
        head = *begun;
        while (!reader.atEnd()) {
            const std::optional<RecordingEntry> entry = reader.next();
            if (!entry)
                continue;
            if (const auto *task = std::get_if<RecordedTask>(&*entry))
                tasks.append(*task);
            else if (const auto *gap = std::get_if<WatchGap>(&*entry))
                gaps.append(*gap);
            else
                samples.append(std::get<PhaseSample>(*entry));
        }
        for (const RecordingProblem &problem : reader.problems())
            problems.append(QStringLiteral("%1: %2").arg(problem.line).arg(problem.reason));
    }

    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (const RecordedTask &task : tasks)
            ids.append(task.remembered.taskId.toString());
        return ids.join(u' ');
    }

    QString refusal;
    RecordingHead head;
    QList<RecordedTask> tasks;
    QList<WatchGap> gaps;
    QList<PhaseSample> samples;
    QStringList problems;
};

void verifyEqual(const RecordedTask &read, const RecordedTask &written)
{
    QCOMPARE(read.remembered.taskId, written.remembered.taskId);
    QCOMPARE(read.remembered.trail, written.remembered.trail);
    QCOMPARE(read.remembered.changes, written.remembered.changes);
    for (const auto part : {&RememberedTask::answered, &RememberedTask::failed}) {
        QCOMPARE((read.remembered.*part).has_value(), (written.remembered.*part).has_value());
        if (read.remembered.*part) {
            QCOMPARE((read.remembered.*part)->rawAnswer, (written.remembered.*part)->rawAnswer);
            QVERIFY(*(read.remembered.*part) == *(written.remembered.*part));
        }
    }
    QVERIFY(read.history == written.history);
}

/// A recording of @p tasks random tasks, tsk_0 and so on.
QByteArray small(int tasks)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RecordingWriter writer(&buffer, {RecordingStart, QStringLiteral("https://example.com"), false}, {});
    RandomTasks random(1);
    for (int i = 0; i < tasks; ++i)
        writer.write(random.task(i));
    writer.finish();
    return buffer.data();
}

/// Discards what is written and counts its bytes.
class CountingDevice : public QIODevice
{
public:
    qint64 written = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        written += size;
        return size;
    }
};

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(quint32, seed);
        RandomTasks random(seed);
        QList<RecordedTask> tasks;
        for (int i = 0; i < 20; ++i)
            tasks.append(random.task(i));
        const QList<WatchGap> gaps{random.gap(), random.gap()};
        const QList<PhaseSample> samples{random.sample(), random.sample(), random.sample()};
        const RecordingHead head{RecordingStart, QStringLiteral("https://example.com"), true, QStringLiteral("river")};

        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        int next = 0;
        const Result<RecordingSummary> saved = RecordingWriter::save(
            file, head, {.withUrls = true, .secrets = {}},
            [&]() -> std::optional<RecordedTask> {
                return next < tasks.size() ? std::optional(tasks[next++]) : std::nullopt;
            },
            gaps, samples);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QCOMPARE(saved->bytes, bytes.size());
        QCOMPARE(saved->tasks, tasks.size());
        QCOMPARE(bytes.count('\n'), 1 + tasks.size() + gaps.size() + samples.size() + 1);

        const Read read(bytes);
        QCOMPARE(read.refusal, QString());
        QCOMPARE(read.problems, QStringList());
        QCOMPARE(read.head, head);
        QCOMPARE(read.gaps, gaps);
        QCOMPARE(read.samples, samples);
        QCOMPARE(read.tasks.size(), tasks.size());
        for (int i = 0; i < tasks.size(); ++i)
            verifyEqual(read.tasks[i], tasks[i]);
    }

    void theFormatMatchesItsDocument()
    {
        Task task = exampleTask();
        task.flags = {{QStringLiteral("completedAt"), QStringLiteral("while retrying")}};
        RecordedTask recorded{.remembered = {.taskId = task.taskId,
                                  .answered = answered(task.taskId, task, RecordingStart),
                                  .failed = {},
                                  .trail = {},
                                  .changes = 2},
            .history = {}};
        recorded.remembered.answered->rawAnswer = "{}";
        recorded.remembered.trail.add(Phase::Waiting);
        recorded.remembered.trail.add({});
        recorded.history.taskId = task.taskId;
        recorded.history.watchedSince = RecordingStart - 1h;
        recorded.history.polls = {
            {RecordingStart, 12ms, 404, 30, FetchError{FetchErrorKind::NotFound, QStringLiteral("gone")}}};
        PhaseSample sample;
        sample.minute = RecordingStart;
        sample.counts[static_cast<size_t>(Phase::Retrying)] = 87;
        sample.failures = 3;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        RecordingWriter writer(&buffer, {RecordingStart, QStringLiteral("https://example.com"), false}, {});
        QVERIFY(writer.write(recorded)
            && writer.write(WatchGap{RecordingStart, RecordingStart + 1min, WatchGap::Reason::Paused})
            && writer.write(sample) && writer.finish());
        const QByteArrayList lines = buffer.data().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0],
            QByteArray(
                "{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1678902000000,\"endpoint\":\"https://example.com\",\"withUrls\":false}"));
        QCOMPARE(lines[1],
            QByteArray(
                "{\"task\":{\"taskId\":\"tsk_123\",\"watchedSince\":1678898400000,\"changes\":2,\"trail\":[\"waiting\",\"failedAttempt\"],"
                "\"told\":{\"askedAt\":1678902000000,\"answeredAt\":1678902000010,\"httpStatus\":200,\"task\":{\"taskId\":\"tsk_123\",\"messageId\":\"msg_123\","
                "\"url\":\"https://example.com\",\"state\":\"retrying\",\"phase\":\"retrying\",\"retried\":4,\"maxRetry\":5,\"nextProcessAt\":1678902100000,"
                "\"completedAt\":1678900876543,\"lastErrorAt\":1678901800000,\"error\":\"Connection timeout\","
                "\"flags\":[{\"field\":\"completedAt\",\"detail\":\"while retrying\"}]},\"rawAnswer\":\"{}\",\"nextLookIn\":2000},"
                "\"looks\":[{\"askedAt\":1678902000000,\"took\":12,\"httpStatus\":404,\"bytes\":30,\"failure\":{\"kind\":\"notFound\",\"detail\":\"gone\"}}]}}"));
        QCOMPARE(lines[2], QByteArray("{\"gap\":{\"from\":1678902000000,\"to\":1678902060000,\"reason\":\"paused\"}}"));
        QCOMPARE(lines[3],
            QByteArray(
                "{\"sample\":{\"minute\":1678902000000,\"counts\":{\"retrying\":87},\"withoutTask\":0,\"failures\":3}}"));
        QCOMPARE(lines[4], QByteArray("{\"end\":{\"tasks\":1}}"));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << "This file is not a Taskwatch recording.";
        QTest::newRow("CSV") << QByteArray("taskId,state\r\n") << "This file is not a Taskwatch recording.";
        QTest::newRow("other JSON") << QByteArray("{\"version\":1}\n") << "This file is not a Taskwatch recording.";
        QTest::newRow("bytes") << QByteArray(100'000, '\xff') << "This file is not a Taskwatch recording.";
        QTest::newRow("newer")
            << QByteArray("{\"taskwatch\":\"recording\",\"version\":2}\n")
            << "This recording was made by a newer version of Taskwatch (format 2; this version reads up to 1). Open it with a newer version.";
        QTest::newRow("no version")
            << QByteArray("{\"taskwatch\":\"recording\"}\n")
            << "The first line of this recording cannot be read: “recording.version” is missing or invalid.";
        QTest::newRow("no endpoint")
            << QByteArray("{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1}\n")
            << "The first line of this recording cannot be read: “recording.endpoint” is missing or invalid.";
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QTEST(Read(bytes).refusal, "words");
    }

    void whatCannotBeReadIsSaidAndTheRestIsRead_data()
    {
        using Change = std::function<void(QByteArrayList &)>;
        QTest::addColumn<Change>("change"); // of the lines of tsk_0, tsk_1 and tsk_2
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QStringList>("problems");
        const QString all = QStringLiteral("tsk_0 tsk_1 tsk_2");
        const QString missing = QStringLiteral("0: 1 of 3 tasks could not be read");

        QTest::newRow("whole") << Change([](QByteArrayList &) {}) << all << QStringList();
        QTest::newRow("unknown keys") << Change([](QByteArrayList &lines) {
            lines[2].replace("\"watchedSince\"", "\"later\":{\"a\":[1]},\"watchedSince\"");
        }) << all << QStringList();
        QTest::newRow("unknown lines") << Change([](QByteArrayList &lines) {
            lines.insert(2, "{\"note\":{\"text\":\"hello\"}}");
        }) << all << QStringList();
        QTest::newRow("blank lines") << Change([](QByteArrayList &lines) { lines.insert(2, "\r"); }) << all
                                     << QStringList();
        QTest::newRow("garbage") << Change([](QByteArrayList &lines) { lines[2] = "\xff\xfe{"; }) << "tsk_0 tsk_2"
                                 << QStringList{QStringLiteral("3: it is not valid JSON (illegal value)"), missing};
        QTest::newRow("no object") << Change([](QByteArrayList &lines) { lines[2] = "[1]"; }) << "tsk_0 tsk_2"
                                   << QStringList{QStringLiteral("3: it is not a JSON object"), missing};
        QTest::newRow("a field is missing")
            << Change([](QByteArrayList &lines) { lines[2].replace("\"watchedSince\"", "\"watched\""); })
            << "tsk_0 tsk_2" << QStringList{QStringLiteral("3: “task.watchedSince” is missing or invalid"), missing};
        QTest::newRow("of another kind") << Change([](QByteArrayList &lines) { lines[2] = "{\"task\":7}"; })
                                         << "tsk_0 tsk_2"
                                         << QStringList{QStringLiteral("3: “task” is not an object"), missing};
        QTest::newRow("an id that cannot be one") << Change([](QByteArrayList &lines) {
            lines[2].replace("\"taskId\":\"tsk_1\",\"watched", "\"taskId\":\"..\",\"watched");
        }) << "tsk_0 tsk_2" << QStringList{QStringLiteral("3: “task.taskId” is missing or invalid"), missing};
        QTest::newRow("deep within") << Change([](QByteArrayList &lines) {
            lines[2] =
                "{\"task\":{\"taskId\":\"tsk_1\",\"watchedSince\":1,\"changes\":0,\"looks\":[{\"askedAt\":1,\"bytes\":0},{\"askedAt\":1.5,\"bytes\":0}]}}";
        }) << "tsk_0 tsk_2" << QStringList{QStringLiteral("3: “task.looks[1].askedAt” is missing or invalid"), missing};
        const auto numberRow = [&missing](const char *name, const char *path, const char *number) {
            QTest::newRow(name) << Change([number](QByteArrayList &lines) {
                QByteArray line =
                    "{\"task\":{\"taskId\":\"tsk_1\",\"watchedSince\":1,\"changes\":0,\"told\":{\"askedAt\":1,\"task\":{"
                    "\"taskId\":\"tsk_1\",\"messageId\":\"\",\"url\":\"\",\"state\":\"\",\"retried\":0,\"maxRetry\":0}},"
                    "\"looks\":[{\"askedAt\":1,\"bytes\":0}]}}";
                const QByteArray key = QByteArray(number).first(QByteArray(number).indexOf(':') + 1);
                if (const qsizetype at = line.indexOf(key); at >= 0)
                    line.replace(at, key.size() + 1, number);
                else
                    line.replace("\"askedAt\":1", QByteArray("\"askedAt\":1," + QByteArray(number)));
                lines[2] = line;
            }) << "tsk_0 tsk_2"
                                << QStringList{
                                       QStringLiteral("3: “%1” is missing or invalid").arg(QString::fromUtf8(path)),
                                       missing};
        };
        numberRow("a count below zero", "task.told.task.retried", "\"retried\":-1");
        numberRow("a duration below zero", "task.told.nextLookIn", "\"nextLookIn\":-1");
        numberRow("a duration that overflows", "task.told.nextLookIn", "\"nextLookIn\":9000000000000000");
        numberRow("a time after all years", "task.watchedSince", "\"watchedSince\":9000000000000000000");
        numberRow("a time before all years", "task.watchedSince", "\"watchedSince\":-9000000000000000000");
        numberRow("changes that do not fit", "task.changes", "\"changes\":4294967296");
        numberRow("bytes below zero", "task.looks[0].bytes", "\"bytes\":-1");
        numberRow("a status that is none", "task.told.httpStatus", "\"httpStatus\":1000");
        const auto sampleRow = [&all](const char *field, const QByteArray &sample) {
            QTest::newRow(field) << Change([sample](QByteArrayList &lines) {
                lines.insert(2, "{\"sample\":" + sample + "}");
            }) << all << QStringList{QStringLiteral("3: “%1” is missing or invalid").arg(QString::fromUtf8(field))};
        };
        sampleRow("sample.counts.failed",
            "{\"minute\":60000,\"counts\":{\"failed\":2147483647},\"withoutTask\":0,\"failures\":0}");
        sampleRow("sample.minute", "{\"minute\":60001,\"counts\":{},\"withoutTask\":0,\"failures\":0}");
        sampleRow("sample.withoutTask", "{\"minute\":60000,\"counts\":{},\"withoutTask\":-1,\"failures\":0}");
        sampleRow("sample.failures", "{\"minute\":60000,\"counts\":{},\"withoutTask\":0,\"failures\":2147483647}");
        QTest::newRow("bad base64") << Change([](QByteArrayList &lines) {
            lines[2] =
                "{\"task\":{\"taskId\":\"tsk_1\",\"watchedSince\":1,\"changes\":0,\"failed\":{\"askedAt\":1,\"failure\":{\"kind\":\"tls\",\"detail\":\"\"},"
                "\"rawAnswerBase64\":\"?!\"}}}";
        }) << "tsk_0 tsk_2"
                                    << QStringList{
                                           QStringLiteral("3: “task.failed.rawAnswerBase64” is missing or invalid"),
                                           missing};
        QTest::newRow("cut in a line")
            << Change([](QByteArrayList &lines) {
                   lines = lines.first(4);
                   lines[3].chop(20);
               })
            << "tsk_0 tsk_1"
            << QStringList{QStringLiteral("4: the recording is cut off in the middle of this line"),
                   QStringLiteral("0: the recording has no end line: it was cut off, and the rest is missing")};
        QTest::newRow("cut between lines")
            << Change([](QByteArrayList &lines) {
                   lines = lines.first(3);
                   lines.append(QByteArray());
               })
            << "tsk_0 tsk_1"
            << QStringList{QStringLiteral("0: the recording has no end line: it was cut off, and the rest is missing")};
        QTest::newRow("a line is lost") << Change([](QByteArrayList &lines) { lines.removeAt(2); }) << "tsk_0 tsk_2"
                                        << QStringList{missing};
    }

    void whatCannotBeReadIsSaidAndTheRestIsRead()
    {
        using Change = std::function<void(QByteArrayList &)>;
        QFETCH(Change, change);
        QByteArrayList lines = small(3).split('\n');
        change(lines);
        const Read read(lines.join('\n'));
        QCOMPARE(read.refusal, QString());
        QTEST(read.ids(), "ids");
        QTEST(read.problems, "problems");
    }

    void aLineWithoutEndIsSkipped()
    {
        QByteArrayList lines = small(3).split('\n');
        lines[2] = QByteArray(2 * LongestRecordingLine + 1000, 'x');
        const Read read(lines.join('\n'));
        QCOMPARE(read.ids(), QStringLiteral("tsk_0 tsk_2"));
        QCOMPARE(read.problems.size(), 2); // the other one counts the tasks
        QCOMPARE(read.problems.constFirst(), QStringLiteral("3: it is longer than 16 MB"));
    }

    void aTaskThatIsTooLongLosesItsOldestVersions()
    {
        RecordedTask task = RandomTasks(1).task(0);
        task.history.trimmed = false;
        task.history.versions.clear();
        for (int i = 0; i < 20; ++i) {
            const FetchError failure{FetchErrorKind::BadAnswer, QString::number(i) + QString(1 << 20, u'x')};
            task.history.versions.append({.outcome = failure, .unchangedAt = {}, .askedAt = RecordingStart + i * 1s});
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        RecordingWriter writer(&buffer, {RecordingStart, QStringLiteral("https://example.com"), false}, {});
        writer.write(task);
        writer.finish();
        const Read read(buffer.data());
        QCOMPARE(read.problems, QStringList());
        QCOMPARE(read.tasks.size(), 1);
        QVERIFY(read.tasks.front().history.trimmed);
        QVERIFY(!read.tasks.front().history.versions.isEmpty());
        QCOMPARE(read.tasks.front().history.versions.constLast(), task.history.versions.constLast());
    }

    void ofManyProblemsTheFirstAreKept()
    {
        QByteArray bytes = small(1);
        for (int i = 0; i < 1000; ++i)
            bytes += "?\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        RecordingReader reader(&buffer);
        QVERIFY(reader.begin());
        while (!reader.atEnd())
            static_cast<void>(reader.next());
        QCOMPARE(reader.problems().size(), RecordingReader::MostProblems);
        QCOMPARE(reader.problemCount(), 1000);
    }

    void tasksAreWrittenOneByOne()
    {
        CountingDevice device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        RecordingWriter writer(&device, {RecordingStart, {}, false}, {});
        RandomTasks random(3);
        for (int i = 0; i < 1000; ++i) {
            const qint64 before = device.written;
            QVERIFY(writer.write(random.task(i)));
            QVERIFY(device.written > before); // nothing is buffered
            QCOMPARE(device.written, writer.summary().bytes);
        }
    }

    void aFullDiskIsSaidAndTheOldFileStays()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old one") > 0);
        old.close();

        // A limit on the file size stands in for a full disk.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{100'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        RandomTasks random(1);
        int asked = 0;
        const Result<RecordingSummary> saved = RecordingWriter::save(file, {RecordingStart, {}, false}, {},
            [&]() -> std::optional<RecordedTask> {
                return asked < 100'000 ? std::optional(random.task(asked++)) : std::nullopt;
            },
            {}, {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);

        QVERIFY(!saved);
        QVERIFY2(saved.error().contains(file) && saved.error().contains(u"No existing file was changed."),
            qPrintable(saved.error()));
        QVERIFY(asked < 100'000); // it stops early
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old one"));
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("list.taskwatch")}); // and no others
    }

    void aDiskThatIsFullAtTheVeryEndIsSaid()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.taskwatch"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old one") > 0);
        old.close();
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{50, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const Result<RecordingSummary> saved = RecordingWriter::save(file, {RecordingStart, {}, false}, {},
            []() -> std::optional<RecordedTask> { return std::nullopt; }, {}, {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!saved);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old one"));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Result<RecordingSummary> saved = RecordingWriter::save(QStringLiteral("/nowhere/list.taskwatch"),
            {RecordingStart, {}, false}, {}, []() -> std::optional<RecordedTask> { return std::nullopt; }, {}, {});
        QVERIFY(!saved);
        QVERIFY2(
            saved.error().startsWith(u"“/nowhere/list.taskwatch” could not be written: "), qPrintable(saved.error()));
    }
};

TASKWATCH_TEST(TestRecording, QCoreApplication);
#include "tst_recording.moc"
