// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "history/journalstate.h"
#include "journal/tables/journaldatabase.h"

namespace Taskwatch {

/// Opens the journal's file, falling back to read-only or to memory, and reports how it was opened. For one thread.
class JournalFile final
{
public:
    /// @p file: empty for an in-memory journal.
    explicit JournalFile(QString file);

    struct Opened {
        JournalState::Kind kind = JournalState::Kind::Opening; ///< never Opening
        QString words; ///< as JournalState::words
        bool damaged = false; ///< not a journal, or a broken one, which is to be moved aside; nothing is open then
    };
    /// Creates the file if it does not exist. Afterwards database() has the tables, unless the result is `damaged`.
    [[nodiscard]] Opened open();
    /// Opens an in-memory journal instead of the file. @p words: why the file cannot be used.
    [[nodiscard]] Opened openInMemory(const QString &words);
    /// Whether SQLite's quick_check finds no error. Reads the whole file.
    [[nodiscard]] bool isSound();
    /// Moves a damaged file aside under a name made from @p now, opens a new one and copies into it what can be read of
    /// the old one; `words` report the result. Falls back to memory if that fails or was done before.
    [[nodiscard]] Opened replace(Timestamp now);
    /// The message for an error @p trouble while writing, with what to do. @p words: SQLite's message.
    [[nodiscard]] static QString wordsFor(JournalDatabase::Trouble trouble, const QString &words);

    [[nodiscard]] JournalDatabase &database() { return m_database; }
    /// Empty for an in-memory journal.
    [[nodiscard]] QString name() const { return m_inMemory ? QString() : m_file; }
    /// Size in bytes of the file and its WAL.
    [[nodiscard]] qint64 bytes() const;

private:
    [[nodiscard]] QString makePlace() const;
    /// Closes the file and renames it and its companion files. Returns the new name; empty on failure.
    [[nodiscard]] QString setAside(Timestamp now);
    [[nodiscard]] Opened openToRead();
    /// False while another program has locked the file.
    [[nodiscard]] bool prepareToWrite();
    void setUp();

    QString m_file;
    bool m_inMemory = false;
    bool m_replaced = false; // only once: a file that is damaged again at once would be replaced again and again
    JournalDatabase m_database;
};

} // namespace Taskwatch
