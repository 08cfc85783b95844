// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingsaver.h"

#include "journal/journal.h"
#include "journal/tables/journaldatabase.h"
#include "journal/tables/journalreader.h"

#include <utility>

namespace Taskwatch {

namespace {

/// Opens the journal of @p snapshot and begins a read transaction, so that all that is read is of one moment.
bool beginReading(JournalDatabase &database, const JournalSnapshot &snapshot)
{
    using Access = JournalDatabase::Access;
    const auto begin = [&](Access access) {
        database.open(snapshot.name, access);
        database.exec(QStringLiteral("BEGIN"));
        // SQLite fixes the snapshot at the first read, not at BEGIN.
        static_cast<void>(database.number(QStringLiteral("SELECT count(*) FROM endpoints")));
        return !database.hasTrouble();
    };
    if (snapshot.isInMemory)
        return begin(Access::SharedMemory);
    // In a folder without write access only ReadUnchanging works. It must not be used while another program writes the
    // file.
    return begin(Access::Read) || (snapshot.isReadOnly && begin(Access::ReadUnchanging));
}

Failure<QString> unreadable(const JournalDatabase &database)
{
    return Failure{RecordingSaver::tr(
        "The history file cannot be read (%1). The recording was not saved. No existing file was changed.")
                       .arg(database.troubleWords())};
}

/// Writes @p snapshot as a recording, over a connection of its own. The journal can be written meanwhile; such changes
/// are not included. See RecordingWriter::save(). Also fails if the snapshot cannot be read or @p goOn returns false.
Result<RecordingSummary> exportJournal(const JournalSnapshot &snapshot, const QString &fileName,
    const RecordingOptions &options, const BackgroundJob::GoOn &goOn)
{
    JournalDatabase database;
    if (!beginReading(database, snapshot))
        return unreadable(database);
    JournalTexts texts(database);
    JournalReader reader(database, texts);
    const qint64 endpoint = reader.findEndpoint(snapshot.list);
    const ClockReading now = ClockReading::current();
    const RecordingHead head{.savedAt = now.now, .endpoint = snapshot.endpoint, .api = options.api};
    const QList<TaskId> ids = reader.watchedIds(endpoint);
    const QList<PhaseSample> samples = reader.samples(endpoint, fromUnixMs(0));
    const QList<WatchGap> gaps = reader.gaps(endpoint, fromUnixMs(0));
    qsizetype done = 0;
    const auto nextTask = [&]() -> Result<std::optional<RecordedTask>> {
        if (database.hasTrouble())
            return unreadable(database);
        if (!goOn(done, ids.size()))
            return Failure{RecordingSaver::tr("Saving was cancelled. No existing file was changed.")};
        std::optional<RecordedTask> task;
        if (done < ids.size())
            task = reader.recorded(endpoint, ids[done++], now);
        if (database.hasTrouble())
            return unreadable(database);
        return task;
    };
    return RecordingWriter::save(fileName, head, options, nextTask, gaps, samples);
}

} // namespace

RecordingSaver::RecordingSaver(Journal *journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(journal, &Journal::snapshotTaken, this, &RecordingSaver::write);
    connect(&m_job, &BackgroundJob::progressed, this, &RecordingSaver::progressed);
    connect(&m_job, &BackgroundJob::ended, this, &RecordingSaver::finish);
}

void RecordingSaver::save(const QString &fileName, const RecordingOptions &options)
{
    cancel();
    m_request = Request{fileName, options};
    if (!m_job.isRunning())
        begin();
}

void RecordingSaver::cancel()
{
    m_request.reset();
    m_job.cancel();
}

void RecordingSaver::begin()
{
    if (!std::exchange(m_asked, true))
        m_journal->takeSnapshot();
}

void RecordingSaver::write(const JournalSnapshot &snapshot)
{
    if (!std::exchange(m_asked, false))
        return; // requested by another object
    if (!m_request) {
        m_journal->dropSnapshot();
        return;
    }
    const Request request = *std::exchange(m_request, std::nullopt);
    if (!snapshot.failure.isEmpty()) {
        m_journal->dropSnapshot();
        Q_EMIT failed(tr("The recording cannot be saved now: the latest changes are not in the history file yet. %1")
                          .arg(snapshot.failure));
        return;
    }
    m_job.start([this, snapshot, request](const BackgroundJob::GoOn &goOn) -> std::function<void()> {
        const Result<RecordingSummary> result = exportJournal(snapshot, request.fileName, request.options, goOn);
        return [this, result] {
            if (result)
                Q_EMIT saved(*result);
            else
                Q_EMIT failed(result.error());
        };
    });
}

void RecordingSaver::finish()
{
    m_journal->dropSnapshot();
    if (m_request)
        begin();
}

} // namespace Taskwatch
