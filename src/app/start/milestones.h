// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Taskwatch {

/// `taskwatch.app`: milestones of a start. Off unless QT_LOGGING_RULES="taskwatch.app.info=true" is set.
Q_DECLARE_LOGGING_CATEGORY(lcApp)

/// Logs @p what with the time of the system's monotonic clock in ms.
void logMilestone(const QByteArray &what);

} // namespace Taskwatch
