// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filtercompletion.h"

#include "filter/filtertoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

using Candidate = FilterCompletion::Candidate;

struct FilterCompletionWords {
    Q_DECLARE_TR_FUNCTIONS(FilterCompletion)
};

QString explanationOf(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return FilterCompletionWords::tr("waiting to be processed");
    case Phase::Running:
        return FilterCompletionWords::tr("being processed now");
    case Phase::Retrying:
        return FilterCompletionWords::tr("failed, will be retried");
    case Phase::Succeeded:
        return FilterCompletionWords::tr("completed successfully");
    case Phase::Failed:
        return FilterCompletionWords::tr("failed, will not be retried");
    case Phase::Cancelled:
        return FilterCompletionWords::tr("cancelled or being cancelled");
    case Phase::Unknown:
        return FilterCompletionWords::tr("an unknown state");
    }
    Q_UNREACHABLE();
}

QList<Candidate> namesBeginningWith(QStringView typed, const FilterAliases &aliases)
{
    QList<Candidate> candidates;
    for (const FilterName &name : FilterNames) {
        const QString alias = aliases.key(name.name.toString());
        if (!alias.isEmpty() && alias.startsWith(typed, Qt::CaseInsensitive))
            candidates.append({alias + u':', FilterCompletionWords::tr("a part of the %1").arg(alias)});
        else if (name.name.startsWith(typed, Qt::CaseInsensitive))
            candidates.append({name.opening().toString(), name.explanation()});
    }
    return candidates;
}

QList<Candidate> statesBeginningWith(const QString &typed, const QList<TaskState> &states)
{
    QList<Candidate> candidates;
    QStringList seen;
    for (const TaskState &state : states) {
        const QString folded = foldedState(state.text());
        if (folded.isEmpty() || seen.contains(folded) || !folded.startsWith(foldedState(typed)))
            continue;
        seen.append(folded);
        candidates.append({filterValue(state.text()), explanationOf(state.phase())});
    }
    return candidates;
}

QList<Candidate> phasesBeginningWith(const QString &typed)
{
    QList<Candidate> candidates;
    for (const Phase phase : AllPhases)
        candidates.append({phaseKey(phase), explanationOf(phase)});
    candidates.append({NoPhaseKey.toString(), FilterCompletionWords::tr("no task received yet")});
    candidates.removeIf(
        [&](const Candidate &candidate) { return !candidate.text.startsWith(typed, Qt::CaseInsensitive); });
    return candidates;
}

/// The terms for phases, and for @p states with other names than a phase, of which @p typed is the beginning.
QList<Candidate> statesAsTerms(const QString &typed, const QList<TaskState> &states)
{
    QList<Candidate> candidates;
    const auto append = [&candidates](QStringView name, const QList<Candidate> &values) {
        for (const Candidate &value : values)
            candidates.append({name + u':' + value.text, value.explanation});
    };
    QList<Candidate> phases = phasesBeginningWith(typed);
    phases.removeIf([](const Candidate &phase) { return phase.text == NoPhaseKey; });
    QList<TaskState> others = states;
    others.removeIf([&phases](const TaskState &state) {
        const QString folded = foldedState(state.text());
        return std::any_of(
            phases.begin(), phases.end(), [&folded](const Candidate &phase) { return phase.text == folded; });
    });
    append(u"phase", phases);
    append(u"state", statesBeginningWith(typed, others));
    return candidates;
}

FilterCompletion replacing(const QString &text, qsizetype start, qsizetype end, QList<Candidate> candidates)
{
    const QStringView before = QStringView(text).sliced(start, end - start);
    candidates.removeIf([before](const Candidate &candidate) { return candidate.text == before; });
    return {start, end - start, std::move(candidates)};
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const QList<TaskState> &states,
    AtEmptyTerm atEmptyTerm, const FilterAliases &aliases)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    FilterCompletion nothing{cursor, 0, {}};
    const QList<FilterToken> tokens = scanFilter(text);
    const auto token = std::find_if(
        tokens.begin(), tokens.end(), [cursor](const FilterToken &t) { return t.at <= cursor && cursor <= t.end; });
    const bool isEmpty = token == tokens.end() || (token->bodyAt == cursor && token->end == cursor);
    if (isEmpty)
        return atEmptyTerm == AtEmptyTerm::OfferEveryName
            ? replacing(text, cursor, cursor, namesBeginningWith({}, aliases))
            : nothing;
    if (cursor <= token->bodyAt)
        return nothing; // before a term: inserted text would be joined with it

    const qsizetype nameLength = token->nameLength();
    const qsizetype nameEnd = token->bodyAt + nameLength;
    if (nameLength > 0 && cursor > nameEnd) {
        const qsizetype valueAt = nameEnd + 1;
        const FilterName *name = findFilterName(QStringView(token->body).first(nameLength), aliases);
        if (!name || token->body[nameLength] != u':')
            return nothing;
        // The value up to the cursor, parsed as if the text ended there.
        const QString typed =
            scanFilter(text.sliced(token->at, cursor - token->at)).constFirst().body.sliced(nameLength + 1);
        if (name->accepts == FilterName::Accepts::State)
            return replacing(text, valueAt, token->end, statesBeginningWith(typed, states));
        if (name->accepts == FilterName::Accepts::Phase)
            return replacing(text, valueAt, token->end, phasesBeginningWith(typed));
        return nothing;
    }
    if (cursor > token->bodyAt + token->bare)
        return nothing; // no names inside quotes
    const QString typed = text.sliced(token->bodyAt, cursor - token->bodyAt);
    QList<Candidate> candidates = namesBeginningWith(typed, aliases);
    if (nameLength > 0)
        return replacing(text, token->bodyAt, nameEnd + 1, std::move(candidates));
    candidates += statesAsTerms(typed, states);
    return replacing(text, token->bodyAt, token->end, std::move(candidates));
}

} // namespace Taskwatch
