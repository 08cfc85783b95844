// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonfacts.h"

#include "base/ascii.h"
#include "base/rfc3339.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

struct JsonFactsWords {
    Q_DECLARE_TR_FUNCTIONS(JsonFacts)
};

constexpr qint64 EndOfYear9999 = 253'402'300'799'999; // Unix ms
constexpr double AutoMilliseconds = 1e11; // larger numbers are ms: as seconds they were after the year 5000
constexpr double AutoMicroseconds = 1e14;

QString numberText(const QJsonValue &value)
{
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::Double
        ? QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest)
        : number.toString();
}

/// A number, from a JSON number or a string of digits, which may have a fraction.
std::optional<double> realNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString();
    const bool isPlain = !text.isEmpty() && isAsciiDigit(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiDigit(c) || c == u'.'; });
    if (!isPlain)
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// Unix ms, or a number outside the range of times.
double inMilliseconds(double number, ApiTime time)
{
    switch (time) {
    case ApiTime::Milliseconds:
        return number;
    case ApiTime::Seconds:
        return number * 1000;
    case ApiTime::Auto:
        if (number > AutoMicroseconds)
            return number / 1000;
        return number > AutoMilliseconds ? number : number * 1000;
    case ApiTime::Rfc3339:
        return -1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString describedJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return JsonFactsWords::tr("nothing");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return u'"' + safeFirstLine(value.toString(), 60) + u'"';
    case QJsonValue::Array:
        return JsonFactsWords::tr("an array");
    case QJsonValue::Object:
        return JsonFactsWords::tr("an object");
    }
    Q_UNREACHABLE();
}

QList<QJsonValue> jsonItems(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return {array.begin(), array.end()};
    }
    const QJsonObject object = value.toObject();
    return {object.begin(), object.end()};
}

std::optional<qint64> jsonWholeNumber(const QJsonValue &value)
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

QString jsonScalarText(const QJsonValue &value)
{
    if (value.isDouble())
        return numberText(value);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

bool isJsonTimeUnset(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return true;
    const QString text = value.toString();
    if (text.startsWith(u"0001-") && parseRfc3339(text).meaning == Rfc3339Time::NotSet)
        return true;
    return realNumber(value) == 0.0;
}

Result<QString> jsonCursor(const QJsonValue &value, const QString &name)
{
    constexpr qsizetype Longest = 2048; // characters; it becomes a part of a URL
    if (isJsonTimeUnset(value))
        return QString();
    if (value.isString() && value.toString().size() <= Longest)
        return value.toString();
    const std::optional<qint64> number = value.isString() ? std::nullopt : jsonWholeNumber(value);
    if (number && *number > 0)
        return QString::number(*number);
    return Failure{JsonFactsWords::tr("%1: expected a text or a whole number, got %2").arg(name, describedJson(value))};
}

std::optional<Timestamp> jsonTime(const QJsonValue &value, ApiTime time)
{
    if (time == ApiTime::Milliseconds) { // exactly
        if (const std::optional<qint64> ms = jsonWholeNumber(value))
            return *ms > 0 && *ms <= EndOfYear9999 ? std::optional(fromUnixMs(*ms)) : std::nullopt;
    } else if (const std::optional<double> number = realNumber(value)) {
        const double ms = std::round(inMilliseconds(*number, time));
        return ms > 0 && ms <= static_cast<double>(EndOfYear9999) ? std::optional(fromUnixMs(static_cast<qint64>(ms)))
                                                                  : std::nullopt;
    }
    const Rfc3339Time read = value.isString() ? parseRfc3339(value.toString()) : Rfc3339Time{};
    return read.meaning == Rfc3339Time::ClockReading ? std::optional(read.at) : std::nullopt;
}

} // namespace Taskwatch
