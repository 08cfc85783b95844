// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/apitoken.h"

namespace Taskwatch {

/// A token, and what is wrong with the place where it is stored.
struct FoundToken {
    ApiToken token;
    QString warning; ///< in words, such as that others can read the file; else empty
};

enum class TokenFileKind : quint8 {
    Regular, ///< the user is not at hand: reading must not block
    Any, ///< also a pipe, and `-` for standard input
};

/// The token in the first line of the file @p name, or why there is none, without any part of it. Blocks.
[[nodiscard]] Result<FoundToken> readTokenFile(const QString &name, TokenFileKind kind);

} // namespace Taskwatch
