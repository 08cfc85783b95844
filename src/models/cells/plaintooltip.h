// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace Taskwatch {

/// Returns @p text as a tooltip that Qt shows literally. Qt guesses whether a tooltip is rich text, and rich text with
/// `<img src=file:…>` from a server would load that file. Here everything is escaped inside one known paragraph.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The header data of a column for @p role. Fonts and colours come from the style.
[[nodiscard]] QVariant columnHeader(
    int role, const QString &title, const QString &explanation, Qt::AlignmentFlag alignment);

} // namespace Taskwatch
