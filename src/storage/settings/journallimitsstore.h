// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"
#include "settings/settingsfile.h"

namespace Taskwatch {

/// Stores the limits of the history in a file in the user's configuration folder.
class JournalLimitsStore final
{
public:
    /// @p file: the settings file; by default `taskwatch/history.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit JournalLimitsStore(const QString &file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// Values that are missing or out of bounds are replaced by the defaults.
    [[nodiscard]] JournalLimits load();
    /// See SettingsFile::save(). Default values are not written.
    [[nodiscard]] Result<QString> save(const JournalLimits &limits);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
