// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "journal/tables/journaldatabase.h"
#include "history/journalstate.h"

namespace Taskwatch {

/// A journal's file: opens it as well as it can be, and says how. For one thread.
class JournalFile final
{
public:
    /// @p file: empty for one in memory.
    explicit JournalFile(QString file);

    struct Opened {
        JournalState::Kind kind = JournalState::Kind::Opening; ///< Keeping, MemoryOnly or ReadOnly; never Opening
        QString words; ///< as JournalState::words
        bool damaged = false; ///< what is there is no journal, or a broken one: it is to be set aside; nothing is open then
    };
    /// Makes the file where there is none. Afterwards database() has the tables, whatever happened, unless it is `damaged`.
    [[nodiscard]] Opened open();
    /// Instead of a file that is of no use because of @p words.
    [[nodiscard]] Opened openInMemory(const QString &words);
    /// Whether SQLite finds nothing wrong in it. Reads the whole file.
    [[nodiscard]] bool isSound();
    /// A damaged one: sets it aside under a name of @p now, opens a new one and copies into that what can be read of the old one;
    /// `words` say what that was. In memory where that cannot be done, or was done before.
    [[nodiscard]] Opened replace(Timestamp now);
    /// What is wrong in such a trouble, of which SQLite says @p words, while it is being written; and what to do.
    [[nodiscard]] static QString wordsFor(JournalDatabase::Trouble trouble, const QString &words);

    [[nodiscard]] JournalDatabase &database() { return m_database; }
    /// Empty where it is in memory.
    [[nodiscard]] QString name() const { return m_inMemory ? QString() : m_file; }
    /// Its size and that of what was written last.
    [[nodiscard]] qint64 bytes() const;

private:
    [[nodiscard]] QString makePlace() const;
    /// Closes it and gives it and what belongs to it another name. That name; empty where that cannot be done.
    [[nodiscard]] QString setAside(Timestamp now);
    [[nodiscard]] Opened openToRead();
    /// False where another program has the file to itself at the moment.
    [[nodiscard]] bool prepareToWrite();
    void setUp();

    QString m_file;
    bool m_inMemory = false;
    bool m_replaced = false; // once: what is damaged again at once would be so for ever
    JournalDatabase m_database;
};

} // namespace Taskwatch
