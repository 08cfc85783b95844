// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journalcleanup.h"
#include "journal/tables/journalreader.h"
#include "journal/tables/journaltexts.h"

namespace Taskwatch {

/// What all lists of one open journal share. Functions run within the caller's transaction.
struct OpenJournal {
    explicit OpenJournal(JournalDatabase &database)
        : texts(database)
        , reader(database, texts)
        , tidier(database, texts)
    {
    }

    JournalTexts texts;
    JournalReader reader;
    JournalCleanup tidier;
};

} // namespace Taskwatch
