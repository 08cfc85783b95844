// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace Taskwatch {

class ShortcutChoices;

/// Gives the actions of a window the keys that the user chose, and says which keys are taken.
class WindowShortcuts final : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QAction *action;
        QString menu; ///< titles of the menus that lead to it, without mnemonics
        QList<QKeySequence> byDefault;
    };

    /// @p menus: of the window, complete, with all keys by default. An action without an objectName keeps its keys.
    /// @p choices and @p window must outlive it.
    WindowShortcuts(const QList<QMenu *> &menus, ShortcutChoices *choices, QWidget *window);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] ShortcutChoices *choices() const { return m_choices; }
    /// Other actions of the window than @p action that have the keys @p keys.
    [[nodiscard]] QList<QAction *> others(const QAction *action, const QKeySequence &keys) const;
    /// Index in entries(); -1 if the user cannot change the keys of @p action.
    [[nodiscard]] qsizetype indexOf(const QAction *action) const;
    /// Why @p action cannot have @p keys, whatever other actions have, in words for the user; empty if it can.
    [[nodiscard]] static QString problem(const QAction *action, const QKeySequence &keys);

private:
    void collect(const QString &path, const QMenu &menu);
    void add(QAction *action, const QString &path);
    void apply();

    QList<Entry> m_entries;
    ShortcutChoices *m_choices;
    QWidget *m_window;
};

} // namespace Taskwatch
