// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "compact/internedresults.h"
#include "table/tasktable.h"

#include <QStringList>

namespace Taskwatch {

/// The error families whose notifications are muted: failures and retries with such an error raise none. What does not
/// concern an error, such as success or a poll without an answer, still does.
class MutedFamilies final
{
public:
    static constexpr qsizetype Most = 100; ///< families; the oldest are dropped

    MutedFamilies();

    /// Without duplicates, the oldest first.
    [[nodiscard]] const QStringList &families() const { return m_families; }
    void setFamilies(const QStringList &families);
    /// Removes those of @p alerts that are muted. Their rows must still be in @p table, the same in each call.
    void removeFrom(std::vector<Alert> &alerts, const TaskTable &table);

private:
    [[nodiscard]] bool isMuted(const Alert &alert, const TaskTable &table);

    QStringList m_families;
    InternedResults m_known; // families by text
    quint32 m_generation = 0; // TextPool::generation() when m_known was filled
};

} // namespace Taskwatch
