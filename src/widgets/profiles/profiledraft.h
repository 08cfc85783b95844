// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

namespace Taskwatch {

/// A profile as a person is writing it.
struct ProfileDraft {
    Profile profile;
    QString tokenText; ///< typed, and not saved; never shown

    friend bool operator==(const ProfileDraft &, const ProfileDraft &) = default;
};

} // namespace Taskwatch
