// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterterm.h"

#include <QCoreApplication>
#include <QStringView>

#include <array>

namespace Taskwatch {

/// A name that a filter knows: one row of the one table that the parser, the completion and the cheat sheet read.
struct FilterName {
    enum class Takes : quint8 {
        Text, ///< `name:text`
        State, ///< `name:` and the beginning of a state
        Phase, ///< `name:` and a phaseKey(), or NoPhaseKey
        Number, ///< a relation and a whole number
        Time, ///< a relation and a length of time
        Nothing, ///< it stands alone
    };

    QStringView name;
    FilterTerm::Kind kind;
    Takes takes;
    QStringView example; ///< a whole term: name, relation, value
    const char *meaning; ///< in words, not yet translated: see explanation()

    /// In a few words for people, what it looks for.
    [[nodiscard]] QString explanation() const;
    /// What is typed of it before a value: `state:`, `retries>`; a name that stands alone just so.
    [[nodiscard]] QStringView opening() const { return takes == Takes::Nothing ? name : example.first(name.size() + 1); }
    [[nodiscard]] bool takesComparison() const { return takes == Takes::Number || takes == Takes::Time; }
};

/// The value of `phase:` for tasks that no answer told of yet.
inline constexpr QStringView NoPhaseKey = u"none";

/// In the order in which they are explained.
inline constexpr std::array<FilterName, 19> FilterNames = {{
    {u"state", FilterTerm::Kind::State, FilterName::Takes::State, u"state:retrying",
        QT_TRANSLATE_NOOP("FilterName", "the state, as the endpoint says it, or how it begins")},
    {u"phase", FilterTerm::Kind::Phase, FilterName::Takes::Phase, u"phase:failed",
        QT_TRANSLATE_NOOP("FilterName", "the group of states, or none: not told yet")},
    {u"url", FilterTerm::Kind::Url, FilterName::Takes::Text, u"url:/orders", QT_TRANSLATE_NOOP("FilterName", "a part of the url")},
    {u"host", FilterTerm::Kind::Host, FilterName::Takes::Text, u"host:example.com",
        QT_TRANSLATE_NOOP("FilterName", "the whole host of the url, with its port where it has one")},
    {u"error", FilterTerm::Kind::Error, FilterName::Takes::Text, u"error:\"bad gateway\"",
        QT_TRANSLATE_NOOP("FilterName", "a part of the last error")},
    {u"family", FilterTerm::Kind::Family, FilterName::Takes::Text, u"family:\"timeout after #\"",
        QT_TRANSLATE_NOOP("FilterName", "errors that differ only in numbers and ids")},
    {u"message", FilterTerm::Kind::Message, FilterName::Takes::Text, u"message:msg_7",
        QT_TRANSLATE_NOOP("FilterName", "a part of the message id")},
    {u"id", FilterTerm::Kind::Id, FilterName::Takes::Text, u"id:tsk_12", QT_TRANSLATE_NOOP("FilterName", "a part of the task id")},
    {u"retries", FilterTerm::Kind::Retries, FilterName::Takes::Number, u"retries>3",
        QT_TRANSLATE_NOOP("FilterName", "retries so far")},
    {u"left", FilterTerm::Kind::Left, FilterName::Takes::Number, u"left<1", QT_TRANSLATE_NOOP("FilterName", "retries that are left")},
    {u"changes", FilterTerm::Kind::Changes, FilterName::Takes::Number, u"changes>0",
        QT_TRANSLATE_NOOP("FilterName", "changes seen since it is watched")},
    {u"next", FilterTerm::Kind::Next, FilterName::Takes::Time, u"next<5m",
        QT_TRANSLATE_NOOP("FilterName", "time to the next attempt; below 0 once it has passed")},
    {u"age", FilterTerm::Kind::Age, FilterName::Takes::Time, u"age>1h", QT_TRANSLATE_NOOP("FilterName", "time since the last look")},
    {u"errorage", FilterTerm::Kind::ErrorAge, FilterName::Takes::Time, u"errorage<10m",
        QT_TRANSLATE_NOOP("FilterName", "time since the last error")},
    {u"stale", FilterTerm::Kind::Stale, FilterName::Takes::Nothing, u"stale",
        QT_TRANSLATE_NOOP("FilterName", "not confirmed for a while")},
    {u"gone", FilterTerm::Kind::Gone, FilterName::Takes::Nothing, u"gone",
        QT_TRANSLATE_NOOP("FilterName", "not found so often that it is left alone")},
    {u"flagged", FilterTerm::Kind::Flagged, FilterName::Takes::Nothing, u"flagged",
        QT_TRANSLATE_NOOP("FilterName", "the answer holds something that cannot be")},
    {u"failing", FilterTerm::Kind::Failing, FilterName::Takes::Nothing, u"failing",
        QT_TRANSLATE_NOOP("FilterName", "the last look failed")},
    {u"overdue", FilterTerm::Kind::Overdue, FilterName::Takes::Nothing, u"overdue",
        QT_TRANSLATE_NOOP("FilterName", "the time of its next attempt has passed")},
}};

/// The row of @p name, whatever its case; null where it is not one of ours.
[[nodiscard]] const FilterName *findFilterName(QStringView name);
/// The row whose name, to be followed by a value, was meant by the misspelt @p name; null where none is near.
[[nodiscard]] const FilterName *nearFilterName(QStringView name);

} // namespace Taskwatch
