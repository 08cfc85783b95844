// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/givenids.h"
#include "http/target.h"
#include "start/commandline.h"
#include "start/demosimulator.h"

#include <QList>

#include <memory>

namespace Taskwatch {

/// What to poll, and at which endpoint.
struct Job {
    std::unique_ptr<DemoSimulator> simulator; ///< with --demo: must outlive everything that polls it
    Target target;
    QList<GivenId> ids; ///< in the given order, including lists; with --demo and no ids: all tasks of the simulator
    QList<ListId> lists = {}; ///< the lists in `ids`, each once
    QString tokenFile = {}; ///< the file of the token, if it can be read again; else empty
};

/// What the command line names: ids, and the token of its token file.
struct StartInput {
    QList<GivenId> ids; ///< in the given order; read without knowing the API, see idsFor()
    std::optional<ApiToken> token; ///< nullopt: no token file is named
};

/// The API that @p line, its profile or the profile that opens at a start has.
[[nodiscard]] Result<std::shared_ptr<const TaskApi>> apiOf(const CommandLine &line);
/// Reads the ids and the token that @p line names. Call it once, because standard input can be read only once. An
/// invalid id on the command line is an error. Standard input is read like a paste in which each line is an id; what is
/// refused there is returned as such, so that one bad line does not lose a long list.
[[nodiscard]] Result<StartInput> readInput(const CommandLine &line);
/// What the texts of @p ids name in @p api. Words that belong to one list become one entry.
[[nodiscard]] QList<GivenId> idsFor(const TaskApi &api, const QList<GivenId> &ids);
/// The lists in @p ids, each once.
[[nodiscard]] QList<ListId> listsAmong(const QList<GivenId> &ids);
/// The endpoint and token from @p line, @p input and the environment, without profiles.
[[nodiscard]] Result<Target> findTarget(const CommandLine &line, const StartInput &input);

/// Checks what @p line names and starts the simulator for --demo.
[[nodiscard]] Result<Job> prepareJob(const CommandLine &line, const StartInput &input);

} // namespace Taskwatch
