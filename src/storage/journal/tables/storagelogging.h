// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Taskwatch {

/// `taskwatch.storage`: one line per commit (rows, time), never a text of the server. Off by default; enable it with
/// QT_LOGGING_RULES="taskwatch.storage.debug=true".
Q_DECLARE_LOGGING_CATEGORY(lcStorage)

} // namespace Taskwatch
