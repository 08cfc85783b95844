// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputchunk.h"
#include "base/result.h"
#include "files/backgroundjob.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Taskwatch {

/// Writes a file in parts on its own thread; see AtomicFile. No public function blocks, except the
/// destructor, which cancels the current write.
class FileWriter final : public QObject
{
    Q_OBJECT

public:
    explicit FileWriter(QObject *parent = nullptr);

    /// Starts to write @p fileName. progressed() may follow several times, at most every 100 ms, then saved() or
    /// failed(). Cancels the write before it, for which no further signal is emitted. @p next is called and destroyed
    /// on the thread.
    void save(const QString &fileName, const ChunkSource &next);
    /// Cancels the current write. No further signal is emitted for it, and an existing file is not changed.
    void cancel();

    /// Writes in the calling thread. Returns the number of items written, or an error text. @p goOn is called after
    /// each part with the number of items so far; when it returns false, the write is cancelled.
    [[nodiscard]] static Result<qint64> write(
        const QString &fileName, const ChunkSource &next, const std::function<bool(qint64 items)> &goOn);

Q_SIGNALS:
    void progressed(qint64 items);
    void saved(qint64 items);
    void failed(const QString &words);

private:
    struct Request {
        QString fileName;
        ChunkSource next;
    };
    void begin();

    std::optional<Request> m_request; // the next write, until the thread has ended
    BackgroundJob m_job{QStringLiteral("file")};
};

} // namespace Taskwatch
