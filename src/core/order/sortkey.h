// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace Taskwatch {

/// The sort key of a row. A total order, because no two rows have the same id.
struct SortKey {
    qint64 primary = 0; ///< value of the current sort field
    qint64 secondary = 0; ///< value of the previous sort field; decides if `primary` is equal
    quint32 idRank = 0; ///< see IdRanks; decides if both values are equal

    friend auto operator<=>(const SortKey &, const SortKey &) = default;
};

} // namespace Taskwatch
