// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/giventasks.h"

namespace Taskwatch {

/// Asks for tasks in one way or another, and prints them in their order.
class TaskAsker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// To be called once.
    virtual void start(const QList<GivenTask> &tasks) = 0;
    /// Prints what is known by now; finished() follows at once.
    virtual void stop() = 0;

Q_SIGNALS:
    /// @p exitCode: what follows from the tasks (exitcode.h).
    void finished(int exitCode);
};

} // namespace Taskwatch
