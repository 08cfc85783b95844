// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch {

/// What became of ids that a person gave: `14 tasks added, 3 already watched, 1 refused: …`. Plain text.
[[nodiscard]] QString takenText(qsizetype added, qsizetype known, const QStringList &refused);

} // namespace Taskwatch
