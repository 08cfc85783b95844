// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/exitguard.h"

#include <utility>

namespace Taskwatch {

namespace {

struct ThreadEnd {
    std::function<void()> function;

    ThreadEnd() = default;
    Q_DISABLE_COPY_MOVE(ThreadEnd)

    ~ThreadEnd()
    {
        if (const std::function<void()> last = std::exchange(function, nullptr))
            last();
    }
};

// exit() destroys the objects of its thread first, the latest before the others. Functions of std::atexit() would run
// when Qt's own are gone.
thread_local ThreadEnd threadEnd;

} // namespace

ExitGuard::ExitGuard(std::function<void()> atExit)
{
    Q_ASSERT(!threadEnd.function);
    threadEnd.function = std::move(atExit);
}

ExitGuard::~ExitGuard()
{
    threadEnd.function = nullptr;
}

} // namespace Taskwatch
