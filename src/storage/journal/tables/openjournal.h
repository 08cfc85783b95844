// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journalcleanup.h"
#include "journal/tables/journalqueue.h"
#include "journal/tables/journalreader.h"
#include "journal/tables/journaltexts.h"
#include "journal/tables/journalwriter.h"

namespace Taskwatch {

/// The classes that read and write the tables of one open journal. Functions run within the caller's transaction.
class OpenJournal final
{
public:
    explicit OpenJournal(JournalDatabase &database);

    /// Writes @p entry and returns the number of rows concerned.
    qsizetype write(const JournalQueue::Entry &entry);
    /// Whether @p entry may change the history of @p id.
    [[nodiscard]] static bool concerns(const JournalQueue::Entry &entry, const TaskId &id);

    JournalTexts texts;
    JournalWriter writer;
    JournalReader reader;
    JournalCleanup tidier;
};

} // namespace Taskwatch
