// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/milestones.h"

#include <ctime>

namespace Taskwatch {

Q_LOGGING_CATEGORY(lcApp, "taskwatch.app", QtWarningMsg)

void logMilestone(const QByteArray &what)
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    const double ms = static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    qCInfo(lcApp).noquote().nospace() << what << " at " << QByteArray::number(ms, 'f', 2) << " ms";
}

} // namespace Taskwatch
