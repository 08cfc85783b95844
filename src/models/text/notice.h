// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// One desktop notification. Plain text: the code that shows it must escape what a desktop may parse as markup.
struct Notice {
    enum class Urgency : quint8 { Low, Normal };

    QString key; ///< a later notification with the same key replaces the earlier one
    QString title; ///< one line
    QString body; ///< a few lines; may be empty
    QList<TaskId> ids; ///< the tasks that a click shows; if empty, a click shows the window
    Urgency urgency = Urgency::Normal;

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace Taskwatch
