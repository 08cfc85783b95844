// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <functional>

namespace Taskwatch {

/// The clocks of a journal. The functions are called in the journal's thread.
struct JournalClock {
    /// How long the machine has slept since it was started.
    [[nodiscard]] static std::chrono::milliseconds timeAsleep();

    std::function<Timestamp()> now = currentTimestamp;
    std::function<std::chrono::milliseconds()> slept = timeAsleep;
};

} // namespace Taskwatch
