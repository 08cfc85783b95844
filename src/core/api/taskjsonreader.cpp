// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/taskjsonreader.h"

#include "base/ascii.h"
#include "base/rfc3339.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

struct TaskJsonReaderWords {
    Q_DECLARE_TR_FUNCTIONS(TaskJsonReader)
};

constexpr qint64 EndOfYear9999 = 253'402'300'799'999; // Unix ms

/// A whole number, from a JSON number or a string of digits. None if @p value is neither, or beyond qint64.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        const qsizetype sign = text.startsWith(u'-') ? 1 : 0;
        // toLongLong() accepts "+5" and " 5 ".
        if (text.size() == sign || !std::all_of(text.begin() + sign, text.end(), isAsciiDigit))
            return std::nullopt;
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // Qt stores what was written as an integer as an exact qint64; the rest (5.0, 1e3) is a double.
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return number.toLongLong();
    const double real = number.toDouble();
    constexpr double ExactUpTo = 9007199254740992.0; // 2^53: larger doubles skip whole numbers
    if (std::trunc(real) != real || std::abs(real) > ExactUpTo)
        return std::nullopt;
    return static_cast<qint64>(real);
}

bool isNotSet(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return true;
    return wholeNumber(value) == 0;
}

} // namespace

TaskJsonReader::TaskJsonReader(QJsonObject object)
    : m_object(std::move(object))
{
}

QString TaskJsonReader::requiredText(QStringView field, Empty empty)
{
    const QJsonValue value = m_object.value(field);
    const bool refused = !value.isString() || (empty == Empty::Refused && value.toString().isEmpty());
    if (refused)
        refuse(field, TaskJsonReaderWords::tr("a string"), value);
    return refused ? QString() : value.toString();
}

qint64 TaskJsonReader::requiredCount(QStringView field)
{
    const QJsonValue value = m_object.value(field);
    const std::optional<qint64> number = wholeNumber(value);
    if (!number || *number < 0) {
        refuse(field, TaskJsonReaderWords::tr("a whole number from 0 to 9223372036854775807"), value);
        return 0;
    }
    return *number;
}

std::optional<Timestamp> TaskJsonReader::optionalTime(QStringView field)
{
    const QJsonValue value = m_object.value(field);
    if (isNotSet(value))
        return std::nullopt;
    if (const std::optional<qint64> ms = wholeNumber(value)) {
        if (*ms > 0 && *ms <= EndOfYear9999)
            return fromUnixMs(*ms);
    } else if (value.isString()) {
        const Rfc3339Time time = parseRfc3339(value.toString());
        if (time.meaning == Rfc3339Time::NotSet)
            return std::nullopt;
        if (time.meaning == Rfc3339Time::ClockReading)
            return time.at;
    }
    flag(field, TaskJsonReaderWords::tr("expected a time as Unix ms or RFC 3339, got %1").arg(described(value)));
    return std::nullopt;
}

std::optional<qint64> TaskJsonReader::optionalCount(QStringView field)
{
    const QJsonValue value = m_object.value(field);
    if (isNotSet(value))
        return std::nullopt;
    const std::optional<qint64> number = wholeNumber(value);
    if (number && *number > 0)
        return number;
    refuse(field, TaskJsonReaderWords::tr("a whole number from 0 to 9223372036854775807"), value);
    return std::nullopt;
}

QString TaskJsonReader::optionalText(QStringView field)
{
    const QJsonValue value = m_object.value(field);
    if (isNotSet(value) && !value.isString())
        return {};
    if (value.isString())
        return value.toString();
    flag(field, TaskJsonReaderWords::tr("expected a string, got %1").arg(described(value)));
    return {};
}

QString TaskJsonReader::described(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return TaskJsonReaderWords::tr("nothing");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::Double
            ? QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest)
            : number.toString();
    }
    case QJsonValue::String:
        return u'"' + safeFirstLine(value.toString(), 60) + u'"';
    case QJsonValue::Array:
        return TaskJsonReaderWords::tr("an array");
    case QJsonValue::Object:
        return TaskJsonReaderWords::tr("an object");
    }
    Q_UNREACHABLE();
}

void TaskJsonReader::flag(QStringView field, const QString &detail)
{
    m_flags.append({field.toString(), detail});
}

void TaskJsonReader::refuse(QStringView field, const QString &expected, const QJsonValue &came)
{
    if (m_mistake.isEmpty())
        m_mistake = TaskJsonReaderWords::tr("%1: expected %2, got %3").arg(field.toString(), expected, described(came));
}

} // namespace Taskwatch
