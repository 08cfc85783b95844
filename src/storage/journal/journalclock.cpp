// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalclock.h"

namespace Taskwatch {

std::chrono::milliseconds JournalClock::timeAsleep()
{
    // On Linux only the first of the two runs while the machine sleeps.
    const auto always = MonotonicClock::now().time_since_epoch();
    const auto awake = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::floor<std::chrono::milliseconds>(always - awake);
}

} // namespace Taskwatch
