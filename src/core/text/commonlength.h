// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>

namespace Taskwatch {

/// Length of the common prefix of two texts in characters, at most @p most.
[[nodiscard]] inline qsizetype commonLength(QStringView a, QStringView b, qsizetype most)
{
    most = std::min({most, a.size(), b.size()});
    const auto [end, _] = std::mismatch(a.begin(), a.begin() + most, b.begin());
    return end - a.begin();
}

} // namespace Taskwatch
