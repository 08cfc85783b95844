// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recording.h"

#include <QByteArray>

namespace Taskwatch {

class RecordingCensor;

/// Writes the lines of a recording, each a JSON object; see resources/doc/recording-format.md. Times are Unix times
/// in ms; fields without a value are absent.
namespace RecordingFormat {

[[nodiscard]] QByteArray headLine(const RecordingHead &head);
/// A task, with secrets removed by @p censor.
[[nodiscard]] QByteArray taskLine(const RecordedTask &task, const RecordingCensor &censor);
[[nodiscard]] QByteArray gapLine(const WatchGap &gap);
[[nodiscard]] QByteArray sampleLine(const PhaseSample &sample);
/// The last line. A recording without it is incomplete. @p tasks: the number of tasks written.
[[nodiscard]] QByteArray endLine(qint64 tasks);

} // namespace RecordingFormat

} // namespace Taskwatch
