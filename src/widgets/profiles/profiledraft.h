// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

namespace Taskwatch {

/// A profile that is being edited.
struct ProfileDraft {
    Profile profile;
    QString tokenText; ///< typed but not saved; never displayed

    friend bool operator==(const ProfileDraft &, const ProfileDraft &) = default;
};

} // namespace Taskwatch
