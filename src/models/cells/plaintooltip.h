// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// @p text as a tooltip that shows just its characters. Qt guesses whether a tooltip is rich text, and a rich one with
/// `<img src=file:…>` from a server would load that file; here everything is escaped inside one known paragraph.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Taskwatch
