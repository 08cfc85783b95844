// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Taskwatch {

/// Formats JSON with one line for each member and item, indented by two spaces a level. Names, strings and numbers are
/// not changed: big integers, `1e400`, duplicate names and the order stay as they were sent. None if @p text is not
/// JSON or is nested more than 64 levels deep.
[[nodiscard]] std::optional<QString> prettyJson(const QString &text);

} // namespace Taskwatch
