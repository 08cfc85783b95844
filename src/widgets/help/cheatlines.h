// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QMenu;

namespace Taskwatch {

/// One line of the cheat sheet: what to press or to type, and what it does.
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

/// The visible actions of @p menus and their submenus that have shortcuts, in order; a section is called as its menu. So no
/// list of keys is kept beside the actions themselves.
[[nodiscard]] QList<CheatLine> cheatLines(const QList<QMenu *> &menus);

/// The words of the filter language, each with an example.
[[nodiscard]] QList<CheatLine> filterCheatLines();

} // namespace Taskwatch
