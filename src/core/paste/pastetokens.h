// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Replaces each token in @p text by RemovedToken: the value after `Bearer`, `Authorization:` or a name such as
/// `qstash_token=`, and any text in the form of the service's own tokens. Returns the number of tokens; a name without
/// a value (`$QSTASH_TOKEN`) is not counted. One pass.
int removeTokens(QString &text);

} // namespace Taskwatch
