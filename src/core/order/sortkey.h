// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace Taskwatch {

/// The sort key of a row. A total order, because no two rows have the same id.
struct SortKey {
    qint64 first = 0; ///< value of the field that rows are sorted by
    qint64 second = 0; ///< value of the field sorted by before; decides among equals
    quint32 id = 0; ///< rank of the id; decides among the rest

    friend auto operator<=>(const SortKey &, const SortKey &) = default;
};

} // namespace Taskwatch
