// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Why a poll returned no task.
enum class FetchErrorKind : quint8 {
    Unreachable, ///< connection refused, unknown host, or connection lost before an answer
    Timeout, ///< no complete answer in time, or HTTP 408
    Tls, ///< no secure connection: certificate or handshake failed
    Unauthorized, ///< HTTP 401 or 403: the token is refused
    NotFound, ///< HTTP 404 or 410
    RateLimited, ///< HTTP 429, or a 403 that asks to wait
    Server, ///< HTTP 5xx
    Redirected, ///< HTTP 3xx: never followed, as that would send the token elsewhere
    Rejected, ///< another HTTP 4xx
    BadAnswer, ///< the answer is not a task: incomplete, not JSON, or without a required field
    TooLarge, ///< the body exceeded the size limit; the transfer was aborted
    Cancelled, ///< we cancelled the request
    BadId, ///< no request was sent: the text cannot be an id
    Forbidden, ///< HTTP 401 or 403 for this task, while others are answered with the same token
};

/// The machine-readable name of the kind: `unreachable`, `notFound`, … Never translated.
[[nodiscard]] QString fetchErrorKey(FetchErrorKind kind);

/// The translated name of the kind, in a few words.
[[nodiscard]] QString fetchErrorTitle(FetchErrorKind kind);

/// The translated name of the kind in one to three words, for a table cell.
[[nodiscard]] QString fetchErrorLabel(FetchErrorKind kind);

/// What a failed poll means for the endpoint as a whole.
enum class FailureScope : quint8 {
    Nobody, ///< nothing: no request was sent, or we cancelled it
    NobodyThere, ///< the endpoint is unreachable
    TokenRefused, ///< no request with this token is answered
    TooMany, ///< the endpoint asks to wait: HTTP 429, or `Retry-After` with a 403 or 5xx
    ThisTask, ///< the endpoint answers; the failure concerns this task only
};
[[nodiscard]] FailureScope failureScope(FetchErrorKind kind);
/// Whether the server does not serve the request as it is, so that the same request will not help soon. A server error
/// may be over soon.
[[nodiscard]] bool isRefusal(FetchErrorKind kind);
/// Whether the server refused a request because of who asks: it refused the token, or this task only.
[[nodiscard]] constexpr bool isAccessRefused(FetchErrorKind kind)
{
    return kind == FetchErrorKind::Unauthorized || kind == FetchErrorKind::Forbidden;
}

/// The failure of one poll. A value type.
struct FetchError {
    FetchErrorKind kind = FetchErrorKind::Unreachable;
    QString detail; ///< plain text, may contain text of the server

    friend bool operator==(const FetchError &, const FetchError &) = default;
};

} // namespace Taskwatch
