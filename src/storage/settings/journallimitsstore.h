// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journalstate.h"

namespace Taskwatch {

/// How much history is kept, from one start to the next: a file in the person's configuration folder.
class JournalLimitsStore final
{
public:
    /// @p file: where to keep them; by default `taskwatch/history.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit JournalLimitsStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// What is missing, or out of bounds, is as by default.
    [[nodiscard]] JournalLimits load() const;
    /// False where the file could not be written; the old one stays then. What is as by default is not written.
    bool save(const JournalLimits &limits) const;

private:
    QString m_file;
};

} // namespace Taskwatch
