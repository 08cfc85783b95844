// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Replaces each token in @p text by @p mark: the value after `Bearer`, `Authorization:` or a name such as
/// `api_token=`, and any text in the form of the service's own tokens. If in doubt, replaces more. Returns the
/// number of tokens; a placeholder or an ordinary word after such a name (`$API_TOKEN`) is replaced, but not
/// counted. One pass.
int replaceTokens(QString &text, QStringView mark);

/// @p text with `…` in place of each token.
[[nodiscard]] QString withTokensCut(const QString &text);

/// Whether the value of a field or header named @p name is a token.
[[nodiscard]] bool isTokenName(const QString &name);

} // namespace Taskwatch
