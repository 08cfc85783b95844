// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// "1 byte", "1,234 bytes", in the default locale. English has no translation file, so a plural form of %n would not
/// get its singular.
[[nodiscard]] QString bytesText(qint64 bytes);

} // namespace Taskwatch
