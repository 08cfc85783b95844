// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// State of the journal.
struct JournalState {
    enum class Kind : quint8 {
        Opening, ///< not yet known
        Keeping, ///< everything is stored
        MemoryOnly, ///< stored in memory until the program ends: chosen so, or the file cannot be used
        ReadOnly, ///< the stored history can be read; nothing is added
        /// Writing fails (e.g. disk full), or the file is locked so that it cannot even be read. That is retried. If
        /// data was lost, `words` says so.
        Stopped,
    };

    Kind kind = Kind::Opening;
    /// What is wrong, what still works and what to do, in one or two translated sentences; empty if nothing is wrong.
    QString words;
    QString file; ///< path; empty if it is in memory
    qint64 bytes = 0; ///< size of the file
    qint64 changes = 0; ///< stored, of all endpoints

    friend bool operator==(const JournalState &, const JournalState &) = default;
};

} // namespace Taskwatch
