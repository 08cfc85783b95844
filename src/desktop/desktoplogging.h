// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Taskwatch {

/// `taskwatch.desktop`: problems with the desktop's services.
Q_DECLARE_LOGGING_CATEGORY(lcDesktop)

} // namespace Taskwatch
