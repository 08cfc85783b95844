// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// @p count as tr() takes it for a plural form.
[[nodiscard]] int pluralNumber(qint64 count);

/// "1 byte", "1,234 bytes", in the default locale.
[[nodiscard]] QString bytesText(qint64 bytes);

} // namespace Taskwatch
