// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "history/journallimits.h"
#include "journal/tables/journaldatabase.h"

namespace Taskwatch {

/// Drops changes that are too old or exceed the limit, in slices so that nothing has to wait for long. The last version
/// of a watched task is never dropped. Use it in one thread only.
class JournalTrimmer final
{
public:
    explicit JournalTrimmer(JournalDatabase &database);

    struct Slice {
        qint64 dropped = 0; ///< changes
        bool more = false; ///< there may be more to drop
    };
    /// Drops one slice, within the caller's transaction. @p changes: the number of changes in the journal. Starts with
    /// the oldest change; after the last slice it starts again.
    [[nodiscard]] Slice trim(const JournalLimits &limits, Timestamp now, qint64 changes);
    /// Starts again with the oldest change: after a rollback.
    void restart() { m_cursor = 0; }

    /// Rows that are checked in one slice.
    static constexpr int SliceRows = 500;

private:
    [[nodiscard]] bool dropRest(Timestamp oldest);

    JournalDatabase &m_database;
    qint64 m_cursor = 0; // id of the last change checked
    QSqlQuery m_read;
    QSqlQuery m_drop;
    QSqlQuery m_mark;
};

} // namespace Taskwatch
