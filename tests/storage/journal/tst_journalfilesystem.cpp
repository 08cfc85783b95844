// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A program that opens the journal @p file, adds the task `new` and prints what it knows.
int useJournal(const QString &file)
{
    JournalFixture fixture(file);
    if (!fixture.opened() || !fixture.watch(ids({"new"})))
        return 1;
    QString known;
    for (const TaskId &id : fixture.rememberedIds())
        known += id.toString() + u' ';
    std::printf("%d|%s|%s\n", static_cast<int>(fixture.state.kind), qPrintable(known.trimmed()),
        qPrintable(fixture.state.words));
    std::fflush(stdout);
    return 0;
}

} // namespace

/// File systems that lack what SQLite needs, as network folders and some containers do. strace makes the calls fail.
class TestJournalFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyFileStaysWhole_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<JournalState::Kind>("kind");
        QTest::addColumn<QString>("words"); // a part of them
        const QString locks = QStringLiteral("inject=fcntl:error=ENOLCK");
        QTest::newRow("no locks") << QStringList{QStringLiteral("trace=fcntl"), locks} << JournalState::Kind::ReadOnly
                                  << QStringLiteral("its file system does not support file locks");
        QTest::newRow("no shared memory")
            << QStringList{QStringLiteral("trace=mmap"), QStringLiteral("inject=mmap:error=ENODEV:when=1+")}
            << JournalState::Kind::Keeping << QString();
        QTest::newRow("neither") << QStringList{QStringLiteral("trace=fcntl,mmap"), locks,
            QStringLiteral("inject=mmap:error=ENODEV:when=1+")}
                                 << JournalState::Kind::ReadOnly
                                 << QStringLiteral("its file system does not support file locks");
    }

    void aHealthyFileStaysWhole()
    {
        QFETCH(const QStringList, faults);
        QFETCH(const JournalState::Kind, kind);
        QFETCH(const QString, words);
        if (QProcess::execute(QStringLiteral("strace"), {QStringLiteral("-qq"), QStringLiteral("true")}) != 0)
            QSKIP("skipped, because strace is not installed or not allowed");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        {
            JournalFixture fixture(file);
            QVERIFY(fixture.watch(ids({"a", "b"})));
            fixture.journal->record({answered(id("a"), exampleTask(), currentTimestamp())});
        }
        QStringList arguments{
            QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null")};
        for (const char *companion : {"", "-wal", "-shm"}) {
            // Only shared memory is mapped. strace fails for a file that does not exist.
            if (faults.first() != u"trace=mmap" || qstrcmp(companion, "-shm") == 0)
                arguments += {QStringLiteral("-P"), QString(file + QLatin1String(companion))};
        }
        for (const QString &fault : faults)
            arguments += {QStringLiteral("-e"), fault};
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // The search for leaks does not work in a process that is traced.
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
            environment.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":detect_leaks=0"));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral("strace"),
            arguments + QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--use"), file});
        QVERIFY(program.waitForFinished(6 * Patience));
        QCOMPARE(program.exitCode(), 0);
        const QString said = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(said.startsWith(QString(QString::number(static_cast<int>(kind)) + u"|a b|")), qPrintable(said));
        QVERIFY2(words.isEmpty() ? said.endsWith(u"|\n") : said.contains(words), qPrintable(said));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*damaged*")}, QDir::Files), QStringList());

        JournalFixture fixture(file);
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.state.kind, JournalState::Kind::Keeping);
        QCOMPARE(fixture.state.words, QString());
        QCOMPARE(
            fixture.rememberedIds(), kind == JournalState::Kind::Keeping ? ids({"a", "b", "new"}) : ids({"a", "b"}));
        QCOMPARE(fixture.historyOf(id("a")).versions.size(), 1);
    }
};

static int runJournalFileSystem(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--use") == 0)
        return useJournal(QCoreApplication::arguments().value(2));
    TestJournalFileSystem test;
    return QTest::qExec(&test, argc, argv);
}
TASKWATCH_TEST_WITH(TestJournalFileSystem, runJournalFileSystem);
#include "tst_journalfilesystem.moc"
