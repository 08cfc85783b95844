// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journalreader.h"
#include "journal/tables/journaltexts.h"
#include "journal/tables/journaltrimmer.h"
#include "journal/tables/unusedtextsweeper.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace Taskwatch {

/// What all lists of one open journal share. Functions run within the caller's transaction.
struct OpenJournal {
    explicit OpenJournal(JournalDatabase &journal)
        : database(journal)
        , texts(database)
        , reader(database, texts)
        , trimmer(database)
        , sweeper(database, texts)
    {
    }

    /// Keeps the journal within its limits: does one slice of work, see JournalTrimmer::trim(). From time to time it
    /// removes the texts that are no longer used.
    [[nodiscard]] JournalTrimmer::Slice tidy(const JournalLimits &limits, Timestamp now, qint64 changes)
    {
        // It becomes smaller when texts are removed, after the last slice. So its size says nothing before.
        if (!most)
            most = database.bytesUsed() > limits.mostBytes() ? changes * 9 / 10 : AnyNumber;
        JournalLimits reduced = limits;
        reduced.changes = std::min(limits.changes, *most);
        JournalTrimmer::Slice slice = trimmer.trim(reduced, now, changes);
        dropped += slice.dropped;
        if (slice.more)
            return slice;
        const bool wasTooLarge = std::exchange(most, std::nullopt) != AnyNumber;
        if (sweeper.isWorthwhile(dropped) || (wasTooLarge && dropped > 0)) {
            sweeper.sweep();
            dropped = 0;
            slice.more = wasTooLarge; // it may still be
        }
        return slice;
    }

    static constexpr qint64 AnyNumber = std::numeric_limits<qint64>::max();

    JournalDatabase &database;
    JournalTexts texts;
    JournalReader reader;
    JournalTrimmer trimmer;
    UnusedTextSweeper sweeper;
    qint64 dropped = 0; ///< changes, since the last sweep
    std::optional<qint64> most; ///< number of changes that may stay because of the size, until no slice is left
};

} // namespace Taskwatch
