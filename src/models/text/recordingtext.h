// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/statustext.h"

namespace Taskwatch {

/// Texts of a window that shows a recording. Plain text, made safe; times are in the local time zone.
struct RecordingText {
    QString title; ///< of the window
    QString what; ///< endpoint and time, and that there is no polling
    QString detail; ///< tooltip: what the recording does not contain
    QString problem; ///< what is missing to show it completely, and what is shown instead; empty if nothing is

    friend bool operator==(const RecordingText &, const RecordingText &) = default;
};
/// @p endpoint: the base address from the recording. @p withUrls: see RecordingOptions. @p apiProblem: why the file of
/// its API cannot be used; empty if it can.
[[nodiscard]] RecordingText recordingText(
    const QString &endpoint, Timestamp savedAt, bool withUrls, const QString &apiProblem = {});

/// Text of the status bar when @p tasks are shown.
[[nodiscard]] StatusText recordingStatusText(int tasks);

/// Message that @p count parts (at least 1) could not be read. @p reason and @p line describe the first one; @p line is
/// 0 if it concerns the whole file.
[[nodiscard]] QString recordingProblemsText(qint64 count, qint64 line, const QString &reason);

/// Message that histories can no longer be read, because another program has changed the file.
[[nodiscard]] QString recordingOverwrittenText();

/// Message that @p tasks were saved in @p fileName and @p leftOut were not.
[[nodiscard]] QString recordingSavedText(qint64 tasks, qint64 leftOut, const QString &fileName);

} // namespace Taskwatch
