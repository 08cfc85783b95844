// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollsettings.h"
#include "settings/settingsfile.h"

#include <QString>

namespace Taskwatch {

/// Stores the polling settings of each profile in a file in the user's configuration folder, one group per profile.
/// Never contains a token.
class PollSettingsStore final
{
public:
    /// @p file: see SettingsFile.
    explicit PollSettingsStore(const QString &file = QStringLiteral("endpoints.ini"))
        : m_file(file)
    {
    }

    /// The settings of the profile with the key() @p profile. The key is the base address alone for a profile that is
    /// not saved, as it was before profiles existed. Values that are missing or out of bounds are replaced by the
    /// defaults.
    [[nodiscard]] PollSettings load(const QString &profile);
    /// See SettingsFile::save(). Default values are not written.
    [[nodiscard]] Result<QString> save(const QString &profile, const PollSettings &settings);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
