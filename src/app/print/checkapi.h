// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Taskwatch {

/// Checks the API file @p file for people who write one, and prints what is wrong with it. If @p id is given, also
/// prints the request for this task or list, and what the file makes of the answer on standard input. Returns an exit
/// code: BadUsage for an invalid file or id, NotAnswered for an answer that is no task or no list.
[[nodiscard]] int checkApi(const QString &file, const std::optional<QString> &id);

} // namespace Taskwatch
