// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/cheatlines.h"

#include "filter/filternames.h"
#include "parts/menuactions.h"
#include "parts/plainlabel.h"
#include "text/joinedtext.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace Taskwatch {

namespace {

struct CheatLinesWords {
    Q_DECLARE_TR_FUNCTIONS(CheatLines)
};

/// @p path: the titles of the submenus that lead to @p menu, without the section's title.
void collect(QList<CheatLine> &lines, const QString &section, const QString &path, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        if (const auto *submenu = action->menu<QMenu *>())
            collect(lines, section,
                CheatLinesWords::tr("%1%2: ", "titles of menus").arg(path, plainLabel(submenu->title())), *submenu);
        else if (const QString keys = keysText(action->shortcuts()); !keys.isEmpty())
            lines.append({section, keys, QString(path + plainLabel(action->text()))});
    }
}

/// Appends the letters that are shortcuts of actions in @p menu without another key than Shift.
void collectLetters(QStringList &letters, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (const auto *submenu = action->menu<QMenu *>())
            collectLetters(letters, *submenu);
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QString letter = QKeySequence(key[0].key()).toString(QKeySequence::NativeText);
            const bool isPlain = key.count() == 1 && !(key[0].keyboardModifiers() & ~Qt::ShiftModifier);
            if (isPlain && letter.size() == 1 && letter.front().isLetter() && !letters.contains(letter))
                letters.append(letter);
        }
    }
}

} // namespace

QList<CheatLine> cheatLines(const QList<QMenu *> &menus)
{
    QList<CheatLine> lines;
    for (const QMenu *menu : menus)
        collect(lines, plainLabel(menu->title()), {}, *menu);
    return lines;
}

QList<CheatLine> tableCheatLines(const QList<QMenu *> &menus)
{
    QStringList shortcuts;
    for (const QMenu *menu : menus)
        collectLetters(shortcuts, *menu);
    const QString section = CheatLinesWords::tr("Table");
    return {{section, QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
                CheatLinesWords::tr("go to the detail of the task")},
        {section, CheatLinesWords::tr("Ctrl+double click"),
            CheatLinesWords::tr("open the task in a window of its own")},
        {section, shortcuts.isEmpty() ? CheatLinesWords::tr("letters") : CheatLinesWords::tr("other letters"),
            shortcuts.isEmpty()
                ? CheatLinesWords::tr("begin a filter")
                : CheatLinesWords::tr("begin a filter; %1 are shortcuts", "letters").arg(commaText(shortcuts))},
        {section, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
            CheatLinesWords::tr(
                "step back: from the detail to the table, then to the filter, clear it, and go back to the table")}};
}

QList<CheatLine> filterCheatLines()
{
    const QString section = CheatLinesWords::tr("Filter");
    QList<CheatLine> lines;
    for (const auto &[example, meaning] :
        {std::pair(QStringLiteral("timeout"), CheatLinesWords::tr("text in the id, message id, URL, error or state")),
            {QStringLiteral("failed"), CheatLinesWords::tr("tasks in this phase, and this text")},
            {QStringLiteral("-timeout"), CheatLinesWords::tr("tasks that do not match this")},
            {QStringLiteral("\"bad gateway\""), CheatLinesWords::tr("the exact phrase")},
            {QStringLiteral("stale or gone"), CheatLinesWords::tr("one or the other")}})
        lines.append({section, example, meaning, CheatLine::Kind::Text});
    for (const FilterName &name : FilterNames)
        lines.append({section, name.example.toString(), name.explanation(), CheatLine::Kind::Text});
    return lines;
}

} // namespace Taskwatch
