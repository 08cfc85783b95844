// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filtermatcher.h"

#include "text/errorfamily.h"
#include "text/urlhost.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;
using TermKind = FilterTerm::Kind;
using TermRelation = FilterTerm::Relation;

/// Whether @p value has @p relation to @p bound. @p equal: the result for TermRelation::Equal.
template <typename T>
bool compare(T value, TermRelation relation, T bound, bool equal)
{
    switch (relation) {
    case TermRelation::Less:
        return value < bound;
    case TermRelation::LessOrEqual:
        return value <= bound;
    case TermRelation::Equal:
        return equal;
    case TermRelation::GreaterOrEqual:
        return value >= bound;
    case TermRelation::Greater:
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

/// Whether @p term matches @p text, the value of the field to which the term applies.
bool isInText(const FilterTerm &term, const CaseInsensitiveMatcher &needle, const CompactText &text)
{
    switch (term.kind) {
    case TermKind::State:
        return foldedState(text).startsWith(term.text);
    case TermKind::Host:
        return hostOf(text).toCaseFolded() == term.text;
    case TermKind::Family:
        return errorFamily(text) == term.text;
    case TermKind::Word:
    case TermKind::Url:
    case TermKind::Error:
    case TermKind::Message:
        return needle.isIn(text);
    case TermKind::Phase:
    case TermKind::Id:
    case TermKind::Retries:
    case TermKind::Left:
    case TermKind::Changes:
    case TermKind::Next:
    case TermKind::Age:
    case TermKind::Changed:
    case TermKind::ErrorAge:
    case TermKind::Stale:
    case TermKind::Gone:
    case TermKind::Flagged:
    case TermKind::Failing:
    case TermKind::Overdue:
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

FilterMatcher::FilterMatcher(const FilterQuery &query, const TextPool &texts)
    : m_texts(texts)
    , m_generation(texts.generation())
{
    for (const QList<FilterTerm> &terms : query.alternatives()) {
        std::vector<Condition> &conditions = m_alternatives.emplace_back();
        for (const FilterTerm &term : terms)
            conditions.push_back({term, CaseInsensitiveMatcher(term.text), {}});
        // Terms that search the text of each row come last: often another term decides before.
        const auto isQuick = [](const Condition &c) {
            return c.term.kind != TermKind::Word && c.term.kind != TermKind::Id;
        };
        std::stable_partition(conditions.begin(), conditions.end(), isQuick);
    }
}

bool FilterMatcher::matches(const TaskRow &row, const ClockReading &moment)
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

bool FilterMatcher::holds(Condition &condition, const TaskRow &row, const ClockReading &moment) const
{
    const FilterTerm &term = condition.term;
    switch (term.kind) {
    case TermKind::Word:
        return (term.phase && row.task && row.task->state.phase() == *term.phase)
            || textHolds(condition, row.texts.state) || textHolds(condition, row.texts.url)
            || textHolds(condition, row.texts.error) || textHolds(condition, row.texts.messageId)
            || condition.needle.isIn(row.id.text());
    case TermKind::State:
        return textHolds(condition, row.texts.state);
    case TermKind::Phase:
        return term.phase ? row.task && row.task->state.phase() == *term.phase : !row.task;
    case TermKind::Url:
        return textHolds(condition, row.texts.url);
    case TermKind::Host: // may search for an empty host; a row without a task must not match that
        return row.task && textHolds(condition, row.texts.url);
    case TermKind::Error:
        return textHolds(condition, row.texts.error);
    case TermKind::Family:
        return row.task && textHolds(condition, row.texts.error);
    case TermKind::Message:
        return textHolds(condition, row.texts.messageId);
    case TermKind::Id: // ids are not shared, so caching would not help
        return condition.needle.isIn(row.id.text());
    case TermKind::Retries:
        return row.task && numberHolds(term, row.task->retried);
    case TermKind::Left:
        return row.task && row.task->retriesLeft() && numberHolds(term, *row.task->retriesLeft());
    case TermKind::Changes:
        return numberHolds(term, row.changes);
    case TermKind::Next:
        if (const std::optional<Timestamp> next = nextAttempt(row))
            return timeHolds(term, *next - moment.serverNow);
        return false;
    case TermKind::Age:
        return row.polledAt && timeHolds(term, moment.since(row.polled));
    case TermKind::Changed:
        return row.lastChange() && timeHolds(term, moment.since(*row.lastChange()));
    case TermKind::ErrorAge:
        return row.task && row.task->lastErrorAt && timeHolds(term, moment.serverNow - *row.task->lastErrorAt);
    case TermKind::Stale:
        return row.isStale(moment.tick);
    case TermKind::Gone:
        return row.gone;
    case TermKind::Flagged:
        return row.task && !row.task->flags.isEmpty();
    case TermKind::Failing:
        return row.failure.has_value();
    case TermKind::Overdue:
        if (row.task && row.task->isPastDeadline(moment.serverNow))
            return true;
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
    if (known == Known::NotYet)
        known = isInText(condition.term, condition.needle, m_texts.text(id)) ? Known::Yes : Known::No;
    return known == Known::Yes;
}

} // namespace Taskwatch
