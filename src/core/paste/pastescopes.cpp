// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastescopes.h"

#include "paste/pastewords.h"

#include <algorithm>

namespace Taskwatch {

void PasteScopes::see(QChar c)
{
    const QChar last = m_last;
    if (c != u'[' || !isQuoteMark(last)) // `"[{"` is a text, too
        m_last = c;
    if (isLineEnd(c)) {
        if (m_lineBlank && !m_lineBegun)
            ++m_block;
        ++m_line;
        m_lineBegun = false;
        m_lineBlank = true;
        m_linePair = {};
        return;
    }
    if (c == u'{') {
        m_objects.push_back({m_object, isQuoteMark(last)});
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

void PasteScopes::recordHit(bool isTask, Rank rank, bool isName, int details)
{
    m_notes.push_back({here(isName), isTask, rank, details});
    m_lineBegun = true;
    m_last = QChar();
}

PasteScopes::Pair &PasteScopes::pair(bool around)
{
    const auto pairOf = [this](int object) -> Pair & {
        return object < 0 ? m_linePair : m_objects[static_cast<size_t>(object)].pair;
    };
    return pairOf(around && m_object >= 0 ? m_objects[static_cast<size_t>(m_object)].parent : m_object);
}

void PasteScopes::recordDetail()
{
    m_details.push_back(here(true));
}

void PasteScopes::recordPart(const QString &name, const QString &value)
{
    m_parts.push_back({here(true), {name, value}});
}

QList<PasteHit> PasteScopes::resolved(QList<PasteHit> hits, const QStringList &parts) const
{
    Q_ASSERT(static_cast<size_t>(hits.size()) == m_notes.size());
    std::vector<int> inside(m_objects.size()); // the innermost closed object; parents precede their children
    for (size_t i = 0; i < m_objects.size(); ++i) {
        const int parent = m_objects[i].parent;
        inside[i] = m_objects[i].closed ? static_cast<int>(i) : parent < 0 ? -1 : inside[static_cast<size_t>(parent)];
    }
    // A scope is the object, else the block, else the line. Lines are first, then blocks, then objects.
    const auto lines = static_cast<size_t>(m_line) + 1;
    const size_t blocks = lines + static_cast<size_t>(m_block) + 1;
    const auto objectOf = [&inside](const Place &place) {
        return place.object < 0 ? -1 : inside[static_cast<size_t>(place.object)];
    };
    const auto scopeOf = [&](const Place &place) {
        const int object = objectOf(place);
        return object >= 0     ? blocks + static_cast<size_t>(object)
            : place.block >= 0 ? lines + static_cast<size_t>(place.block)
                               : static_cast<size_t>(place.line);
    };
    const size_t scopes = blocks + m_objects.size();
    std::vector<int> details(scopes);
    for (const Place &place : m_details)
        ++details[scopeOf(place)];

    std::vector<bool> hasTask(scopes); // in the scope itself
    std::vector<bool> lineHasTask(lines); // also in its objects
    const auto setTask = [&](const Note &note) {
        hasTask[scopeOf(note.place)] = true;
        lineHasTask[static_cast<size_t>(note.place.line)] = true;
    };
    for (const Note &note : m_notes) {
        if (note.isTask && note.rank != Rank::BareId)
            setTask(note);
    }
    std::vector<bool> isKept(m_notes.size(), true);
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const Note &note = m_notes[i];
        if (note.rank == Rank::BareId)
            isKept[i] = details[scopeOf(note.place)] >= note.details && !hasTask[scopeOf(note.place)];
    }
    for (size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].rank == Rank::BareId && isKept[i])
            setTask(m_notes[i]);
    }
    std::vector<bool> isOfTask(m_objects.size()); // in a text that an object with a task contains
    std::vector<bool> treeHasTask(m_objects.size()); // also in objects inside
    for (size_t i = 0; i < m_objects.size(); ++i) {
        treeHasTask[i] = hasTask[blocks + i];
        const int parent = m_objects[i].parent;
        if (parent < 0)
            continue;
        const int outer = inside[static_cast<size_t>(parent)];
        isOfTask[i] = isOfTask[static_cast<size_t>(parent)]
            || (m_objects[i].isText && outer >= 0 && hasTask[blocks + static_cast<size_t>(outer)]);
    }
    for (size_t i = m_objects.size(); i-- > 0;) {
        if (treeHasTask[i] && m_objects[i].parent >= 0)
            treeHasTask[static_cast<size_t>(m_objects[i].parent)] = true;
    }
    QHash<size_t, QHash<QString, QString>> values;
    for (const auto &[place, part] : m_parts)
        values[scopeOf(place)].insert(part.first, part.second);

    QList<PasteHit> kept;
    kept.reserve(hits.size());
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const Note &note = m_notes[i];
        const int object = objectOf(note.place);
        const auto line = static_cast<size_t>(note.place.line);
        if (note.rank == Rank::OfMessage) {
            const bool beside = object >= 0 ? treeHasTask[static_cast<size_t>(object)] || hasTask[line]
                                            : lineHasTask[line] || hasTask[scopeOf(note.place)];
            isKept[i] = !beside;
        } else if (note.rank == Rank::Named && note.place.object >= 0) {
            isKept[i] = !isOfTask[static_cast<size_t>(note.place.object)];
        }
        if (!isKept[i])
            continue;
        PasteHit hit = std::move(hits[static_cast<qsizetype>(i)]);
        const QHash<QString, QString> given = values.value(scopeOf(note.place));
        if (note.isTask && hit.evidence == PasteEvidence::Name && given.size() + 1 >= parts.size()) {
            for (qsizetype part = parts.size() - 2; part >= 0; --part)
                hit.id.prepend(given.value(parts[part]) + u'/');
        }
        kept.append(std::move(hit));
    }
    return kept;
}

} // namespace Taskwatch
