// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/phasesample.h"
#include "history/recordedtask.h"

#include <variant>

namespace Taskwatch
{

/// What a recording says of itself.
struct RecordingHead {
    static constexpr int Version = 1;

    Timestamp savedAt{};
    QString endpoint; ///< its base address
    bool withUrls = false; ///< see RecordingOptions

    friend bool operator==(const RecordingHead &, const RecordingHead &) = default;
};

/// What one line of a recording holds.
using RecordingEntry = std::variant<RecordedTask, WatchGap, PhaseSample>;

} // namespace Taskwatch
