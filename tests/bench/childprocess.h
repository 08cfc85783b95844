// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Taskwatch::Bench {

/// Runs this program with `--child` and @p arguments, off screen, and returns its output. Returns an empty object,
/// after reportFailure(), if it failed.
[[nodiscard]] QJsonObject runInChild(const QStringList &arguments);

/// Path of the executable @p name, searched in PATH and in the folders of servers, which the PATH of ordinary users may
/// lack. Empty if it is not installed.
[[nodiscard]] QString findProgram(const QString &name);

} // namespace Taskwatch::Bench
