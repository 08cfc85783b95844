// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMenu;
class QObject;
class QWidget;

namespace Taskwatch {

/// Creates an action with the object name @p name. @p keys may be empty.
[[nodiscard]] QAction *createAction(QObject *owner, const char *name, const QString &text, const QKeySequence &keys);

/// Whether @p object belongs to @p window, and not to another main or task window that is a child of it. Dialogs and
/// floating panes belong to it.
[[nodiscard]] bool isOfWindow(const QObject *object, const QWidget *window);

/// @p keys of one action, for people: `F5 or Ctrl+R`.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

/// Gives @p action the tooltip @p text with its keys behind it, also after they change. Another tooltip may replace it.
void setToolTipWithKeys(QAction *action, const QString &text);

/// The first line of @p text, at most @p most characters, for a menu or a button: an `&` in it is no mnemonic.
[[nodiscard]] QString withoutMnemonic(const QString &text, qsizetype most);

/// Appends @p entries to @p menu. A null entry is a separator.
void addEntries(QMenu *menu, const QList<QAction *> &entries);

} // namespace Taskwatch
