// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Where another connection can read a journal in a state in which nothing was queued. A value.
struct JournalSnapshot {
    QString endpoint; ///< base address of the endpoint
    QString list; ///< key of the list in the file
    QString name; ///< of the file, or of the copy in memory; see JournalDatabase::Access::SharedMemory
    bool isInMemory = false;
    bool isReadOnly = false; ///< no program writes the file
    QString failure; ///< why it cannot be read now; empty if it can

    friend bool operator==(const JournalSnapshot &, const JournalSnapshot &) = default;
};

} // namespace Taskwatch
