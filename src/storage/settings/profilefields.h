// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/profile.h"
#include "settings/settingsfile.h"

/// Reads and writes a profile as a section of a settings file.
namespace Taskwatch::ProfileFields {

/// The entries of @p profile. Default values are invalid.
[[nodiscard]] SettingsEntries toEntries(const Profile &profile);
/// Reads the profile @p id from @p section, or says which field is invalid.
[[nodiscard]] Result<Profile> read(const SettingsEntries &section, const QString &id);

/// Why @p profile, apart from its name, cannot be saved, in words; empty if it can.
[[nodiscard]] QString problem(const Profile &profile);
[[nodiscard]] bool isId(const QString &id);

} // namespace Taskwatch::ProfileFields
