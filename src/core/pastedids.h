// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "taskid.h"

#include <QList>

namespace Taskwatch {

/// The ids in a text that a person pasted or typed.
struct PastedIds {
    struct Refused {
        QString text;
        QString why;
        friend bool operator==(const Refused &, const Refused &) = default;
    };

    QList<TaskId> ids; ///< in the order of the text, each once
    QList<Refused> refused;
};

/// Takes any text: ids separated by blanks, commas, semicolons or lines; quotes and brackets round an id are dropped.
[[nodiscard]] PastedIds findPastedIds(const QString &text);

} // namespace Taskwatch
