// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "base/result.h"

class QSettings;

/// A profile as a section of a file has it.
namespace Taskwatch::ProfileFields {

/// Writes @p profile into the section that was begun. What is as by default is left out.
void write(QSettings &section, const Profile &profile);
/// Reads the profile @p id from the section that was begun, or says which field cannot be.
[[nodiscard]] Result<Profile> read(const QSettings &section, const QString &id);

/// Why @p profile, which has a name, cannot be kept, in words; empty where it can.
[[nodiscard]] QString problem(const Profile &profile);
[[nodiscard]] bool isId(const QString &id);

} // namespace Taskwatch::ProfileFields
