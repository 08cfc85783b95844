// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/traytext.h"

#include "cells/phasetext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Taskwatch {

namespace {

struct TrayTextWords {
    Q_DECLARE_TR_FUNCTIONS(TrayText)
};

/// The order of the table when it is sorted by severity.
constexpr std::array<Phase, AllPhases.size()> WorstFirst = {
    Phase::Failed, Phase::Retrying, Phase::Running, Phase::Waiting, Phase::Unknown, Phase::Cancelled, Phase::Succeeded};

QString countText(std::optional<Phase> phase, int count)
{
    return TrayTextWords::tr("%1 %2", "a phase and how many tasks are in it")
        .arg(phaseWord(phase), QLocale().toString(count));
}

} // namespace

std::optional<Phase> worstPhase(const PhaseCounts &counts)
{
    for (const Phase phase : WorstFirst) {
        if (counts.of(phase) > 0)
            return phase;
    }
    return {};
}

QString countsText(const PhaseCounts &counts)
{
    QStringList parts;
    for (const Phase phase : WorstFirst) {
        if (counts.of(phase) > 0)
            parts.append(countText(phase, counts.of(phase)));
    }
    if (counts.withoutTask > 0)
        parts.append(countText({}, counts.withoutTask));
    return parts.isEmpty() ? TrayTextWords::tr("No tasks") : commaText(parts);
}

QString trayText(const PhaseCounts &counts, const QString &endpoint)
{
    return safeFirstLine(endpoint) + u'\n' + countsText(counts);
}

} // namespace Taskwatch
