// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Message in the window of a profile whose API file cannot be used, with @p why: what does not work, what is shown
/// instead, and what to do. Plain text, made safe.
[[nodiscard]] QString profileApiProblemText(const QString &why);
/// The same for the window of a recording.
[[nodiscard]] QString recordingApiProblemText(const QString &why);

} // namespace Taskwatch
