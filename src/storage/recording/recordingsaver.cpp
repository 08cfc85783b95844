// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingsaver.h"

#include "journal/journal.h"
#include "recording/journalexporter.h"

#include <utility>

namespace Taskwatch {

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
        Q_EMIT failed(tr("The recording cannot be saved now: the latest observations are not in the journal yet. %1")
                          .arg(snapshot.failure));
        return;
    }
    m_job.start([this, snapshot, request](const BackgroundJob::GoOn &goOn) -> std::function<void()> {
        const Result<RecordingSummary> result = JournalExporter(snapshot).save(request.fileName, request.options, goOn);
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
