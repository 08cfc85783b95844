// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/logging.h"

namespace Taskwatch {

Q_LOGGING_CATEGORY(lcNetwork, "taskwatch.network", QtWarningMsg)

} // namespace Taskwatch
