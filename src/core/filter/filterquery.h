// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "filter/filternames.h"
#include "filter/filterterm.h"

#include <QList>

namespace Taskwatch {

/// An error in a filter text and its place.
struct FilterMistake {
    qsizetype at = 0; ///< index in the text of the part to underline
    qsizetype length = 0; ///< of that part; at least 1, except in an empty text
    QString what; ///< translated; says what to do

    friend bool operator==(const FilterMistake &, const FilterMistake &) = default;
};

/// A parsed filter: a disjunction of conjunctions of terms. A value type.
class FilterQuery final
{
public:
    /// Matches everything.
    FilterQuery() = default;

    /// Parses @p text. An empty text matches everything. @p aliases: the API's own names.
    static Result<FilterQuery, FilterMistake> parse(const QString &text, const FilterAliases &aliases = {});

    [[nodiscard]] bool matchesAll() const { return m_alternatives.isEmpty(); }
    /// Whether the result for a row may change as time passes, without a new observation.
    [[nodiscard]] bool dependsOnTime() const;
    /// A row matches if all terms of at least one alternative match. Empty: every row matches.
    [[nodiscard]] const QList<QList<FilterTerm>> &alternatives() const { return m_alternatives; }

    friend bool operator==(const FilterQuery &, const FilterQuery &) = default;

private:
    QList<QList<FilterTerm>> m_alternatives;
};

/// The text of a term that searches for @p value under @p name, such as `family:"connection timeout"`, quoted if
/// necessary. It can be appended to a filter after a space. An empty name gives a plain word.
[[nodiscard]] QString filterTerm(const QString &name, const QString &value);

/// The filter that @p text and also each of @p terms, without an "or", must match.
[[nodiscard]] QString withTerms(const QString &text, const QString &terms);

/// The filter @p text without the tasks that @p term matches, which filterTerm() has made.
[[nodiscard]] QString withoutTerm(const QString &text, const QString &term);

/// The text of the filter that shows the tasks of the error family @p family, only at @p host if one is given. @p host
/// may be empty.
[[nodiscard]] QString groupFilter(const QString &family, const std::optional<QString> &host = std::nullopt);

} // namespace Taskwatch
