// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QString>

namespace Taskwatch {

/// The result of parsing an RFC 3339 text.
struct Rfc3339Time {
    enum Meaning : quint8 {
        Nonsense, ///< not RFC 3339, or not a calendar date
        NotSet, ///< Go's zero time, 0001-01-01T00:00:00Z, which Go services send for "none"
        ClockReading,
    };
    Meaning meaning = Nonsense;
    Timestamp at{}; ///< only for Moment; fractions of a millisecond are truncated
};

/// Parses `2023-03-15T17:28:20.123Z` and the like. An offset is required. Up to nine fraction digits, as Go writes
/// them. Years 1970 to 9999.
[[nodiscard]] Rfc3339Time parseRfc3339(const QString &text);

} // namespace Taskwatch
