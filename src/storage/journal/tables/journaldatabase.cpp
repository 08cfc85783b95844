// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journaldatabase.h"

#include "journal/tables/storagelogging.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace Taskwatch {

namespace {

/// Primary result codes of SQLite. The higher bytes of a code hold the extended result code.
enum Code { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, NotADatabase = 26 };

JournalDatabase::Trouble troubleOf(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return JournalDatabase::Trouble::Busy;
    case ReadOnly:
        return JournalDatabase::Trouble::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return JournalDatabase::Trouble::Damaged;
    case Full:
        return JournalDatabase::Trouble::Full;
    default:
        return JournalDatabase::Trouble::Other;
    }
}

/// The URI of a shared in-memory database. Needs QSQLITE_OPEN_URI.
QString sharedName(const QString &name)
{
    return QStringLiteral("file:%1?mode=memory&cache=shared").arg(name);
}

} // namespace

bool JournalDatabase::open(const QString &file, Access access)
{
    static std::atomic<int> opened{0};
    close();
    m_connection = QStringLiteral("taskwatch-journal-%1").arg(opened++);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeout.count());
    QString name = file.isEmpty() ? QStringLiteral(":memory:") : file;
    if (access == Access::Read || access == Access::ReadUnchanging)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::SharedMemory)
        name = sharedName(file);
    if (access == Access::SharedMemory || file.isEmpty()) // without a file: VACUUM INTO in copyTo() needs URIs
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    if (access == Access::ReadUnchanging) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + QStringLiteral("?immutable=1");
    }
    database.setConnectOptions(options);
    database.setDatabaseName(name);
    if (!database.open())
        recordError(database.lastError());
    return !hasTrouble();
}

void JournalDatabase::close()
{
    clearTrouble();
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

void JournalDatabase::setBusyTimeout(std::chrono::milliseconds timeout)
{
    exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(timeout.count()));
}

bool JournalDatabase::copyTo(const QString &name)
{
    QSqlQuery query = prepare(QStringLiteral("VACUUM INTO ?"));
    return run(query, sharedName(name));
}

QSqlQuery JournalDatabase::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!hasTrouble() && !query.prepare(sql))
        recordError(query.lastError());
    return query;
}

bool JournalDatabase::exec(const QString &sql)
{
    QSqlQuery query = prepare(sql);
    return runBound(query);
}

bool JournalDatabase::runBound(QSqlQuery &query)
{
    if (hasTrouble())
        return false;
    if (!query.exec())
        recordError(query.lastError());
    return !hasTrouble();
}

bool JournalDatabase::next(QSqlQuery &query)
{
    if (hasTrouble())
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        recordError(query.lastError());
    query.finish(); // releases the read lock, which others may wait for
    return false;
}

qint64 JournalDatabase::number(const QString &sql)
{
    QSqlQuery query = prepare(sql);
    return runBound(query) && next(query) ? query.value(0).toLongLong() : 0;
}

qint64 JournalDatabase::bytesUsed()
{
    return number(QStringLiteral("SELECT (page_count - freelist_count) * page_size"
                                 " FROM pragma_page_count, pragma_freelist_count, pragma_page_size"));
}

void JournalDatabase::rollback()
{
    const Trouble trouble = m_trouble;
    const QString words = m_words;
    clearTrouble();
    exec(QStringLiteral("ROLLBACK")); // fails if SQLite has rolled back by itself
    m_trouble = trouble;
    m_words = words;
}

void JournalDatabase::clearTrouble()
{
    m_trouble = Trouble::None;
    m_words.clear();
}

void JournalDatabase::recordError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    m_trouble = isNumber ? troubleOf(code) : Trouble::Other;
    m_words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    qCDebug(lcStorage) << "SQLite error" << code << m_words;
}

} // namespace Taskwatch
