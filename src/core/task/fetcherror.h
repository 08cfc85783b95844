// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Why a look brought no task.
enum class FetchErrorKind : quint8 {
    Unreachable, ///< nobody there: refused, no such host, connection lost before an answer
    Timeout, ///< no whole answer in time, or HTTP 408
    Tls, ///< the connection could not be made safe: certificate, handshake
    Unauthorized, ///< HTTP 401 or 403
    NotFound, ///< HTTP 404 or 410
    RateLimited, ///< HTTP 429
    Server, ///< HTTP 5xx
    Redirected, ///< HTTP 3xx: never followed, the token would go along
    Rejected, ///< another HTTP 4xx
    BadAnswer, ///< an answer that is not a task: broken off, not JSON, a required field missing
    TooLarge, ///< a body over the cap, refused while it arrived
    Cancelled, ///< we ended it
    BadId, ///< never asked: what was given cannot be an id
};

/// The kind's name for machines: `unreachable`, `notFound`, … Never translated.
[[nodiscard]] QString fetchErrorKey(FetchErrorKind kind);

/// The kind in a few words for people.
[[nodiscard]] QString fetchErrorTitle(FetchErrorKind kind);

/// The kind in one or two words, for a cell of a table.
[[nodiscard]] QString fetchErrorLabel(FetchErrorKind kind);

/// What a failed look says of the endpoint as a whole.
enum class EndpointVerdict : quint8 {
    Nothing, ///< it was never asked, or we ended it
    NobodyThere,
    TokenRefused,
    TooMany,
    Answers, ///< somebody is there; what failed is this task's
};
[[nodiscard]] EndpointVerdict endpointVerdict(FetchErrorKind kind);

/// What went wrong with one look. A value; `detail` is plain text that may hold words of the server.
struct FetchError {
    FetchErrorKind kind = FetchErrorKind::Unreachable;
    QString detail;

    friend bool operator==(const FetchError &, const FetchError &) = default;
};

} // namespace Taskwatch
