// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/givenids.h"
#include "api/shippedapis.h"
#include "base/result.h"
#include "http/connection.h"
#include "http/endpoint.h"
#include "http/target.h"
#include "profile/apitoken.h"
#include "profile/profile.h"
#include "start/demosimulator.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Taskwatch {

struct CommandLine;
struct InstanceRequest;
struct Job;

/// What to open a window for.
struct ProfileWindowConfig {
    Profile profile;
    Endpoint endpoint; ///< the profile's endpoint
    std::shared_ptr<const TaskApi> api = defaultApi(); ///< the profile's API
    /// Why the profile's API file cannot be used; then nothing is polled or added, and `api` is the default API, for
    /// the names of columns.
    QString apiProblem = {};
    std::optional<ApiToken> token; ///< nullopt: not found yet
    std::optional<Connection> connection = Connection(); ///< nullopt: not found yet
    std::optional<std::chrono::milliseconds> requestTimeout; ///< from the command line; replaces the user's setting
    bool simulated = false; ///< a demo: nothing is saved
    QList<PastAnswer> past = {}; ///< of a demo: what was answered before the start
    bool isMinimized = false; ///< the window opens minimized
    bool forPicture = false; ///< nothing is saved and no notifications are shown
    QString notice = {}; ///< what the user should know about the profile; shown in the window

    /// What is polled, as far as it is known.
    [[nodiscard]] Target target() const;
    /// The name of the API's file without `.json`, also if it cannot be used.
    [[nodiscard]] QString apiKey() const;
    /// What @p given names in the API; without it, nothing.
    [[nodiscard]] QList<GivenId> idsIn(const QList<GivenId> &given) const;
};

/// The window for the endpoint that @p line names. @p job: what it is prepared to do.
[[nodiscard]] ProfileWindowConfig windowConfig(const CommandLine &line, const Job &job);

/// The window for @p profile. If its API file cannot be used, the window shows the reason and the list that was kept.
/// An error if its base address cannot be used.
[[nodiscard]] Result<ProfileWindowConfig> windowConfig(const CommandLine &line, const Profile &profile);

/// The window for the endpoint that @p request of a later start names.
[[nodiscard]] Result<ProfileWindowConfig> windowConfig(const InstanceRequest &request);

} // namespace Taskwatch
