// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace Taskwatch {

/// Starts this program with @p arguments as a process that goes on by itself, without the tokens in the environment:
/// it shows a recording or the demo, which need none. Returns its process id. Does not wait for it.
[[nodiscard]] Result<qint64> startOwnProcess(const QString &program, const QStringList &arguments);

} // namespace Taskwatch
