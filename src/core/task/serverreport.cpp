// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/serverreport.h"

#include <algorithm>

namespace Taskwatch {

void addReports(QList<ServerReport> &all, const QList<ServerReport> &more)
{
    for (const ServerReport &report : more) {
        const auto [first, end] = std::equal_range(
            all.begin(), all.end(), report, [](const ServerReport &a, const ServerReport &b) { return a.at < b.at; });
        if (std::none_of(first, end, [&report](const ServerReport &each) { return each.isSameAs(report); }))
            all.insert(end, report);
    }
    if (all.size() > MostReports)
        all.remove(0, all.size() - MostReports);
}

} // namespace Taskwatch
