// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// How much is kept.
struct JournalLimits {
    static constexpr int LeastDays = 1, MostDays = 3650;
    static constexpr qint64 LeastChanges = 1'000, MostChanges = 100'000'000;

    int days = 30; ///< changes older than that are dropped
    qint64 changes = 1'000'000; ///< of all tasks together; the oldest are dropped first

    friend bool operator==(const JournalLimits &, const JournalLimits &) = default;
};

/// How the journal is doing.
struct JournalState {
    enum class Kind : quint8 {
        Opening, ///< not yet known
        Keeping, ///< all is kept
        MemoryOnly, ///< kept until the program ends: wanted so, or the file cannot be used
        ReadOnly, ///< what was kept can be read; nothing is added
        Stopped, ///< writing fails (the disk is full); it is tried again, and nothing was lost yet or `words` say what was
    };

    Kind kind = Kind::Opening;
    QString words; ///< what is wrong, what still works and what to do, in one or two sentences; empty where nothing is wrong
    QString file; ///< empty where it is in memory
    qint64 bytes = 0; ///< size of the file
    qint64 changes = 0; ///< kept, of all endpoints

    friend bool operator==(const JournalState &, const JournalState &) = default;
};

} // namespace Taskwatch
