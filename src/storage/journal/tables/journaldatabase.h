// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace Taskwatch {

/// A connection to an SQLite file that remembers the first trouble it had: from then on nothing is done any more until the
/// trouble is cleared, so that a series of statements is asked once, at its end, how it went. For one thread.
class JournalDatabase final
{
public:
    enum class Access : quint8 {
        Write,
        Read, ///< nothing in the file is changed
        ReadUnchanging, ///< the same of a file in a folder where nothing can be made; nobody else may write it meanwhile
        SharedMemory, ///< `file` is the name of one in memory: connections of this program share it, and it goes with the last
    };
    enum class Trouble : quint8 {
        None,
        Damaged, ///< what is in the file cannot be so, or it is none of SQLite's
        Full, ///< no room
        ReadOnly, ///< writing is not allowed
        Busy, ///< somebody else is writing, for longer than one waits
        Other, ///< reading or writing failed
    };

    JournalDatabase() = default;
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;
    /// All queries on it are gone by then.
    ~JournalDatabase() { close(); }

    /// @p file: empty for one in memory.
    bool open(const QString &file, Access access);
    void close();
    /// Copies all that is in it, as it is at this moment, into an empty one of Access::SharedMemory. Only of one in memory.
    bool copyTo(const QString &name);

    [[nodiscard]] QSqlQuery prepare(const QString &sql);
    bool exec(const QString &sql);
    /// Runs @p query with @p values in place of its question marks.
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
    /// Goes to the next row. False after the last one, and in trouble.
    bool next(QSqlQuery &query);
    /// The first value of the first row, or 0.
    [[nodiscard]] qint64 number(const QString &sql);

    /// Begins to write, which nobody else can do then.
    bool begin() { return exec(QStringLiteral("BEGIN IMMEDIATE")); }
    bool commit() { return exec(QStringLiteral("COMMIT")); }
    /// Takes back what was done since begin(). The trouble stays to be asked for.
    void rollback();
    /// Another number as soon as another connection has written to the file.
    [[nodiscard]] qint64 dataVersion() { return number(QStringLiteral("PRAGMA data_version")); }

    [[nodiscard]] bool hasTrouble() const { return m_trouble != Trouble::None; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /// SQLite's own words for it.
    [[nodiscard]] QString troubleWords() const { return m_words; }
    void clearTrouble();

private:
    void note(const QSqlError &error);

    QString m_connection;
    Trouble m_trouble = Trouble::None;
    QString m_words;
};

} // namespace Taskwatch
