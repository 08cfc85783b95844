// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/momentquestion.h"
#include "recording/recordingreader.h"

#include <QObject>
#include <QThread>

namespace Taskwatch
{

class RecordingArchive;

/// What a recording tells, in place of a Journal: as the GUI thread holds it, with a thread of its own. Nothing is ever
/// added. Every verb returns at once and is done in turn; answers come as signals in the GUI thread.
class RecordedJournal final : public QObject
{
    Q_OBJECT

public:
    explicit RecordedJournal(const QString &fileName, QObject *parent = nullptr);
    /// Reads no further, and waits for that.
    ~RecordedJournal() override;

    /// Opens the file and reads its begin, a few bytes, at once; or says why that cannot be. First of all.
    [[nodiscard]] Result<RecordingHead> begin();
    /// Begins to read all of it: remembered() and allRemembered() follow. The moment of saving was @p tick by the clock
    /// that only goes forward.
    void read(MonotonicTime tick);

    /// historyRead() follows.
    void follow(const std::optional<TaskId> &id);
    /// overviewRead() follows, once all is read.
    void askOverview(Timestamp since);
    /// momentRead() follows, once all is read.
    void askMoment(const MomentQuestion &question);

Q_SIGNALS:
    /// Part of the list, in its order.
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    /// The whole list has been remembered, or what could be read of it; @p problems are the first of @p problemCount.
    void allRemembered(const QList<Taskwatch::RecordingProblem> &problems, qint64 problemCount);
    void historyRead(const Taskwatch::TaskHistory &history);
    void overviewRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::MomentQuestion &question, const QList<Taskwatch::TaskId> &ids);

private:
    QThread m_thread;
    RecordingArchive *m_archive; // lives in m_thread once that runs, deleted as it ends
};

} // namespace Taskwatch
