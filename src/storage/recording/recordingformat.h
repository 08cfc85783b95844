// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "recording/recording.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace Taskwatch {

class RecordingCensor;

/// Writes and reads the lines of a recording, each a JSON object; see resources/doc/recording-format.md. Times are Unix
/// times in ms; fields without a value are absent.
namespace RecordingFormat {

[[nodiscard]] QByteArray headLine(const RecordingHead &head);
/// A task, with secrets removed by @p censor.
[[nodiscard]] QByteArray taskLine(const RecordedTask &task, const RecordingCensor &censor);
[[nodiscard]] QByteArray gapLine(const WatchGap &gap);
[[nodiscard]] QByteArray sampleLine(const PhaseSample &sample);
/// The last line. A recording without it is incomplete. @p tasks: the number of tasks written.
[[nodiscard]] QByteArray endLine(qint64 tasks);

/// Reads a line from @p device, at most LongestRecordingLine bytes of it. Empty at the end.
[[nodiscard]] QByteArray nextLine(QIODevice *device);

/// Reads the first line, or says why this is not a readable recording.
[[nodiscard]] Result<RecordingHead> readHead(const QByteArray &line);

/// The content of a later line: an entry, the end, or neither if a newer version wrote something unknown.
struct Line {
    std::optional<RecordingEntry> entry;
    bool isEnd = false;
    qint64 tasks = 0; ///< number of tasks written; only if isEnd
};
/// Reads a later line, or says why it is invalid.
[[nodiscard]] Result<Line> readLine(const QByteArray &line);

} // namespace RecordingFormat

} // namespace Taskwatch
