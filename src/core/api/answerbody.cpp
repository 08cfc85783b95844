// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerbody.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Taskwatch {

namespace {

struct AnswerBodyWords {
    Q_DECLARE_TR_FUNCTIONS(TaskApi)
};

} // namespace

const QJsonDocument &AnswerBody::document() const
{
    if (!m_document)
        m_document = QJsonDocument::fromJson(m_bytes, &m_error);
    return *m_document;
}

QJsonValue AnswerBody::root() const
{
    return document().isArray() ? QJsonValue(document().array()) : QJsonValue(document().object());
}

Result<QJsonValue> AnswerBody::json(const QString &expected) const
{
    if (isJson())
        return root();
    if (m_bytes.trimmed().isEmpty())
        return Failure{AnswerBodyWords::tr("expected %1, got an empty body").arg(expected)};
    if (m_bytes.trimmed().startsWith("<?xml"))
        return Failure{AnswerBodyWords::tr("expected %1 as JSON, got XML").arg(expected)};
    if (looksLikeHtml())
        return Failure{AnswerBodyWords::tr("expected %1 as JSON, got an HTML page, perhaps for a login").arg(expected)};
    if (m_bytes.startsWith("\xff\xfe") || m_bytes.startsWith("\xfe\xff"))
        return Failure{AnswerBodyWords::tr("expected %1 as JSON in UTF-8, got UTF-16").arg(expected)};
    return Failure{AnswerBodyWords::tr("expected %1 as JSON: %2 at byte %3")
                       .arg(expected, m_error.errorString())
                       .arg(m_error.offset)};
}

Result<QJsonObject> AnswerBody::object(const QString &expected) const
{
    if (document().isObject())
        return document().object();
    if (document().isArray())
        return Failure{AnswerBodyWords::tr("expected a JSON object, got an array")};
    return Failure{json(expected).error()};
}

} // namespace Taskwatch
