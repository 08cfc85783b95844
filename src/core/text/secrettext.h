// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch
{

/// @p url without what may be secret in it: who logs in, the query and the fragment. Also where it is no good url.
[[nodiscard]] QString withoutUrlSecrets(const QString &url);

/// @p text with each url in it, also one that is escaped or has no scheme, as by withoutUrlSecrets(). Rather cuts too
/// much than too little.
[[nodiscard]] QString withUrlsCut(const QString &text);

/// @p text with a `…` for everything in it that looks like a token: what follows `Bearer`, `Authorization:` or
/// `…token=`, and what has the form of the service's own tokens.
[[nodiscard]] QString withTokensCut(const QString &text);

/// Whether the value of a field or header called @p name is a token, whatever it looks like.
[[nodiscard]] bool isTokenName(const QString &name);

} // namespace Taskwatch
