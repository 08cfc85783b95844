// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterstate.h"

#include "filter/filterbar.h"
#include "filter/filternames.h"
#include "filter/savedview.h"
#include "parts/windowstate.h"
#include "text/tokentext.h"

namespace Taskwatch {

namespace {

/// The keys of @p phases, separated by spaces; empty: all phases.
QString wordsOf(PhaseSet phases)
{
    QStringList words;
    for (const Phase phase : AllPhases) {
        if (phases.isChosen(phase))
            words.append(phaseKey(phase));
    }
    if (phases.isChosen(std::nullopt))
        words.append(NoPhaseKey.toString());
    return words.join(u' ');
}

PhaseSet phasesOf(const QString &words)
{
    PhaseSet phases;
    const QStringList keys = words.split(u' ');
    for (const Phase phase : AllPhases) {
        if (keys.contains(phaseKey(phase)))
            phases = phases.toggled(phase);
    }
    return keys.contains(NoPhaseKey) ? phases.toggled(std::nullopt) : phases;
}

} // namespace

void describeFilter(WindowState &layout, FilterBar *filter, const QVariant &insteadOfToken)
{
    layout.add(
        FilterPhasesKey, [filter] { return wordsOf(filter->phases()); },
        [filter](const QVariant &kept) { filter->setPhases(phasesOf(kept.toString())); });
    layout.add(
        FilterTermsKey,
        [filter, insteadOfToken] {
            QString terms = filter->terms();
            return replaceTokens(terms, {}) > 0 ? insteadOfToken : terms;
        },
        [filter](const QVariant &kept) {
            filter->showAnyIds(); // otherwise "Everything" would show a few tasks
            filter->setTerms(kept.toString());
        });
}

} // namespace Taskwatch
