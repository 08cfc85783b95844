// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/storagelogging.h"

namespace Taskwatch {

Q_LOGGING_CATEGORY(lcStorage, "taskwatch.storage", QtWarningMsg)

} // namespace Taskwatch
