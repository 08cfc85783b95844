// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/giventasks.h"
#include "print/progressline.h"
#include "print/taskasker.h"
#include "print/taskprinter.h"

#include "api/qstashdialect.h"
#include "start/terminationsignals.h"

#include <memory>

namespace Taskwatch {

/// `--print`: finds out which tasks are meant, has them looked at or followed, and ends when that is over or the time is up;
/// what is known by then is printed in each case. What is not a task goes to standard error.
///
/// While it follows, SIGINT and SIGTERM end it like a time that is up. Else they end the program as ever: what is looked at
/// once is printed as it comes, and may be stuck for want of a reader.
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
    void begin(const QList<GivenTask> &tasks, bool complete);
    /// Ends before all is known, with an exit code that says why.
    void endEarly(int exitCode);
    void end(int exitCode);

    QStashDialect m_dialect;
    ProgressLine m_progress;
    TaskPrinter m_printer;
    std::optional<std::chrono::milliseconds> m_timeout;
    bool m_catchesSignals;
    std::unique_ptr<GivenTasks> m_given;
    std::unique_ptr<TaskAsker> m_asker;
    std::unique_ptr<TerminationSignals> m_signals;
    std::optional<int> m_early; // the exit code, once something has ended it early
    bool m_begun = false; // it is known which tasks are meant
    bool m_complete = true; // all that were meant
    bool m_ended = false;
};

} // namespace Taskwatch
