// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printtasklist.h"

namespace Taskwatch {

/// Base class of the ways in which `--print` polls tasks. Prints them in order.
class PrintStrategy : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Must be called once.
    virtual void start(const QList<PrintTask> &tasks) = 0;
    /// Prints what is known; finished() follows at once.
    virtual void stop() = 0;

Q_SIGNALS:
    /// @p exitCode: see exitcode.h.
    void finished(int exitCode);
};

} // namespace Taskwatch
