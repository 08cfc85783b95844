// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingfields.h"

#include <QCoreApplication>

#include <limits>

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

std::optional<qint64> RecordingFields::optionalInteger(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    // toInteger() returns the default for a number that is not an integer.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        refuseField(name);
    return value.toInteger();
}

qint64 RecordingFields::integer(const char *name)
{
    if (!has(name))
        refuseField(name);
    return optionalInteger(name).value_or(0);
}

int RecordingFields::count(const char *name)
{
    const qint64 value = integer(name);
    if (value < 0 || value > std::numeric_limits<int>::max()) {
        refuseField(name);
        return 0;
    }
    return static_cast<int>(value);
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
    const std::optional<qint64> ms = optionalInteger(name);
    return ms ? std::optional(fromUnixMs(*ms)) : std::nullopt;
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
