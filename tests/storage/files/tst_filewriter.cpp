// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/filewriter.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Taskwatch;

namespace {

constexpr uid_t Nobody = 65534;

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void put(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size());
}

/// The names of all files in @p folder.
QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// @p count parts of @p size bytes, one item each.
ChunkSource parts(int count, qsizetype size = 1000)
{
    return [count, size, made = 0]() mutable {
        return made++ < count ? OutputChunk{QByteArray(size, 'x'), 1} : OutputChunk{};
    };
}

/// Runs in a separate process: applies the restriction @p how, writes 100 parts to @p file and prints the result.
int writeAndSay(const QString &file, const QString &how)
{
    if (how == u"limited") {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{50'000, 50'000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
    } else if (how == u"nobody") {
        if (::geteuid() == 0 && ::setuid(Nobody) != 0)
            return 2;
    } else {
        // A small file system, visible in this process only.
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("none", QFile::encodeName(QFileInfo(file).path()).constData(), "tmpfs", 0, "size=65536") != 0)
            return 3;
        put(file, "the old one");
    }
    const Result<qint64> result = FileWriter::write(file, parts(100), [](qint64) { return true; });
    std::puts(result ? "written" : qPrintable(result.error()));
    if (how == u"full") // only this process can see that file system
        std::printf("%s|%s\n", contentOf(file).constData(), qPrintable(namesIn(QFileInfo(file).path()).join(u',')));
    std::fflush(stdout);
    ::_exit(0); // a build that counts what is run would write half of its counts
}

} // namespace

/// Writes real files, also where writing fails.
class TestFileWriter : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture()
            : saved(&writer, &FileWriter::saved)
            , failed(&writer, &FileWriter::failed)
            , progressed(&writer, &FileWriter::progressed)
        {
        }
        [[nodiscard]] QString file(const char *name = "rows.csv") const
        {
            return folder.filePath(QString::fromLatin1(name));
        }

        QTemporaryDir folder;
        FileWriter writer;
        QSignalSpy saved;
        QSignalSpy failed;
        QSignalSpy progressed;
    };

    static QPair<int, QString> inAnotherProcess(const QString &file, const char *how)
    {
        QProcess child;
        child.start(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), file, QString::fromLatin1(how)});
        if (!child.waitForFinished(Test::Patience))
            return {-1, child.errorString()};
        return {child.exitCode(), QString::fromUtf8(child.readAllStandardOutput())};
    }

private Q_SLOTS:
    void writesWhatItIsGivenInAThread()
    {
        Fixture fixture;
        const Qt::HANDLE here = QThread::currentThreadId();
        bool elsewhere = false;
        fixture.writer.save(fixture.file(), [next = parts(3), here, &elsewhere]() mutable {
            elsewhere = QThread::currentThreadId() != here;
            return next();
        });
        QTRY_COMPARE(fixture.saved.size(), 1);
        QCOMPARE(fixture.saved[0][0].toLongLong(), 3);
        QCOMPARE(contentOf(fixture.file()), QByteArray(3000, 'x'));
        QCOMPARE(namesIn(fixture.folder.path()), QStringList{QStringLiteral("rows.csv")});
        QVERIFY(elsewhere);
        QVERIFY(!fixture.progressed.isEmpty());
    }

    void contentIsFreedInTheThread()
    {
        struct Holder {
            explicit Holder(Qt::HANDLE *thread)
                : where(thread)
            {
            }
            ~Holder() { *where = QThread::currentThreadId(); }
            Qt::HANDLE *where;
        };
        Fixture fixture;
        Qt::HANDLE where = nullptr;
        fixture.writer.save(
            fixture.file(), [next = parts(3), holder = std::make_shared<Holder>(&where)]() mutable { return next(); });
        QTRY_COMPARE(fixture.saved.size(), 1);
        QVERIFY(where && where != QThread::currentThreadId());
    }

    void theOldFileStaysUntilTheNewOneIsWhole()
    {
        Fixture fixture;
        put(fixture.file(), "the old one");
        QSemaphore begun;
        QSemaphore goOn;
        fixture.writer.save(fixture.file(), [next = parts(3), &begun, &goOn, made = 0]() mutable {
            if (++made == 3) {
                begun.release();
                goOn.acquire();
            }
            return next();
        });
        begun.acquire();
        const QByteArray meanwhile = contentOf(fixture.file());
        goOn.release(); // releases the waiting writer thread in any case
        QCOMPARE(meanwhile, QByteArray("the old one"));
        QTRY_COMPARE(fixture.saved.size(), 1);
        QCOMPARE(contentOf(fixture.file()), QByteArray(3000, 'x'));
        QCOMPARE(namesIn(fixture.folder.path()).size(), 1);
    }

    void whatIsCancelledLeavesTheOldFile()
    {
        Fixture fixture;
        put(fixture.file(), "the old one");
        fixture.writer.save(fixture.file(), parts(1'000'000'000));
        QTRY_VERIFY(fixture.progressed.size() > 1);
        fixture.writer.cancel();
        // No further signal follows, and the next write is independent.
        fixture.writer.save(fixture.file("other.csv"), parts(2));
        QTRY_COMPARE(fixture.saved.size(), 1);
        QCOMPARE(fixture.saved[0][0].toLongLong(), 2);
        QVERIFY(fixture.failed.isEmpty());
        QCOMPARE(contentOf(fixture.file()), QByteArray("the old one"));
        QCOMPARE(
            namesIn(fixture.folder.path()), (QStringList{QStringLiteral("other.csv"), QStringLiteral("rows.csv")}));
    }

    void endingTheProgramMeansGivingUp()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("rows.csv"));
        put(file, "the old one");
        {
            FileWriter writer;
            QSignalSpy progressed(&writer, &FileWriter::progressed);
            writer.save(file, parts(1'000'000'000));
            QTRY_VERIFY(!progressed.isEmpty());
        }
        QCOMPARE(contentOf(file), QByteArray("the old one"));
        QCOMPARE(namesIn(folder.path()).size(), 1);
    }

    void aFolderThatIsGoneIsSaid()
    {
        Fixture fixture;
        const QString file = fixture.file("gone/rows.csv");
        fixture.writer.save(file, parts(1));
        QTRY_COMPARE(fixture.failed.size(), 1);
        QCOMPARE(fixture.failed[0][0].toString(),
            QStringLiteral(
                "“%1” could not be written: No such file or directory. No existing file was changed. The folder does not exist: choose another.")
                .arg(file));
    }

    void aFolderThatVanishesMeanwhileIsSaid()
    {
        Fixture fixture;
        QVERIFY(QDir(fixture.folder.path()).mkdir(QStringLiteral("sub")));
        const QString file = fixture.file("sub/rows.csv");
        const QString sub = fixture.file("sub");
        fixture.writer.save(file, [next = parts(3), sub, made = 0]() mutable {
            if (++made == 3)
                QDir(sub).removeRecursively();
            return next();
        });
        QTRY_COMPARE(fixture.failed.size(), 1);
        QVERIFY2(fixture.failed[0][0].toString().endsWith(u"The folder does not exist: choose another."),
            qPrintable(fixture.failed[0][0].toString()));
    }

    void specialFilesAreNotReplaced()
    {
        Fixture fixture;
        QCOMPARE(::mkfifo(qPrintable(fixture.file()), 0600), 0);
        fixture.writer.save(fixture.file(), parts(1));
        QTRY_COMPARE(fixture.failed.size(), 1);
        QVERIFY(fixture.failed[0][0].toString().contains(u"it is not a regular file"));
        QVERIFY(!QFileInfo(fixture.file()).isFile());
    }

    void aFolderThatMayNotBeWrittenIsSaid()
    {
        Fixture fixture;
        put(fixture.file(), "the old one");
        QVERIFY(QFile::setPermissions(
            fixture.folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        const auto [code, said] = inAnotherProcess(fixture.file(), "nobody");
        QVERIFY(QFile::setPermissions(fixture.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(code, 0);
        QVERIFY2(said.contains(u"could not be written: ")
                && said.endsWith(u"No existing file was changed. Choose a folder that you can write to.\n"),
            qPrintable(said));
        QCOMPARE(contentOf(fixture.file()), QByteArray("the old one"));
        QCOMPARE(namesIn(fixture.folder.path()).size(), 1);
    }

    void aFullDiskIsSaid()
    {
        Fixture fixture;
        const auto [code, said] = inAnotherProcess(fixture.file(), "full");
        if (code == 3)
            QSKIP("No small disk can be made here");
        QCOMPARE(code, 0);
        QVERIFY2(
            said.startsWith(u"“" + fixture.file()
                + u"” could not be written: No space left on device. No existing file was changed. Free some space there, or choose another folder.\n"),
            qPrintable(said));
        QVERIFY2(said.endsWith(u"\nthe old one|rows.csv\n"), qPrintable(said));
    }

    void aFileThatMayNotGrowIsSaid()
    {
        Fixture fixture;
        put(fixture.file(), "the old one");
        const auto [code, said] = inAnotherProcess(fixture.file(), "limited");
        QCOMPARE(code, 0);
        QVERIFY2(
            said.contains(u"could not be written: File too large. No existing file was changed. "), qPrintable(said));
        QCOMPARE(contentOf(fixture.file()), QByteArray("the old one"));
        QCOMPARE(namesIn(fixture.folder.path()).size(), 1);
    }
};

static int runFileWriter(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--write"))
        return writeAndSay(arguments[2], arguments[3]);
    TestFileWriter test;
    return QTest::qExec(&test, argc, argv);
}
TASKWATCH_TEST_WITH(TestFileWriter, runFileWriter);
#include "tst_filewriter.moc"
