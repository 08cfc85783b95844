// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch
{

/// Puts a TakenToken for each token in @p text: what follows `Bearer`, `Authorization:` or a name such as `qstash_token=`,
/// and what has the form of the service's own. Returns how many there were; a name without its value (`$QSTASH_TOKEN`) is
/// none. In one pass.
int takeTokensOut(QString &text);

} // namespace Taskwatch
