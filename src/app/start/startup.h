// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/target.h"
#include "start/commandline.h"
#include "task/watchid.h"

#include "simulator/simulatorthread.h"

#include <QList>

#include <memory>

namespace Taskwatch {

/// An id of a task or message, or why the text is not one.
struct GivenId {
    QString text;
    Result<WatchId> id;
};

/// What to poll, and at which endpoint.
struct Job {
    std::unique_ptr<SimulatorThread> simulator; ///< with --demo: must outlive everything that polls it
    Target target;
    QList<GivenId> ids; ///< in the given order, including messages; with --demo and no ids: all tasks of the simulator
    QList<MessageId> messages = {}; ///< the messages in `ids`, each once
};

/// Reads the ids that @p line names, including those of standard input. An invalid id on the command line is an error.
/// An invalid id on standard input is returned as such, so that one bad line does not lose a long list.
[[nodiscard]] Result<QList<GivenId>> readIds(const CommandLine &line);
/// The messages in @p ids, each once.
[[nodiscard]] QList<MessageId> messagesAmong(const QList<GivenId> &ids);
/// The endpoint and token from @p line and the environment, without profiles.
[[nodiscard]] Result<Target> findTarget(const CommandLine &line);

/// Reads and checks what @p line names (files, environment, standard input) and starts the simulator for --demo.
/// Invalid ids are handled as in readIds().
[[nodiscard]] Result<Job> prepareJob(const CommandLine &line);

} // namespace Taskwatch
