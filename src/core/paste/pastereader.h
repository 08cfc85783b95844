// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"
#include "task/idforms.h"
#include "task/listid.h"
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
    /// One of the entries of the lists below.
    struct Item {
        enum class Kind : quint8 { Task, Message, Refused, Guess };
        Kind kind;
        PasteEvidence evidence;
        qint32 index; ///< in the list of its kind
    };

    QList<TaskId> tasks; ///< in the order of the text, without duplicates
    QList<MessageId> messages; ///< messages whose tasks are all to be watched; order as above
    QList<ListId> lists; ///< other lists whose tasks are all to be watched; only readPasteFor() finds them
    QList<Refused> refused;
    QList<TaskId> guesses; ///< words that only look like ids: ask the user before adding them
    QList<Item> items; ///< all of these in the order of the text
    QStringList undone; ///< names of what was around or in the ids: `terminal escapes`
    int tokens = 0; ///< number of tokens in the text; the tokens themselves are not in this struct

    [[nodiscard]] bool isEmpty() const
    {
        return tasks.isEmpty() && messages.isEmpty() && lists.isEmpty() && guesses.isEmpty();
    }
    /// The same after the user confirmed the guesses.
    [[nodiscard]] PasteReading confirmed() const;
};

/// What the lines of a text are.
enum class PasteLines : quint8 {
    Any, ///< of whatever a person copied
    Ids, ///< each is an id as it is, unless something marks ids in it, or a name marks ids anywhere
};

/// Finds the ids in any text: a list, a log, JSON, a table, a command, an address, a mail, a chat. @p forms: what ids
/// look like. Marked ids (`tsk_…`, `taskId: …`, `…/v1/tasks/…`, a column named so) take precedence over unmarked words.
/// In a plain list every word is an id, whatever its shape. Linear time. Thread-safe.
[[nodiscard]] PasteReading readPaste(const QString &text, const IdForms &forms, PasteLines lines = PasteLines::Any);

} // namespace Taskwatch
