// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalschema.h"

namespace Taskwatch::JournalSchema {

namespace {

constexpr QLatin1String Tables[] = {QLatin1String("endpoints"), QLatin1String("texts"), QLatin1String("tasks"),
    QLatin1String("changes"), QLatin1String("looks"), QLatin1String("gaps"), QLatin1String("samples"),
    QLatin1String("reports")};

/// Columns of a task as one poll reported it. All but numbers and times are ids in `texts`; NULL is an empty text.
#define VERSION_COLUMNS                                                                                                       \
    "state INTEGER, message INTEGER, url INTEGER, retried INTEGER, max_retry INTEGER, next_at INTEGER, completed_at INTEGER," \
    "deadline INTEGER, last_error_at INTEGER, error INTEGER, answered_id INTEGER, flags INTEGER"

/// Times are Unix times in ms, `took` and `next` are in ms. Texts are TEXT if that stores them exactly, else UTF-16
/// BLOBs.
constexpr const char *First[] = {
    // base: key of the list: the base address, followed for a saved profile by `#` and its id.
    // alive: when a program last wrote for this list; ended: whether it then closed the list in good order
    "CREATE TABLE endpoints(id INTEGER PRIMARY KEY, base NOT NULL UNIQUE, alive INTEGER NOT NULL, ended INTEGER NOT NULL)",
    // Indexed by a hash: an index of the texts themselves would store long texts twice.
    "CREATE TABLE texts(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, text NOT NULL)",
    "CREATE INDEX texts_by_hash ON texts(hash)",
    // same_at: time of the last poll that confirmed the last version; version_failure, version_detail: that version, if
    // it is a failure; told_…: the last poll that returned the task; form: AnswerTemplate, or its id in texts;
    // failed_…: the last poll, if it failed. gone: 2 if the task may have been finished.
    "CREATE TABLE tasks(id INTEGER PRIMARY KEY, endpoint INTEGER NOT NULL REFERENCES endpoints ON DELETE CASCADE, task_id NOT NULL,"
    " added_at INTEGER NOT NULL, position INTEGER NOT NULL, watched INTEGER NOT NULL, forgotten_at INTEGER,"
    " trimmed INTEGER NOT NULL DEFAULT 0, last_change INTEGER, same_at INTEGER, version_at INTEGER, version_failure INTEGER,"
    " version_detail INTEGER, changes INTEGER NOT NULL DEFAULT 0, trail INTEGER NOT NULL DEFAULT 0,"
    " told_at INTEGER, told_took INTEGER, told_status INTEGER, told_next INTEGER, form, " VERSION_COLUMNS ","
    " failed_at INTEGER, failed_took INTEGER, failed_status INTEGER, failed_next INTEGER, failure INTEGER, detail INTEGER,"
    " failed_form, gone INTEGER NOT NULL DEFAULT 0, UNIQUE(endpoint, task_id))",
    "CREATE INDEX tasks_listed ON tasks(endpoint, position) WHERE watched",
    "CREATE INDEX tasks_forgotten ON tasks(forgotten_at) WHERE NOT watched",
    // Each row is a complete version or a failure. failed: attempts that failed since the row before.
    "CREATE TABLE changes(id INTEGER PRIMARY KEY, task INTEGER NOT NULL REFERENCES tasks ON DELETE CASCADE, asked INTEGER NOT NULL,"
    " took INTEGER, unchanged_at INTEGER, phase INTEGER, failed INTEGER NOT NULL, failure INTEGER, detail INTEGER, " VERSION_COLUMNS
    ")",
    "CREATE INDEX changes_of_task ON changes(task, id)",
    // ring: PollRing
    "CREATE TABLE looks(task INTEGER PRIMARY KEY REFERENCES tasks ON DELETE CASCADE, ring BLOB NOT NULL)",
    // task: NULL for the whole list
    "CREATE TABLE gaps(id INTEGER PRIMARY KEY, endpoint INTEGER NOT NULL REFERENCES endpoints ON DELETE CASCADE,"
    " task INTEGER REFERENCES tasks ON DELETE CASCADE, from_at INTEGER NOT NULL, to_at INTEGER, reason INTEGER NOT NULL)",
    "CREATE INDEX gaps_of ON gaps(endpoint, task)",
    "CREATE INDEX gaps_of_task ON gaps(task)",
    // in_…: number of tasks by Phase; NULL if only failures are known of the minute
    "CREATE TABLE samples(id INTEGER PRIMARY KEY, endpoint INTEGER NOT NULL REFERENCES endpoints ON DELETE CASCADE, minute INTEGER NOT NULL,"
    " in_waiting INTEGER, in_running INTEGER, in_retrying INTEGER, in_succeeded INTEGER, in_failed INTEGER, in_cancelled INTEGER,"
    " in_unknown INTEGER, without_task INTEGER, failures INTEGER NOT NULL DEFAULT 0, UNIQUE(endpoint, minute))",
    "PRAGMA user_version = 1",
};

#undef VERSION_COLUMNS

/// meaning: phase of the state × 2, + 1 if the state is final; NULL in rows that were written before.
constexpr const char *Second[] = {
    "ALTER TABLE tasks ADD COLUMN meaning INTEGER",
    "ALTER TABLE changes ADD COLUMN meaning INTEGER",
    "PRAGMA user_version = 2",
};

/// Changes that the API itself reports with their time (ServerReport). state, error: ids in texts; meaning: as in
/// `changes`.
constexpr const char *Third[] = {
    ("CREATE TABLE reports(id INTEGER PRIMARY KEY, task INTEGER NOT NULL REFERENCES tasks ON DELETE CASCADE, at INTEGER NOT NULL,"
     " state INTEGER, meaning INTEGER NOT NULL, attempt INTEGER NOT NULL, error INTEGER)"),
    // Answers repeat them; each is stored once.
    "CREATE UNIQUE INDEX reports_of_task ON reports(task, at, ifnull(state, 0), attempt)",
    "PRAGMA user_version = 3",
};

} // namespace

std::span<const QLatin1String> tables()
{
    return Tables;
}

int versionOf(JournalDatabase &database)
{
    return static_cast<int>(database.number(QStringLiteral("PRAGMA user_version")));
}

bool migrate(JournalDatabase &database)
{
    if (versionOf(database) == Version)
        return !database.hasTrouble();
    if (!database.begin())
        return false;
    // Another program may have created the tables meanwhile.
    if (versionOf(database) == 0) {
        for (const char *statement : First)
            database.exec(QString::fromLatin1(statement));
    }
    if (versionOf(database) == 1) {
        for (const char *statement : Second)
            database.exec(QString::fromLatin1(statement));
    }
    if (versionOf(database) == 2) {
        for (const char *statement : Third)
            database.exec(QString::fromLatin1(statement));
    }
    if (!database.commit())
        database.rollback();
    return !database.hasTrouble();
}

} // namespace Taskwatch::JournalSchema
