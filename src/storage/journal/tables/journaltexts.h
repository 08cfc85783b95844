// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"
#include "journal/tables/journaldatabase.h"

#include <QHash>

namespace Taskwatch {

/// Stores texts that many rows share (states, urls, errors) once each. Caches recent ones in memory. Use it in one
/// thread only.
class JournalTexts final
{
public:
    explicit JournalTexts(JournalDatabase &database);

    /// The id of @p text, which is inserted if it is missing. Call within a transaction: otherwise another program may
    /// delete the text before it is used. Null for an empty text.
    [[nodiscard]] QVariant acquire(const CompactText &text);
    /// Empty for null and for an unknown id.
    [[nodiscard]] CompactText text(const QVariant &id);

    /// The value that stores @p form, an AnswerTemplate of the task with row id @p task: an id if several tasks share
    /// it, else the form itself. @p kept: the value stored for the task's last form.
    [[nodiscard]] QVariant acquireForm(const QByteArray &form, qint64 task, const QVariant &kept);
    [[nodiscard]] QByteArray form(const QVariant &kept);

    /// Clears the caches that may be out of date: after a rollback, or after another program has written to the file.
    void clear();

private:
    static constexpr qsizetype MostHeld = 8192;
    static constexpr qsizetype LongestHeld = 4096; // characters

    [[nodiscard]] QVariant find(const CompactText &text);
    [[nodiscard]] static qint64 hash(const QVariant &value);
    void hold(const CompactText &text, qint64 id);

    JournalDatabase &m_database;
    QSqlQuery m_find;
    QSqlQuery m_insert;
    QSqlQuery m_read;
    QHash<CompactText, qint64> m_ids;
    QHash<qint64, CompactText> m_texts;
    QHash<size_t, qint64> m_seenForms; // key: hash of the form; value: the task that had it first
};

} // namespace Taskwatch
