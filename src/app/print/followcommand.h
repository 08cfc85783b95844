// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/poller.h"
#include "print/followedtasks.h"
#include "print/printstrategy.h"
#include "print/progressline.h"
#include "print/taskprinter.h"
#include "print/tokenreload.h"

namespace Taskwatch {

/// Implements `--print … --until …`: polls the tasks with the window's scheduler, prints each change and prints all
/// tasks when none is left to wait for.
///
/// A task that is not found may not exist yet, so it is polled until it counts as gone. Trouble with the endpoint is
/// printed once and polling goes on. A refused token ends the command, because retrying cannot help, unless it comes
/// from a file: then another token in that file is waited for.
class FollowCommand final : public PrintStrategy
{
    Q_OBJECT

public:
    enum class Patience : quint8 {
        UntilStopped, ///< the caller ends it
        WhileThereIsHope, ///< ends when TLS connections fail several times in a row
    };

    /// All must outlive the command. @p reload: null if the token cannot be read again.
    FollowCommand(Poller &poller, CommandLine::Until until, Patience patience, TaskPrinter &printer,
        ProgressLine &progress, TokenReload *reload, QObject *parent = nullptr);

    void start(const QList<PrintTask> &tasks) override;
    void stop() override;

private:
    void applyBatch(const QList<Observation> &batch);
    void applyStatus(const PollerStatus &status);
    void applyToken(const ApiToken &token);
    void printTrouble(const PollerStatus &status);
    void printLine(const QString &line);
    void end();

    Poller &m_poller;
    CommandLine::Until m_until;
    Patience m_patience;
    TaskPrinter &m_printer;
    ProgressLine &m_progress;
    TokenReload *m_reload;
    std::optional<FollowedTasks> m_tasks; // set by start()
    std::optional<FetchErrorKind> m_reportedTrouble; // as long as the trouble lasts
    QList<Observation> m_early; // before start(), from pages of messages
    bool m_ended = false;
};

} // namespace Taskwatch
