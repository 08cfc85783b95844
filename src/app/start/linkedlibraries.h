// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch {

/// The libraries that this process uses, one per line: name, version and licence. The versions are those found now,
/// except QtKeychain's and the C++ library's, which are those of the build. Needs a QCoreApplication.
[[nodiscard]] QStringList linkedLibraries();

} // namespace Taskwatch
