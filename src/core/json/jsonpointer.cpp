// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/jsonpointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Taskwatch {

namespace {

struct JsonPointerWords {
    Q_DECLARE_TR_FUNCTIONS(JsonPointer)
};

} // namespace

Result<JsonPointer> JsonPointer::parse(const QString &text)
{
    JsonPointer pointer;
    if (text.isEmpty())
        return pointer;
    if (!text.startsWith(u'/'))
        return Failure{JsonPointerWords::tr("\"%1\" is not a JSON pointer; it must begin with /").arg(text)};
    pointer.m_parts = text.sliced(1).split(u'/');
    for (QString &part : pointer.m_parts) {
        for (qsizetype at = part.indexOf(u'~'); at >= 0; at = part.indexOf(u'~', at + 1)) {
            const QChar after = at + 1 < part.size() ? part[at + 1] : QChar();
            if (after != u'0' && after != u'1')
                return Failure{JsonPointerWords::tr("\"%1\" is not a JSON pointer; write ~0 for ~").arg(text)};
            part.replace(at, 2, after == u'0' ? u'~' : u'/');
        }
    }
    return pointer;
}

QJsonValue JsonPointer::from(QJsonValue value, qsizetype first) const
{
    for (qsizetype part = first; part < m_parts.size(); ++part) {
        const QString &name = m_parts[part];
        if (value.isObject()) {
            value = value.toObject().value(name);
        } else if (value.isArray()) {
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            value = isNumber ? value.toArray().at(number) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue(QJsonValue::Undefined);
        }
    }
    return value;
}

QJsonValue JsonPointer::in(const QJsonValue &root) const
{
    return from(root, 0);
}

QJsonValue JsonPointer::in(const QJsonObject &root) const
{
    return m_parts.isEmpty() ? QJsonValue(root) : from(root.value(m_parts.first()), 1);
}

QJsonValue JsonPointer::firstIn(const QJsonValue &root, const QList<JsonPointer> &places)
{
    for (const JsonPointer &place : places) {
        if (QJsonValue value = place.in(root); !value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace Taskwatch
