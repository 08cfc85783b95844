// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch
{

/// A place in a text that says of itself that an id stands there.
struct PasteHit {
    enum class Kind : quint8 { Task, Message };
    enum class Evidence : quint8 {
        Form, ///< `tsk_…`, `msg_…`
        Name, ///< `taskId: …`
        Address, ///< `…/v1/tasks/…`, `taskwatch://task/…`
        Prefix, ///< `task:…`, `msg:…`, which may also be the end of a sentence: only where it looks like an id
        CutShort, ///< `tsk_6Cap…TaLa`: the rest is missing
    };

    Kind kind = Kind::Task;
    Evidence evidence = Evidence::Form;
    qsizetype begin = 0; ///< in the text, of all of it: also of the name or the address
    qsizetype end = 0;
    QString id; ///< as it stands there, decoded; not checked
};

} // namespace Taskwatch
