// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// @p text where no markup is understood but some desktop might: its angle brackets become others that look alike.
[[nodiscard]] QString withoutBrackets(QString text);

/// @p text as the body of a freedesktop notification, which is markup. @p takenForMarkup: false where the service said that it
/// shows bodies as they are.
[[nodiscard]] QString notificationBody(const QString &text, bool takenForMarkup);

} // namespace Taskwatch
