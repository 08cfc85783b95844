// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "journal/tables/journalsalvage.h"
#include "journal/tables/journalschema.h"
#include "text/counttext.h"
#include "text/joinedtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace Taskwatch {

namespace {

struct JournalFileWords {
    Q_DECLARE_TR_FUNCTIONS(JournalFile)
};

/// Interval at which a locked file is tried again, in ms.
constexpr unsigned long TryInterval = 20;

constexpr QLatin1String Companions[] = {QLatin1String("-wal"), QLatin1String("-shm")};

/// Whether the file may be an SQLite file: it is empty, has SQLite's header, or cannot be read (which open() reports).
bool beginsAsOne(const QString &name)
{
    static const QByteArray first("SQLite format 3", 16); // with the terminating zero
    QFile file(name);
    return !file.open(QIODevice::ReadOnly) || file.size() == 0 || file.read(first.size()) == first;
}

/// Creates @p name, unless it exists, so that only the user may read what tasks do. Returns why not; empty on success.
QString makeFile(const QString &name)
{
    QFile made(name);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !QFileInfo::exists(name))
        return made.errorString();
    made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void removeJournal(const QString &name)
{
    for (const char *companion : {"", "-wal", "-shm", "-journal"})
        QFile::remove(name + QLatin1String(companion));
}

/// Why @p name cannot be locked, if its file system has no locks; else empty. SQLite does not tell that from a lock
/// that another program holds. Call it only while this process has not locked the file: it ends all its locks.
QString lackOfLocks(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000 + 1000; // near SQLite's locks, but none of them
    lock.l_len = 1;
    if (::fcntl(file.handle(), F_SETLK, &lock) == 0)
        return {};
    const int error = errno;
    const bool isUnsupported = error == ENOLCK || error == ENOSYS || error == EOPNOTSUPP || error == EINVAL;
    return isUnsupported ? qt_error_string(error) : QString();
}

QString notKept(const QString &file, const QString &why)
{
    return JournalFileWords::tr(
        "%1 cannot be used (%2). The watch list and its history are held in memory until Taskwatch exits.")
        .arg(QDir::toNativeSeparators(file), why);
}

} // namespace

JournalFile::JournalFile(QString file)
    : m_file(std::move(file))
{
}

JournalFile::Opened JournalFile::open()
{
    using Outcome = Opened::Outcome;
    if (m_file.isEmpty())
        return openInMemory({});
    finishReplacing();
    if (const QString why = makePlace(); !why.isEmpty())
        return openInMemory(notKept(m_file, why));
    m_inMemory = false;
    m_hasWal = true;
    m_identity = identityOf(m_file); // before the file is read: what is read later is that file or a newer one
    // SQLite treats a file of a few bytes as empty and would overwrite it.
    if (!beginsAsOne(m_file))
        return {.outcome = Outcome::Damaged};
    m_database.open(m_file, JournalDatabase::Access::Write);
    m_database.setBusyTimeout(LockPatience / 4);
    const QDeadlineTimer patience(LockPatience);
    while (true) {
        const int version = JournalSchema::versionOf(m_database);
        if (!m_database.hasTrouble() && version > JournalSchema::Version) {
            return openInMemory(JournalFileWords::tr(
                "%1 was written by a newer version of Taskwatch and was not changed. The watch list and its history are held in"
                " memory until Taskwatch exits. Use the newer version to see the saved history.")
                                    .arg(QDir::toNativeSeparators(m_file)));
        }
        prepareToWrite();
        const bool isLocked = m_database.trouble() == JournalDatabase::Trouble::Busy;
        if (isLocked && version == JournalSchema::Version)
            m_database.clearTrouble(); // it can be read, and perhaps be written soon
        // SQLite's time-out does not cover the moment in which the first program to use a new file locks it.
        if (m_database.trouble() != JournalDatabase::Trouble::Busy || patience.hasExpired())
            break;
        m_database.clearTrouble();
        QThread::msleep(TryInterval);
    }
    if (m_database.trouble() == JournalDatabase::Trouble::Other && reopenWithoutWal())
        m_database.clearTrouble();
    switch (m_database.trouble()) {
    case JournalDatabase::Trouble::None:
        m_database.setBusyTimeout(JournalDatabase::BusyTimeout);
        return {.kind = JournalState::Kind::Keeping};
    case JournalDatabase::Trouble::Damaged:
        m_database.close();
        return {.outcome = Outcome::Damaged};
    case JournalDatabase::Trouble::Busy:
        m_database.close();
        if (const QString why = lackOfLocks(m_file); !why.isEmpty())
            return openToRead(withoutLocks(why));
        return {.outcome = Outcome::Locked,
            .words = JournalFileWords::tr(
                "%1 cannot be read: another program has locked it. Close that program. The saved tasks appear once the file can be read; until then, everything is held in memory.")
                         .arg(QDir::toNativeSeparators(m_file))};
    case JournalDatabase::Trouble::ReadOnly:
    case JournalDatabase::Trouble::Full:
    case JournalDatabase::Trouble::Other:
        break;
    }
    const QString why = m_database.troubleWords();
    const bool isProtected = m_database.trouble() == JournalDatabase::Trouble::ReadOnly;
    m_database.close();
    if (const QString lack = lackOfLocks(m_file); !lack.isEmpty())
        return openToRead(withoutLocks(lack));
    return openToRead({why,
        isProtected ? JournalFileWords::tr("Make the file and its folder writable, then start again.")
                    : JournalFileWords::tr(
                        "Check its disk, or set XDG_DATA_HOME to a folder on another disk, then start again.")});
}

JournalFile::Obstacle JournalFile::withoutLocks(const QString &why)
{
    return {JournalFileWords::tr("its file system does not support file locks: %1").arg(why),
        JournalFileWords::tr("Switch locks on where the folder is mounted (NFS: start the lock service), or set "
                             "XDG_DATA_HOME to a folder on a local disk, then start again."),
        false};
}

bool JournalFile::reopenWithoutWal()
{
    // A write-ahead log needs memory that processes share, which network file systems and some containers lack. In
    // exclusive mode SQLite reads the log without it.
    m_hasWal = false;
    m_database.open(m_file, JournalDatabase::Access::Write);
    m_database.setBusyTimeout(LockPatience / 4);
    m_database.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    m_database.exec(QStringLiteral("PRAGMA journal_mode = DELETE"));
    m_database.exec(QStringLiteral("PRAGMA locking_mode = NORMAL"));
    prepareToWrite();
    return !m_database.hasTrouble();
}

JournalFile::Identity JournalFile::identityOf(const QString &file)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

QString JournalFile::makePlace() const
{
    const QFileInfo file(m_file);
    if (file.isDir())
        return JournalFileWords::tr("it is a folder");
    if (file.exists())
        return {};
    const QString folder = file.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return JournalFileWords::tr("its folder cannot be created");
        // Only the user may read what tasks do.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return makeFile(m_file);
}

void JournalFile::prepareToWrite()
{
    setUp();
    JournalSchema::migrate(m_database);
    // SQLite opens a write-protected file and begins a transaction without an error. Only a write fails.
    m_database.exec(QStringLiteral("UPDATE endpoints SET alive = alive WHERE id < 0"));
}

void JournalFile::setUp()
{
    if (!m_inMemory && m_hasWal)
        m_database.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    // What was reported as kept is on disk, even if the machine loses power.
    m_database.exec(QStringLiteral("PRAGMA synchronous = FULL"));
    m_database.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    m_database.exec(QStringLiteral("PRAGMA temp_store = MEMORY"));
    m_database.exec(QStringLiteral("PRAGMA cache_size = -8192")); // KiB
    m_database.exec(QStringLiteral("PRAGMA wal_autocheckpoint = 2000")); // pages
    m_database.exec(QStringLiteral("PRAGMA journal_size_limit = 16777216"));
}

JournalFile::Opened JournalFile::openToRead(const Obstacle &obstacle)
{
    for (const JournalDatabase::Access access :
        {JournalDatabase::Access::Read, JournalDatabase::Access::ReadUnchanging}) {
        if (access == JournalDatabase::Access::Read && !obstacle.hasLocks)
            continue; // it would wait for a lock
        m_database.open(m_file, access);
        if (JournalSchema::versionOf(m_database) == JournalSchema::Version && !m_database.hasTrouble()) {
            return {.kind = JournalState::Kind::ReadOnly,
                .words = JournalFileWords::tr(
                    "%1 cannot be written (%2). The saved history is shown, but nothing is added. %3")
                             .arg(QDir::toNativeSeparators(m_file), obstacle.why, obstacle.whatToDo)};
        }
    }
    return openInMemory(notKept(m_file, obstacle.why));
}

JournalFile::Opened JournalFile::openInMemory(const QString &words)
{
    m_inMemory = true;
    m_database.open({}, JournalDatabase::Access::Write);
    setUp();
    JournalSchema::migrate(m_database);
    return {.kind = JournalState::Kind::MemoryOnly, .words = words};
}

bool JournalFile::isSound()
{
    QSqlQuery check = m_database.prepare(QStringLiteral("PRAGMA quick_check(1)"));
    m_database.runBound(check);
    const bool isGood = m_database.next(check) && check.value(0).toString() == QLatin1String("ok");
    // If the check itself failed for another reason, the file is not treated as damaged.
    const bool isChecked = !m_database.hasTrouble() || m_database.trouble() == JournalDatabase::Trouble::Damaged;
    m_database.clearTrouble();
    return isGood || !isChecked;
}

void JournalFile::finishReplacing() const
{
    // The damaged file is moved only once the new one is complete.
    if (QFile::exists(m_file) || !QFile::exists(freshName()))
        return;
    for (const QLatin1String companion : Companions)
        QFile::remove(m_file + companion); // of the damaged file: it would be read as the new one's
    QFile::rename(freshName(), m_file);
}

JournalFile::Opened JournalFile::replace(Timestamp now)
{
    // The last connection to close a file merges its WAL into it. A read-only connection does not, so the damaged file
    // stays as it is.
    JournalDatabase last;
    if (last.open(m_file, JournalDatabase::Access::Read))
        static_cast<void>(JournalSchema::versionOf(last));
    m_database.close();
    // Of several programs that find the damage, one makes the new file, and the others open it. Where no lock can be
    // made, no new file can be made either.
    QLockFile replacing(freshName() + QStringLiteral(".lock"));
    // A program that was killed may not have written whose the file is. That of a running one is not taken away.
    replacing.setStaleLockTime(static_cast<int>(LockPatience.count()) / 2);
    const bool isAlone = replacing.tryLock(static_cast<int>(LockPatience.count()));
    if (!isAlone && replacing.error() == QLockFile::LockFailedError) { // it may take minutes
        return {.outcome = Opened::Outcome::Locked,
            .words = JournalFileWords::tr(
                "%1 is damaged, and another Taskwatch is recovering it. The saved tasks appear when that has finished; until then, everything is held in memory.")
                         .arg(QDir::toNativeSeparators(m_file))};
    }
    if (isReplaced()) {
        last.close();
        if (Opened other = open(); other.outcome != Opened::Outcome::Damaged)
            return other;
    }
    const QString file = QDir::toNativeSeparators(m_file);
    if (std::exchange(m_replaced, true)) {
        return salvageIntoMemory(JournalFileWords::tr(
            "%1 is damaged again, perhaps by its disk. The watch list and its history are held in memory until Taskwatch exits. The next"
            " start recovers whatever is readable in the damaged file.")
                                     .arg(file));
    }
    const QString fresh = freshName();
    const Result<QString> salvaged = salvageInto(fresh);
    last.close();
    if (!salvaged) {
        removeJournal(fresh);
        return salvageIntoMemory(JournalFileWords::tr(
            "%1 is damaged, and no new history file can be written (%2). The watch list and its history are held in memory until Taskwatch"
            " exits. Free some space on the disk, then start again. Taskwatch then recovers whatever is readable "
            "in the damaged file.")
                                     .arg(file, salvaged.error()));
    }
    const QString aside = setAside(now);
    // Another program that starts now may rename the new file.
    if (aside.isEmpty() || (!QFile::rename(fresh, m_file) && !QFile::exists(m_file))) {
        removeJournal(fresh);
        return salvageIntoMemory(JournalFileWords::tr(
            "%1 is damaged and cannot be replaced. The watch list and its history are held in memory until Taskwatch exits. Make its"
            " folder writable, then start again.")
                                     .arg(file));
    }
    Opened opened = open();
    if (opened.kind == JournalState::Kind::Keeping)
        opened.words = JournalFileWords::tr("The history file was damaged. %1 The damaged file was saved as %2.")
                           .arg(*salvaged, QFileInfo(aside).fileName());
    return opened;
}

Result<QString> JournalFile::salvageInto(const QString &fresh)
{
    removeJournal(fresh); // of a replacing that did not end
    if (const QString why = makeFile(fresh); !why.isEmpty())
        return Failure{why};
    JournalDatabase database;
    database.open(fresh, JournalDatabase::Access::Write);
    JournalSchema::migrate(database);
    JournalSalvage salvage(database);
    salvage.copyFrom(m_file);
    if (database.hasTrouble())
        return Failure{database.troubleWords()};
    return salvage.tasks() + salvage.changes() == 0
        ? JournalFileWords::tr("Nothing could be recovered. A new history file was created.")
        : JournalFileWords::tr("Recovered into a new history file: %1.", "numbers of tasks and changes")
              .arg(commaText({JournalFileWords::tr("%Ln tasks", nullptr, pluralNumber(salvage.tasks())),
                  JournalFileWords::tr("%Ln changes", nullptr, pluralNumber(salvage.changes()))}));
}

JournalFile::Opened JournalFile::salvageIntoMemory(const QString &words)
{
    Opened opened = openInMemory(words);
    JournalSalvage(m_database).copyFrom(m_file);
    m_database.clearTrouble();
    return opened;
}

QString JournalFile::wordsFor(JournalDatabase::Trouble trouble, const QString &words)
{
    switch (trouble) {
    case JournalDatabase::Trouble::Full:
        return JournalFileWords::tr(
            "The disk is full, so the history file cannot be written. Free some space. New changes are held in memory until writing"
            " works again.");
    case JournalDatabase::Trouble::Busy:
        return JournalFileWords::tr(
            "Another program has locked the history file. New changes are held in memory until that program finishes.");
    case JournalDatabase::Trouble::None:
    case JournalDatabase::Trouble::Damaged:
    case JournalDatabase::Trouble::ReadOnly:
    case JournalDatabase::Trouble::Other:
        break;
    }
    return JournalFileWords::tr(
        "The history file cannot be written (%1). Check its disk, and whether your quota there is used up. New changes are held in memory until"
        " writing works again.")
        .arg(words);
}

QString JournalFile::setAside(Timestamp now) const
{
    const QFileInfo file(m_file);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toUnixMs(now)).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString base = file.absolutePath() + QStringLiteral("/journal-damaged-") + stamp;
    QString aside = base + QStringLiteral(".sqlite");
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = base + u'-' + QString::number(i) + QStringLiteral(".sqlite");
    if (!QFile::rename(m_file, aside))
        return {};
    for (const QLatin1String companion : Companions)
        QFile::rename(m_file + companion, aside + companion); // if there is one
    return aside;
}

qint64 JournalFile::bytes() const
{
    return m_inMemory ? 0 : QFileInfo(m_file).size() + QFileInfo(m_file + Companions[0]).size();
}

} // namespace Taskwatch
