// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journaltexts.h"

#include "journal/tables/journalvalues.h"

namespace Taskwatch {

JournalTexts::JournalTexts(JournalDatabase &database)
    : m_database(database)
    , m_find(database.prepare(QStringLiteral("SELECT id, text FROM texts WHERE hash = ?")))
    , m_insert(database.prepare(QStringLiteral("INSERT INTO texts(hash, text) VALUES(?, ?)")))
    , m_read(database.prepare(QStringLiteral("SELECT text FROM texts WHERE id = ?")))
{
}

QVariant JournalTexts::acquire(const CompactText &text)
{
    QVariant known = find(text);
    if (!known.isNull() || text.isEmpty())
        return known;
    const QVariant value = JournalValues::ofText(text);
    if (!m_database.run(m_insert, hash(value), value))
        return {};
    const qint64 id = m_insert.lastInsertId().toLongLong();
    hold(text, id);
    return id;
}

QVariant JournalTexts::find(const CompactText &text)
{
    if (text.isEmpty())
        return {};
    if (const auto held = m_ids.constFind(text); held != m_ids.constEnd())
        return *held;
    m_database.run(m_find, hash(JournalValues::ofText(text)));
    while (m_database.next(m_find)) {
        if (JournalValues::textOf(m_find.value(1)) != text)
            continue;
        const qint64 id = m_find.value(0).toLongLong();
        m_find.finish();
        hold(text, id);
        return id;
    }
    return {};
}

CompactText JournalTexts::text(const QVariant &id)
{
    if (id.isNull())
        return {};
    const qint64 number = id.toLongLong();
    if (const auto held = m_texts.constFind(number); held != m_texts.constEnd())
        return *held;
    m_database.run(m_read, number);
    if (!m_database.next(m_read))
        return {};
    CompactText text = JournalValues::textOf(m_read.value(0));
    m_read.finish();
    hold(text, number);
    return text;
}

QVariant JournalTexts::acquireForm(const QByteArray &form, qint64 task, const QVariant &kept)
{
    if (form.isEmpty())
        return {};
    const CompactText text = CompactText::fromLatin1(form);
    const bool isId = kept.typeId() == QMetaType::LongLong;
    if (isId && this->text(kept) == text)
        return kept;
    const auto held = m_ids.constFind(text);
    if (held != m_ids.constEnd())
        return *held;
    // A second task has the same form, so more are likely.
    if (m_seenForms.size() >= MostHeld)
        m_seenForms.clear();
    const size_t formHash = qHash(text, 0);
    if (m_seenForms.value(formHash, task) != task)
        return acquire(text);
    m_seenForms.insert(formHash, task);
    return JournalValues::ofText(text);
}

QByteArray JournalTexts::form(const QVariant &kept)
{
    if (kept.isNull())
        return {};
    const CompactText form = kept.typeId() == QMetaType::LongLong ? text(kept) : JournalValues::textOf(kept);
    return form.toString().toLatin1();
}

void JournalTexts::clear()
{
    m_ids.clear();
    m_texts.clear();
    m_seenForms.clear();
}

qint64 JournalTexts::hash(const QVariant &value)
{
    // FNV-1a. The hash is stored in the file, so it must never change.
    quint64 hash = 0xcbf29ce484222325U;
    const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001b3U;
    return static_cast<qint64>(hash >> 16); // takes six bytes in the file
}

void JournalTexts::hold(const CompactText &text, qint64 id)
{
    if (text.size() > LongestHeld)
        return;
    if (m_ids.size() >= MostHeld || m_texts.size() >= MostHeld) {
        m_ids.clear();
        m_texts.clear();
    }
    m_ids.insert(text, id);
    m_texts.insert(id, text);
}

} // namespace Taskwatch
