// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/messageid.h"
#include "task/taskid.h"

#include <QList>

namespace Taskwatch
{

/// What a text that a person pasted, dropped or typed asks to have watched.
struct PasteReading {
    struct Refused {
        QString text; ///< short, safe to show, and never a token
        QString why;
        friend bool operator==(const Refused &, const Refused &) = default;
    };

    QList<TaskId> tasks; ///< in the order of the text, each once
    QList<MessageId> messages; ///< whose tasks are wanted all; the same
    QList<Refused> refused;
    int tokens = 0; ///< that were in it, and are nowhere in here
    /// The tasks are only words of a sentence that look like ids: ask before they are taken.
    bool isGuess = false;

    [[nodiscard]] bool isEmpty() const { return tasks.isEmpty() && messages.isEmpty(); }
};

/// Finds the ids in any text: a list, a log, JSON, a table, a command, an address, a chat. What says of itself that it is an
/// id (`tsk_…`, `taskId: …`, `…/v1/tasks/…`, a column of that name) is taken before what merely stands there; in a plain list
/// every word is an id, whatever its shape. In linear time; may be called in any thread.
[[nodiscard]] PasteReading readPaste(const QString &text);

} // namespace Taskwatch
