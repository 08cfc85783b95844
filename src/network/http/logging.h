// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Taskwatch {

/// `taskwatch.network`: one line per request (method, url, status, time), never headers. Off unless
/// QT_LOGGING_RULES="taskwatch.network.info=true" is set.
Q_DECLARE_LOGGING_CATEGORY(lcNetwork)

} // namespace Taskwatch
