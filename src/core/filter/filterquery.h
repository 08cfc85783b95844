// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterterm.h"
#include "base/result.h"

#include <QList>

namespace Taskwatch {

/// What is wrong with a filter, and where: the part to underline.
struct FilterMistake {
    qsizetype at = 0; ///< index into the text
    qsizetype length = 0; ///< at least 1, except in an empty text
    QString what; ///< in words that say what to do

    friend bool operator==(const FilterMistake &, const FilterMistake &) = default;
};

/// A filter as it was written: alternatives of terms that must all hold. A value.
class FilterQuery final
{
public:
    /// Matches everything.
    FilterQuery() = default;

    /// Understands @p text, or says what is wrong with it and where. An empty text matches everything.
    static Result<FilterQuery, FilterMistake> parse(const QString &text);

    [[nodiscard]] bool matchesAll() const { return m_alternatives.isEmpty(); }
    /// Whether rows may come or go as time passes, without any news.
    [[nodiscard]] bool looksAtClock() const;
    /// One of these must hold, and of it every term. Empty: everything matches.
    [[nodiscard]] const QList<QList<FilterTerm>> &alternatives() const { return m_alternatives; }

    friend bool operator==(const FilterQuery &, const FilterQuery &) = default;

private:
    QList<QList<FilterTerm>> m_alternatives;
};

/// The text of the term that looks for @p value under @p name, such as `family:"connection timeout"`, quoted where it must be:
/// to be appended to a filter after a blank. An empty name gives a plain word.
[[nodiscard]] QString filterTerm(const QString &name, const QString &value);

/// The text of the filter that shows the tasks of error family @p family, at @p host only where one is given; it may be empty.
[[nodiscard]] QString groupFilter(const QString &family, const std::optional<QString> &host = std::nullopt);

} // namespace Taskwatch
