// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journalreader.h"
#include "journal/tables/journaltexts.h"
#include "journal/tables/journaltrimmer.h"
#include "journal/tables/unusedtextsweeper.h"

namespace Taskwatch {

/// What all lists of one open journal share. Functions run within the caller's transaction.
struct OpenJournal {
    explicit OpenJournal(JournalDatabase &database)
        : texts(database)
        , reader(database, texts)
        , trimmer(database)
        , sweeper(database, texts)
    {
    }

    /// Keeps the journal within its limits: does one slice of work, see JournalTrimmer::trim(). From time to time it
    /// removes the texts that are no longer used.
    [[nodiscard]] JournalTrimmer::Slice tidy(const JournalLimits &limits, Timestamp now, qint64 changes)
    {
        const JournalTrimmer::Slice slice = trimmer.trim(limits, now, changes);
        dropped += slice.dropped;
        if (!slice.more && sweeper.isWorthwhile(dropped)) {
            sweeper.sweep();
            dropped = 0;
        }
        return slice;
    }

    JournalTexts texts;
    JournalReader reader;
    JournalTrimmer trimmer;
    UnusedTextSweeper sweeper;
    qint64 dropped = 0; ///< changes, since the last sweep
};

} // namespace Taskwatch
