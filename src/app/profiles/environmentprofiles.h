// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Taskwatch {

/// Where the service is reached, unless something else is said: its region EU Central 1.
inline constexpr char DefaultEndpoint[] = "https://qstash.upstash.io";

/// What the environment offers, none of it kept.
struct EnvironmentProfiles {
    QList<Profile> profiles; ///< the first is the one that the official SDKs would use
    QStringList problems; ///< in words: what is there and cannot be used, and why

    friend bool operator==(const EnvironmentProfiles &, const EnvironmentProfiles &) = default;
};

/// The profiles that @p environment offers: `QSTASH_URL` and `QSTASH_TOKEN`, and those pairs of the service's regions
/// (`US_EAST_1_QSTASH_URL`, …). Where one of a pair is missing, an address is the service's own and a token is none. As with the
/// official SDKs, `QSTASH_REGION` names the region that comes first, in any case and with `-` or `_`, where both of its pair are
/// there; else the pair without a region does. Two of one address are both offered, if their tokens are of different variables.
[[nodiscard]] EnvironmentProfiles environmentProfiles(const QProcessEnvironment &environment);

/// Whether @p environment sets one of those variables. Setting one is taken as the wish to use it.
[[nodiscard]] bool isNamedByEnvironment(const QProcessEnvironment &environment);

} // namespace Taskwatch
