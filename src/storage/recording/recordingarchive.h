// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/momentquestion.h"
#include "recording/recordingreader.h"

#include <QFile>
#include <QHash>
#include <QObject>

#include <vector>

namespace Taskwatch
{

/// A recording as its own thread holds it: hands on its tasks in slices, keeps of each only where it stands in the file
/// and what a question for a moment needs, and reads its history again when that is wanted. For one thread, with an
/// event loop, but for begin().
class RecordingArchive final : public QObject
{
    Q_OBJECT

public:
    explicit RecordingArchive(const QString &fileName);

    /// Opens the file and reads its begin, or says why that cannot be. First of all; in any thread.
    [[nodiscard]] Result<RecordingHead> begin();
    /// Begins to hand on what is in it; the moment of saving was @p tick by the clock that only goes forward.
    void read(MonotonicTime tick);

    void follow(const std::optional<TaskId> &id);
    void askOverview(Timestamp since);
    void askMoment(const MomentQuestion &question);

Q_SIGNALS:
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    /// All has been read; @p problems are the first of @p problemCount.
    void allRemembered(const QList<Taskwatch::RecordingProblem> &problems, qint64 problemCount);
    void historyRead(const Taskwatch::TaskHistory &history);
    void overviewRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::MomentQuestion &question, const QList<Taskwatch::TaskId> &ids);

private:
    /// What a look told that others had not.
    struct Mark {
        Timestamp askedAt{};
        std::optional<Phase> phase; // of the last task told; none before the first
        bool failed = false; // an attempt, since the one before
    };
    struct Place {
        qint64 begin = 0; // of its line in the file
        Timestamp watchedSince{};
        std::vector<Mark> marks;
    };

    void readSome();
    void take(const RecordedTask &task, QList<RememberedTask> &batch);
    void finish();
    [[nodiscard]] bool answers(const Place &place, const MomentQuestion &question) const;

    QFile m_file;
    RecordingReader m_reader;
    RecordingHead m_head;
    MonotonicTime m_tick{};
    bool m_whole = false;
    QList<TaskId> m_ids; // in order
    QHash<TaskId, Place> m_places;
    QList<WatchGap> m_gaps;
    QList<PhaseSample> m_samples;
    // What was asked before all was read.
    std::optional<Timestamp> m_overview;
    std::optional<MomentQuestion> m_moment;
};

} // namespace Taskwatch
