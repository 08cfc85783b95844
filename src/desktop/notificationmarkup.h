// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Replaces the angle brackets of @p text by similar characters, for desktops that may parse plain text as markup.
[[nodiscard]] QString withoutBrackets(QString text);

/// @p text as the body of a freedesktop notification, escaped as markup. @p parsedAsMarkup: false if the service shows
/// bodies as plain text.
[[nodiscard]] QString notificationBody(const QString &text, bool parsedAsMarkup);

} // namespace Taskwatch
