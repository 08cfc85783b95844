// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/keypositions.h"

#include "parts/menuactions.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <string_view>

namespace Taskwatch {

namespace {

/// A row of keys with the scan code of its first key on X11 and Wayland, which is that of Linux + 8.
struct KeyRow {
    quint32 first;
    std::string_view keys;
};

constexpr KeyRow Digits{10, "1234567890"};
constexpr KeyRow Letters[] = {{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};

std::optional<Qt::Key> keyAt(const KeyRow &row, quint32 scanCode)
{
    if (scanCode < row.first || scanCode - row.first >= row.keys.size())
        return std::nullopt;
    return static_cast<Qt::Key>(row.keys[scanCode - row.first]);
}

/// Whether the action's shortcut is active now.
bool isInContext(const QAction &action)
{
    if (action.shortcutContext() != Qt::WidgetWithChildrenShortcut)
        return true;
    const QObjectList owners = action.associatedObjects();
    return std::any_of(owners.begin(), owners.end(), [](const QObject *owner) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        const QWidget *focus = QApplication::focusWidget();
        return widget && focus && (widget == focus || widget->isAncestorOf(focus));
    });
}

} // namespace

KeyPositions::KeyPositions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

std::optional<QKeyCombination> KeyPositions::keysAt(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        return std::nullopt;
    const int key = event.key();
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
    if (const auto digit = keyAt(Digits, event.nativeScanCode()); digit && !isDigit && !(modifiers & Qt::ShiftModifier))
        return QKeyCombination(modifiers, *digit);
    constexpr int LastLatin = 0xff;
    if (key <= LastLatin || !isCharacter(key))
        return std::nullopt;
    for (const KeyRow &row : Letters) {
        if (const auto letter = keyAt(row, event.nativeScanCode()))
            return QKeyCombination(modifiers, *letter);
    }
    return std::nullopt;
}

bool KeyPositions::trigger(QKeyCombination keys) const
{
    QList<QAction *> actions = m_window->findChildren<QAction *>();
    actions.removeIf([this](const QAction *action) { return !isOfWindow(action, m_window); });
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) { // with actions that it shares with another window
        if (isOfWindow(menu, m_window))
            actions += menu->actions();
    }
    for (QAction *action : std::as_const(actions)) {
        if (action->isEnabled() && action->shortcuts().contains(QKeySequence(keys)) && isInContext(*action)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool KeyPositions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const std::optional<QKeyCombination> keys = key->isAutoRepeat() ? std::nullopt : keysAt(*key);
        if (keys && trigger(*keys))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
