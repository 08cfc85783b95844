// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milestones.h"

#include <ctime>

namespace Taskwatch {

Q_LOGGING_CATEGORY(lcApp, "taskwatch.app", QtWarningMsg)

void logMilestone(const char *what)
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    qCInfo(lcApp).noquote().nospace() << what << " at " << static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000 << " ms";
}

} // namespace Taskwatch
