// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/samplequery.h"
#include "recording/recordingreader.h"

#include <QObject>
#include <QThread>

namespace Taskwatch {

class RecordingPlaybackWorker;

/// The GUI thread's interface to an opened recording, in place of a Journal. Reads on a separate thread and never
/// changes the file. Functions return at once and are carried out in order; results arrive as signals in the GUI
/// thread.
class RecordingPlayback final : public QObject
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

    void follow(const std::optional<TaskId> &id);
    /// trendRead() follows, once the whole recording has been read.
    void askTrend(Timestamp since);
    /// momentRead() follows, once the whole recording has been read.
    void askMoment(const SampleQuery &question);

Q_SIGNALS:
    /// Part of the watch list, in its order.
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    /// The whole watch list, or what could be read of it, has been passed to remembered(). @p problems: the first of
    /// @p problemCount.
    void allRemembered(const QList<Taskwatch::RecordingProblem> &problems, qint64 problemCount);
    void historyRead(const Taskwatch::TaskHistory &history);
    void trendRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::SampleQuery &question, const QList<Taskwatch::TaskId> &ids);

private:
    QThread m_thread;
    RecordingPlaybackWorker *m_archive; // lives in m_thread once that runs, deleted when it ends
};

} // namespace Taskwatch
