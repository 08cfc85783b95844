// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QThread>

#include <memory>

namespace Taskwatch {

class JournalWorker;

/// The thread of one journal file. All journals of this process that have the same file share it. Use it in the GUI
/// thread only.
class JournalThread final
{
public:
    /// The thread of @p file, which is created if no journal uses it. Each in-memory journal (empty @p file) has its
    /// own.
    [[nodiscard]] static std::shared_ptr<JournalThread> of(const QString &file);

    explicit JournalThread(const QString &file);
    JournalThread(const JournalThread &) = delete;
    JournalThread &operator=(const JournalThread &) = delete;
    /// Writes all that is queued, and blocks until that is done.
    ~JournalThread();

    /// Starts the thread, unless it runs. What was requested before is carried out then.
    void start();
    /// Lives in the thread: call its functions there.
    [[nodiscard]] JournalWorker *worker() { return m_worker; }

private:
    QThread m_thread;
    JournalWorker *m_worker; // deleted when the thread ends
};

} // namespace Taskwatch
