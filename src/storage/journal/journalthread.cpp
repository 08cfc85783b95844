// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalthread.h"

#include "journal/journalworker.h"

#include <QFileInfo>
#include <QHash>

namespace Taskwatch {

std::shared_ptr<JournalThread> JournalThread::of(const QString &file)
{
    static QHash<QString, std::weak_ptr<JournalThread>> threads;
    if (file.isEmpty())
        return std::make_shared<JournalThread>(file);
    std::weak_ptr<JournalThread> &known = threads[QFileInfo(file).absoluteFilePath()];
    std::shared_ptr<JournalThread> thread = known.lock();
    if (!thread) {
        thread = std::make_shared<JournalThread>(file);
        known = thread;
    }
    return thread;
}

JournalThread::JournalThread(const QString &file)
    : m_worker(new JournalWorker(file, JournalClock()))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

JournalThread::~JournalThread()
{
    start(); // queued requests are carried out even now
    // Blocks until all requests queued before are done. Ending the thread alone would drop them.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void JournalThread::start()
{
    if (!m_thread.isRunning())
        m_thread.start();
}

} // namespace Taskwatch
