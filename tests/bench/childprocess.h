// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Taskwatch::Bench {

/// Runs this program with `--child` and @p arguments, off screen, and returns its output. Returns an empty object,
/// after printing an error, if it failed.
[[nodiscard]] QJsonObject runInChild(const QStringList &arguments);

} // namespace Taskwatch::Bench
