// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/windowprogress.h"

#include "desktop/launcherprogress.h"
#include "intake/idintake.h"
#include "save/recordingactions.h"
#include "save/rowsexporter.h"
#include "window/windowparts.h"

#include <type_traits>

namespace Taskwatch {

void showProgress(const WindowParts &parts, LauncherProgress *launcher)
{
    const auto show = [launcher](auto *work) {
        QObject::connect(work, &std::remove_pointer_t<decltype(work)>::progressed, launcher,
            [launcher, work](double fraction) { launcher->set(work, fraction); });
    };
    show(parts.intake);
    show(parts.exports);
    show(parts.recordings);
}

} // namespace Taskwatch
