// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/statustext.h"

namespace Taskwatch
{

/// What a window says of the recording that it shows. Plain text, made safe; times are in this machine's time zone.
struct RecordingText {
    QString title; ///< of the window
    QString what; ///< whose it is, of when, and that nothing is asked
    QString detail; ///< what is not in it; for a tooltip

    friend bool operator==(const RecordingText &, const RecordingText &) = default;
};
/// @p endpoint: its base address, as the recording tells it; @p withUrls: see RecordingOptions.
[[nodiscard]] RecordingText recordingText(const QString &endpoint, Timestamp savedAt, bool withUrls);

/// What the status bar says, where @p tasks are shown.
[[nodiscard]] StatusText recordingStatusText(int tasks);

/// That @p count lines, 1 or more, could not be read, and why the first could not; that is line @p line, or 0 where it
/// is about the whole.
[[nodiscard]] QString recordingProblemsText(qint64 count, qint64 line, const QString &reason);

/// That @p tasks were saved in @p fileName, and @p leftOut not.
[[nodiscard]] QString recordingSavedText(qint64 tasks, qint64 leftOut, const QString &fileName);

} // namespace Taskwatch
