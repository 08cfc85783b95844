// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaldatabase.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace Taskwatch::Test {

/// Gives up root's rights for its lifetime, as root may read and write everything.
class AsNobody
{
public:
    AsNobody()
        : m_before(geteuid())
    {
        if (m_before == 0 && seteuid(65534) != 0)
            qFatal("cannot give up root's rights");
    }
    ~AsNobody()
    {
        if (seteuid(m_before) != 0)
            qFatal("cannot get root's rights back");
    }

private:
    uid_t m_before;
};

inline QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

inline constexpr int TaskCount = 300;
inline constexpr int PollCount = 6;
inline const Timestamp Start = fromUnixMs(1'800'000'000'000);

inline Task taskAt(int task, int poll)
{
    static const QList<TaskId> ids = manyIds(TaskCount); // making them takes most of the time of a sanitizer run
    Task answer = exampleTask();
    answer.taskId = ids[task];
    answer.messageId = QStringLiteral("msg_%1").arg(task);
    answer.retried = poll;
    answer.error = QStringLiteral("attempt %1 of %2 failed").arg(poll).arg(task % 10);
    return answer;
}

/// What the server reports in poll @p poll about an attempt that failed then.
inline ServerReport reportAt(int task, int poll)
{
    const Task answer = taskAt(task, poll);
    return {
        .at = Start + std::chrono::seconds(poll), .state = answer.state, .attempt = poll + 1, .error = answer.error};
}

/// Writes TaskCount tasks with PollCount polls each; every poll reports something new.
inline void fillJournal(const QString &file)
{
    JournalFixture fixture(file);
    if (!fixture.watch(manyIds(TaskCount)))
        qFatal("cannot watch the tasks");
    const QList<TaskId> all = manyIds(TaskCount);
    for (int poll = 0; poll < PollCount; ++poll) {
        QList<Observation> batch;
        for (int task = 0; task < TaskCount; ++task) {
            batch.append(answered(all[task], taskAt(task, poll), Start + std::chrono::seconds(poll)));
            batch.last().reports = {reportAt(task, poll)};
        }
        fixture.journal->record(batch);
    }
}

/// Makes @p file, which must have the present schema, one that a program with the schema @p version has written.
inline void makeVersion(const QString &file, int version)
{
    JournalDatabase database;
    bool isMade = database.open(file, JournalDatabase::Access::Write);
    if (version < 3)
        isMade = isMade && database.exec(QStringLiteral("DROP TABLE reports"));
    for (const char *table : {"tasks", "changes"}) {
        if (version < 2)
            isMade =
                isMade && database.exec(QStringLiteral("ALTER TABLE %1 DROP COLUMN meaning").arg(QLatin1String(table)));
    }
    if (!isMade || !database.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)))
        qFatal("cannot make a file of an older version");
}

/// Overwrites the part of @p file from the share @p from to the end.
inline void damageFrom(const QString &file, double from)
{
    QFile damaged(file);
    const qint64 pages = damaged.size() / 4096;
    const auto at = static_cast<qint64>(static_cast<double>(pages) * from) * 4096;
    if (!damaged.open(QIODevice::ReadWrite) || !damaged.seek(at)
        || damaged.write(QByteArray(damaged.size() - at, '\x55')) < 0)
        qFatal("cannot write");
}

inline QStringList setAside(const QString &file)
{
    return QFileInfo(file).dir().entryList({QStringLiteral("journal-damaged-*.sqlite")});
}

} // namespace Taskwatch::Test
