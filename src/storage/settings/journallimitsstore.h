// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"

namespace Taskwatch {

/// Stores the limits of the history in a file in the user's configuration folder.
class JournalLimitsStore final
{
public:
    /// @p file: the settings file; by default `taskwatch/history.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit JournalLimitsStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// Values that are missing or out of bounds are replaced by the defaults.
    [[nodiscard]] JournalLimits load() const;
    /// False if the file could not be written; the old file is unchanged then. Default values are not written.
    bool save(const JournalLimits &limits) const;

private:
    QString m_file;
};

} // namespace Taskwatch
