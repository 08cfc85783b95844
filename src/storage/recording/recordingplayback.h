// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/historysource.h"
#include "recording/recordingreader.h"

#include <QThread>

namespace Taskwatch {

class RecordingPlaybackWorker;

/// The GUI thread's interface to an opened recording, in place of a Journal. Reads on a separate thread and never
/// changes the file. Functions return at once and are carried out in order; results arrive as signals in the GUI
/// thread.
class RecordingPlayback final : public HistorySource
{
    Q_OBJECT

public:
    explicit RecordingPlayback(const QString &fileName, QObject *parent = nullptr);
    /// Stops reading and waits for the thread to end.
    ~RecordingPlayback() override;

    /// Opens the file and reads its first line, in the calling thread; or says why it cannot. Call it first.
    [[nodiscard]] Result<RecordingHead> begin();
    /// Starts to read the whole recording: remembered() and allRemembered() follow. @p tick: the monotonic time that
    /// stands for the moment of saving.
    void read(MonotonicTime tick);

    /// Reads no further; allRemembered() follows. What was read stays.
    void cancel();

    void follow(const std::optional<TaskId> &id, int follower = 0) override;
    void askTrend(Timestamp since) override;
    void askHostFailures(Timestamp since) override;
    void askMoment(const SampleQuery &question) override;

Q_SIGNALS:
    /// @p bytes of @p all are read. All are, or reading was cancelled, when allRemembered() comes.
    void progressed(qint64 bytes, qint64 all);
    /// Comes before allRemembered(). @p problems: the first of @p problemCount, which is not 0.
    void problemsFound(const QList<Taskwatch::RecordingProblem> &problems, qint64 problemCount);
    /// A history cannot be read, because another program has changed the file.
    void overwritten();

private:
    QThread m_thread;
    RecordingPlaybackWorker *m_archive; // lives in m_thread once that runs, deleted when it ends
};

} // namespace Taskwatch
