// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// A place in a text that is marked as an id by its form, its name, its address or its prefix.
struct PasteHit {
    enum class Kind : quint8 { Task, Message };
    enum class Evidence : quint8 {
        Form, ///< `tsk_…`, `msg_…`
        Name, ///< `taskId: …`
        Address, ///< `…/v1/tasks/…`, `taskwatch://task/…`
        Prefix, ///< `task:…`, `msg:…`; only if an id-like text follows, because these words may also end a phrase
        CutShort, ///< `tsk_6Cap…TaLa`: the id is abbreviated
    };

    Kind kind = Kind::Task;
    Evidence evidence = Evidence::Form;
    qsizetype begin = 0; ///< position in the text, including the name or the address
    qsizetype end = 0;
    QString id; ///< as written, but percent-decoded; not validated
};

} // namespace Taskwatch
