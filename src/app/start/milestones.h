// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Taskwatch {

/// `taskwatch.app`: the milestones of a start. Quiet unless asked for with QT_LOGGING_RULES="taskwatch.app.info=true".
Q_DECLARE_LOGGING_CATEGORY(lcApp)

/// Writes to the log that @p what has come to be, with the moment on the system's monotonic clock, in ms.
void logMilestone(const QByteArray &what);

} // namespace Taskwatch
