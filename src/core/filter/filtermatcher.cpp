// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filtermatcher.h"

#include "text/errorfamily.h"
#include "text/urlhost.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;
using Kind = FilterTerm::Kind;
using Relation = FilterTerm::Relation;

/// Whether @p value has @p relation to @p bound. @p equal: the result for Relation::Equal.
template <typename T>
bool compare(T value, Relation relation, T bound, bool equal)
{
    switch (relation) {
    case Relation::Less:
        return value < bound;
    case Relation::LessOrEqual:
        return value <= bound;
    case Relation::Equal:
        return equal;
    case Relation::GreaterOrEqual:
        return value >= bound;
    case Relation::Greater:
        return value > bound;
    }
    Q_UNREACHABLE();
}

bool numberHolds(const FilterTerm &term, qint64 number)
{
    return compare(number, term.relation, term.number, number == term.number);
}

bool timeHolds(const FilterTerm &term, milliseconds time)
{
    return compare(time, term.relation, term.time, time >= term.time && time - term.time < term.unit);
}

bool isIn(const CompactText &text, const FoldedNeedle &needle)
{
    CompactText::Buffer buffer;
    return needle.isIn(text.characters(buffer));
}

/// Whether @p term matches @p text, the value of the field to which the term applies.
bool isInText(const FilterTerm &term, const FoldedNeedle &needle, const CompactText &text)
{
    switch (term.kind) {
    case Kind::State:
        return foldedState(text).startsWith(term.text);
    case Kind::Host:
        return hostOf(text).toCaseFolded() == term.text;
    case Kind::Family:
        return errorFamily(text) == term.text;
    case Kind::Word:
    case Kind::Url:
    case Kind::Error:
    case Kind::Message:
        return isIn(text, needle);
    case Kind::Phase:
    case Kind::Id:
    case Kind::Retries:
    case Kind::Left:
    case Kind::Changes:
    case Kind::Next:
    case Kind::Age:
    case Kind::ErrorAge:
    case Kind::Stale:
    case Kind::Gone:
    case Kind::Flagged:
    case Kind::Failing:
    case Kind::Overdue:
        break; // do not depend on shared texts
    }
    Q_UNREACHABLE();
}

/// The time of the next attempt; none if the task is final or has no such time.
std::optional<Timestamp> nextAttempt(const TaskRow &row)
{
    return row.task && !row.task->state.isFinal() ? row.task->nextProcessAt : std::nullopt;
}

} // namespace

FilterMatcher::FilterMatcher(FilterQuery query, const TextPool &texts)
    : m_query(std::move(query))
    , m_texts(texts)
    , m_generation(texts.generation())
{
    for (const QList<FilterTerm> &terms : m_query.alternatives()) {
        std::vector<Condition> &conditions = m_alternatives.emplace_back();
        for (const FilterTerm &term : terms)
            conditions.push_back({term, FoldedNeedle(term.text), {}});
        // Terms that search the text of each row come last: often another term decides before.
        const auto isQuick = [](const Condition &c) { return c.term.kind != Kind::Word && c.term.kind != Kind::Id; };
        std::stable_partition(conditions.begin(), conditions.end(), isQuick);
    }
}

bool FilterMatcher::matches(const TaskRow &row, const Moment &moment)
{
    if (m_generation != m_texts.generation()) {
        m_generation = m_texts.generation();
        for (std::vector<Condition> &conditions : m_alternatives) {
            for (Condition &condition : conditions)
                condition.known.clear();
        }
    }
    if (m_alternatives.empty())
        return true;
    const auto allHold = [&](std::vector<Condition> &conditions) {
        return std::all_of(conditions.begin(), conditions.end(),
            [&](Condition &condition) { return holds(condition, row, moment) != condition.term.negated; });
    };
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), allHold);
}

bool FilterMatcher::holds(Condition &condition, const TaskRow &row, const Moment &moment) const
{
    const FilterTerm &term = condition.term;
    switch (term.kind) {
    case Kind::Word:
        return textHolds(condition, row.texts.state) || textHolds(condition, row.texts.url)
            || textHolds(condition, row.texts.error) || textHolds(condition, row.texts.messageId)
            || isIn(row.id.text(), condition.needle);
    case Kind::State:
        return textHolds(condition, row.texts.state);
    case Kind::Phase:
        return term.phase ? row.task && row.task->state.phase() == *term.phase : !row.task;
    case Kind::Url:
        return textHolds(condition, row.texts.url);
    case Kind::Host: // may search for an empty host; a row without a task must not match that
        return row.task && textHolds(condition, row.texts.url);
    case Kind::Error:
        return textHolds(condition, row.texts.error);
    case Kind::Family:
        return row.task && textHolds(condition, row.texts.error);
    case Kind::Message:
        return textHolds(condition, row.texts.messageId);
    case Kind::Id: // ids are not shared, so caching would not help
        return isIn(row.id.text(), condition.needle);
    case Kind::Retries:
        return row.task && numberHolds(term, row.task->retried);
    case Kind::Left:
        return row.task && numberHolds(term, row.task->maxRetry - row.task->retried);
    case Kind::Changes:
        return numberHolds(term, row.changes);
    case Kind::Next:
        if (const std::optional<Timestamp> next = nextAttempt(row))
            return timeHolds(term, *next - moment.serverNow);
        return false;
    case Kind::Age:
        return row.lookedAt && timeHolds(term, moment.since(row.looked));
    case Kind::ErrorAge:
        return row.task && row.task->lastErrorAt && timeHolds(term, moment.serverNow - *row.task->lastErrorAt);
    case Kind::Stale:
        return row.isStale(moment.tick);
    case Kind::Gone:
        return row.gone;
    case Kind::Flagged:
        return row.task && !row.task->flags.isEmpty();
    case Kind::Failing:
        return row.failure.has_value();
    case Kind::Overdue:
        if (const std::optional<Timestamp> next = nextAttempt(row))
            return isOverdue(*next, moment.serverNow);
        return false;
    }
    Q_UNREACHABLE();
}

bool FilterMatcher::textHolds(Condition &condition, TextId id) const
{
    const auto at = static_cast<size_t>(id);
    if (at >= condition.known.size())
        condition.known.resize(m_texts.capacity());
    Known &known = condition.known[at];
    if (known == Known::NotYet) {
        // Most of the time is spent on cache misses, and neighbouring rows mostly have neighbouring texts.
        constexpr size_t Ahead = 8;
        if (at + Ahead < m_texts.capacity())
            m_texts.text(static_cast<TextId>(at + Ahead)).willNeed();
        known = isInText(condition.term, condition.needle, m_texts.text(id)) ? Known::Yes : Known::No;
    }
    return known == Known::Yes;
}

} // namespace Taskwatch
