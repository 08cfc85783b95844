// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingfields.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct RecordingFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(RecordingFields)
};

} // namespace

RecordingFields::RecordingFields(QJsonObject object, QString path, QString *mistake)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_mistake(mistake)
{
}

QString RecordingFields::pathOf(const char *name) const
{
    return m_path + u'.' + QLatin1String(name);
}

void RecordingFields::refuse(const QString &path)
{
    if (m_mistake->isEmpty())
        *m_mistake = RecordingFieldsWords::tr("“%1” is missing or invalid").arg(path);
}

std::optional<QString> RecordingFields::optionalText(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    if (!value.isString())
        refuseField(name);
    return value.toString();
}

QString RecordingFields::text(const char *name)
{
    if (!has(name))
        refuseField(name);
    return optionalText(name).value_or(QString());
}

std::optional<qint64> RecordingFields::optionalNumber(const char *name, qint64 least, qint64 most)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    // toInteger() returns the default for a number that is not an integer.
    const qint64 number = value.toInteger();
    if (!value.isDouble() || number != value.toInteger(1) || number < least || number > most) {
        refuseField(name);
        return 0;
    }
    return number;
}

qint64 RecordingFields::count(const char *name, qint64 most)
{
    if (!has(name))
        refuseField(name);
    return optionalNumber(name, 0, most).value_or(0);
}

std::optional<std::chrono::milliseconds> RecordingFields::optionalDuration(const char *name)
{
    constexpr std::chrono::milliseconds Longest = std::chrono::hours(366 * 24);
    const std::optional<qint64> ms = optionalNumber(name, 0, Longest.count());
    return ms ? std::optional(std::chrono::milliseconds(*ms)) : std::nullopt;
}

bool RecordingFields::yes(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isBool())
        refuseField(name);
    return value.toBool();
}

std::optional<Timestamp> RecordingFields::optionalTime(const char *name)
{
    constexpr qint64 BeginOfYear1 = -62'135'596'800'000; // Unix ms
    constexpr qint64 EndOfYear9999 = 253'402'300'799'999;
    const std::optional<qint64> ms = optionalNumber(name, BeginOfYear1, EndOfYear9999);
    return ms ? std::optional(fromUnixMs(*ms)) : std::nullopt;
}

Timestamp RecordingFields::time(const char *name)
{
    if (!has(name))
        refuseField(name);
    return optionalTime(name).value_or(Timestamp());
}

std::optional<RecordingFields> RecordingFields::optionalObject(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        refuseField(name);
    return RecordingFields(value.toObject(), pathOf(name), m_mistake);
}

RecordingFields RecordingFields::object(const char *name)
{
    if (!has(name))
        refuseField(name);
    return optionalObject(name).value_or(RecordingFields({}, pathOf(name), m_mistake));
}

QJsonArray RecordingFields::list(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isArray())
        refuseField(name);
    return value.toArray();
}

} // namespace Taskwatch
