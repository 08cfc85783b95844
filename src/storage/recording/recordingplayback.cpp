// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingplayback.h"

#include "recording/recordingplaybackworker.h"

namespace Taskwatch {

RecordingPlayback::RecordingPlayback(const QString &fileName, QObject *parent)
    : HistorySource(parent)
    , m_archive(new RecordingPlaybackWorker(fileName))
{
    m_thread.setObjectName(QStringLiteral("recording"));
    connect(&m_thread, &QThread::finished, m_archive, &QObject::deleteLater);
    forward(m_archive);
    connect(m_archive, &RecordingPlaybackWorker::progressed, this, &RecordingPlayback::progressed);
    connect(m_archive, &RecordingPlaybackWorker::problemsFound, this, &RecordingPlayback::problemsFound);
    connect(m_archive, &RecordingPlaybackWorker::overwritten, this, &RecordingPlayback::overwritten);
}

RecordingPlayback::~RecordingPlayback()
{
    if (!m_thread.isRunning()) {
        delete m_archive;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

Result<RecordingHead> RecordingPlayback::begin()
{
    Result<RecordingHead> head = m_archive->begin();
    if (head) {
        m_archive->moveToThread(&m_thread);
        m_thread.start();
    }
    return head;
}

void RecordingPlayback::read(MonotonicTime tick)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, tick] { archive->read(tick); });
}

void RecordingPlayback::cancel()
{
    QMetaObject::invokeMethod(m_archive, &RecordingPlaybackWorker::cancel);
}

void RecordingPlayback::follow(const std::optional<TaskId> &id, int follower)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, id, follower] { archive->follow(id, follower); });
}

void RecordingPlayback::askTrend(Timestamp since)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, since] { archive->askTrend(since); });
}

void RecordingPlayback::askHostFailures(Timestamp since)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, since] { archive->askHostFailures(since); });
}

void RecordingPlayback::askMoment(const SampleQuery &question)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, question] { archive->askMoment(question); });
}

} // namespace Taskwatch
