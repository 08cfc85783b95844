// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordedjournal.h"

#include "recording/recordingarchive.h"

namespace Taskwatch
{

RecordedJournal::RecordedJournal(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_archive(new RecordingArchive(fileName))
{
    m_thread.setObjectName(QStringLiteral("recording"));
    connect(&m_thread, &QThread::finished, m_archive, &QObject::deleteLater);
    connect(m_archive, &RecordingArchive::remembered, this, &RecordedJournal::remembered);
    connect(m_archive, &RecordingArchive::allRemembered, this, &RecordedJournal::allRemembered);
    connect(m_archive, &RecordingArchive::historyRead, this, &RecordedJournal::historyRead);
    connect(m_archive, &RecordingArchive::overviewRead, this, &RecordedJournal::overviewRead);
    connect(m_archive, &RecordingArchive::momentRead, this, &RecordedJournal::momentRead);
}

RecordedJournal::~RecordedJournal()
{
    if (!m_thread.isRunning()) {
        delete m_archive;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

Result<RecordingHead> RecordedJournal::begin()
{
    Result<RecordingHead> head = m_archive->begin();
    if (head) {
        m_archive->moveToThread(&m_thread);
        m_thread.start();
    }
    return head;
}

void RecordedJournal::read(MonotonicTime tick)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, tick] { archive->read(tick); });
}

void RecordedJournal::follow(const std::optional<TaskId> &id)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, id] { archive->follow(id); });
}

void RecordedJournal::askOverview(Timestamp since)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, since] { archive->askOverview(since); });
}

void RecordedJournal::askMoment(const SampleQuery &question)
{
    QMetaObject::invokeMethod(m_archive, [archive = m_archive, question] { archive->askMoment(question); });
}

} // namespace Taskwatch
