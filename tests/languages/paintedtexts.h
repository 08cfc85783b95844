// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Taskwatch::Test {

/// What @p widget paints as text, without its children, whether it has a property with that text or not. Text that is
/// painted in pieces, because of its fonts, directions or lines, is one text as long as a bracket of the
/// pseudo-language is open.
[[nodiscard]] QStringList paintedTexts(const QWidget &widget);

} // namespace Taskwatch::Test
