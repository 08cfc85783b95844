// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "history/journallimits.h"
#include "journal/tables/journaldatabase.h"

namespace Taskwatch {

/// Deletes the oldest changes while there are more than the limit, and all that is too old: changes, gaps, samples,
/// reports and forgotten tasks. Works in slices, so that nothing waits for long. The last version of a watched task is
/// never deleted. Use it in one thread only.
class JournalTrimmer final
{
public:
    explicit JournalTrimmer(JournalDatabase &database);

    struct Slice {
        qint64 dropped = 0; ///< changes
        bool more = false; ///< there may be more to drop
    };
    /// Drops one slice, within the caller's transaction. @p changes: the number of changes in the journal. The first
    /// slice begins at the oldest change, as does the slice after the last one.
    [[nodiscard]] Slice trim(const JournalLimits &limits, Timestamp now, qint64 changes);
    /// Call after a rollback: the next slice begins at the oldest change.
    void restart() { m_cursor = 0; }

    /// Maximum number of changes checked in one slice.
    static constexpr int SliceRows = 500;

private:
    /// Deletes one slice of what is older than @p oldest and is not a change. Returns whether there may be more.
    [[nodiscard]] bool dropRest(Timestamp oldest);

    JournalDatabase &m_database;
    qint64 m_cursor = 0; // id of the last change checked
    QSqlQuery m_read;
    QSqlQuery m_drop;
    QSqlQuery m_markTrimmed;
};

} // namespace Taskwatch
