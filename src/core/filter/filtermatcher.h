// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterquery.h"
#include "text/foldedneedle.h"
#include "base/moment.h"
#include "table/tasktable.h"

#include <vector>

namespace Taskwatch {

/// Tells whether a row matches a filter. What it finds out of a text that many rows share it keeps, by the text's id.
class FilterMatcher final
{
public:
    /// @p texts, of the rows that will be asked about, must outlive the matcher.
    FilterMatcher(FilterQuery query, const TextPool &texts);

    [[nodiscard]] const FilterQuery &query() const { return m_query; }
    [[nodiscard]] bool matches(const TaskRow &row, const Moment &moment);

private:
    enum class Known : quint8 { NotYet, No, Yes };

    /// A term, made ready.
    struct Condition {
        FilterTerm term;
        FoldedNeedle needle;
        std::vector<Known> known; // by TextId: whether that text has what is looked for
    };

    [[nodiscard]] bool holds(Condition &condition, const TaskRow &row, const Moment &moment) const;
    [[nodiscard]] bool textHolds(Condition &condition, TextId id) const;

    FilterQuery m_query;
    const TextPool &m_texts;
    quint32 m_generation;
    std::vector<std::vector<Condition>> m_alternatives;
};

} // namespace Taskwatch
