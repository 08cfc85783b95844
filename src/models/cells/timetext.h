// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/durationtext.h"
#include "base/timestamp.h"

#include <QString>

#include <optional>

namespace Taskwatch {

/// How the table tells its times.
enum class TimeForm : quint8 { Relative, Local, Utc, EpochMs };

/// The form after @p form; after the last one the first.
[[nodiscard]] TimeForm nextTimeForm(TimeForm form);
/// Name in settings; never translated.
[[nodiscard]] QString timeFormKey(TimeForm form);
/// The form called @p key; Relative where none is.
[[nodiscard]] TimeForm timeFormFromKey(const QString &key);
/// Name for people.
[[nodiscard]] QString timeFormTitle(TimeForm form);

/// How long ago in one unit: `3 m ago`. A time ahead of @p now is said as `in 3 m`.
[[nodiscard]] QString agoText(Timestamp time, Timestamp now);

/// Time to something that is due: `in 2 m 13 s`, then for three seconds `due now`, then `overdue 12 s`.
[[nodiscard]] QString countdownText(Timestamp due, Timestamp now);

/// `2023-03-15 18:28:20` in this machine's time zone.
[[nodiscard]] QString localTimeText(Timestamp time);

/// `2023-03-15 17:28:20Z`.
[[nodiscard]] QString utcTimeText(Timestamp time);

/// @p time in one form; relative as by agoText().
[[nodiscard]] QString timeText(Timestamp time, Timestamp now, TimeForm form);

/// All four forms on lines of their own, for a tooltip: relative, local with offset, UTC, epoch ms.
[[nodiscard]] QString allTimeForms(Timestamp time, Timestamp now);

/// `2023-03-15T18:28:20.000+01:00`: ISO 8601 in this machine's time zone with its offset, for what is handed to others.
[[nodiscard]] QString isoTimeText(Timestamp time);

} // namespace Taskwatch
