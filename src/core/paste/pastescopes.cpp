// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastescopes.h"

#include "paste/pastewords.h"

namespace Taskwatch {

void PasteScopes::see(QChar c)
{
    const QChar last = m_last;
    if (c != u'[' || !isQuoteMark(last)) // `"[{"` is a text, too
        m_last = c;
    if (isLineEnd(c)) {
        m_block += m_lineBlank && !m_lineBegun ? 1 : 0;
        ++m_line;
        m_lineBegun = false;
        m_lineBlank = true;
        return;
    }
    if (c == u'{') {
        m_objects.push_back({m_object, isQuoteMark(last)});
        m_object = static_cast<int>(m_objects.size()) - 1;
    } else if (c == u'}' && m_object >= 0) {
        object(m_object).isClosed = true;
        m_object = object(m_object).parent;
    }
    m_lineBlank = m_lineBlank && isBlankInLine(c);
    m_lineBegun = m_lineBegun || !(isBlankInLine(c) || isQuoteMark(c) || isOneOf(c, u"-<*|>"));
}

void PasteScopes::recordHit(bool isTask, Rank rank, bool isName, int details)
{
    m_notes.push_back({here(isName), isTask, rank, details});
    m_lineBegun = true;
    m_last = QChar();
}

QList<PasteHit> PasteScopes::resolved(QList<PasteHit> hits, const QStringList &parts) const
{
    Q_ASSERT(static_cast<size_t>(hits.size()) == m_notes.size());
    constexpr size_t None = SIZE_MAX;
    const auto indexOf = [](int index) { return index < 0 ? None : static_cast<size_t>(index); };
    const size_t count = m_objects.size();
    std::vector<size_t> closed(count); // the innermost closed object; parents precede their children
    const auto closedOf = [&](int object) { return object < 0 ? None : closed[static_cast<size_t>(object)]; };
    for (size_t i = 0; i < count; ++i)
        closed[i] = m_objects[i].isClosed ? i : closedOf(m_objects[i].parent);

    // A scope is the object, else the block, else the line. Objects are first, then lines, then blocks.
    const auto lineOf = [count](const Place &place) { return count + static_cast<size_t>(place.line); };
    const auto scopeOf = [&](const Place &place) {
        const size_t object = closedOf(place.object);
        const size_t blocks = count + static_cast<size_t>(m_line) + 1;
        return object != None ? object : place.block >= 0 ? blocks + static_cast<size_t>(place.block) : lineOf(place);
    };
    struct Scope {
        int details = 0;
        bool hasTask = false;
        bool treeHasTask = false; // also in objects inside, and, of a line, in all objects in it
        bool isOfTask = false; // in a text that an object with a task contains
    };
    std::vector<Scope> scopes(count + static_cast<size_t>(m_line) + static_cast<size_t>(m_block) + 2);
    for (const Place &place : m_details)
        ++scopes[scopeOf(place)].details;
    QHash<size_t, QHash<QString, QString>> values;
    for (const auto &[place, part] : m_parts)
        values[scopeOf(place)].insert(part.first, part.second);

    const auto setTask = [&](const Place &place) {
        scopes[scopeOf(place)].hasTask = scopes[scopeOf(place)].treeHasTask = scopes[lineOf(place)].treeHasTask = true;
    };
    for (const Note &note : m_notes) {
        if (note.isTask && note.rank != Rank::BareId)
            setTask(note.place);
    }
    std::vector<bool> isKept(m_notes.size(), true);
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const Scope &scope = scopes[scopeOf(m_notes[i].place)];
        isKept[i] = m_notes[i].rank != Rank::BareId || (scope.details >= m_notes[i].details && !scope.hasTask);
    }
    for (size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].rank == Rank::BareId && isKept[i])
            setTask(m_notes[i].place);
    }
    for (size_t i = 0; i < count; ++i) {
        const size_t parent = indexOf(m_objects[i].parent);
        const size_t outer = closedOf(m_objects[i].parent);
        scopes[i].isOfTask = parent != None
            && (scopes[parent].isOfTask || (m_objects[i].isText && outer != None && scopes[outer].hasTask));
    }
    for (size_t i = count; i-- > 0;) {
        if (scopes[i].treeHasTask && m_objects[i].parent >= 0)
            scopes[indexOf(m_objects[i].parent)].treeHasTask = true;
    }

    QList<PasteHit> kept;
    kept.reserve(hits.size());
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const Note &note = m_notes[i];
        const size_t scope = scopeOf(note.place);
        const Scope &line = scopes[lineOf(note.place)];
        const bool isBeside = scopes[scope].treeHasTask || (scope < count ? line.hasTask : line.treeHasTask);
        const bool isInside = note.place.object >= 0 && scopes[indexOf(note.place.object)].isOfTask;
        if (!isKept[i] || (note.rank == Rank::OfMessage && isBeside) || (note.rank == Rank::Named && isInside))
            continue;
        PasteHit hit = std::move(hits[static_cast<qsizetype>(i)]);
        const QHash<QString, QString> given = values.value(scope);
        if (note.isTask && hit.evidence == PasteEvidence::Name && given.size() + 1 >= parts.size()) {
            for (qsizetype part = parts.size() - 2; part >= 0; --part)
                hit.id.prepend(given.value(parts[part]) + u'/');
        }
        kept.append(std::move(hit));
    }
    return kept;
}

} // namespace Taskwatch
