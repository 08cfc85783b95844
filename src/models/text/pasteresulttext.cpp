// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/pasteresulttext.h"

#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Taskwatch {

namespace {

struct PasteResultTextWords {
    Q_DECLARE_TR_FUNCTIONS(PasteResultText)
};

constexpr qsizetype MaxShown = 3; // maximum number of refused words that are shown

QStringList foundParts(const PasteResult &result)
{
    QStringList parts;
    if (result.added > 0)
        parts.append(PasteResultTextWords::tr("%Ln new", "tasks", pluralNumber(result.added)));
    if (result.known > 0)
        parts.append(PasteResultTextWords::tr("%Ln already watched", "tasks", pluralNumber(result.known)));
    if (result.lists > 0)
        parts.append(PasteResultTextWords::tr("%Ln lists", nullptr, pluralNumber(result.lists)));
    return parts;
}

} // namespace

QString pasteResultText(const PasteResult &result)
{
    QStringList parts = foundParts(result);
    if (result.refused > 0) {
        const qsizetype shown = std::min(MaxShown, result.refusedWords.size());
        QString names = result.refusedWords.first(shown).join(PasteResultTextWords::tr("; "));
        if (result.refused > shown)
            names += PasteResultTextWords::tr("; and %Ln more", "words", pluralNumber(result.refused - shown));
        parts.append(
            PasteResultTextWords::tr("%Ln not accepted: %1", "words", pluralNumber(result.refused)).arg(names));
    }
    if (parts.isEmpty()) {
        parts.append(result.tokens > 0
                ? PasteResultTextWords::tr("No ids found")
                : PasteResultTextWords::tr("No ids found. If some of the words are ids, put each on its own line."));
    }
    QString text = commaText(parts);
    if (result.tokens == 0)
        return text;
    return PasteResultTextWords::tr(
        "%1; %Ln tokens in the text were discarded", "what was found", pluralNumber(result.tokens))
        .arg(text);
}

QString hiddenTasksText(qsizetype hidden, qsizetype tasks)
{
    if (hidden == 0)
        return {};
    const QString what = hidden < tasks
        ? PasteResultTextWords::tr("%Ln are hidden by the filter", "tasks", pluralNumber(hidden))
        : PasteResultTextWords::tr("All are hidden by the filter", "tasks", pluralNumber(tasks));
    return QStringLiteral("· ") + what;
}

QString previewText(const PasteResult &result)
{
    QStringList parts = foundParts(result);
    if (parts.isEmpty() && result.refused == 0)
        return PasteResultTextWords::tr("No ids found");
    if (result.refused > 0)
        parts.append(result.refusedWords.isEmpty()
                ? PasteResultTextWords::tr("%Ln not accepted", "words", pluralNumber(result.refused))
                : PasteResultTextWords::tr("%Ln not accepted: %1", "words", pluralNumber(result.refused))
                      .arg(result.refusedWords.first()));
    const qsizetype wanted = result.added + result.lists;
    QString enter;
    if (wanted > 1)
        enter = PasteResultTextWords::tr("Press Enter to watch them");
    else if (wanted == 1 && result.lists == 0)
        enter = PasteResultTextWords::tr("Press Enter to watch it");
    else if (wanted == 1)
        enter = PasteResultTextWords::tr("Press Enter to watch its tasks");
    else if (result.known > 0)
        enter = PasteResultTextWords::tr("Press Enter to show it", "the row of a task");
    const QString text = commaText(parts);
    return enter.isEmpty() ? text : QString(text + QStringLiteral(" · ") + enter);
}

QString doubtfulIdsText(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids.first(std::min(MaxShown, ids.size())))
        names.append(safeFirstLine(id, 40));
    if (ids.size() > MaxShown)
        names.append(PasteResultTextWords::tr("%Ln more", "ids", pluralNumber(ids.size() - MaxShown)));
    return PasteResultTextWords::tr("These may not be ids: %1 · Press Enter, then confirm", "before they are watched")
        .arg(commaText(names));
}

} // namespace Taskwatch
