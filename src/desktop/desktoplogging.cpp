// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktoplogging.h"

namespace Taskwatch {

Q_LOGGING_CATEGORY(lcDesktop, "taskwatch.desktop", QtWarningMsg)

} // namespace Taskwatch
