// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepart.h"
#include "base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace Taskwatch {

/// Writes a file that is made part by part, on a thread of its own: see ReplacedFile. Every verb returns at once.
class FileWriter final : public QObject
{
    Q_OBJECT

public:
    explicit FileWriter(QObject *parent = nullptr);
    /// Gives up what is being written, and waits for that.
    ~FileWriter() override;

    /// saved() or failed() follows; progressed() before it now and then. Of one that was being written nothing more is said.
    /// @p next is called, and what it holds given up, on the thread.
    void save(const QString &fileName, const NextFilePart &next);
    /// Gives up what is being written, of which nothing more is said: what was there before stays as it was.
    void cancel();

    /// The same in this thread: the number of items that are in the file, or why it was not written, in words. @p goOn is told
    /// of them after each part, and says whether the rest is wanted.
    [[nodiscard]] static Result<qint64> write(
        const QString &fileName, const NextFilePart &next, const std::function<bool(qint64 items)> &goOn);

Q_SIGNALS:
    void progressed(qint64 items);
    void saved(qint64 items);
    void failed(const QString &words);

private:
    struct Wish {
        QString fileName;
        NextFilePart next;
    };
    void begin();
    void finish(const Result<qint64> &result);

    std::optional<Wish> m_wish; // what waits for the thread to end
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled{false};
};

} // namespace Taskwatch
