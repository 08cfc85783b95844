// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsnapshot.h"
#include "recording/recordingoptions.h"
#include "recording/recordingwriter.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace Taskwatch
{

class Journal;

/// Saves a journal's list as a recording, on a thread of its own: as the GUI thread holds it. Every verb returns at
/// once.
class RecordingSaver final : public QObject
{
    Q_OBJECT

public:
    /// @p journal must outlive it.
    explicit RecordingSaver(Journal *journal, QObject *parent = nullptr);
    /// Gives up what is being saved, and waits for that.
    ~RecordingSaver() override;

    /// saved() or failed() follows; progressed() before it now and then. Of one that was being saved nothing more is
    /// said.
    void save(const QString &fileName, const RecordingOptions &options);
    /// Gives up what is being saved, of which nothing more is said: what was there before stays as it was.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 tasks, qint64 all);
    void saved(const Taskwatch::RecordingSummary &summary);
    void failed(const QString &words);

private:
    struct Wish {
        QString fileName;
        RecordingOptions options;
    };
    void begin();
    void write(const JournalSnapshot &snapshot);
    void finish(const Result<RecordingSummary> &result);

    Journal *m_journal;
    std::optional<Wish> m_wish; // what waits for a snapshot, or for the thread to end
    bool m_asked = false; // a snapshot is awaited
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled{false};
};

} // namespace Taskwatch
