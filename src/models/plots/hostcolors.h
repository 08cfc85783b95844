// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Taskwatch {

/// Gives hosts numbers that stand for colours. A host keeps its number, also while others are shown, as long as there
/// are enough numbers. The first choice follows from the name alone, so that it is mostly the same in every run.
class HostColors final
{
public:
    static constexpr int Count = 8; ///< numbers

    /// Numbers below Count for @p hosts, at most Count of them, all different.
    [[nodiscard]] QList<int> numbersOf(const QStringList &hosts);

private:
    QHash<QString, int> m_numbers; // of all hosts so far
};

} // namespace Taskwatch
