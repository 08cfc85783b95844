// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/filewriter.h"
#include "recording/recordingwriter.h"
#include "settings/alertstore.h"
#include "settings/journallimitsstore.h"
#include "settings/pollsettingsstore.h"
#include "settings/profilestore.h"
#include "settings/viewsstore.h"
#include "settings/watchedlistsstore.h"
#include "settings/windowsettings.h"
#include "storage/files/failingcalls.h"
#include "storage/journal/journalfiles.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>

#include <sys/wait.h>
#include <unistd.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// Longer than the buffers of Qt.
const QString Long = QStringLiteral("long ").repeated(8'000);

template <typename T>
QString wordsOf(const Result<T> &result)
{
    return result ? QString() : result.error();
}

QString writeRows(const QString &file, int round)
{
    const ChunkSource next = [round, part = 0]() mutable {
        return part++ < 3 ? OutputChunk{QByteArray(30'000, static_cast<char>('0' + round)), 1} : OutputChunk{};
    };
    return wordsOf(FileWriter::write(file, next, [](qint64) { return true; }));
}

QString writeRecording(const QString &file, int round)
{
    const auto next = [round, made = 0]() mutable -> std::optional<RecordedTask> {
        if (made == 5)
            return std::nullopt;
        const TaskId id = manyIds(5)[made];
        return RecordedTask{.remembered = {.taskId = id,
                                .answered = answered(id, taskAt(made++, round), Start),
                                .failed = {},
                                .trail = {}},
            .history = {}};
    };
    return wordsOf(RecordingWriter::save(file, {Start, {}, false}, {}, next, {}, {}));
}

QString writeProfiles(const QString &file, int round)
{
    const Profile profile{.id = QStringLiteral("aaaa"),
        .name = QStringLiteral("Round %1").arg(round),
        .base = QStringLiteral("https://one.example"),
        .token = {}};
    return wordsOf(ProfileStore(file).save({.profiles = {profile}, .openKeys = {}}));
}

QString writeViews(const QString &file, int round)
{
    const SavedView view{QStringLiteral("Round %1").arg(round),
        {{QLatin1String(FilterTermsKey), QString(Long + QString::number(round))}}};
    return wordsOf(ViewsStore(file, file + QStringLiteral(".old")).save({view}));
}

QString writeMute(const QString &file, int round)
{
    return wordsOf(AlertStore(file).saveMutedUntil(fromUnixMs(round + 1)));
}

QString writeLimits(const QString &file, int round)
{
    return wordsOf(JournalLimitsStore(file).save({.days = 7 + round}));
}

QString writePolling(const QString &file, int round)
{
    PollSettings settings;
    settings.timeout += std::chrono::seconds(round + 1);
    return wordsOf(PollSettingsStore(file).save(QStringLiteral("aaaa"), settings));
}

QString writeLists(const QString &file, int round)
{
    return wordsOf(WatchedListsStore(file, file + QStringLiteral(".old"))
                       .save(QStringLiteral("aaaa"), {ListId::ofMessage(QString::number(round)).value()}));
}

QString writeWindow(const QString &file, int round)
{
    return wordsOf(WindowSettings(file).save(
        QStringLiteral("aaaa"), {{QStringLiteral("geometry"), QByteArray(20'000, static_cast<char>(round + 1))}}));
}

/// Over a file that is not valid, which is copied first.
QString writeOverTorn(const QString &file, int round)
{
    if (round > 0)
        return writeLimits(file, round);
    writeBytes(file, "[section]\nnot an entry\n" + Long.toUtf8());
    return {};
}

using Writer = QString (*)(const QString &file, int round);

/// How a process ended that wrote.
struct Ended {
    bool isPossible = false; ///< to make calls fail here
    bool isKilled = false;
    int calls = 0;
    QString words; ///< empty if it succeeded
};

/// Writes in a process of its own, whose calls from number @p call on fail with @p error.
Ended writeInChild(Writer write, const QString &file, const QString &folder, int call, int error)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isPossible = FailingCalls::install(QFile::encodeName(folder), call, error);
        const QString words = isPossible ? write(file, 1) : QString();
        const QByteArray said =
            QByteArray::number(isPossible) + ' ' + QByteArray::number(FailingCalls::count()) + ' ' + words.toUtf8();
        const bool isSaid = ::write(ends[1], said.constData(), static_cast<size_t>(said.size())) == said.size();
        ::_exit(isSaid ? 0 : 1);
    }
    ::close(ends[1]);
    QFile reading;
    const QByteArray said =
        reading.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ? reading.readAll() : QByteArray();
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        qFatal("no child");
    if (WIFSIGNALED(status))
        return {.isPossible = true, .isKilled = true, .calls = INT_MAX, .words = {}};
    const QList<QByteArray> parts = said.split(' ');
    return {.isPossible = parts.value(0) == "1",
        .isKilled = false,
        .calls = parts.value(1).toInt(),
        .words = QString::fromUtf8(parts.mid(2).join(' '))};
}

} // namespace

Q_DECLARE_METATYPE(Writer)

/// Every file that is written in one go, where any step of writing fails, or the program is killed before it.
class TestFailingWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveTheOldFileOrTheNewOne_data()
    {
        QTest::addColumn<Writer>("write");
        QTest::addColumn<bool>("isFirst"); // there is no old file, and no folder
        QTest::addColumn<int>("error"); // 0: killed
        const auto row = [](const char *name, Writer write, int error, bool isFirst = false) {
            const char *what = error == 0 ? "killed" : strerrorname_np(error);
            QTest::addRow("%s%s, %s", name, isFirst ? " for the first time" : "", what) << write << isFirst << error;
        };
        for (const int error : {ENOSPC, EDQUOT, EIO, EROFS, EACCES, 0}) {
            row("rows", writeRows, error);
            row("recording", writeRecording, error);
            row("profiles", writeProfiles, error);
            row("profiles", writeProfiles, error, true);
            row("torn", writeOverTorn, error);
        }
        const std::pair<const char *, Writer> others[]{{"views", writeViews}, {"mute", writeMute},
            {"limits", writeLimits}, {"polling", writePolling}, {"lists", writeLists}, {"window", writeWindow}};
        for (const auto &[name, write] : others) {
            for (const int error : {ENOSPC, EDQUOT, 0})
                row(name, write, error);
        }
    }

    void leaveTheOldFileOrTheNewOne()
    {
        QFETCH(const Writer, write);
        QFETCH(const bool, isFirst);
        QFETCH(const int, error);
        const QString name = QStringLiteral("taskwatch/file");
        const QTemporaryDir good;
        QVERIFY(QDir(good.path()).mkdir(QStringLiteral("taskwatch")));
        QCOMPARE(write(good.filePath(name), 0), QString());
        const QByteArray before = isFirst ? QByteArray() : bytesOf(good.filePath(name));
        QCOMPARE(write(good.filePath(name), 1), QString());
        const QByteArray after = bytesOf(good.filePath(name));
        QVERIFY(before != after);
        const QStringList namesAfter = QDir(good.filePath(QStringLiteral("taskwatch"))).entryList(QDir::Files);

        int failed = 0;
        for (int call = 0;; ++call) {
            const QTemporaryDir folder;
            const QDir place(folder.filePath(QStringLiteral("taskwatch")));
            const QString file = folder.filePath(name);
            if (!isFirst) {
                QVERIFY(place.mkpath(QStringLiteral(".")));
                writeBytes(file, before);
            }
            const Ended ended = writeInChild(write, file, folder.path(), call, error);
            if (!ended.isPossible)
                QSKIP("calls cannot be made to fail here");
            const QByteArray now = bytesOf(file);
            const bool isWritten = ended.isKilled ? now == after : ended.words.isEmpty();
            const QByteArray step = "call " + QByteArray::number(call) + ": " + ended.words.toUtf8();
            QVERIFY2(now == (isWritten ? after : before), step.constData());
            for (const QFileInfo &copy : place.entryInfoList({QStringLiteral("*.unread*")}))
                QVERIFY2(bytesOf(copy.filePath()) == before, step.constData()); // never a part of it
            const bool hasCopy = QFile::exists(file + QStringLiteral(".unread"));
            QVERIFY2(!isWritten || hasCopy == (write == &writeOverTorn), step.constData());
            if (ended.calls <= call) {
                QVERIFY(isWritten);
                break;
            }
            if (!isWritten && !ended.isKilled) {
                ++failed;
                QVERIFY2(ended.words.contains(file), step.constData());
                const bool isFull = error == ENOSPC || error == EDQUOT;
                if (isFull) { // nothing is left behind
                    const QStringList names = place.entryList(QDir::Files | QDir::Hidden);
                    QVERIFY2(names.isEmpty() || names == QStringList{QStringLiteral("file")} || names == namesAfter,
                        qPrintable(QString::fromUtf8(step) + u' ' + names.join(u' ')));
                    QVERIFY2(ended.words.contains(u"space"), step.constData());
                }
            }
            // It works as soon as nothing fails any more. A lock file without its owner's name is left alone for a
            // few seconds.
            QVERIFY(place.mkpath(QStringLiteral(".")));
            if (QFile lock(file + QStringLiteral(".lock")); lock.exists() && lock.size() == 0) {
                QVERIFY(lock.open(QIODevice::ReadWrite)
                    && lock.setFileTime(
                        QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
            }
            QCOMPARE(write(file, 1), QString());
            QCOMPARE(bytesOf(file), after);
        }
        QVERIFY(failed > 0 || error == 0);
    }
};

TASKWATCH_TEST(TestFailingWrites, QCoreApplication);
#include "tst_failingwrites.moc"
