// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>

namespace Taskwatch {

/// Length of the common prefix of two texts in characters, at most @p maxCount.
[[nodiscard]] inline qsizetype commonPrefixLength(QStringView a, QStringView b, qsizetype maxCount)
{
    maxCount = std::min({maxCount, a.size(), b.size()});
    const auto [end, _] = std::mismatch(a.begin(), a.begin() + maxCount, b.begin());
    return end - a.begin();
}

} // namespace Taskwatch
