// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "schedule/pollerstatus.h"

#include <QString>

namespace Taskwatch {

/// Text of the banner: why the endpoint cannot be polled. Empty without a problem.
struct TroubleText {
    QString what; ///< the problem; does not change while it lasts
    QString next; ///< what happens next; may contain a countdown

    friend bool operator==(const TroubleText &, const TroubleText &) = default;
};
[[nodiscard]] TroubleText troubleText(const PollerStatus &status, const ClockReading &moment);

} // namespace Taskwatch
