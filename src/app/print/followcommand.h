// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/poller.h"
#include "print/followedtasks.h"
#include "print/printstrategy.h"
#include "print/progressline.h"
#include "print/taskprinter.h"

namespace Taskwatch {

/// Implements `--print … --until …`: polls the tasks with the window's scheduler, prints each change and prints all
/// tasks when none is left to wait for.
///
/// A task that is not found may not exist yet, so it is polled until it counts as gone. Trouble with the endpoint is
/// printed once and polling goes on. A refused token ends the command, because retrying cannot help.
class FollowCommand final : public PrintStrategy
{
    Q_OBJECT

public:
    enum class Patience : quint8 {
        UntilStopped, ///< the caller ends it
        WhileThereIsHope, ///< ends when TLS connections fail several times in a row
    };

    /// @p poller, @p printer and @p progress must outlive the command.
    FollowCommand(Poller &poller, CommandLine::Until until, Patience patience, TaskPrinter &printer,
        ProgressLine &progress, QObject *parent = nullptr);

    void start(const QList<PrintTask> &tasks) override;
    void stop() override;

private:
    void applyBatch(const QList<Observation> &batch);
    void applyStatus(const PollerStatus &status);
    void printTrouble(const std::optional<FetchError> &trouble);
    void printLine(const QString &line);
    void end();

    Poller &m_poller;
    CommandLine::Until m_until;
    Patience m_patience;
    TaskPrinter &m_printer;
    ProgressLine &m_progress;
    std::optional<FollowedTasks> m_tasks; // set by start()
    std::optional<FetchErrorKind> m_reportedTrouble; // as long as the trouble lasts
    QList<Observation> m_early; // before start(), from pages of messages
    bool m_ended = false;
};

} // namespace Taskwatch
