// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// The family of @p error: its first line that is not blank, with `#` instead of the parts that vary (numbers, ids,
/// times, durations, addresses with ports). Errors that differ only in these parts belong to the same family. For
/// example, `dial tcp 10.0.0.1:443: i/o timeout after 1203 ms` belongs to `dial tcp #: i/o timeout after #`. HTTP
/// status codes at the beginning and after "status" or "HTTP" stay, because they distinguish errors. One line of at
/// most a few hundred visible characters; empty if @p error is blank.
[[nodiscard]] QString errorFamily(const QString &error);

} // namespace Taskwatch
