// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace Taskwatch {

/// Calls a function if the process ends by exit() while this object exists. Qt and Xlib call exit() in the GUI thread
/// when the display is lost; no destructor of main() runs then. To be created and destroyed in the GUI thread, while
/// the application object exists. Only one instance may exist at a time.
class ExitGuard final
{
public:
    explicit ExitGuard(std::function<void()> atExit);
    ~ExitGuard();
    Q_DISABLE_COPY_MOVE(ExitGuard)
};

} // namespace Taskwatch
