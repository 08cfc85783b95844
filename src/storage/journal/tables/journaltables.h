// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journalqueue.h"
#include "journal/tables/journalreader.h"
#include "journal/tables/journaltexts.h"
#include "journal/tables/journaltidier.h"
#include "journal/tables/journalwriter.h"

#include <optional>

namespace Taskwatch {

/// All that works on the tables of one open journal, and what each verb comes to there. Within a transaction.
class JournalTables final
{
public:
    explicit JournalTables(JournalDatabase &database);

    /// Writes what @p entry wants, and returns how many rows that was about.
    qsizetype write(const JournalQueue::Entry &entry);
    /// Whether @p entry may have brought something of @p id.
    [[nodiscard]] static bool concerns(const JournalQueue::Entry &entry, const TaskId &id);

    JournalTexts texts;
    JournalWriter writer;
    JournalReader reader;
    JournalTidier tidier;
};

} // namespace Taskwatch
