// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recording.h"

#include <QByteArray>

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

} // namespace RecordingFormat

} // namespace Taskwatch
