// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"

#include <QList>

#include <vector>

namespace Taskwatch {

/// Finds out which ids in a text belong together: ids in one JSON object, in one line, or in one block of lines that
/// begin with a name. An object that is not closed does not count.
class PasteScopes final
{
public:
    /// Processes each character between names, in the order of the text.
    void see(QChar c);
    /// Records that the line contains more than blanks and the characters that begin lists and tags.
    void setLineBegun() { m_lineBegun = true; }
    /// Records a hit, in the order of the text. @p yields: it is a message id that is dropped if a task id is beside
    /// it.
    void recordHit(bool isTask, bool yields, bool isName);
    /// Returns @p hits without message ids that have a task id beside them. Each hit must have been passed to
    /// recordHit().
    [[nodiscard]] QList<PasteHit> withoutMessagesBesideTasks(QList<PasteHit> hits) const;

private:
    struct Object {
        int parent;
        bool closed = false;
    };
    struct Note {
        bool isTask;
        bool yields;
        int line;
        int block; // -1: not at the beginning of its line
        int object; // the innermost object; -1: none
    };

    std::vector<Object> m_objects;
    std::vector<Note> m_notes;
    int m_object = -1;
    int m_line = 0;
    int m_block = 0;
    bool m_lineBegun = false;
    bool m_lineBlank = true;
    QChar m_last;
};

} // namespace Taskwatch
