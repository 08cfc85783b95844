// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Taskwatch {

/// Finds out which ids and fields of a text belong together: those in one JSON object, in one block of lines that begin
/// with a name, or in one line. An object that is not closed does not count.
class PasteScopes final
{
public:
    /// How a hit depends on what is beside it.
    enum class Rank : quint8 {
        Sure, ///< on nothing
        Named, ///< a name marks it; dropped within a text in an object that has an id itself
        OfMessage, ///< the message of a task; dropped beside a task
        BareId, ///< its name is only `id`; dropped unless details of a task, and no task, are beside it
    };

    /// Processes each character between names, in the order of the text.
    void see(QChar c);
    /// Records that the line contains more than blanks and the characters that begin lists and tags.
    void setLineBegun() { m_lineBegun = true; }
    /// Records a hit, in the order of the text. @p details: how many of them a BareId needs.
    void recordHit(bool isTask, Rank rank, bool isName, int details = 0);
    /// Records that a field of a task other than its id is here.
    void recordDetail() { m_details.push_back(here(true)); }
    /// Records the value of another part of the id than its last.
    void recordPart(const QString &name, const QString &value) { m_parts.push_back({here(true), {name, value}}); }

    /// Returns @p hits without those that depend on something that is not there. Each hit must have been passed to
    /// recordHit(). Where other parts of an id are in its scope, they are put before it, in the order of @p parts.
    [[nodiscard]] QList<PasteHit> resolved(QList<PasteHit> hits, const QStringList &parts) const;

private:
    struct Object {
        int parent;
        bool isText; // a quote is before it
        bool isClosed = false;
    };
    struct Place {
        int line;
        int block; // -1: not at the beginning of its line
        int object; // the innermost object; -1: none
    };
    struct Note {
        Place place;
        bool isTask;
        Rank rank;
        int details;
    };
    [[nodiscard]] Object &object(int index) { return m_objects[static_cast<size_t>(index)]; }
    [[nodiscard]] Place here(bool isName) const { return {m_line, isName && !m_lineBegun ? m_block : -1, m_object}; }

    std::vector<Object> m_objects;
    std::vector<Note> m_notes;
    std::vector<Place> m_details;
    std::vector<std::pair<Place, std::pair<QString, QString>>> m_parts;
    int m_object = -1;
    int m_line = 0;
    int m_block = 0;
    bool m_lineBegun = false;
    bool m_lineBlank = true;
    QChar m_last;
};

} // namespace Taskwatch
