// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaldatabase.h"

#include <QElapsedTimer>

namespace Taskwatch {

/// Copies what can be read of a damaged journal into a new one: every table from both its ends, and row by row where neither way
/// leads on. What refers to something that could not be read is left out, so that nothing is told that was not so. The
/// damaged file is not changed. For one thread.
class JournalSalvage final
{
public:
    /// @p to: with the tables and nothing in them.
    explicit JournalSalvage(JournalDatabase &to);

    /// Returns whether anything could be copied.
    bool copyFrom(const QString &file);

    [[nodiscard]] qint64 tasks() const { return m_tasks; }
    [[nodiscard]] qint64 changes() const { return m_changes; }

private:
    void copyTable(QLatin1String table);
    void copyEndpointsByIndex();
    /// Copies rows until there are no more, or one cannot be read; returns the last one's rowid, or @p from.
    qint64 copyRows(QSqlQuery &rows, QSqlQuery &insert, int columns, qint64 from);
    void dropWhatRefersToNothing();

    JournalDatabase &m_to;
    JournalDatabase m_from;
    QElapsedTimer m_time;
    bool m_lostChanges = false;
    qint64 m_tasks = 0;
    qint64 m_changes = 0;
};

} // namespace Taskwatch
