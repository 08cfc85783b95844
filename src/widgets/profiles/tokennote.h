// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

namespace Taskwatch {

/// What a form calls a place of tokens.
[[nodiscard]] QString tokenSourceTitle(TokenSource::Kind kind);

/// What a form says below the fields of a token.
struct TokenNote {
    QString words; ///< empty: nothing
    bool isWrong = false; ///< the fields cannot be saved so
};

/// @p name: of the variable or file. @p typed: a new token; never repeated in the note. @p found: where the token is,
/// in words. @p isNeeded: the API has tokens.
[[nodiscard]] TokenNote tokenNote(
    TokenSource::Kind kind, const QString &name, const QString &typed, const QString &found, bool isNeeded);

} // namespace Taskwatch
