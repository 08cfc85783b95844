// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "api/taskrows.h"
#include "task/serverreport.h"

namespace Taskwatch {

/// Reads what an answer reports about a task's past, as an API file describes. Entries without a valid time are left
/// out.
class TaskReports final
{
public:
    static constexpr qsizetype LongestError = 2000; ///< characters; the rest of an error is cut off

    /// @p api must outlive this.
    explicit TaskReports(const ApiDescription &api)
        : m_api(api)
    {
    }

    /// Each of @p rows as a report, oldest first.
    [[nodiscard]] QList<ServerReport> ofRows(const TaskRows &rows) const;
    /// The reports that @p task contains, oldest first; none if the API has none.
    [[nodiscard]] QList<ServerReport> inTask(const QJsonObject &task) const;

private:
    const ApiDescription &m_api;
};

} // namespace Taskwatch
