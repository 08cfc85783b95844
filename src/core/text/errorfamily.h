// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// What kind of error @p error is: its first line that is not blank, with `#` for whatever may differ from one time to the next
/// (numbers, ids, times and lengths of time, addresses with their ports). Errors that differ in nothing else are one family:
/// `dial tcp 10.0.0.1:443: i/o timeout after 1203 ms` is of `dial tcp #: i/o timeout after #`. HTTP status codes at the beginning
/// and after "status" or "HTTP" stay, as they tell errors apart. At most a line of some hundred visible characters; empty where
/// @p error is.
[[nodiscard]] QString errorFamily(const QString &error);

} // namespace Taskwatch
