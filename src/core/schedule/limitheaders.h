// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>
#include <variant>

namespace Taskwatch {

/// How long to wait, or until when by the server's clock.
using ServerWait = std::variant<std::chrono::milliseconds, Timestamp>;

/// Parses the value of a header that says when to continue: a number, a duration such as `1m30s` or `250ms`, an HTTP
/// date in any of its forms, or RFC 3339. A number that is too large for a duration is a Unix time in seconds or a
/// smaller unit, even in a header that should contain a duration. None if it is none of these, or negative.
[[nodiscard]] std::optional<ServerWait> parseServerWait(const QByteArray &text);

/// Parses the value of a `Date` header. None if it is invalid, or not from 1970 to 2199.
[[nodiscard]] std::optional<Timestamp> parseHttpDate(const QByteArray &text);

/// One of the server's limits, as an answer's headers contain it.
struct LimitWindow {
    std::optional<int> remaining; ///< requests left
    std::optional<ServerWait> reset; ///< when the limit is renewed
    std::optional<std::chrono::seconds> length; ///< between two renewals

    friend bool operator==(const LimitWindow &, const LimitWindow &) = default;
};

/// Name and value of a header.
using LimitHeader = std::pair<QByteArray, QByteArray>;

/// The name to pass to parseLimitWindows() for the header @p name of an API with @p limits; empty if that header
/// contains no limit.
[[nodiscard]] QByteArray limitHeaderName(const QByteArray &name, const ApiDescription::Limits &limits);

/// Parses the `RateLimit` headers of the IETF drafts (00 to 10) and of vendors: `RateLimit-Remaining`,
/// `X-RateLimit-Reset`, `X-Rate-Limit-Reset-After`, `Burst-RateLimit-Remaining`, `RateLimit: limit=9, remaining=0,
/// reset=5`, `RateLimit: "default";r=50;t=30`, `RateLimit-Limit: 100, 100;w=60`. Headers whose names differ only in
/// words such as `Limit`, `Remaining` and `Reset` belong to one limit. Invalid values count as missing.
[[nodiscard]] QList<LimitWindow> parseLimitWindows(const QList<LimitHeader> &headers);

} // namespace Taskwatch
