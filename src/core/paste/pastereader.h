// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/messageid.h"
#include "task/taskid.h"

#include <QList>

namespace Taskwatch {

/// The ids found in a text that the user pasted, dropped or typed.
struct PasteReading {
    struct Refused {
        QString text; ///< short, safe to show, never contains a token
        QString why;
        friend bool operator==(const Refused &, const Refused &) = default;
    };

    QList<TaskId> tasks; ///< in the order of the text, without duplicates
    QList<MessageId> messages; ///< messages whose tasks are all to be watched; order as above
    QList<Refused> refused;
    int tokens = 0; ///< number of tokens in the text; the tokens themselves are not in this struct
    /// The tasks are only words of a sentence that look like ids: ask the user before adding them.
    bool isGuess = false;

    [[nodiscard]] bool isEmpty() const { return tasks.isEmpty() && messages.isEmpty(); }
};

/// Finds the ids in any text: a list, a log, JSON, a table, a command, an address, a chat. Marked ids (`tsk_…`,
/// `taskId: …`, `…/v1/tasks/…`, a column named so) take precedence over unmarked words. In a plain list every word is
/// an id, whatever its shape. Linear time. Thread-safe.
[[nodiscard]] PasteReading readPaste(const QString &text);

} // namespace Taskwatch
