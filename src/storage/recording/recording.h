// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/phasesample.h"
#include "history/recordedtask.h"

#include <variant>

namespace Taskwatch {

/// The first line of a recording.
struct RecordingHead {
    static constexpr int Version = 1;

    Timestamp savedAt{};
    QString endpoint; ///< its base address
    bool withUrls = false; ///< see RecordingOptions

    friend bool operator==(const RecordingHead &, const RecordingHead &) = default;
};

/// The content of one line of a recording.
using RecordingEntry = std::variant<RecordedTask, WatchGap, PhaseSample>;

} // namespace Taskwatch
