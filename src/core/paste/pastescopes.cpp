// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastescopes.h"

#include "paste/pastewords.h"

namespace Taskwatch {

void PasteScopes::see(QChar c)
{
    const QChar last = m_last;
    m_last = c;
    if (isLineEnd(c)) {
        if (last == u'\r' && c == u'\n')
            return;
        if (m_lineBlank && !m_lineBegun)
            ++m_block;
        ++m_line;
        m_lineBegun = false;
        m_lineBlank = true;
        return;
    }
    if (c == u'{') {
        m_objects.push_back({m_object});
        m_object = static_cast<int>(m_objects.size()) - 1;
    } else if (c == u'}' && m_object >= 0) {
        m_objects[static_cast<size_t>(m_object)].closed = true;
        m_object = m_objects[static_cast<size_t>(m_object)].parent;
    }
    if (isBlankInLine(c))
        return;
    m_lineBlank = false;
    if (!isQuoteMark(c) && !isOneOf(c, u"-<*|>"))
        m_lineBegun = true;
}

void PasteScopes::recordHit(bool isTask, bool yields, bool isName)
{
    m_notes.push_back({isTask, yields, m_line, isName && !m_lineBegun ? m_block : -1, m_object});
    m_lineBegun = true;
    m_last = QChar();
}

QList<PasteHit> PasteScopes::withoutMessagesBesideTasks(QList<PasteHit> hits) const
{
    Q_ASSERT(static_cast<size_t>(hits.size()) == m_notes.size());
    std::vector<int> inside(m_objects.size()); // the innermost closed object; parents precede their children
    for (size_t i = 0; i < m_objects.size(); ++i) {
        const int parent = m_objects[i].parent;
        inside[i] = m_objects[i].closed ? static_cast<int>(i) : parent < 0 ? -1 : inside[static_cast<size_t>(parent)];
    }
    const auto objectOf = [&inside](const Note &note) {
        return note.object < 0 ? -1 : inside[static_cast<size_t>(note.object)];
    };

    std::vector<bool> objectHasTask(m_objects.size());
    std::vector<bool> lineHasTask(static_cast<size_t>(m_line) + 1);
    std::vector<bool> lineHasTaskOutside(lineHasTask.size()); // outside any object
    std::vector<bool> blockHasTask(static_cast<size_t>(m_block) + 1);
    for (const Note &note : m_notes) {
        if (!note.isTask)
            continue;
        const int object = objectOf(note);
        lineHasTask[static_cast<size_t>(note.line)] = true;
        if (object >= 0)
            objectHasTask[static_cast<size_t>(object)] = true;
        else
            lineHasTaskOutside[static_cast<size_t>(note.line)] = true;
        if (note.block >= 0 && object < 0)
            blockHasTask[static_cast<size_t>(note.block)] = true;
    }
    for (size_t i = m_objects.size(); i-- > 0;) {
        if (objectHasTask[i] && m_objects[i].parent >= 0)
            objectHasTask[static_cast<size_t>(m_objects[i].parent)] = true;
    }

    QList<PasteHit> kept;
    kept.reserve(hits.size());
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const Note &note = m_notes[static_cast<size_t>(i)];
        const int object = objectOf(note);
        const auto line = static_cast<size_t>(note.line);
        const bool beside = object >= 0
            ? objectHasTask[static_cast<size_t>(object)] || lineHasTaskOutside[line]
            : lineHasTask[line] || (note.block >= 0 && blockHasTask[static_cast<size_t>(note.block)]);
        if (!note.yields || !beside)
            kept.append(std::move(hits[i]));
    }
    return kept;
}

} // namespace Taskwatch
