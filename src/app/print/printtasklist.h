// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/poller.h"
#include "print/progressline.h"
#include "start/startup.h"

#include <QHash>

namespace Taskwatch {

/// A task to print.
struct PrintTask {
    TaskId id;
    std::optional<Observation> refusal = {}; ///< why the text is not an id; none if it is one
};

/// Resolves a list of ids to tasks, in the given order. A list is replaced by its tasks as its pages contain them,
/// without tasks that the list names itself or that an earlier list contained. These tasks are watched by the poller
/// when they are found, so that what the pages contain about them is reported like a poll.
class PrintTaskList final : public QObject
{
    Q_OBJECT

public:
    /// @p poller and @p progress must outlive it.
    PrintTaskList(Poller &poller, const QList<GivenId> &ids, const QList<ListId> &lists, ProgressLine &progress,
        QObject *parent = nullptr);

    /// Reads the lists one after the other.
    void start();
    /// Stops reading; finished() follows at once with the tasks read so far. Must not be called after finished().
    void stop();

Q_SIGNALS:
    /// @p complete: every list was read completely and has tasks. What is missing was printed to standard error.
    void finished(const QList<Taskwatch::PrintTask> &tasks, bool complete);

private:
    void readNext();
    void showProgress();
    void applyFound(const ListId &list, const QList<TaskId> &ids);
    void applyListing(const Listing &listing);
    void finish();
    [[nodiscard]] QList<PrintTask> tasks() const;

    Poller &m_poller;
    QList<GivenId> m_ids;
    QList<ListId> m_lists;
    ProgressLine &m_progress;
    qsizetype m_next = 0; // index of the list after the one that is being read
    QHash<ListId, QList<TaskId>> m_found;
    bool m_isReading = false;
    bool m_complete = true;
    bool m_stopped = false;
};

} // namespace Taskwatch
