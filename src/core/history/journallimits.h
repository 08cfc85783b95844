// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch {

/// Limits of the data that the journal stores.
struct JournalLimits {
    static constexpr int LeastDays = 1, MostDays = 3650;
    static constexpr qint64 LeastChanges = 1'000, MostChanges = 100'000'000;

    int days = 30; ///< older changes are deleted
    qint64 changes = 1'000'000; ///< of all tasks together; the oldest are deleted first
    /// Not a setting. Changes with long texts may fill more than this only as far as mostBytes() says.
    qint64 bytes = 1'000'000'000;

    /// Of the file. If it is larger, the oldest changes are deleted although there are not too many: servers may send
    /// long texts, each time others.
    [[nodiscard]] constexpr qint64 mostBytes() const { return bytes + 1'000 * changes; }

    friend bool operator==(const JournalLimits &, const JournalLimits &) = default;
};

} // namespace Taskwatch
