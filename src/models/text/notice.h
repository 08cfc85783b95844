// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// One desktop notification, as a person reads it. Plain text: whoever shows it escapes what a desktop may take for markup.
struct Notice {
    enum class Urgency : quint8 { Low, Normal };

    QString key; ///< one that follows with the same key takes the place of the former
    QString title; ///< one line
    QString body; ///< some lines; may be empty
    QList<TaskId> ids; ///< the tasks that a click shows; none: the window
    Urgency urgency = Urgency::Normal;

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace Taskwatch
