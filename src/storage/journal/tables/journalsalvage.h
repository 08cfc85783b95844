// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaldatabase.h"

#include <QElapsedTimer>

namespace Taskwatch {

/// Copies what can be read of a damaged journal into a new one. Each table is read from both ends, then row by row in
/// between. Rows that refer to something unreadable are left out, so that nothing wrong is shown. The damaged file is
/// not changed. Use it in one thread only.
class JournalSalvage final
{
public:
    /// @p to: a journal with empty tables.
    explicit JournalSalvage(JournalDatabase &to);

    /// An error is one of the new journal, which is empty then: it could not be written. What could not be read is
    /// left out without an error.
    void copyFrom(const QString &file);

    [[nodiscard]] qint64 tasks() const { return m_tasks; }
    [[nodiscard]] qint64 changes() const { return m_changes; }

private:
    void copyTable(QLatin1String table);
    void copyEndpointsByIndex();
    /// Copies rows until the last one or an unreadable one. Returns the rowid of the last row copied, or @p from.
    qint64 copyRows(QSqlQuery &rows, QSqlQuery &insert, int columns, qint64 from);
    /// Deletes rows that refer to rows which could not be copied.
    void deleteDanglingRows();

    JournalDatabase &m_to;
    JournalDatabase m_from;
    QElapsedTimer m_elapsed;
    bool m_lostChanges = false;
    qint64 m_tasks = 0;
    qint64 m_changes = 0;
};

} // namespace Taskwatch
