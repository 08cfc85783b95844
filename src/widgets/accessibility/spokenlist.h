// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// A picture that screen readers read as a list. A widget that paints events derives from it too.
class SpokenList
{
public:
    SpokenList();
    virtual ~SpokenList() = default;
    Q_DISABLE_COPY_MOVE(SpokenList)

    /// Of a longer list, only the last ones are read.
    static constexpr qsizetype MostItems = 500;

    [[nodiscard]] virtual qsizetype spokenCount() const = 0;
    /// @p index: below spokenCount(). Plain text of one line.
    [[nodiscard]] virtual QString spokenItem(qsizetype index) const = 0;
};

} // namespace Taskwatch
