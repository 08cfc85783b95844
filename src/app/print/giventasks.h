// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/messagerun.h"
#include "print/progressline.h"
#include "start/startup.h"

#include <QHash>

#include <memory>

namespace Taskwatch {

/// A task that is to be printed.
struct GivenTask {
    TaskId id;
    /// What is known of it before it is asked for: what a page of its message told, or why it cannot be an id.
    std::optional<Observation> told = {};

    [[nodiscard]] bool isAskable() const { return !told || !told->failure() || told->failure()->kind != FetchErrorKind::BadId; }
};

/// The tasks that a list of ids stands for, in its order: in the place of a message, those of its tasks that the list does not
/// name by themselves and no message before it has, as its pages tell them.
class GivenTasks final : public QObject
{
    Q_OBJECT

public:
    /// @p dialect and @p progress must outlive it.
    GivenTasks(const Dialect &dialect, const Target &target, const QList<GivenId> &ids, const QList<MessageId> &messages, ProgressLine &progress,
        QObject *parent = nullptr);

    /// Reads the messages, one after the other.
    void start();
    /// Asks for nothing more; finished() follows at once, with what is known by now. Only before that.
    void stop();

Q_SIGNALS:
    /// @p complete: every message was read to its end, and has tasks; what is missing was said on standard error.
    void finished(const QList<Taskwatch::GivenTask> &tasks, bool complete);

private:
    void readNext();
    void takePage(const QList<Observation> &observations);
    void takeEnd(const MessageListing &listing);
    void finish();
    [[nodiscard]] QList<GivenTask> tasks() const;

    const Dialect &m_dialect;
    Target m_target;
    QList<GivenId> m_ids;
    QList<MessageId> m_messages;
    ProgressLine &m_progress;
    qsizetype m_next = 0; // of the messages
    std::unique_ptr<MessageRun> m_run; // of the one before
    QHash<MessageId, QList<Observation>> m_told;
    bool m_complete = true;
    bool m_stopped = false;
};

} // namespace Taskwatch
