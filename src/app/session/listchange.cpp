// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listchange.h"

#include "session/session.h"
#include "text/counttext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Taskwatch {

ListChange::ListChange(Kind kind, QList<TaskId> ids, Session *session, bool continues)
    : m_kind(kind)
    , m_ids(std::move(ids))
    , m_session(session)
    , m_continues(continues)
{
    setWords();
}

ListChange::~ListChange()
{
    if (m_session)
        m_session->discard(m_taken);
}

void ListChange::setWords()
{
    const int count = pluralNumber(m_ids.size());
    setText(m_kind == Kind::Add ? tr("Add %Ln Tasks", "a step that can be undone", count)
                                : tr("Remove %Ln Tasks", "a step that can be undone", count));
}

void ListChange::undo()
{
    m_kind == Kind::Add ? remove() : add();
}

void ListChange::redo()
{
    m_kind == Kind::Add ? add() : remove();
}

int ListChange::id() const
{
    return m_kind == Kind::Add ? 1 : -1; // only additions may be merged
}

bool ListChange::mergeWith(const QUndoCommand *later)
{
    const auto *other = static_cast<const ListChange *>(later); // it has the same id()
    if (!other->m_continues)
        return false;
    m_ids += other->m_ids;
    setWords();
    return true;
}

void ListChange::add()
{
    if (!m_session)
        return;
    QSet<TaskId> known;
    for (const TaskRow &row : m_taken)
        known.insert(row.id);
    QList<TaskId> others; // new ones, or those that were removed before they were shown
    std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(others),
        [&known](const TaskId &id) { return !known.contains(id); });
    m_session->putBack(std::exchange(m_taken, {}));
    const QList<TaskId> watched = m_session->watch(others);
    if (watched.size() == others.size())
        return;
    // The others contain a token.
    m_ids.removeIf([&](const TaskId &id) { return !known.contains(id) && !watched.contains(id); });
    setWords();
    setObsolete(m_ids.isEmpty());
}

void ListChange::remove()
{
    if (m_session)
        m_taken = m_session->take(m_ids);
}

} // namespace Taskwatch
