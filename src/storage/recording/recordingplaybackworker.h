// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/historysource.h"
#include "recording/recordingreader.h"

#include <QDateTime>
#include <QFile>
#include <QMap>

#include <utility>
#include <vector>

namespace Taskwatch {

/// Implements RecordingPlayback on its thread. Passes on the tasks in batches. Of each task it keeps only the position
/// in the file and what askMoment() needs; a history is read again on request. Use it in one thread with an event loop,
/// except begin().
class RecordingPlaybackWorker final : public HistorySource
{
    Q_OBJECT

public:
    explicit RecordingPlaybackWorker(const QString &fileName);

    /// Opens the file and reads its first line, or says why it cannot. Call it first; in any thread.
    [[nodiscard]] Result<RecordingHead> begin();
    /// Starts to pass on the contents. @p tick: the monotonic time that stands for the moment of saving.
    void read(MonotonicTime tick);

    /// Reads no further. What was read stays.
    void cancel() { m_cancelled = true; }

    void follow(const std::optional<TaskId> &id, int follower = 0) override;
    void askTrend(Timestamp since) override;
    void askHostFailures(Timestamp since) override;
    void askMoment(const SampleQuery &question) override;

Q_SIGNALS:
    /// @p bytes of @p all are read. Emitted after each batch.
    void progressed(qint64 bytes, qint64 all);
    void problemsFound(const QList<Taskwatch::RecordingProblem> &problems, qint64 problemCount);
    /// A history was asked for, but another program has changed the file.
    void overwritten();

private:
    /// One version of a task, reduced to what askMoment() needs.
    struct Mark {
        Timestamp askedAt{};
        std::optional<Phase> phase; // of the task as last seen; none before the first
        bool failed = false; // whether an attempt failed since the version before
    };
    struct Place {
        qint64 begin = 0; // position of the task's line in the file
        Timestamp watchedSince{};
        std::vector<Mark> marks;
    };

    void readSome();
    void addTask(const RecordedTask &task, QList<RememberedTask> &batch);
    void finish();
    /// What changes when another program writes to the file. Not if it replaces it: the old one stays open.
    [[nodiscard]] std::pair<qint64, QDateTime> sizeAndTime() const;
    [[nodiscard]] bool answers(const Place &place, const SampleQuery &question) const;

    QFile m_file;
    RecordingReader m_reader;
    std::pair<qint64, QDateTime> m_opened; // sizeAndTime() then
    RecordingHead m_head;
    MonotonicTime m_tick{};
    bool m_whole = false; // all was read that will be
    bool m_cancelled = false;
    QList<TaskId> m_ids; // in order
    QHash<TaskId, Place> m_places;
    QList<WatchGap> m_gaps;
    QMap<Timestamp, PhaseSample> m_samples; // by minute, each once
    QMap<std::pair<Timestamp, QString>, int> m_failures; // by minute and host
    // Requests that arrived before all was read.
    std::optional<Timestamp> m_trend;
    std::optional<Timestamp> m_hosts;
    std::optional<SampleQuery> m_moment;
};

} // namespace Taskwatch
