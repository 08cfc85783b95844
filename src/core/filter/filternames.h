// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "filter/filterterm.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringView>

#include <array>

namespace Taskwatch {

/// A filter name: one row of the table that the parser, the completion and the cheat sheet use.
struct FilterName {
    enum class Accepts : quint8 {
        Text, ///< `name:text`
        State, ///< `name:` and the beginning of a state
        Phase, ///< `name:` and a phaseKey() or NoPhaseKey
        Number, ///< a relation and an integer
        Time, ///< a relation and a duration
        Nothing, ///< no value
    };

    QStringView name;
    FilterTerm::Kind kind;
    Accepts accepts;
    QStringView example; ///< a complete term: name, relation, value
    const char *meaning; ///< untranslated source text of explanation()

    /// What the name matches, translated, in a few words.
    [[nodiscard]] QString explanation() const;
    /// The part of a term before the value: `state:`, `retries>`; the name only if it has no value.
    [[nodiscard]] QStringView opening() const
    {
        return accepts == Accepts::Nothing ? name : example.first(name.size() + 1);
    }
    [[nodiscard]] bool acceptsComparison() const { return accepts == Accepts::Number || accepts == Accepts::Time; }
};

/// The value of `phase:` for rows that have received no task yet.
inline constexpr QStringView NoPhaseKey = u"none";

/// In the order in which the cheat sheet and the completion show them.
inline constexpr std::array<FilterName, 20> FilterNames = {{
    {u"state", FilterTerm::Kind::State, FilterName::Accepts::State, u"state:retrying",
        QT_TRANSLATE_NOOP("FilterName", "the state as sent by the endpoint, or its beginning")},
    {u"phase", FilterTerm::Kind::Phase, FilterName::Accepts::Phase, u"phase:failed",
        QT_TRANSLATE_NOOP("FilterName", "the group of states, or none if no task was received yet")},
    {u"url", FilterTerm::Kind::Url, FilterName::Accepts::Text, u"url:/orders",
        QT_TRANSLATE_NOOP("FilterName", "a part of the URL")},
    {u"host", FilterTerm::Kind::Host, FilterName::Accepts::Text, u"host:example.com",
        QT_TRANSLATE_NOOP("FilterName", "the complete host of the URL, with the port if there is one")},
    {u"error", FilterTerm::Kind::Error, FilterName::Accepts::Text, u"error:\"bad gateway\"",
        QT_TRANSLATE_NOOP("FilterName", "a part of the last error")},
    {u"family", FilterTerm::Kind::Family, FilterName::Accepts::Text, u"family:\"timeout after #\"",
        QT_TRANSLATE_NOOP("FilterName", "the last error, with # for numbers and ids")},
    {u"message", FilterTerm::Kind::Message, FilterName::Accepts::Text, u"message:msg_7",
        QT_TRANSLATE_NOOP("FilterName", "a part of the message id")},
    {u"id", FilterTerm::Kind::Id, FilterName::Accepts::Text, u"id:tsk_12",
        QT_TRANSLATE_NOOP("FilterName", "a part of the task id")},
    {u"retries", FilterTerm::Kind::Retries, FilterName::Accepts::Number, u"retries>3",
        QT_TRANSLATE_NOOP("FilterName", "retries so far")},
    {u"left", FilterTerm::Kind::Left, FilterName::Accepts::Number, u"left<1",
        QT_TRANSLATE_NOOP("FilterName", "retries left")},
    {u"changes", FilterTerm::Kind::Changes, FilterName::Accepts::Number, u"changes>0",
        QT_TRANSLATE_NOOP("FilterName", "changes seen since the task was added")},
    {u"changed", FilterTerm::Kind::Changed, FilterName::Accepts::Time, u"changed<10m",
        QT_TRANSLATE_NOOP("FilterName", "time since a change was last seen, since Taskwatch started")},
    {u"next", FilterTerm::Kind::Next, FilterName::Accepts::Time, u"next<5m",
        QT_TRANSLATE_NOOP("FilterName", "time until the next attempt; negative once it has passed")},
    {u"age", FilterTerm::Kind::Age, FilterName::Accepts::Time, u"age>1h",
        QT_TRANSLATE_NOOP("FilterName", "time since the last poll")},
    {u"errorage", FilterTerm::Kind::ErrorAge, FilterName::Accepts::Time, u"errorage<10m",
        QT_TRANSLATE_NOOP("FilterName", "time since the last error")},
    {u"stale", FilterTerm::Kind::Stale, FilterName::Accepts::Nothing, u"stale",
        QT_TRANSLATE_NOOP("FilterName", "not confirmed for a while")},
    {u"gone", FilterTerm::Kind::Gone, FilterName::Accepts::Nothing, u"gone",
        QT_TRANSLATE_NOOP("FilterName", "not found several times in a row")},
    {u"flagged", FilterTerm::Kind::Flagged, FilterName::Accepts::Nothing, u"flagged",
        QT_TRANSLATE_NOOP("FilterName", "the answer contains a contradiction")},
    {u"failing", FilterTerm::Kind::Failing, FilterName::Accepts::Nothing, u"failing",
        QT_TRANSLATE_NOOP("FilterName", "the last poll failed")},
    {u"overdue", FilterTerm::Kind::Overdue, FilterName::Accepts::Nothing, u"overdue",
        QT_TRANSLATE_NOOP("FilterName", "the time of its next attempt, or its deadline, has passed")},
}};

/// An API's own names for fields that have a filter name, such as `queue` for `message`: the filter name by the API's,
/// in lower case.
using FilterAliases = QMap<QString, QString>;

/// The aliases of an API with @p words. Words of the default API, words that are filter names already, and words with
/// other characters than ASCII letters are none. Blanks are left out: `root task` becomes `roottask`.
[[nodiscard]] FilterAliases filterAliases(const ApiDescription::Words &words);

/// The row of @p name, or of the filter name for which it is an alias, case-insensitive; null if there is none.
[[nodiscard]] const FilterName *findFilterName(QStringView name, const FilterAliases &aliases = {});
/// The row with the name most similar to the misspelt @p name, among those that take a value; null if none is similar
/// enough.
[[nodiscard]] const FilterName *nearFilterName(QStringView name);

} // namespace Taskwatch
