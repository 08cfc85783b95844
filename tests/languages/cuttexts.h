// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace Taskwatch::Test {

/// The texts of @p window that are wider or higher than their visible widgets, or outside of them, each with its sizes.
/// A text that is elided on purpose counts unless its tooltip says the whole.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace Taskwatch::Test
