// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/taskreader.h"

#include "api/jsonfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Taskwatch {

namespace {

struct TaskReaderWords {
    Q_DECLARE_TR_FUNCTIONS(TaskReader)
};

QJsonValue decoded(const QJsonValue &value, ApiSource::Encoding encoding)
{
    if (!value.isString())
        return value;
    switch (encoding) {
    case ApiSource::Encoding::None:
        return value;
    case ApiSource::Encoding::Base64: {
        const auto bytes =
            QByteArray::fromBase64Encoding(value.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        return bytes ? QJsonValue(QString::fromUtf8(*bytes)) : value;
    }
    case ApiSource::Encoding::Json: {
        // QJsonDocument accepts only objects and arrays.
        const QJsonValue inner = QJsonDocument::fromJson('[' + value.toString().toUtf8() + ']').array().at(0);
        return inner.isUndefined() ? value : inner;
    }
    }
    Q_UNREACHABLE();
}

QString lineOf(const QString &text, ApiSource::Lines lines)
{
    const QString trimmed = text.trimmed();
    switch (lines) {
    case ApiSource::Lines::All:
        return text;
    case ApiSource::Lines::First:
        return trimmed.section(u'\n', 0, 0).trimmed();
    case ApiSource::Lines::Last:
        return trimmed.section(u'\n', -1).trimmed();
    }
    Q_UNREACHABLE();
}

} // namespace

TaskReader::TaskReader(
    const ApiDescription &api, const QJsonObject &record, const TaskRows *rows, const QHash<QString, QString> &asked)
    : m_api(api)
    , m_record(record)
    , m_rows(rows)
    , m_asked(asked)
{
}

bool TaskReader::isSet(const QJsonValue &value, const ApiSource &source, Kind kind) const
{
    if (value.isUndefined() || value.isNull() || m_api.unset.contains(value) || source.unset.contains(value))
        return false;
    switch (kind) {
    case Kind::Text:
        return value.isString() ? !value.toString().isEmpty() : source.asText || jsonWholeNumber(value) != 0;
    case Kind::Count:
        return !value.isString() || !value.toString().isEmpty();
    case Kind::Time:
        return !isJsonTimeUnset(value);
    }
    Q_UNREACHABLE();
}

bool TaskReader::applies(const ApiSource &source) const
{
    if (!source.whenPhases.isEmpty() && !source.whenPhases.contains(m_meaning.phase))
        return false;
    return source.whenStates.isEmpty()
        || std::any_of(source.whenStates.begin(), source.whenStates.end(),
            [this](const QString &each) { return foldedState(each) == m_state; });
}

QJsonValue TaskReader::sumOf(const QJsonObject &row, const ApiSource &source) const
{
    QJsonValue first = source.at.first().in(row);
    const std::optional<Timestamp> begin = jsonTime(first, source.time.value_or(m_api.time));
    if (!begin)
        return first;
    qint64 ms = toUnixMs(*begin);
    for (qsizetype number = 1; number < source.at.size(); ++number) {
        const std::optional<qint64> more = jsonWholeNumber(source.at[number].in(row));
        if (!more || *more < 0 || *more > ms) // later than twice the time since 1970 is a mistake
            return QJsonValue(QJsonValue::Null);
        ms += *more;
    }
    return ms;
}

QJsonValue TaskReader::countOf(const ApiSource &source) const
{
    int most = 0;
    for (const ApiSource::Count &each : source.counts) {
        const bool lessOne = !each.lessOneIf.isEmpty() && m_rows->newestOf(each.lessOneIf);
        most = std::max(most, m_rows->count(each.states) - each.less - (lessOne ? 1 : 0));
    }
    return most;
}

QJsonValue TaskReader::valueIn(const QJsonObject &row, const ApiSource &source, Kind kind) const
{
    if (source.isSum)
        return sumOf(row, source);
    QJsonObject inner;
    const QJsonObject *object = &row;
    if (!source.lastOf.isRoot()) {
        inner = source.lastOf.in(row).toArray().last().toObject();
        object = &inner;
    }
    QJsonValue first(QJsonValue::Undefined);
    for (const JsonPointer &at : source.at) {
        QJsonValue value = at.in(*object);
        if (source.encoding != ApiSource::Encoding::None)
            value = decoded(value, source.encoding);
        if (isSet(value, source, kind))
            return value;
        if (first.isUndefined())
            first = value;
    }
    return first;
}

QJsonValue TaskReader::valueAt(const ApiSource &source, Kind kind) const
{
    if (!source.idPart.isEmpty())
        return m_asked.value(source.idPart);
    if (!m_rows)
        return valueIn(m_record, source, kind);
    if (!source.counts.isEmpty())
        return countOf(source);
    QJsonValue found(QJsonValue::Undefined);
    for (const TaskRows::Row &row : m_rows->rows()) {
        const bool isMeant = source.rowStates.isEmpty()
            || std::any_of(source.rowStates.begin(), source.rowStates.end(),
                [&row](const QString &each) { return foldedState(each) == row.state; });
        if (!isMeant)
            continue;
        found = valueIn(row.object, source, kind);
        if (source.row == ApiSource::Row::Newest || isSet(found, source, kind))
            break;
    }
    if (source.laterThan.isEmpty())
        return found;
    const TaskRows::Row *before = m_rows->newestOf(source.laterThan);
    const std::optional<Timestamp> time = jsonTime(found, source.time.value_or(m_api.time));
    return before && before->time && time && *time <= *before->time ? QJsonValue(QJsonValue::Null) : found;
}

TaskReader::Found TaskReader::find(TaskFact fact, Kind kind) const
{
    const QList<ApiSource> &sources = m_api.fact(fact).sources;
    Found found{QJsonValue(QJsonValue::Undefined), sources.isEmpty() ? nullptr : &sources.first()};
    for (const ApiSource &source : sources) {
        if (!applies(source))
            continue;
        const QJsonValue value = valueAt(source, kind);
        if (isSet(value, source, kind))
            return {value, &source};
        if (found.value.isUndefined())
            found = {value, &source};
    }
    return found;
}

QString TaskReader::text(TaskFact fact)
{
    const auto [value, source] = find(fact, Kind::Text);
    if (!source)
        return {};
    const bool isRequired = m_api.fact(fact).required;
    const bool mayBeEmpty = fact != TaskFact::TaskId && fact != TaskFact::State;
    if (value.isString() && (mayBeEmpty || !value.toString().isEmpty()))
        return isSet(value, *source, Kind::Text) ? lineOf(value.toString(), source->lines) : QString();
    if (source->asText && isSet(value, *source, Kind::Text) && !value.isObject() && !value.isArray())
        return jsonScalarText(value);
    if (isRequired)
        refuse(fact, TaskReaderWords::tr("a string"), value);
    else if (isSet(value, *source, Kind::Text))
        flag(fact, TaskReaderWords::tr("expected a string, got %1").arg(describedJson(value)));
    return {};
}

qint64 TaskReader::retriesIn(qint64 number, ApiSource::Attempts attempts) const
{
    const qint64 withoutFirst = std::max<qint64>(0, number - 1);
    switch (attempts) {
    case ApiSource::Attempts::None:
        return number;
    case ApiSource::Attempts::Started:
        // While the task waits for its next attempt, all that started have failed.
        return m_meaning.phase == Phase::Waiting || m_meaning.phase == Phase::Retrying ? number : withoutFirst;
    case ApiSource::Attempts::Finished:
        return m_meaning.isFinal ? withoutFirst : number;
    case ApiSource::Attempts::Most:
        return withoutFirst;
    }
    Q_UNREACHABLE();
}

qint64 TaskReader::count(TaskFact fact, qint64 fallback)
{
    const auto [value, source] = find(fact, Kind::Count);
    if (!source)
        return fallback;
    const QString expected = TaskReaderWords::tr("a whole number from 0 to 9223372036854775807");
    if (const std::optional<qint64> number = jsonWholeNumber(value); number && *number >= 0)
        return retriesIn(*number, source->attempts);
    if (m_api.fact(fact).required)
        refuse(fact, expected, value);
    else if (isSet(value, *source, Kind::Count))
        flag(fact, TaskReaderWords::tr("expected %1, got %2").arg(expected, describedJson(value)));
    return fallback;
}

std::optional<Timestamp> TaskReader::time(TaskFact fact)
{
    const auto [value, source] = find(fact, Kind::Time);
    if (!source || !isSet(value, *source, Kind::Time))
        return std::nullopt;
    const ApiTime meaning = source->isSum ? ApiTime::Milliseconds : source->time.value_or(m_api.time);
    const std::optional<Timestamp> time = jsonTime(value, meaning);
    if (time)
        return time;
    switch (meaning) {
    case ApiTime::Milliseconds:
        flag(fact, TaskReaderWords::tr("expected a time as Unix ms or RFC 3339, got %1").arg(describedJson(value)));
        break;
    case ApiTime::Seconds:
        flag(
            fact, TaskReaderWords::tr("expected a time as Unix seconds or RFC 3339, got %1").arg(describedJson(value)));
        break;
    case ApiTime::Auto:
        flag(fact, TaskReaderWords::tr("expected a Unix time or RFC 3339, got %1").arg(describedJson(value)));
        break;
    case ApiTime::Rfc3339:
        flag(fact, TaskReaderWords::tr("expected a time as RFC 3339, got %1").arg(describedJson(value)));
        break;
    }
    return std::nullopt;
}

Result<Task> TaskReader::read()
{
    const QString answeredId = text(TaskFact::TaskId);
    const QString messageId = text(TaskFact::MessageId);
    const QString url = text(TaskFact::Url);
    const QString state = text(TaskFact::State);
    m_state = foldedState(state);
    m_meaning = m_api.states.value(m_state, {Phase::Unknown, false});
    qint64 retried = count(TaskFact::Retried, 0);
    const TaskState taskState = m_api.stateOf(state, retried);
    m_meaning.phase = taskState.phase();
    const qint64 maxRetry = count(TaskFact::MaxRetry, Task::Unknown);
    if (m_api.fact(TaskFact::Retried).upToMaxRetry && maxRetry != Task::Unknown)
        retried = std::min(retried, maxRetry);
    if (!m_mistake.isEmpty())
        return Failure{m_mistake};
    const Result<TaskId> taskId = TaskId::parse(answeredId);
    if (!taskId) {
        const QString name = m_api.fact(TaskFact::TaskId).name();
        return Failure{QStringLiteral("%1: %2").arg(name, taskId.error())};
    }
    Task task{.taskId = *taskId,
        .messageId = messageId,
        .url = url,
        .state = taskState,
        .retried = retried,
        .maxRetry = maxRetry,
        .nextProcessAt = time(TaskFact::NextProcessAt),
        .completedAt = time(TaskFact::CompletedAt),
        .deadline = time(TaskFact::Deadline),
        .lastErrorAt = time(TaskFact::LastErrorAt),
        .error = text(TaskFact::Error),
        .flags = {}};
    task.flags = m_flags;
    return task;
}

QString TaskReader::idIn(const ApiDescription &api, const QJsonObject &record)
{
    const QHash<QString, QString> nothing;
    TaskReader reader(api, record, nullptr, nothing);
    return reader.text(TaskFact::TaskId);
}

void TaskReader::flag(TaskFact fact, const QString &detail)
{
    m_flags.append({m_api.fact(fact).name(), detail});
}

void TaskReader::refuse(TaskFact fact, const QString &expected, const QJsonValue &came)
{
    if (m_mistake.isEmpty())
        m_mistake =
            TaskReaderWords::tr("%1: expected %2, got %3").arg(m_api.fact(fact).name(), expected, describedJson(came));
}

} // namespace Taskwatch
