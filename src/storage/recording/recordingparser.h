// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recording.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace Taskwatch
{

/// Reads the lines that recordingformat.h writes.
namespace RecordingFormat
{

/// Reads the first line, or says why this is no recording that can be read.
[[nodiscard]] Result<RecordingHead> readHead(const QByteArray &line);

/// What a later line is: something recorded, the end (none of both), or something that a later version may have
/// written.
struct Line {
    std::optional<RecordingEntry> entry;
    bool isEnd = false;
    qint64 tasks = 0; ///< that were written; only of the end
};
/// Reads a later line, or says what is wrong with it.
[[nodiscard]] Result<Line> readLine(const QByteArray &line);

} // namespace RecordingFormat

} // namespace Taskwatch
