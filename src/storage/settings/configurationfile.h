// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardPaths>

namespace Taskwatch {

/// The path of Taskwatch's settings file @p name in the user's configuration folder ($XDG_CONFIG_HOME).
[[nodiscard]] inline QString configurationFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/taskwatch/")
        + name;
}

} // namespace Taskwatch
