// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cheatlines.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheatLines)
};

/// `&File` is `File`, `R&&D` is `R&D`.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

QString shortcutText(const QAction &action)
{
    QString text;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts) {
        const QString keys = shortcut.toString(QKeySequence::NativeText);
        text = text.isEmpty() ? keys : Words::tr("%1 or %2", "keys").arg(text, keys);
    }
    return text;
}

void collect(QList<CheatLine> &lines, const QString &section, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        if (const auto *submenu = action->menu<QMenu *>())
            collect(lines, section, *submenu);
        else if (const QString keys = shortcutText(*action); !keys.isEmpty())
            lines.append({section, keys, withoutMnemonic(action->text())});
    }
}

} // namespace

QList<CheatLine> cheatLines(const QList<QMenu *> &menus)
{
    QList<CheatLine> lines;
    for (const QMenu *menu : menus)
        collect(lines, withoutMnemonic(menu->title()), *menu);
    return lines;
}

} // namespace Taskwatch
