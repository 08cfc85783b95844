// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "http/target.h"
#include "task/watchid.h"

#include "simulator/simulatorthread.h"

#include <QList>

#include <memory>

namespace Taskwatch {

/// One id that was given, of a task or a message, or why it cannot be one.
struct GivenId {
    QString text;
    Result<WatchId> id;
};

/// What there is to do: whom to ask, and for what.
struct Job {
    std::unique_ptr<SimulatorThread> simulator; ///< with --demo: must outlive all who ask it
    Target target;
    QList<GivenId> ids; ///< in the order given, messages among them; with --demo and none given: all of the simulator's
    QList<MessageId> messages = {}; ///< those of `ids` that are messages, each once
};

/// The ids that @p line names, also those of standard input. One of the command line that cannot be one fails the whole; one of
/// standard input is handed on as such, as a long list should not be lost for one bad line.
[[nodiscard]] Result<QList<GivenId>> readIds(const CommandLine &line);
/// Those of @p ids that are messages, each once.
[[nodiscard]] QList<MessageId> messagesAmong(const QList<GivenId> &ids);
/// Whom to ask by @p line and the environment, where no profile says so.
[[nodiscard]] Result<Target> findTarget(const CommandLine &line);

/// Reads what @p line names (files, environment, standard input), checks it, and starts the simulator for --demo.
///
/// An id of the command line that cannot be one fails the whole; one of standard input is handed on as such, as a long
/// list should not be lost for one bad line.
[[nodiscard]] Result<Job> prepareJob(const CommandLine &line);

} // namespace Taskwatch
