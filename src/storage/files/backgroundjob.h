// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace Taskwatch {

/// Runs one piece of work at a time on a thread of its own. Use it in the GUI thread only. No function blocks, except
/// the destructor.
class BackgroundJob final : public QObject
{
    Q_OBJECT

public:
    /// Reports how much is done. Returns false when the work is to end. For the thread of the work.
    using GoOn = std::function<bool(qint64 done, qint64 all)>;
    /// Runs on the thread, and is destroyed there. What it returns is called in the GUI thread, unless the work was
    /// cancelled.
    using Work = std::function<std::function<void()>(const GoOn &goOn)>;

    /// @p threadName is for debuggers.
    explicit BackgroundJob(const QString &threadName, QObject *parent = nullptr);
    /// Cancels the work and waits for its end.
    ~BackgroundJob() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Starts @p work; nothing may be running.
    void start(Work work);
    /// The work is told to end. Nothing but ended() follows.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// At most every 100 ms.
    void progressed(qint64 done, qint64 all);
    /// The thread has ended, whether the work was cancelled or not. Comes before what the work returned.
    void ended();

private:
    void finish(const std::function<void()> &then);

    QString m_threadName;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled{false};
};

} // namespace Taskwatch
