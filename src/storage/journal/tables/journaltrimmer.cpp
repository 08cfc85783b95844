// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journaltrimmer.h"

#include <vector>

namespace Taskwatch {

JournalTrimmer::JournalTrimmer(JournalDatabase &database)
    : m_database(database)
    , m_read(database.prepare(
          QStringLiteral("SELECT c.id, c.task, c.asked, t.watched AND t.last_change = c.id FROM changes c"
                         " JOIN tasks t ON t.id = c.task WHERE c.id > ? ORDER BY c.id LIMIT ?")))
    , m_drop(database.prepare(QStringLiteral("DELETE FROM changes WHERE id = ?")))
    , m_markTrimmed(database.prepare(QStringLiteral("UPDATE tasks SET trimmed = 1 WHERE id = ? AND NOT trimmed")))
{
}

JournalTrimmer::Slice JournalTrimmer::trim(const JournalLimits &limits, Timestamp now, qint64 changes)
{
    struct Row {
        qint64 id = 0;
        qint64 task = 0;
    };
    const Timestamp oldest = now - std::chrono::days(limits.days);
    Slice slice;
    std::vector<Row> tooOld;
    int rows = 0;
    bool sawOneToStay = false;
    m_database.run(m_read, m_cursor, SliceRows);
    while (m_database.next(m_read)) {
        ++rows;
        const Row row{m_read.value(0).toLongLong(), m_read.value(1).toLongLong()};
        const bool isLast = m_read.value(3).toBool();
        const bool isTooMuch = changes - static_cast<qint64>(tooOld.size()) > limits.changes;
        const bool isDue = isTooMuch || fromUnixMs(m_read.value(2).toLongLong()) < oldest;
        // The cursor stops before the first row that stays, because that row may be due in the next slice.
        sawOneToStay = sawOneToStay || !isDue;
        if (!sawOneToStay)
            m_cursor = row.id;
        if (isDue && !isLast)
            tooOld.push_back(row);
    }
    for (const Row &row : tooOld) {
        m_database.run(m_drop, row.id);
        m_database.run(m_markTrimmed, row.task);
    }
    slice.dropped = static_cast<qint64>(tooOld.size());
    // Changes are in the order of observation. A row that is not due may have a wrong time from a clock change; rows
    // behind it are only checked within one slice.
    if (rows == SliceRows && (!sawOneToStay || !tooOld.empty())) {
        slice.more = true;
        return slice;
    }
    slice.more = dropRest(oldest);
    if (!slice.more)
        m_cursor = 0;
    return slice;
}

bool JournalTrimmer::dropRest(Timestamp oldest)
{
    bool more = false;
    for (const char *statement : {"DELETE FROM gaps WHERE id IN (SELECT id FROM gaps WHERE to_at < ? LIMIT 500)",
             "DELETE FROM samples WHERE id IN (SELECT id FROM samples WHERE minute < ? LIMIT 500)",
             "DELETE FROM reports WHERE id IN (SELECT id FROM reports WHERE at < ? LIMIT 500)",
             "DELETE FROM tasks WHERE id IN (SELECT id FROM tasks WHERE NOT watched AND forgotten_at < ?"
             " AND NOT EXISTS (SELECT 1 FROM changes WHERE task = tasks.id) LIMIT 200)"}) {
        QSqlQuery drop = m_database.prepare(QString::fromLatin1(statement));
        m_database.run(drop, toUnixMs(oldest));
        more = more || drop.numRowsAffected() > 0;
    }
    return more && !m_database.hasTrouble();
}

} // namespace Taskwatch
