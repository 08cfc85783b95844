// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingsaver.h"

#include "journal/journal.h"
#include "recording/journalexporter.h"

#include <QElapsedTimer>
#include <QThread>

#include <utility>

namespace Taskwatch {

namespace {

constexpr qint64 SaveProgressInterval = 100; // ms

} // namespace

RecordingSaver::RecordingSaver(Journal *journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(journal, &Journal::snapshotTaken, this, &RecordingSaver::write);
}

RecordingSaver::~RecordingSaver()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void RecordingSaver::save(const QString &fileName, const RecordingOptions &options)
{
    cancel();
    m_request = Request{fileName, options};
    if (!m_thread)
        begin();
}

void RecordingSaver::cancel()
{
    m_request.reset();
    m_cancelled = true;
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
        Q_EMIT failed(tr("The recording cannot be saved now, as the latest observations are not in the journal yet. %1")
                          .arg(snapshot.failure));
        return;
    }
    m_cancelled = false;
    m_thread.reset(QThread::create([this, snapshot, request] {
        QElapsedTimer since;
        const auto goOn = [this, &since](qint64 tasks, qint64 all) {
            if (!since.isValid() || since.elapsed() >= SaveProgressInterval) {
                since.start();
                QMetaObject::invokeMethod(this, [this, tasks, all] {
                    if (!m_cancelled)
                        Q_EMIT progressed(tasks, all);
                });
            }
            return !m_cancelled;
        };
        const Result<RecordingSummary> result = JournalExporter(snapshot).save(request.fileName, request.options, goOn);
        QMetaObject::invokeMethod(this, [this, result] { finish(result); });
    }));
    m_thread->setObjectName(QStringLiteral("recording"));
    m_thread->start(QThread::LowPriority);
}

void RecordingSaver::finish(const Result<RecordingSummary> &result)
{
    m_thread->wait(); // returns at once: nothing is left to do in it
    m_thread.reset();
    m_journal->dropSnapshot();
    const bool isWanted = !m_cancelled;
    if (m_request)
        begin();
    else if (isWanted && result)
        Q_EMIT saved(*result);
    else if (isWanted)
        Q_EMIT failed(result.error());
}

} // namespace Taskwatch
