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

constexpr qsizetype Named = 3; // maximum number of refused words that are shown

/// With digit grouping: 100,000.
QString idCountText(qsizetype count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QStringList foundParts(const PasteResult &taken)
{
    QStringList parts;
    if (taken.added > 0)
        parts.append(PasteResultTextWords::tr("%1 new", "tasks").arg(idCountText(taken.added)));
    if (taken.known > 0)
        parts.append(PasteResultTextWords::tr("%1 already watched", "tasks").arg(idCountText(taken.known)));
    if (taken.messages > 0)
        parts.append(taken.messages == 1 ? PasteResultTextWords::tr("1 message")
                                         : PasteResultTextWords::tr("%1 messages").arg(idCountText(taken.messages)));
    return parts;
}

} // namespace

QString pasteResultText(const PasteResult &taken)
{
    QStringList parts = foundParts(taken);
    if (taken.refused > 0) {
        const qsizetype named = std::min(Named, taken.named.size());
        QString names = taken.named.first(named).join(PasteResultTextWords::tr("; "));
        if (taken.refused > named)
            names += PasteResultTextWords::tr("; and %1 more").arg(idCountText(taken.refused - named));
        parts.append(PasteResultTextWords::tr("%1 refused: %2").arg(idCountText(taken.refused), names));
    }
    if (parts.isEmpty()) {
        parts.append(taken.tokens > 0
                ? PasteResultTextWords::tr("No ids found")
                : PasteResultTextWords::tr("No ids found. If some of the words are ids, put each on its own line."));
    }
    const QString text = parts.join(QStringLiteral(", "));
    if (taken.tokens == 0)
        return text;
    return text
        + (taken.tokens == 1
                ? PasteResultTextWords::tr("; a token in the text was discarded")
                : PasteResultTextWords::tr("; %1 tokens in the text were discarded").arg(idCountText(taken.tokens)));
}

QString previewText(const PasteResult &taken)
{
    QStringList parts = foundParts(taken);
    if (parts.isEmpty() && taken.refused == 0)
        return PasteResultTextWords::tr("No ids found");
    if (taken.refused > 0)
        parts.append(PasteResultTextWords::tr("%1 refused").arg(idCountText(taken.refused))
            + (taken.named.isEmpty() ? QString() : u": " + taken.named.first()));
    const qsizetype wanted = taken.added + taken.messages;
    QString enter;
    if (wanted > 1)
        enter = PasteResultTextWords::tr("Enter watches them");
    else if (wanted == 1 && taken.messages == 0)
        enter = PasteResultTextWords::tr("Enter watches it");
    else if (wanted == 1)
        enter = PasteResultTextWords::tr("Enter watches its tasks");
    else if (taken.known > 0)
        enter = PasteResultTextWords::tr("Enter shows it", "the row of a task");
    const QString text = parts.join(QStringLiteral(", "));
    return enter.isEmpty() ? text : QString(text + QStringLiteral(" · ") + enter);
}

QString perhapsText(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids.first(std::min(Named, ids.size())))
        names.append(safeFirstLine(id, 40));
    if (ids.size() > Named)
        names.append(PasteResultTextWords::tr("%1 more").arg(idCountText(ids.size() - Named)));
    return PasteResultTextWords::tr("These may not be ids: %1 · Enter asks for confirmation", "before they are watched")
        .arg(names.join(QStringLiteral(", ")));
}

QString undoText(qsizetype added)
{
    return added == 1 ? PasteResultTextWords::tr("&Undo Adding 1 Task")
                      : PasteResultTextWords::tr("&Undo Adding %1 Tasks").arg(idCountText(added));
}

QString undoneText(qsizetype removed)
{
    return removed == 1 ? PasteResultTextWords::tr("1 task removed from the list")
                        : PasteResultTextWords::tr("%1 tasks removed from the list").arg(idCountText(removed));
}

} // namespace Taskwatch
