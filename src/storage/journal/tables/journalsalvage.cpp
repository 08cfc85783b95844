// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalsalvage.h"

#include "journal/tables/journalschema.h"

namespace Taskwatch {

namespace {

/// Time limit for reading row by row, because the user waits for it.
constexpr std::chrono::seconds MaxProbing{20};

constexpr QLatin1String VersionTexts[] = {QLatin1String("state"), QLatin1String("message"), QLatin1String("url"),
    QLatin1String("error"), QLatin1String("answered_id"), QLatin1String("flags")};

/// An SQL condition: whether one of the columns refers to a text that does not exist.
QString refersToMissingText()
{
    QStringList conditions;
    for (const QLatin1String column : VersionTexts)
        conditions.append(
            QStringLiteral("(%1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM texts WHERE texts.id = %1))").arg(column));
    return conditions.join(QStringLiteral(" OR "));
}

QStringList columnsOf(JournalDatabase &database, QLatin1String table)
{
    QStringList columns;
    QSqlQuery info = database.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(table));
    for (database.runBound(info); database.next(info);)
        columns.append(info.value(1).toString());
    return columns;
}

} // namespace

JournalSalvage::JournalSalvage(JournalDatabase &to)
    : m_to(to)
{
}

void JournalSalvage::copyFrom(const QString &file)
{
    m_elapsed.start();
    m_from.open(file, JournalDatabase::Access::Read);
    // Also lets SQLite read a truncated file, which it would otherwise refuse as a whole.
    m_from.exec(QStringLiteral("PRAGMA writable_schema = ON"));
    const int version = JournalSchema::versionOf(m_from);
    if (version < 1 || version > JournalSchema::Version || m_from.hasTrouble())
        return;
    // Rows are copied in any order, so references may point to rows that come later.
    m_to.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
    if (m_to.begin()) {
        for (const QLatin1String table : JournalSchema::tables())
            copyTable(table);
        copyEndpointsByIndex();
        deleteDanglingRows();
        m_tasks = m_to.number(QStringLiteral("SELECT count(*) FROM tasks"));
        m_changes = m_to.number(QStringLiteral("SELECT count(*) FROM changes"));
        if (!m_to.commit())
            m_to.rollback();
    }
    m_to.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    m_from.close();
}

void JournalSalvage::copyTable(QLatin1String table)
{
    const QStringList there = columnsOf(m_from, table); // an older file lacks some; empty: the schema is damaged
    QStringList columns = columnsOf(m_to, table);
    if (!there.isEmpty())
        columns.removeIf([&there](const QString &column) { return !there.contains(column); });
    const auto count = static_cast<int>(columns.size());
    const QStringList places(count, QStringLiteral("?"));
    QSqlQuery insert =
        m_to.prepare(QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                         .arg(table, columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", "))));
    const QString select =
        QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE ").arg(columns.join(QStringLiteral(", ")), table);
    m_from.clearTrouble();

    QSqlQuery forward = m_from.prepare(select + QStringLiteral("rowid > ? ORDER BY rowid"));
    m_from.run(forward, std::numeric_limits<qint64>::min());
    const qint64 first = copyRows(forward, insert, count, 0);
    if (!m_from.hasTrouble())
        return;
    m_lostChanges = m_lostChanges || table == QLatin1String("changes");
    forward.finish();
    m_from.clearTrouble();
    QSqlQuery backward = m_from.prepare(select + QStringLiteral("rowid > ? ORDER BY rowid DESC"));
    m_from.run(backward, first);
    const qint64 last = copyRows(backward, insert, count, std::numeric_limits<qint64>::max());
    backward.finish();
    if (last == std::numeric_limits<qint64>::max())
        return; // neither end can be read, so the range of rowids is unknown
    m_from.clearTrouble();
    QSqlQuery one = m_from.prepare(select + QStringLiteral("rowid = ?"));
    for (qint64 row = first + 1;
         row < last && !m_to.hasTrouble() && m_elapsed.elapsed() < MaxProbing / std::chrono::milliseconds(1); ++row) {
        m_from.run(one, row);
        copyRows(one, insert, count, row);
        one.finish();
        m_from.clearTrouble();
    }
}

void JournalSalvage::copyEndpointsByIndex()
{
    // All tasks depend on these few rows, and the index repeats their important columns.
    m_from.clearTrouble();
    QSqlQuery rows =
        m_from.prepare(QStringLiteral("SELECT id, base FROM endpoints INDEXED BY sqlite_autoindex_endpoints_1"));
    QSqlQuery insert = m_to.prepare(
        QStringLiteral("INSERT OR IGNORE INTO endpoints(id, base, alive, ended)"
                       " VALUES(?, ?, coalesce((SELECT max(told_at) FROM tasks WHERE endpoint = ?), 0), 0)"));
    for (m_from.runBound(rows); m_from.next(rows);)
        m_to.run(insert, rows.value(0), rows.value(1), rows.value(0));
}

qint64 JournalSalvage::copyRows(QSqlQuery &rows, QSqlQuery &insert, int columns, qint64 from)
{
    while (!m_to.hasTrouble() && m_from.next(rows)) {
        from = rows.value(0).toLongLong();
        for (int i = 0; i < columns; ++i)
            insert.bindValue(i, rows.value(i + 1));
        m_to.runBound(insert);
    }
    return from;
}

void JournalSalvage::deleteDanglingRows()
{
    m_to.exec(QStringLiteral("DELETE FROM tasks WHERE endpoint NOT IN (SELECT id FROM endpoints)"));
    // A task whose last answer has lost a part is polled again.
    m_to.exec(QStringLiteral("UPDATE tasks SET told_at = NULL WHERE told_at IS NOT NULL AND (") + refersToMissingText()
        + u')');
    m_to.exec(QStringLiteral(
        "UPDATE tasks SET told_at = NULL WHERE typeof(form) = 'integer' AND form NOT IN (SELECT id FROM texts)"));
    m_to.exec(QStringLiteral(
        "UPDATE tasks SET failure = NULL WHERE typeof(failed_form) = 'integer' AND failed_form NOT IN (SELECT id FROM texts)"));
    QSqlQuery drop = m_to.prepare(
        QStringLiteral("DELETE FROM changes WHERE task NOT IN (SELECT id FROM tasks) OR ") + refersToMissingText());
    m_to.runBound(drop);
    m_to.exec(QStringLiteral("DELETE FROM reports WHERE state NOT IN (SELECT id FROM texts)"));
    m_to.exec(QStringLiteral(
        "UPDATE reports SET error = NULL WHERE error IS NOT NULL AND error NOT IN (SELECT id FROM texts)"));
    for (const char *table : {"looks", "gaps", "reports"})
        m_to.exec(QStringLiteral("DELETE FROM %1 WHERE task IS NOT NULL AND task NOT IN (SELECT id FROM tasks)")
                      .arg(QLatin1String(table)));
    for (const char *table : {"gaps", "samples"})
        m_to.exec(QStringLiteral("DELETE FROM %1 WHERE endpoint NOT IN (SELECT id FROM endpoints)")
                      .arg(QLatin1String(table)));
    // It is unknown which tasks have lost changes, so all are marked as trimmed.
    if (m_lostChanges || drop.numRowsAffected() > 0)
        m_to.exec(QStringLiteral("UPDATE tasks SET trimmed = 1"));
}

} // namespace Taskwatch
