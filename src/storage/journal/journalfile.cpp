// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "journal/tables/journalsalvage.h"
#include "journal/tables/journalschema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <utility>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalFile)
};

/// While another program has the file to itself.
constexpr int MostTries = 50;
constexpr unsigned long TryInterval = 20; // ms

constexpr QLatin1String Companions[] = {QLatin1String("-wal"), QLatin1String("-shm")};

/// Whether it can be one of SQLite's: empty, or with its first bytes; or not to be read, which others will say.
bool beginsAsOne(const QString &name)
{
    static const QByteArray first("SQLite format 3", 16); // with the zero
    QFile file(name);
    return !file.open(QIODevice::ReadOnly) || file.size() == 0 || file.read(first.size()) == first;
}

QString notKept(const QString &file, const QString &why)
{
    return Words::tr("Nothing can be kept in %1 (%2). The list and its history last until the program ends.")
        .arg(QDir::toNativeSeparators(file), why);
}

} // namespace

JournalFile::JournalFile(QString file)
    : m_file(std::move(file))
{
}

JournalFile::Opened JournalFile::open()
{
    if (m_file.isEmpty())
        return openInMemory({});
    if (const QString why = makePlace(); !why.isEmpty())
        return openInMemory(notKept(m_file, why));
    m_inMemory = false;
    // SQLite takes a file of a few bytes for an empty one, and would write over it.
    if (!beginsAsOne(m_file))
        return {JournalState::Kind::Stopped, {}, true};
    m_database.open(m_file, JournalDatabase::Access::Write);
    // Who begins to use a new file has it alone for a moment, and SQLite does not wait for that by itself.
    for (int tries = 1;; ++tries) {
        const int version = JournalSchema::versionOf(m_database);
        if (!m_database.hasTrouble() && version > JournalSchema::Version) {
            return openInMemory(Words::tr("%1 was written by a newer Taskwatch, and is left as it is. The list and its history last until the program"
                                          " ends: use the newer program to see what was kept.")
                                    .arg(QDir::toNativeSeparators(m_file)));
        }
        if (prepareToWrite() || tries == MostTries)
            break;
        m_database.clearTrouble();
        QThread::msleep(TryInterval);
    }
    switch (m_database.trouble()) {
    case JournalDatabase::Trouble::None:
        return {JournalState::Kind::Keeping, {}, false};
    case JournalDatabase::Trouble::Damaged:
        m_database.close();
        return {JournalState::Kind::Stopped, {}, true};
    case JournalDatabase::Trouble::ReadOnly:
    case JournalDatabase::Trouble::Full:
    case JournalDatabase::Trouble::Busy:
    case JournalDatabase::Trouble::Other:
        break;
    }
    return openToRead();
}

QString JournalFile::makePlace() const
{
    const QFileInfo file(m_file);
    if (file.isDir())
        return Words::tr("it is a folder");
    if (file.exists())
        return {};
    const QString folder = file.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return Words::tr("its folder cannot be made");
        // What tasks do is nobody else's business.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile made(m_file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !QFileInfo::exists(m_file))
        return made.errorString();
    made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

bool JournalFile::prepareToWrite()
{
    setUp();
    JournalSchema::migrate(m_database);
    // SQLite opens a file that may not be written without a word, and begins to write: only writing tells.
    m_database.exec(QStringLiteral("UPDATE endpoints SET alive = alive WHERE id < 0"));
    return m_database.trouble() != JournalDatabase::Trouble::Busy;
}

void JournalFile::setUp()
{
    if (!m_inMemory)
        m_database.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    // Safe when the program dies at any moment; when the machine does, the last moments may be missing, and no more.
    m_database.exec(QStringLiteral("PRAGMA synchronous = NORMAL"));
    m_database.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    m_database.exec(QStringLiteral("PRAGMA temp_store = MEMORY"));
    m_database.exec(QStringLiteral("PRAGMA cache_size = -8192")); // KiB
    m_database.exec(QStringLiteral("PRAGMA wal_autocheckpoint = 2000")); // pages
    m_database.exec(QStringLiteral("PRAGMA journal_size_limit = 16777216"));
}

JournalFile::Opened JournalFile::openToRead()
{
    const QString why = m_database.troubleWords();
    for (const JournalDatabase::Access access : {JournalDatabase::Access::Read, JournalDatabase::Access::ReadUnchanging}) {
        m_database.open(m_file, access);
        if (JournalSchema::versionOf(m_database) == JournalSchema::Version && !m_database.hasTrouble()) {
            return {JournalState::Kind::ReadOnly,
                Words::tr("%1 may not be written (%2). What was kept is shown, and nothing is added: let yourself write the file and its folder,"
                          " then start again.")
                    .arg(QDir::toNativeSeparators(m_file), why),
                false};
        }
    }
    return openInMemory(notKept(m_file, why));
}

JournalFile::Opened JournalFile::openInMemory(const QString &words)
{
    m_inMemory = true;
    m_database.open({}, JournalDatabase::Access::Write);
    setUp();
    JournalSchema::migrate(m_database);
    return {JournalState::Kind::MemoryOnly, words, false};
}

bool JournalFile::isSound()
{
    QSqlQuery check = m_database.prepare(QStringLiteral("PRAGMA quick_check(1)"));
    m_database.runBound(check);
    const bool isGood = m_database.next(check) && check.value(0).toString() == QLatin1String("ok");
    // Where it could not be checked, nothing is known against it.
    const bool isChecked = !m_database.hasTrouble() || m_database.trouble() == JournalDatabase::Trouble::Damaged;
    m_database.clearTrouble();
    return isGood || !isChecked;
}

JournalFile::Opened JournalFile::replace(Timestamp now)
{
    const QString aside = setAside(now);
    if (aside.isEmpty() || std::exchange(m_replaced, true)) {
        return openInMemory(Words::tr("%1 is damaged and cannot be replaced. The list and its history last until the program ends.")
                                .arg(QDir::toNativeSeparators(m_file)));
    }
    Opened opened = open();
    if (opened.kind != JournalState::Kind::Keeping)
        return opened;
    JournalSalvage salvage(m_database);
    const QString saved = salvage.copyFrom(aside)
        ? Words::tr("%1 tasks and %2 changes could be read, and are in a new journal.").arg(salvage.tasks()).arg(salvage.changes())
        : Words::tr("Nothing in it could be read, and a new journal was begun.");
    opened.words = Words::tr("The journal was damaged. %1 The damaged file is beside it, as %2.").arg(saved, QFileInfo(aside).fileName());
    return opened;
}

QString JournalFile::wordsFor(JournalDatabase::Trouble trouble, const QString &words)
{
    switch (trouble) {
    case JournalDatabase::Trouble::Full:
        return Words::tr("The disk is full, so nothing is kept at present. Make room: what is seen until then waits, and is written as soon as"
                         " that works.");
    case JournalDatabase::Trouble::Busy:
        return Words::tr("Another program is writing to the journal, and has been for long. What is seen until it ends waits.");
    case JournalDatabase::Trouble::None:
    case JournalDatabase::Trouble::Damaged:
    case JournalDatabase::Trouble::ReadOnly:
    case JournalDatabase::Trouble::Other:
        break;
    }
    return Words::tr("The journal cannot be written at present (%1). What is seen until that works again waits.").arg(words);
}

QString JournalFile::setAside(Timestamp now)
{
    // Who closes a file last moves into it what is beside it; one that may only read does not, and the file stays as it is.
    JournalDatabase last;
    if (last.open(m_file, JournalDatabase::Access::Read))
        static_cast<void>(JournalSchema::versionOf(last));
    m_database.close();
    last.close();
    const QFileInfo file(m_file);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toUnixMs(now)).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString base = file.absolutePath() + QStringLiteral("/journal-damaged-") + stamp;
    QString aside = base + QStringLiteral(".sqlite");
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = base + u'-' + QString::number(i) + QStringLiteral(".sqlite");
    if (!QFile::rename(m_file, aside))
        return {};
    for (const QLatin1String companion : Companions)
        QFile::rename(m_file + companion, aside + companion); // where there is one
    return aside;
}

qint64 JournalFile::bytes() const
{
    return m_inMemory ? 0 : QFileInfo(m_file).size() + QFileInfo(m_file + Companions[0]).size();
}

} // namespace Taskwatch
