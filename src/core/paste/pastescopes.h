// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"

#include <QList>

#include <vector>

namespace Taskwatch
{

/// Tells which ids of a text stand beside each other: in one JSON object, in one line, or in one block of lines that begin
/// with a name. An object that is not closed is none.
class PasteScopes final
{
public:
    /// Each character between names, in the order of the text.
    void see(QChar c);
    /// There was more in the line than blanks and what lists and tags begin with.
    void setLineBegun() { m_lineBegun = true; }
    /// Each hit, in the same order. @p yields: it is a message's, and counts only where no task's stands beside it.
    void noteHit(bool isTask, bool yields, bool isName);
    /// Of @p hits, which have all been noted.
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
        int object; // the innermost, -1: none
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
