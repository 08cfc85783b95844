// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QMenu;

namespace Taskwatch {

/// One line of the cheat sheet: a key or a text to type, and what it does.
struct CheatLine {
    enum class Kind : quint8 {
        Key, ///< pressed
        Text, ///< typed
    };

    QString section;
    QString key;
    QString meaning;
    Kind kind = Kind::Key;

    friend bool operator==(const CheatLine &, const CheatLine &) = default;
};

/// One line for each visible action of @p menus and their submenus that has a shortcut, in menu order. The section is
/// the title of the top menu. Read from the actions, so that no second list of shortcuts can differ from them.
[[nodiscard]] QList<CheatLine> cheatLines(const QList<QMenu *> &menus);

/// What keys do in the table without being in a menu. Letters that are shortcuts in @p menus are named as exceptions.
[[nodiscard]] QList<CheatLine> tableCheatLines(const QList<QMenu *> &menus);

/// The terms of the filter language, each with an example.
[[nodiscard]] QList<CheatLine> filterCheatLines();

} // namespace Taskwatch
