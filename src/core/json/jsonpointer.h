// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QStringList>

namespace Taskwatch {

/// A JSON pointer (RFC 6901): the place of a value in a JSON document. A value.
class JsonPointer final
{
public:
    /// Points to the whole document.
    JsonPointer() = default;

    /// Parses @p text: empty, or names and numbers with a `/` before each; `~1` means `/` and `~0` means `~`. Returns
    /// the pointer or what is wrong with it.
    static Result<JsonPointer> parse(const QString &text);

    /// The value at this place of @p root; undefined if there is none. A number counts the elements of an array from 0.
    [[nodiscard]] QJsonValue in(const QJsonValue &root) const;
    /// The same for the members of @p root, without a copy of it.
    [[nodiscard]] QJsonValue in(const QJsonObject &root) const;
    /// The value at the first of @p places that exists in @p root and is not null; undefined if none is.
    [[nodiscard]] static QJsonValue firstIn(const QJsonValue &root, const QList<JsonPointer> &places);

    /// The names, joined by `/`, for error texts: `job/attempts`. Empty for the whole document.
    [[nodiscard]] QString toName() const { return m_parts.join(u'/'); }
    [[nodiscard]] const QStringList &parts() const { return m_parts; }
    [[nodiscard]] bool isRoot() const { return m_parts.isEmpty(); }

    friend bool operator==(const JsonPointer &, const JsonPointer &) = default;

private:
    [[nodiscard]] QJsonValue from(QJsonValue value, qsizetype first) const;

    QStringList m_parts;
};

} // namespace Taskwatch
