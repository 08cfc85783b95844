// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>

namespace Taskwatch {

/// A connection to an SQLite file that remembers its first error. After an error all functions do nothing until
/// clearTrouble(), so a series of statements needs one check at its end. Use it in one thread only.
class JournalDatabase final
{
public:
    enum class Access : quint8 {
        Write,
        Read, ///< the file is not changed
        ReadUnchanging, ///< as Read, in a folder without write access; no program may write the file
        SharedMemory, ///< `file` names an in-memory database, which ends with its last connection
    };
    enum class Trouble : quint8 {
        None,
        Damaged, ///< the contents are corrupt, or it is not an SQLite file
        Full, ///< disk full, or SQLite's size limit reached
        ReadOnly, ///< writing is not allowed
        Busy, ///< locked by another program for longer than the time-out
        Other, ///< reading or writing failed
    };

    JournalDatabase() = default;
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;
    /// All queries on it must have been destroyed before.
    ~JournalDatabase() { close(); }

    /// @p file: empty for an in-memory database.
    bool open(const QString &file, Access access);
    void close();
    /// How long a statement waits for a lock of another program; BusyTimeout after open().
    void setBusyTimeout(std::chrono::milliseconds timeout);
    static constexpr std::chrono::milliseconds BusyTimeout{5000};
    /// Copies the present contents into an empty Access::SharedMemory database. Only for an in-memory database.
    bool copyTo(const QString &name);

    [[nodiscard]] QSqlQuery prepare(const QString &sql);
    bool exec(const QString &sql);
    /// Runs @p query with @p values bound to its placeholders.
    template <typename... Values>
    bool run(QSqlQuery &query, const Values &...values)
    {
        if (hasTrouble())
            return false;
        int place = 0;
        (query.bindValue(place++, values), ...);
        return runBound(query);
    }
    bool runBound(QSqlQuery &query);
    /// Moves to the next row. False after the last row and on an error.
    bool next(QSqlQuery &query);
    /// The first value of the first row, or 0.
    [[nodiscard]] qint64 number(const QString &sql);

    /// Size of the contents in bytes. The file may be larger: it has pages that are used again.
    [[nodiscard]] qint64 bytesUsed();

    /// Begins a write transaction. Other connections cannot write until it ends.
    bool begin() { return exec(QStringLiteral("BEGIN IMMEDIATE")); }
    bool commit() { return exec(QStringLiteral("COMMIT")); }
    /// Undoes all changes since begin(). The error state is not cleared.
    void rollback();
    /// Changes whenever another connection has written to the file.
    [[nodiscard]] qint64 dataVersion() { return number(QStringLiteral("PRAGMA data_version")); }

    [[nodiscard]] bool hasTrouble() const { return m_trouble != Trouble::None; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /// SQLite's error message.
    [[nodiscard]] QString troubleWords() const { return m_words; }
    void clearTrouble();

private:
    void recordError(const QSqlError &error);

    QString m_connection;
    Trouble m_trouble = Trouble::None;
    QString m_words;
};

} // namespace Taskwatch
