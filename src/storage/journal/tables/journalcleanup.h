// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "history/journallimits.h"
#include "journal/tables/journaltrimmer.h"
#include "journal/tables/unusedtextsweeper.h"

namespace Taskwatch {

/// Keeps a journal within its limits: drops old changes, and from time to time the texts that are no longer used. Use
/// it in one thread only.
class JournalCleanup final
{
public:
    JournalCleanup(JournalDatabase &database, JournalTexts &texts);

    /// Does one slice of work; see JournalTrimmer::trim().
    [[nodiscard]] JournalTrimmer::Slice tidy(const JournalLimits &limits, Timestamp now, qint64 changes);
    /// The current transaction was rolled back.
    void recordRollback() { m_trimmer.restart(); }

private:
    JournalTrimmer m_trimmer;
    UnusedTextSweeper m_sweeper;
    qint64 m_dropped = 0; // changes, since the last sweep
};

} // namespace Taskwatch
