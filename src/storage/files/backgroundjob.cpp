// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/backgroundjob.h"

#include <QElapsedTimer>
#include <QThread>

#include <utility>

namespace Taskwatch {

namespace {

constexpr qint64 ProgressInterval = 100; // ms

} // namespace

BackgroundJob::BackgroundJob(const QString &threadName, QObject *parent)
    : QObject(parent)
    , m_threadName(threadName)
{
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundJob::start(Work work)
{
    Q_ASSERT(!m_thread);
    m_cancelled = false;
    m_thread.reset(QThread::create([this, work = std::move(work)]() mutable {
        QElapsedTimer since;
        const auto goOn = [this, &since](qint64 done, qint64 all) {
            if (!since.isValid() || since.elapsed() >= ProgressInterval) {
                since.start();
                QMetaObject::invokeMethod(this, [this, done, all] {
                    if (!m_cancelled)
                        Q_EMIT progressed(done, all);
                });
            }
            return !m_cancelled;
        };
        const std::function<void()> then = work(goOn);
        work = nullptr; // it may hold 100,000 rows, which take time to free: do that in this thread
        QMetaObject::invokeMethod(this, [this, then] { finish(then); });
    }));
    m_thread->setObjectName(m_threadName);
    m_thread->start(QThread::LowPriority);
}

void BackgroundJob::finish(const std::function<void()> &then)
{
    m_thread->wait(); // returns at once: nothing is left to do in it
    m_thread.reset();
    const bool isWanted = !m_cancelled;
    Q_EMIT ended(); // may start the next work
    if (isWanted)
        then();
}

} // namespace Taskwatch
