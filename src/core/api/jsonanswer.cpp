// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace Taskwatch {

namespace {

struct JsonAnswerWords {
    Q_DECLARE_TR_FUNCTIONS(TaskApi)
};

} // namespace

bool looksLikeHtml(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

Result<QJsonDocument> parseJsonAnswer(const QByteArray &body, const QString &expected)
{
    if (body.trimmed().isEmpty())
        return Failure{JsonAnswerWords::tr("expected %1, got an empty body").arg(expected)};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error == QJsonParseError::NoError)
        return document;
    if (looksLikeHtml(body))
        return Failure{JsonAnswerWords::tr("expected %1 as JSON, got an HTML page").arg(expected)};
    return Failure{JsonAnswerWords::tr("expected %1 as JSON: %2 at byte %3")
                       .arg(expected, parseError.errorString())
                       .arg(parseError.offset)};
}

Result<QJsonObject> parseJsonObject(const QByteArray &body, const QString &expected)
{
    const Result<QJsonDocument> document = parseJsonAnswer(body, expected);
    if (!document)
        return Failure{document.error()};
    if (!document->isObject())
        return Failure{JsonAnswerWords::tr("expected a JSON object, got %1").arg(JsonAnswerWords::tr("an array"))};
    return document->object();
}

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue firstIn(const QJsonValue &root, const QList<JsonPointer> &places)
{
    for (const JsonPointer &place : places) {
        if (QJsonValue value = place.in(root); !value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QList<QJsonValue> itemsOf(const QJsonValue &value)
{
    QList<QJsonValue> items;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        std::copy(array.begin(), array.end(), std::back_inserter(items));
    } else {
        const QJsonObject object = value.toObject();
        std::copy(object.begin(), object.end(), std::back_inserter(items));
    }
    return items;
}

} // namespace Taskwatch
