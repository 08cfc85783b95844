// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/filewriter.h"

#include "files/atomicfile.h"

#include <utility>

namespace Taskwatch {

FileWriter::FileWriter(QObject *parent)
    : QObject(parent)
{
    connect(&m_job, &BackgroundJob::progressed, this, &FileWriter::progressed);
    connect(&m_job, &BackgroundJob::ended, this, &FileWriter::begin);
}

void FileWriter::save(const QString &fileName, const ChunkSource &next)
{
    cancel();
    m_request = Request{fileName, next};
    if (!m_job.isRunning())
        begin();
}

void FileWriter::cancel()
{
    m_request.reset();
    m_job.cancel();
}

void FileWriter::begin()
{
    if (!m_request)
        return;
    m_job.start([this, request = *std::exchange(m_request, std::nullopt)](
                    const BackgroundJob::GoOn &goOn) -> std::function<void()> {
        const Result<qint64> result =
            write(request.fileName, request.next, [&goOn](qint64 items) { return goOn(items, 0); });
        return [this, result] {
            if (result)
                Q_EMIT saved(*result);
            else
                Q_EMIT failed(result.error());
        };
    });
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
