// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/messagerun.h"
#include "print/progressline.h"
#include "start/startup.h"

#include <QHash>

#include <memory>

namespace Taskwatch {

/// A task to print.
struct PrintTask {
    TaskId id;
    /// What is known before the first poll: the observation from a page of its message, or why the text is not an id.
    std::optional<Observation> known = {};

    [[nodiscard]] bool isAskable() const
    {
        return !known || !known->failure() || known->failure()->kind != FetchErrorKind::BadId;
    }
};

/// Resolves a list of ids to tasks, in the given order. A message is replaced by its tasks as its pages contain them,
/// without tasks that the list names itself or that an earlier message contained.
class PrintTaskList final : public QObject
{
    Q_OBJECT

public:
    /// @p dialect and @p progress must outlive it.
    PrintTaskList(const Dialect &dialect, const Target &target, const QList<GivenId> &ids,
        const QList<MessageId> &messages, ProgressLine &progress, QObject *parent = nullptr);

    /// Reads the messages one after the other.
    void start();
    /// Stops reading; finished() follows at once with the tasks read so far. Must not be called after finished().
    void stop();

Q_SIGNALS:
    /// @p complete: every message was read completely and has tasks. What is missing was printed to standard error.
    void finished(const QList<Taskwatch::PrintTask> &tasks, bool complete);

private:
    void readNext();
    void applyPage(const QList<Observation> &observations);
    void applyEnd(const MessageListing &listing);
    void finish();
    [[nodiscard]] QList<PrintTask> tasks() const;

    const Dialect &m_dialect;
    Target m_target;
    QList<GivenId> m_ids;
    QList<MessageId> m_messages;
    ProgressLine &m_progress;
    qsizetype m_next = 0; // index of the next message
    std::unique_ptr<MessageRun> m_run; // reads the message before m_next
    QHash<MessageId, QList<Observation>> m_found;
    bool m_complete = true;
    bool m_stopped = false;
};

} // namespace Taskwatch
