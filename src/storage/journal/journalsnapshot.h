// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch
{

/// A journal at a moment at which nothing waited to be written, for another connection to read. A value.
struct JournalSnapshot {
    QString endpoint; ///< base address of the endpoint whose list is in it
    QString list; ///< what that list is called there
    QString name; ///< of the file, or of the copy in memory; see JournalDatabase::Access::SharedMemory
    bool isInMemory = false;
    bool isReadOnly = false; ///< nobody writes it
    QString failure; ///< why what there is cannot be read now; empty where it can

    friend bool operator==(const JournalSnapshot &, const JournalSnapshot &) = default;
};

} // namespace Taskwatch
