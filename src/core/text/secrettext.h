// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Returns @p url without its possibly secret parts: user info, query and fragment. Also works on invalid URLs.
[[nodiscard]] QString withoutUrlSecrets(const QString &url);

/// Applies withoutUrlSecrets() to each URL in @p text, also if it is escaped or has no scheme. If in doubt, removes
/// more.
[[nodiscard]] QString withUrlsCut(const QString &text);

} // namespace Taskwatch
