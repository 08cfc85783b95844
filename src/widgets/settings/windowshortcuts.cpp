// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/windowshortcuts.h"

#include "parts/keypositions.h"
#include "parts/menuactions.h"
#include "parts/plainlabel.h"
#include "settings/shortcutchoices.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Taskwatch {

WindowShortcuts::WindowShortcuts(const QList<QMenu *> &menus, ShortcutChoices *choices, QWidget *window)
    : QObject(window)
    , m_choices(choices)
    , m_window(window)
{
    for (const QMenu *menu : menus)
        collect(nameOf(*menu->menuAction()), *menu);
    connect(choices, &ShortcutChoices::changed, this, &WindowShortcuts::apply);
    if (!choices->isDefault())
        apply();
}

void WindowShortcuts::collect(const QString &path, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (const auto *submenu = action->menu<QMenu *>())
            collect(tr("%1: %2", "titles of a menu and its submenu").arg(path, nameOf(*action)), *submenu);
        else if (!action->isSeparator() && !action->objectName().isEmpty() && indexOf(action) < 0
            && isOfWindow(action, m_window)) // what it shares with another window has its keys from there
            add(action, path);
    }
}

void WindowShortcuts::add(QAction *action, const QString &path)
{
    m_entries.append({action, path, action->shortcuts()});
    connect(action, &QObject::destroyed, this,
        [this, action] { m_entries.removeIf([action](const Entry &entry) { return entry.action == action; }); });
}

qsizetype WindowShortcuts::indexOf(const QAction *action) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [action](const Entry &entry) { return entry.action == action; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

void WindowShortcuts::apply()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setShortcuts(m_choices->keys(entry.action->objectName()).value_or(entry.byDefault));
}

QList<QAction *> WindowShortcuts::others(const QAction *action, const QKeySequence &keys) const
{
    QList<QAction *> found;
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QAction *other : actions) {
        const auto *owner = qobject_cast<const QWidget *>(other->parent());
        const bool isOfDialog = owner && owner->window() != m_window && !qobject_cast<const QMenu *>(owner);
        if (other != action && !isOfDialog && isOfWindow(other, m_window) && other->shortcuts().contains(keys))
            found.append(other);
    }
    return found;
}

QString WindowShortcuts::problem(const QAction *action, const QKeySequence &keys)
{
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const int key = keys[0].key();
    const bool isText = isCharacter(key) && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isText && action->shortcutContext() != Qt::WidgetWithChildrenShortcut)
        return tr("Letters are for typing. Add Ctrl or Alt, or use a function key.");
    constexpr Qt::Key Moving[] = {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
        Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
        Qt::Key_PageDown};
    const bool isMoving = std::find(std::begin(Moving), std::end(Moving), key) != std::end(Moving);
    return isMoving && !(modifiers & ~Qt::ShiftModifier)
        ? tr("This key moves in the window. Add Ctrl or Alt, or use a function key.")
        : QString();
}

} // namespace Taskwatch
