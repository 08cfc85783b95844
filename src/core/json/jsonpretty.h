// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Taskwatch {

/// @p text with a line for each member and item, indented by two blanks a level. Every name, string and number stays as it
/// was sent, character by character: big integers, `1e400`, names that come twice, the order. None where @p text is not
/// JSON, or is nested so deep that indentation would swamp it.
[[nodiscard]] std::optional<QString> prettyJson(const QString &text);

} // namespace Taskwatch
