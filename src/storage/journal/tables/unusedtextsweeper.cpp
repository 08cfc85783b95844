// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/unusedtextsweeper.h"

#include "journal/tables/pollring.h"

namespace Taskwatch {

namespace {

constexpr qint64 WorthwhileChanges = 50'000;
constexpr qint64 WorthwhileTexts = 50'000;

/// Columns that refer to texts. Values that are no ids are not integers.
constexpr const char *References[] = {"state FROM tasks", "message FROM tasks", "url FROM tasks", "error FROM tasks",
    "answered_id FROM tasks", "flags FROM tasks", "version_detail FROM tasks", "detail FROM tasks", "form FROM tasks",
    "failed_form FROM tasks", "state FROM changes", "message FROM changes", "url FROM changes", "error FROM changes",
    "answered_id FROM changes", "flags FROM changes", "detail FROM changes", "state FROM reports",
    "error FROM reports"};

} // namespace

UnusedTextSweeper::UnusedTextSweeper(JournalDatabase &database, JournalTexts &texts)
    : m_database(database)
    , m_texts(texts)
    , m_lastTop(greatestId())
{
}

qint64 UnusedTextSweeper::greatestId()
{
    return m_database.number(QStringLiteral("SELECT max(id) FROM texts"));
}

bool UnusedTextSweeper::isWorthwhile(qint64 dropped)
{
    return dropped >= WorthwhileChanges || greatestId() - m_lastTop >= WorthwhileTexts;
}

void UnusedTextSweeper::sweep()
{
    m_database.exec(QStringLiteral("CREATE TEMP TABLE in_use(id INTEGER PRIMARY KEY)"));
    for (const char *reference : References)
        m_database.exec(QStringLiteral("INSERT OR IGNORE INTO temp.in_use SELECT %1 WHERE typeof(%2) = 'integer'")
                            .arg(QLatin1String(reference), QString::fromLatin1(reference).section(u' ', 0, 0)));
    {
        QSqlQuery rings = m_database.prepare(QStringLiteral("SELECT ring FROM looks"));
        QSqlQuery add = m_database.prepare(QStringLiteral("INSERT OR IGNORE INTO temp.in_use VALUES(?)"));
        for (m_database.runBound(rings); m_database.next(rings);) {
            for (const PollRing::Poll &poll : PollRing::fromBytes(rings.value(0).toByteArray()).polls) {
                if (poll.detail > 0)
                    m_database.run(add, poll.detail);
            }
        }
    }
    m_database.exec(QStringLiteral("DELETE FROM texts WHERE id NOT IN temp.in_use"));
    m_database.exec(QStringLiteral("DROP TABLE temp.in_use"));
    m_texts.clear();
    m_lastTop = greatestId();
}

} // namespace Taskwatch
