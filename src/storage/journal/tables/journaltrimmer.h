// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "journal/tables/journaldatabase.h"
#include "history/journalstate.h"

namespace Taskwatch {

/// Drops what is too old or too much, a slice at a time, so that nobody waits for it. Of a watched task the last version is kept,
/// whatever its age. For one thread.
class JournalTrimmer final
{
public:
    explicit JournalTrimmer(JournalDatabase &database);

    struct Slice {
        qint64 dropped = 0; ///< changes
        bool more = false; ///< there may be more to drop
    };
    /// Within a transaction that its caller begins and ends. @p changes: how many there are. Goes through what there is from the
    /// oldest on; once there is no more, the next slice begins anew.
    [[nodiscard]] Slice trim(const JournalLimits &limits, Timestamp now, qint64 changes);
    /// Begins anew: after a rollback, when what was dropped is there again.
    void restart() { m_cursor = 0; }

    /// Rows that are looked at in one slice.
    static constexpr int SliceRows = 500;

private:
    [[nodiscard]] bool dropRest(Timestamp oldest);

    JournalDatabase &m_database;
    qint64 m_cursor = 0; // id of the last change that was looked at
    QSqlQuery m_read;
    QSqlQuery m_drop;
    QSqlQuery m_mark;
};

} // namespace Taskwatch
