// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/profile.h"

class QSettings;

/// Reads and writes a profile as a section of a settings file.
namespace Taskwatch::ProfileFields {

/// Writes @p profile to the current group of @p section. Default values are left out.
void write(QSettings &section, const Profile &profile);
/// Reads the profile @p id from the current group of @p section, or says which field is invalid.
[[nodiscard]] Result<Profile> read(const QSettings &section, const QString &id);

/// Why @p profile, apart from its name, cannot be saved, in words; empty if it can.
[[nodiscard]] QString problem(const Profile &profile);
[[nodiscard]] bool isId(const QString &id);

} // namespace Taskwatch::ProfileFields
