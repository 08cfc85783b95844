// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace Taskwatch::Test {

/// How the visible parts of @p window lie, one line for each, below that of the part which it lies in:
///
///     saveButton: start cancelButton+6, top 12, end 9, bottom far
///
/// The button begins 6 pixels behind another one and 12 below the upper edge of the part around it. "start" is where
/// reading begins, so a mirrored window has the same lines. Far is what a layout stretches. No sizes are told: they
/// are those of the texts.
[[nodiscard]] QStringList geometryOf(const QWidget &window);

/// The lines in which @p found differs from @p expected by more than rounding, each with - for expected or + for found.
[[nodiscard]] QStringList geometryDifferences(const QStringList &expected, const QStringList &found);

} // namespace Taskwatch::Test
