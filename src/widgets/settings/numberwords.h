// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Shows @p words around the number in @p box, a spin box. `%1` in them stands for the number, because languages differ
/// in what stands before and after it.
template <typename SpinBox>
void setNumberWords(SpinBox *box, const QString &words)
{
    const QString number = QStringLiteral("%1");
    box->setPrefix(words.section(number, 0, 0));
    box->setSuffix(words.section(number, 1));
}

} // namespace Taskwatch
