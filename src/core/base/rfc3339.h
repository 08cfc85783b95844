// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QString>

namespace Taskwatch {

/// What an RFC 3339 text says.
struct Rfc3339Time {
    enum Meaning : quint8 {
        Nonsense, ///< not RFC 3339, or a day that is not in the calendar
        NotSet, ///< Go's zero time, 0001-01-01T00:00:00Z: how a Go service writes "none"
        Moment,
    };
    Meaning meaning = Nonsense;
    Timestamp at{}; ///< only for Moment; fractions of a millisecond are cut off
};

/// Reads `2023-03-15T17:28:20.123Z` and its like: an offset is required (without one it is no moment), up to nine digits
/// of fraction as Go writes them, years 1970 to 9999.
[[nodiscard]] Rfc3339Time parseRfc3339(const QString &text);

} // namespace Taskwatch
