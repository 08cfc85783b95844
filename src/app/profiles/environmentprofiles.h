// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Taskwatch {

/// Endpoint that is used unless another one is given: the service's region EU Central 1.
inline constexpr char DefaultEndpoint[] = "https://qstash.upstash.io";

/// Profiles found in the environment. They are not saved.
struct EnvironmentProfiles {
    QList<Profile> profiles; ///< the first is the one that the official SDKs would use
    QStringList problems; ///< one sentence for each variable that cannot be used

    friend bool operator==(const EnvironmentProfiles &, const EnvironmentProfiles &) = default;
};

/// Returns the profiles that @p environment defines: `QSTASH_URL` with `QSTASH_TOKEN`, and the same pair for each
/// region of the service (`US_EAST_1_QSTASH_URL`, …). A missing URL is replaced by the service's own address; a missing
/// token means no token. As in the official SDKs, `QSTASH_REGION` names the region that comes first (any case, `-` or
/// `_`) if both of its variables are set; otherwise the pair without a region comes first. Two pairs with the same
/// address are both returned if their tokens come from different variables.
[[nodiscard]] EnvironmentProfiles environmentProfiles(const QProcessEnvironment &environment);

/// Whether @p environment sets one of those variables. The user who sets one wants to use it.
[[nodiscard]] bool isNamedByEnvironment(const QProcessEnvironment &environment);

} // namespace Taskwatch
