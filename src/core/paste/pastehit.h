// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Why a text is taken for an id; the strongest first.
enum class PasteEvidence : quint8 {
    Address, ///< `…/v1/tasks/…`, `taskwatch://task/…`, a key such as `asynq:{default}:t:…`
    Prefix, ///< `tsk_…`, and `task:…` as a person types it
    Name, ///< `taskId: …`
    Column, ///< a cell below such a title
    List, ///< a word of a list
    Guess, ///< looks like an id
};

/// A place in a text that is marked as an id.
struct PasteHit {
    enum class Cut : quint8 {
        No,
        Abbreviated, ///< `tsk_6Cap…TaLa`
        ByLineEnd, ///< the line ends within the id
        Rounded, ///< `1.23457E+17`: a spreadsheet took it for a number
    };

    bool isTask = true; ///< otherwise a message
    PasteEvidence evidence = PasteEvidence::Prefix;
    Cut cut = Cut::No;
    qsizetype begin = 0; ///< position in the text, including the name or the address
    qsizetype end = 0;
    QString id; ///< as written, but percent-decoded; not validated
};

} // namespace Taskwatch
