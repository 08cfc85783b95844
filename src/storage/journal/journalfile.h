// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "history/journalstate.h"
#include "journal/tables/journaldatabase.h"

#include <utility>

namespace Taskwatch {

/// Opens the journal's file, falling back to read-only or to memory, and reports how it was opened. Use it in one
/// thread only.
class JournalFile final
{
public:
    /// @p file: empty for an in-memory journal.
    explicit JournalFile(QString file);

    struct Opened {
        enum class Outcome : quint8 {
            Open, ///< database() has the tables
            Damaged, ///< not a journal, or a broken one, which is to be replaced; nothing is open
            Locked, ///< by another program, so that it cannot be used yet; nothing is open
        };
        Outcome outcome = Outcome::Open;
        JournalState::Kind kind = JournalState::Kind::Stopped; ///< never Opening; Stopped if nothing is open
        QString words = {}; ///< as JournalState::words
    };
    /// Creates the file if it does not exist. Waits up to LockPatience for a locked one.
    [[nodiscard]] Opened open();
    /// Opens an in-memory journal instead of the file. @p words: why the file cannot be used.
    [[nodiscard]] Opened openInMemory(const QString &words);
    /// Whether SQLite's quick_check finds no error. Reads the whole file.
    [[nodiscard]] bool isSound();
    /// Copies what can be read of the damaged file into a new one, moves the damaged file aside under a name made from
    /// @p now, and opens the new one; `words` report the result. If that fails, or was done before, the damaged file
    /// stays where it is for the next start, and what can be read of it is copied into memory. If another program has
    /// replaced the file since open(), that one is opened instead. While another program replaces it, nothing is open.
    [[nodiscard]] Opened replace(Timestamp now);
    /// Whether the file that open() opened is no longer the one of that name.
    [[nodiscard]] bool isReplaced() const { return !m_inMemory && identityOf(m_file) != m_identity; }
    /// The message for an error @p trouble while writing, with what to do. @p words: SQLite's message.
    [[nodiscard]] static QString wordsFor(JournalDatabase::Trouble trouble, const QString &words);

    [[nodiscard]] JournalDatabase &database() { return m_database; }
    /// Empty for an in-memory journal.
    [[nodiscard]] QString name() const { return m_inMemory ? QString() : m_file; }
    /// Size in bytes of the file and its WAL.
    [[nodiscard]] qint64 bytes() const;

    /// How long open() waits for a locked file.
    static constexpr std::chrono::milliseconds LockPatience{1000};

private:
    /// Device and inode of a file; zeros if there is none.
    using Identity = std::pair<quint64, quint64>;
    [[nodiscard]] static Identity identityOf(const QString &file);
    [[nodiscard]] QString makePlace() const;
    /// Copies what can be read of the closed, damaged file into @p fresh, which is overwritten. Returns what was
    /// copied, or why @p fresh cannot be written.
    [[nodiscard]] Result<QString> salvageInto(const QString &fresh);
    /// Where the file is made that replaces a damaged one.
    [[nodiscard]] QString freshName() const { return m_file + QStringLiteral(".new"); }
    /// Does the rest of replace() if the program ended between its two renamings.
    void finishReplacing() const;
    /// Renames the closed file and its companion files. Returns the new name; empty on failure.
    [[nodiscard]] QString setAside(Timestamp now) const;
    /// Opens an in-memory journal with what can be read of the damaged file.
    [[nodiscard]] Opened salvageIntoMemory(const QString &words);
    /// Why the file cannot be written.
    struct Obstacle {
        QString why; ///< part of a sentence
        QString whatToDo; ///< a sentence
        bool hasLocks = true; ///< of the file system
    };
    [[nodiscard]] static Obstacle withoutLocks(const QString &why);
    [[nodiscard]] Opened openToRead(const Obstacle &obstacle);
    /// Opens the file again with a rollback journal in place of the write-ahead log.
    [[nodiscard]] bool reopenWithoutWal();
    void prepareToWrite();
    void setUp();

    QString m_file;
    Identity m_identity; // when it was opened
    bool m_inMemory = false;
    bool m_hasWal = true; // unless the file cannot have a write-ahead log
    bool m_replaced = false; // only once: a file that is damaged again at once would be replaced again and again
    JournalDatabase m_database;
};

} // namespace Taskwatch
