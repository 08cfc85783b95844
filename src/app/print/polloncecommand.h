// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/pollrun.h"
#include "print/printstrategy.h"
#include "print/taskprinter.h"

#include <memory>
#include <vector>

namespace Taskwatch {

/// Implements `--print`: polls once each task without a known answer, and prints each as soon as all before it are
/// printed.
class PollOnceCommand final : public PrintStrategy
{
    Q_OBJECT

public:
    /// @p dialect and @p printer must outlive the command.
    PollOnceCommand(const Dialect &dialect, const Target &target, TaskPrinter &printer, QObject *parent = nullptr);

    void start(const QList<PrintTask> &tasks) override;
    void stop() override;

private:
    void apply(size_t place, const Observation &observation);
    void printReady();
    void end();

    const Dialect &m_dialect;
    Target m_target;
    TaskPrinter &m_printer;
    std::vector<std::optional<Observation>> m_observations; // by position in the given order
    std::vector<size_t> m_places; // position of each index of the run
    size_t m_printed = 0;
    bool m_allAnswered = true;
    bool m_ended = false;
    std::unique_ptr<PollRun> m_run;
};

} // namespace Taskwatch
