// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/filewriter.h"

#include "files/atomicfile.h"

#include <QElapsedTimer>
#include <QThread>

#include <utility>

namespace Taskwatch {

namespace {

constexpr qint64 WriteProgressInterval = 100; // ms

} // namespace

FileWriter::FileWriter(QObject *parent)
    : QObject(parent)
{
}

FileWriter::~FileWriter()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void FileWriter::save(const QString &fileName, const ChunkSource &next)
{
    cancel();
    m_request = Request{fileName, next};
    if (!m_thread)
        begin();
}

void FileWriter::cancel()
{
    m_request.reset();
    m_cancelled = true;
}

void FileWriter::begin()
{
    m_cancelled = false;
    m_thread.reset(QThread::create([this, request = *std::exchange(m_request, std::nullopt)]() mutable {
        QElapsedTimer since;
        const auto goOn = [this, &since](qint64 items) {
            if (!since.isValid() || since.elapsed() >= WriteProgressInterval) {
                since.start();
                QMetaObject::invokeMethod(this, [this, items] {
                    if (!m_cancelled)
                        Q_EMIT progressed(items);
                });
            }
            return !m_cancelled;
        };
        const Result<qint64> result = write(request.fileName, request.next, goOn);
        request.next = nullptr; // it may hold 100,000 rows, which take time to free: do that in this thread
        QMetaObject::invokeMethod(this, [this, result] { finish(result); });
    }));
    m_thread->setObjectName(QStringLiteral("file"));
    m_thread->start(QThread::LowPriority);
}

void FileWriter::finish(const Result<qint64> &result)
{
    m_thread->wait(); // returns at once: nothing is left to do in it
    m_thread.reset();
    const bool isWanted = !m_cancelled;
    if (m_request)
        begin();
    else if (isWanted && result)
        Q_EMIT saved(*result);
    else if (isWanted)
        Q_EMIT failed(result.error());
}

Result<qint64> FileWriter::write(
    const QString &fileName, const ChunkSource &next, const std::function<bool(qint64 items)> &goOn)
{
    AtomicFile file(fileName);
    if (!file.open())
        return Failure{file.failure()};
    qint64 items = 0;
    for (OutputChunk part = next(); !part.bytes.isEmpty(); part = next()) {
        if (!file.write(part.bytes))
            return Failure{file.failure()};
        items += part.items;
        if (!goOn(items))
            return Failure{tr("Saving was cancelled.")};
    }
    if (!file.commit())
        return Failure{file.failure()};
    return items;
}

} // namespace Taskwatch
