// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording.h"
#include "result.h"

#include <QByteArray>

#include <optional>

namespace Taskwatch
{

class RecordingCensor;

/// The lines of a recording, each a JSON object; see “Recordings” in the README. Times are Unix ms; a field that is not
/// set is absent.
namespace RecordingFormat
{

[[nodiscard]] QByteArray headLine(const RecordingHead &head);
/// Without what @p censor takes out.
[[nodiscard]] QByteArray taskLine(const RecordedTask &task, const RecordingCensor &censor);
[[nodiscard]] QByteArray gapLine(const WatchGap &gap);
[[nodiscard]] QByteArray sampleLine(const PhaseSample &sample);
/// The last line: by it a recording is known to be whole.
[[nodiscard]] QByteArray endLine(qint64 tasks);

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
