// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/phasesample.h"
#include "history/recordedtask.h"

#include <variant>

namespace Taskwatch {

/// Maximum length of a recording's line, in bytes. A line is read as a whole, so this limits memory, and how long the
/// end of reading may have to wait.
inline constexpr qint64 LongestRecordingLine = qint64{16} * 1024 * 1024;

/// The first line of a recording.
struct RecordingHead {
    static constexpr int Version = 1;

    Timestamp savedAt{};
    QString endpoint; ///< its base address
    bool withUrls = false; ///< see RecordingOptions
    QString api = {}; ///< ApiDescription::key; empty: the default API

    friend bool operator==(const RecordingHead &, const RecordingHead &) = default;
};

/// The content of one line of a recording.
using RecordingEntry = std::variant<RecordedTask, WatchGap, PhaseSample>;

} // namespace Taskwatch
