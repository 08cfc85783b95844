// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>
#include <optional>
#include <utility>

namespace Taskwatch {

/// The body of an answer. It is parsed when its JSON is first needed, and only once. Used by one thread at a time.
class AnswerBody final
{
public:
    AnswerBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    /// From anything that converts to QByteArray, such as a literal.
    template <typename Bytes>
    requires(!std::same_as<Bytes, AnswerBody> && std::convertible_to<Bytes, QByteArray>) AnswerBody(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool looksLikeHtml() const { return m_bytes.trimmed().startsWith('<'); }

    /// Whether the body is a JSON object or array.
    [[nodiscard]] bool isJson() const { return !document().isNull(); }
    /// The JSON object or array; an empty object if there is none.
    [[nodiscard]] QJsonValue root() const;
    /// The JSON object or array; otherwise an error text that says what the body is instead. @p expected: what the
    /// error text names as expected.
    [[nodiscard]] Result<QJsonValue> json(const QString &expected) const;
    /// The same, for an object.
    [[nodiscard]] Result<QJsonObject> object(const QString &expected) const;

private:
    const QJsonDocument &document() const;

    QByteArray m_bytes;
    mutable std::optional<QJsonDocument> m_document;
    mutable QJsonParseError m_error;
};

} // namespace Taskwatch
