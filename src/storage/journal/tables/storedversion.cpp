// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/storedversion.h"

#include "api/shippedapis.h"
#include "journal/tables/journalvalues.h"

namespace Taskwatch::StoredVersion {

namespace {

constexpr const char *Names[Columns] = {"state", "message", "url", "retried", "max_retry", "next_at", "completed_at",
    "deadline", "last_error_at", "error", "answered_id", "flags", "meaning"};

QString joined(const char *ofEach)
{
    QStringList parts;
    for (const char *name : Names)
        parts.append(QString::fromLatin1(ofEach).arg(QLatin1String(name)));
    return parts.join(QStringLiteral(", "));
}

constexpr qint64 Meanings = 2 * static_cast<qint64>(AllPhases.size());

/// @p meaning is NULL in files of the first schema, which knew only the default API.
TaskState stateOf(const CompactText &text, const QVariant &meaning, qint64 retried)
{
    const qint64 number = meaning.toLongLong();
    if (meaning.isNull() || number < 0 || number >= Meanings)
        return defaultApi()->description().stateOf(text, retried).sharing(text);
    return StoredVersion::stateOf(text, number);
}

/// Writes the length and the characters, so @p part may contain any characters.
void put(QString &text, const QString &part)
{
    text += QString::number(part.size()) + u':' + part;
}

QString consumePart(QStringView &rest)
{
    const qsizetype colon = rest.indexOf(u':');
    bool isNumber = false;
    const qsizetype size = colon < 0 ? 0 : rest.first(colon).toInt(&isNumber);
    if (!isNumber || size < 0 || size > rest.size() - colon - 1) {
        rest = {};
        return {};
    }
    QString part = rest.sliced(colon + 1, size).toString();
    rest = rest.sliced(colon + 1 + size);
    return part;
}

} // namespace

QString names()
{
    return joined("%1");
}

QString assignments()
{
    return joined("%1 = ?");
}

QString places()
{
    QStringList places;
    for (int i = 0; i < Columns; ++i)
        places.append(QStringLiteral("?"));
    return places.join(QStringLiteral(", "));
}

void bind(QSqlQuery &query, int place, const Task *task, const TaskId &watched, JournalTexts &texts)
{
    using JournalValues::of;
    if (!task) {
        for (int i = 0; i < Columns; ++i)
            query.bindValue(place + i, QVariant());
        return;
    }
    for (const QVariant &value : {texts.acquire(task->state.text()), texts.acquire(task->messageId),
             texts.acquire(task->url), QVariant(task->retried), QVariant(task->maxRetry), of(task->nextProcessAt),
             of(task->completedAt), of(task->deadline), of(task->lastErrorAt), texts.acquire(task->error),
             task->taskId == watched ? QVariant() : texts.acquire(task->taskId.text()),
             texts.acquire(flagsText(task->flags)), QVariant(meaningOf(task->state))})
        query.bindValue(place++, value);
}

Task read(const QSqlQuery &query, int column, Texts are, const TaskId &watched, JournalTexts &texts)
{
    const auto text = [&](int of) -> CompactText {
        const QVariant value = query.value(column + of);
        if (value.isNull())
            return {};
        return are == Texts::Joined ? JournalValues::textOf(value) : texts.text(value);
    };
    const auto time = [&](int of) { return JournalValues::timeOf(query.value(column + of)); };
    const CompactText answeredId = text(10);
    return {.taskId = answeredId.isEmpty() ? watched : TaskId::unaskable(answeredId),
        .messageId = text(1),
        .url = text(2),
        .state = stateOf(text(0), query.value(column + 12), query.value(column + 3).toLongLong()),
        .retried = query.value(column + 3).toLongLong(),
        .maxRetry = query.value(column + 4).toLongLong(),
        .nextProcessAt = time(5),
        .completedAt = time(6),
        .deadline = time(7),
        .lastErrorAt = time(8),
        .error = text(9),
        .flags = flagsOf(text(11))};
}

qint64 meaningOf(const TaskState &state)
{
    return static_cast<qint64>(state.phase()) * 2 + (state.isFinal() ? 1 : 0);
}

TaskState stateOf(const CompactText &text, qint64 meaning)
{
    if (meaning < 0 || meaning >= Meanings)
        return {text, Phase::Unknown, false};
    return {text, AllPhases[static_cast<size_t>(meaning / 2)], meaning % 2 != 0};
}

CompactText flagsText(const QList<TaskFlag> &flags)
{
    QString text;
    for (const TaskFlag &flag : flags) {
        put(text, flag.field);
        put(text, flag.detail);
    }
    return text;
}

QList<TaskFlag> flagsOf(const CompactText &text)
{
    QList<TaskFlag> flags;
    const QString characters = text.toString();
    for (QStringView rest = characters; !rest.isEmpty();) {
        const QString field = consumePart(rest);
        const QString detail = consumePart(rest);
        if (!field.isEmpty() || !detail.isEmpty())
            flags.append({field, detail});
    }
    return flags;
}

} // namespace Taskwatch::StoredVersion
