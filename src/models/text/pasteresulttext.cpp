// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/pasteresulttext.h"

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

/// With digit grouping: 100,000.
QString idCountText(qsizetype count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QStringList foundParts(const PasteResult &result)
{
    QStringList parts;
    if (result.added > 0)
        parts.append(PasteResultTextWords::tr("%1 new", "tasks").arg(idCountText(result.added)));
    if (result.known > 0)
        parts.append(PasteResultTextWords::tr("%1 already watched", "tasks").arg(idCountText(result.known)));
    if (result.lists > 0)
        parts.append(result.lists == 1 ? PasteResultTextWords::tr("1 list")
                                       : PasteResultTextWords::tr("%1 lists").arg(idCountText(result.lists)));
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
            names += PasteResultTextWords::tr("; and %1 more").arg(idCountText(result.refused - shown));
        parts.append(PasteResultTextWords::tr("%1 not accepted: %2").arg(idCountText(result.refused), names));
    }
    if (parts.isEmpty()) {
        parts.append(result.tokens > 0
                ? PasteResultTextWords::tr("No ids found")
                : PasteResultTextWords::tr("No ids found. If some of the words are ids, put each on its own line."));
    }
    QString text = parts.join(QStringLiteral(", "));
    if (result.tokens == 0)
        return text;
    return text
        + (result.tokens == 1
                ? PasteResultTextWords::tr("; a token in the text was discarded")
                : PasteResultTextWords::tr("; %1 tokens in the text were discarded").arg(idCountText(result.tokens)));
}

QString hiddenTasksText(qsizetype hidden, qsizetype tasks)
{
    if (hidden == 0)
        return {};
    const QString what = hidden < tasks && hidden == 1 ? PasteResultTextWords::tr("1 is hidden by the filter")
        : hidden < tasks ? PasteResultTextWords::tr("%1 are hidden by the filter").arg(idCountText(hidden))
        : tasks == 1     ? PasteResultTextWords::tr("It is hidden by the filter")
                         : PasteResultTextWords::tr("All are hidden by the filter");
    return QStringLiteral("· ") + what;
}

QString previewText(const PasteResult &result)
{
    QStringList parts = foundParts(result);
    if (parts.isEmpty() && result.refused == 0)
        return PasteResultTextWords::tr("No ids found");
    if (result.refused > 0)
        parts.append(PasteResultTextWords::tr("%1 not accepted").arg(idCountText(result.refused))
            + (result.refusedWords.isEmpty() ? QString() : u": " + result.refusedWords.first()));
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
    const QString text = parts.join(QStringLiteral(", "));
    return enter.isEmpty() ? text : QString(text + QStringLiteral(" · ") + enter);
}

QString doubtfulIdsText(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids.first(std::min(MaxShown, ids.size())))
        names.append(safeFirstLine(id, 40));
    if (ids.size() > MaxShown)
        names.append(PasteResultTextWords::tr("%1 more").arg(idCountText(ids.size() - MaxShown)));
    return PasteResultTextWords::tr("These may not be ids: %1 · Press Enter, then confirm", "before they are watched")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace Taskwatch
