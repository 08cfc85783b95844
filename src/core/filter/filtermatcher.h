// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "filter/filterquery.h"
#include "table/tasktable.h"
#include "text/caseinsensitivematcher.h"

#include <vector>

namespace Taskwatch {

/// Decides whether rows match a filter. Caches the results for texts that rows share, by TextId.
class FilterMatcher final
{
public:
    /// @p texts: the text pool of the rows that will be matched. It must outlive the matcher.
    FilterMatcher(const FilterQuery &query, const TextPool &texts);

    [[nodiscard]] bool matches(const TaskRow &row, const ClockReading &moment);

private:
    enum class Known : quint8 { NotYet, No, Yes };

    /// A term with what it needs for fast matching.
    struct Condition {
        FilterTerm term;
        CaseInsensitiveMatcher needle;
        std::vector<Known> known; // by TextId: whether the term matches that text
    };

    [[nodiscard]] bool holds(Condition &condition, const TaskRow &row, const ClockReading &moment) const;
    [[nodiscard]] bool textHolds(Condition &condition, TextId id) const;

    const TextPool &m_texts;
    quint32 m_generation;
    std::vector<std::vector<Condition>> m_alternatives;
};

} // namespace Taskwatch
