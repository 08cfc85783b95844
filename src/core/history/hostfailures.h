// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QString>

namespace Taskwatch {

/// The failed attempts of tasks at one host in one minute; see PhaseSample::failures, which contains them.
struct HostFailures {
    Timestamp minute{}; ///< start of the minute
    QString host; ///< see hostOf(); empty if the url has none
    int failures = 0; ///< at least 1

    friend bool operator==(const HostFailures &, const HostFailures &) = default;
};

} // namespace Taskwatch
