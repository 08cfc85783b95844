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
    /// @p file: see SettingsFile.
    explicit JournalLimitsStore(const QString &file = QStringLiteral("history.ini"))
        : m_file(file)
    {
    }

    /// Values that are missing or out of bounds are replaced by the defaults.
    [[nodiscard]] JournalLimits load();
    /// See SettingsFile::save(). Default values are not written.
    [[nodiscard]] Result<QString> save(const JournalLimits &limits);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
