// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printstrategy.h"
#include "print/printtasklist.h"
#include "print/progressline.h"
#include "print/taskprinter.h"
#include "print/tokenreload.h"

#include "start/terminationsignals.h"

#include <memory>

namespace Taskwatch {

/// Implements `--print`: resolves the ids to tasks, polls or follows them, and ends when that is done or the time limit
/// is reached. In both cases it prints what is known by then. Errors and progress go to standard error.
///
/// While it follows tasks, SIGINT and SIGTERM end it like the time limit. Otherwise they end the program at once: a
/// single poll is printed as it arrives, and writing may block on a reader that does not read.
class PrintCommand final : public QObject
{
    Q_OBJECT

public:
    /// @p job must outlive the command.
    PrintCommand(const CommandLine &line, const Job &job, QObject *parent = nullptr);
    ~PrintCommand() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void begin(const QList<PrintTask> &tasks, bool complete);
    /// Ends before every task is known. @p exitCode says why.
    void endEarly(int exitCode);
    void end(int exitCode);

    ProgressLine m_progress;
    TaskPrinter m_printer;
    std::optional<std::chrono::milliseconds> m_timeout;
    bool m_catchesSignals;
    Poller m_poller; // before those that use it
    std::unique_ptr<PrintTaskList> m_given;
    std::unique_ptr<TokenReload> m_reload; // null if the token is not in a file
    std::unique_ptr<PrintStrategy> m_asker;
    std::unique_ptr<TerminationSignals> m_signals;
    std::optional<int> m_early; // exit code, once it was ended early
    bool m_begun = false; // the tasks are resolved
    bool m_complete = true; // all messages were read completely
    bool m_ended = false;
};

} // namespace Taskwatch
