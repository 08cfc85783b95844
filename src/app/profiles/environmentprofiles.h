// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"
#include "profile/profile.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Taskwatch {

/// Profiles found in the environment. They are not saved.
struct EnvironmentProfiles {
    QList<Profile> profiles; ///< the first is the one that the official SDKs would use
    QStringList problems; ///< one sentence for each variable that cannot be used
    QStringList notes = {}; ///< one sentence for each variable that is used in another way than it says

    friend bool operator==(const EnvironmentProfiles &, const EnvironmentProfiles &) = default;
};

/// Returns the profiles that @p environment defines with the variables that the file of @p api names: a base address
/// and a token, and the same pair for each region, behind the region's name and `_`. A missing address is replaced by
/// the API's own; a missing token means no token. A variable may name the region that comes first (any case, `-` or
/// `_`) if both of its variables are set; otherwise the pair without a region comes first. Two pairs with the same
/// address are both returned if their tokens come from different variables.
[[nodiscard]] EnvironmentProfiles environmentProfiles(
    const QProcessEnvironment &environment, const ApiDescription &api = defaultApi()->description());

/// Whether @p environment sets one of those variables of the default API. The user who sets one wants to use it.
[[nodiscard]] bool isNamedByEnvironment(const QProcessEnvironment &environment);

} // namespace Taskwatch
