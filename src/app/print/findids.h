// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

struct IdForms;

/// Prints the ids that pasting the text in @p file (`-`: standard input) would find, one JSON object a line. Returns an
/// exit code: NotAnswered if there is no task and no message in it, BadUsage if it cannot be read.
[[nodiscard]] int findIds(const QString &file, const IdForms &forms);

} // namespace Taskwatch
