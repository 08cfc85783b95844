// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/followedtasks.h"
#include "poll/poller.h"
#include "print/progressline.h"
#include "print/taskasker.h"
#include "print/taskprinter.h"

namespace Taskwatch {

/// `--print … --until …`: asks for the tasks as the window does, says each change, and prints all when nothing is left to
/// wait for.
///
/// A task that is not found may be made yet, so it is asked for until it is gone. Where the endpoint as a whole is in trouble
/// that is said once, and it goes on trying; but a refused token ends it, as nothing will change that.
class FollowCommand final : public TaskAsker
{
    Q_OBJECT

public:
    enum class Patience : quint8 {
        UntilStopped, ///< somebody else knows when it has been long enough
        WhileThereIsHope, ///< ends where no safe connection can be made, several times in a row
    };

    /// @p dialect, @p printer and @p progress must outlive the command.
    FollowCommand(const Dialect &dialect, const Target &target, CommandLine::Until until, Patience patience, TaskPrinter &printer,
        ProgressLine &progress, QObject *parent = nullptr);

    void start(const QList<GivenTask> &tasks) override;
    void stop() override;

private:
    void takeBatch(const QList<Observation> &batch);
    void takeStatus(const PollerStatus &status);
    void sayTrouble(const std::optional<FetchError> &trouble);
    void say(const QString &line);
    void end();

    CommandLine::Until m_until;
    Patience m_patience;
    TaskPrinter &m_printer;
    ProgressLine &m_progress;
    std::optional<FollowedTasks> m_tasks; // once started
    std::optional<FetchErrorKind> m_saidTrouble; // while it lasts
    bool m_ended = false;
    Poller m_poller; // last, so that it ends first
};

} // namespace Taskwatch
