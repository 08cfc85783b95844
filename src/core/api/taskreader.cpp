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
    const ApiDescription &api, const QJsonObject &record, const TaskRows *rows, const QStringList &asked)
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
    return (source.whenPhases.isEmpty() || source.whenPhases.contains(m_meaning.phase))
        && (source.whenStates.isEmpty() || source.whenStates.contains(m_state));
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

TaskReader::Value TaskReader::valueIn(const QJsonObject &row, const ApiSource &source, Kind kind) const
{
    const auto judged = [&](const QJsonValue &value) -> Value { return {value, isSet(value, source, kind)}; };
    if (source.isSum)
        return judged(sumOf(row, source));
    QJsonObject inner;
    const QJsonObject *object = &row;
    if (!source.lastOf.isRoot()) {
        inner = source.lastOf.in(row).toArray().last().toObject();
        object = &inner;
    }
    Value first;
    for (const JsonPointer &at : source.at) {
        Value value = judged(decoded(at.in(*object), source.encoding));
        if (value.isSet)
            return value;
        if (first.json.isUndefined())
            first = std::move(value);
    }
    return first;
}

TaskReader::Value TaskReader::valueAt(const ApiSource &source, Kind kind) const
{
    if (!source.idPart.isEmpty()) {
        const QJsonValue part = m_asked.value(m_api.idParts.indexOf(source.idPart));
        return {part, isSet(part, source, kind)};
    }
    if (!m_rows)
        return valueIn(m_record, source, kind);
    if (!source.counts.isEmpty())
        return {countOf(source), true};
    Value found;
    for (const TaskRows::Row &row : m_rows->rows()) {
        if (!source.rowStates.isEmpty() && !source.rowStates.contains(row.state))
            continue;
        found = valueIn(row.object, source, kind);
        if (source.row == ApiSource::Row::Newest || found.isSet)
            break;
    }
    if (source.laterThan.isEmpty())
        return found;
    const TaskRows::Row *before = m_rows->newestOf(source.laterThan);
    const std::optional<Timestamp> time = jsonTime(found.json, source.time.value_or(m_api.time));
    return before && before->time && time && *time <= *before->time ? Value() : found;
}

TaskReader::Found TaskReader::find(TaskFact fact, Kind kind) const
{
    const QList<ApiSource> &sources = m_api.fact(fact).sources;
    Found found{{}, sources.isEmpty() ? nullptr : &sources.first()};
    for (const ApiSource &source : sources) {
        if (!applies(source))
            continue;
        Value value = valueAt(source, kind);
        if (value.isSet)
            return {std::move(value), &source};
        if (found.value.json.isUndefined())
            found = {std::move(value), &source};
    }
    return found;
}

QString TaskReader::text(TaskFact fact)
{
    const auto [value, source] = find(fact, Kind::Text);
    if (!source)
        return {};
    const QJsonValue &json = value.json;
    const bool mayBeEmpty = fact != TaskFact::TaskId && fact != TaskFact::State;
    if (json.isString() && (value.isSet || mayBeEmpty))
        return value.isSet ? lineOf(json.toString(), source->lines) : QString();
    if (source->asText && value.isSet && !json.isObject() && !json.isArray())
        return jsonScalarText(json);
    // Without its id, the answer is about the requested task.
    if (fact == TaskFact::State || (fact == TaskFact::TaskId && m_asked.isEmpty()))
        refuse(fact, TaskReaderWords::tr("a string"), json);
    else if (m_api.fact(fact).required || value.isSet)
        flag(fact, TaskReaderWords::tr("expected a string, got %1").arg(describedJson(json)));
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
    if (const std::optional<qint64> number = jsonWholeNumber(value.json); number && *number >= 0)
        return retriesIn(*number, source->attempts);
    const QString expected = TaskReaderWords::tr("a whole number from 0 to 9223372036854775807");
    if (m_api.fact(fact).required || value.isSet)
        flag(fact, TaskReaderWords::tr("expected %1, got %2").arg(expected, describedJson(value.json)));
    return fallback;
}

std::optional<Timestamp> TaskReader::time(TaskFact fact)
{
    const auto [value, source] = find(fact, Kind::Time);
    if (!value.isSet)
        return std::nullopt;
    const QJsonValue &json = value.json;
    const ApiTime meaning = source->isSum ? ApiTime::Milliseconds : source->time.value_or(m_api.time);
    const std::optional<Timestamp> time = jsonTime(json, meaning);
    if (time)
        return time;
    switch (meaning) {
    case ApiTime::Milliseconds:
        flag(fact,
            TaskReaderWords::tr("expected a time in Unix ms or in RFC 3339 format, got %1").arg(describedJson(json)));
        break;
    case ApiTime::Seconds:
        flag(fact,
            TaskReaderWords::tr("expected a time in Unix seconds or in RFC 3339 format, got %1")
                .arg(describedJson(json)));
        break;
    case ApiTime::Auto:
        flag(fact,
            TaskReaderWords::tr("expected a Unix time or a time in RFC 3339 format, got %1").arg(describedJson(json)));
        break;
    case ApiTime::Rfc3339:
        flag(fact, TaskReaderWords::tr("expected a time in RFC 3339 format, got %1").arg(describedJson(json)));
        break;
    }
    return std::nullopt;
}

Result<Task> TaskReader::read()
{
    QString answeredId = text(TaskFact::TaskId);
    if (answeredId.isEmpty())
        answeredId = m_asked.value(m_api.idParts.size() - 1);
    const QString messageId = text(TaskFact::MessageId);
    const QString url = text(TaskFact::Url);
    const QString state = m_givenState.isEmpty() ? text(TaskFact::State) : m_givenState;
    m_state = foldedState(state);
    m_meaning = m_api.states.value(m_state);
    qint64 retried = count(TaskFact::Retried, 0);
    m_meaning = m_meaning.after(retried);
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
        .state = TaskState(state, m_meaning.phase, m_meaning.isFinal),
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

QString TaskReader::textIn(const TaskRows::Row &row, TaskFact fact) const
{
    for (const ApiSource &source : m_api.fact(fact).sources) {
        if (!source.rowStates.isEmpty() && !source.rowStates.contains(row.state))
            continue;
        const Value value = valueIn(row.object, source, Kind::Text);
        if (value.isSet)
            return lineOf(jsonScalarText(value.json), source.lines);
    }
    return {};
}

QString TaskReader::idIn(const ApiDescription &api, const QJsonObject &record)
{
    const QStringList nothing;
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
