// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"
#include "journal/tables/journaldatabase.h"
#include "task/taskstate.h"

#include <QHash>

#include <vector>

namespace Taskwatch {

/// Texts that many rows of a journal share (states, urls, errors), each kept once. Those of late are held in memory, not all.
/// For one thread.
class JournalTexts final
{
public:
    explicit JournalTexts(JournalDatabase &database);

    /// Its id, given to it if it has none: within a transaction, or else somebody could remove it again. Null for an empty one.
    [[nodiscard]] QVariant take(const CompactText &text);
    /// Empty for null, and for an id that is none.
    [[nodiscard]] CompactText text(const QVariant &id);

    /// The value in which @p form, an AnswerForm of @p task's, is kept: its id where many tasks have it, else itself.
    /// @p kept: that in which the task's last one is.
    [[nodiscard]] QVariant takeForm(const QByteArray &form, qint64 task, const QVariant &kept);
    [[nodiscard]] QByteArray form(const QVariant &kept);

    /// Spares finding out again and again what the same few texts mean.
    [[nodiscard]] TaskState state(const CompactText &text);

    /// From now on ids that are taken are marked in @p marks as well, which is by id and is not made larger; null: no more.
    void markIn(std::vector<bool> *marks) { m_marks = marks; }

    /// Forgets what may no longer be so: after a rollback, or when somebody else wrote to the file.
    void clear();

private:
    static constexpr qsizetype MostHeld = 8192;
    static constexpr qsizetype LongestHeld = 4096; // characters

    [[nodiscard]] QVariant find(const CompactText &text);
    [[nodiscard]] static qint64 hash(const QVariant &value);
    QVariant marked(qint64 id);
    void hold(const CompactText &text, qint64 id);

    JournalDatabase &m_database;
    QSqlQuery m_find;
    QSqlQuery m_insert;
    QSqlQuery m_read;
    QHash<CompactText, qint64> m_ids;
    QHash<qint64, CompactText> m_texts;
    QHash<CompactText, TaskState> m_states;
    std::vector<bool> *m_marks = nullptr;
    QHash<size_t, qint64> m_seenForms; // by their hashes: the tasks that had them first
};

} // namespace Taskwatch
