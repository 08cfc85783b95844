// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "text/durationtext.h"

#include <QString>

namespace Taskwatch {

/// How times are shown in the table.
enum class TimeForm : quint8 { Relative, Local, Utc, EpochMs };
enum class ClockPrecision : quint8 { Seconds, Milliseconds };

/// Age in one unit: `3 m ago`; `in 3 m` if @p time is after @p now.
[[nodiscard]] QString agoText(Timestamp time, Timestamp now);

/// Time until something is due: `in 2 m 13 s`, then `due now` for three seconds, then `overdue 12 s`.
[[nodiscard]] QString countdownText(Timestamp due, Timestamp now);

/// `2023-03-15 18:28:20` in the local time zone. In an hour that comes twice, when the clock is set back, with its
/// offset: `2026-10-25 02:30:00+02`.
[[nodiscard]] QString localTimeText(Timestamp time);

/// `18:28` in the local time zone. In an hour that comes twice, with its offset: `02:30+02`.
[[nodiscard]] QString shortClockText(Timestamp time);

/// `2023-03-15 17:28:20Z`.
[[nodiscard]] QString utcTimeText(Timestamp time);

/// @p time in @p form; Relative is formatted by agoText().
[[nodiscard]] QString timeText(Timestamp time, Timestamp now, TimeForm form);

/// The time of day, `18:28:20` or `18:28:20.250`, after the date if it is not the day of @p now. Local time if @p form
/// is Relative; epoch ms if it is EpochMs.
[[nodiscard]] QString clockText(
    Timestamp time, Timestamp now, TimeForm form, ClockPrecision precision = ClockPrecision::Seconds);

/// All four forms on separate lines, for a tooltip: relative, local with offset, UTC unless the local time is UTC,
/// epoch ms.
[[nodiscard]] QString allTimeForms(Timestamp time, Timestamp now);

/// `2023-03-15T18:28:20.000+01:00`: ISO 8601 in the local time zone with its offset, for what people read elsewhere.
[[nodiscard]] QString isoTimeText(Timestamp time);

/// `2023-03-15T17:28:20.000Z`: ISO 8601 in UTC, for programs. Texts are in the order of the times.
[[nodiscard]] QString isoUtcTimeText(Timestamp time);

} // namespace Taskwatch
