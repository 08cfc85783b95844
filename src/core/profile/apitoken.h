// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace Taskwatch {

/// The bearer token of an endpoint. It cannot be printed or ordered. Only three places may read it: the one that builds
/// requests, the one that removes it from saved data, and the one that passes it to the desktop's secret service.
class ApiToken final
{
public:
    /// No token: requests carry no Authorization header.
    ApiToken() = default;

    /// Parses the first line of @p bytes as a token, in any encoding of decodedText(). Surrounding white space and
    /// quotes and a leading `NAME=`, `Authorization:` or `Bearer ` are removed. Fails if the text cannot be a token,
    /// such as the name of a variable, or could inject headers (Qt sends CR and LF in a header value unchanged). The
    /// error text never contains any part of the token.
    static Result<ApiToken> parse(const QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }

    /// The token itself; empty if there is none. Only for requests, for searching data from which it must be removed,
    /// and for saving it in the desktop's secret service.
    [[nodiscard]] QString secretText() const { return QString::fromLatin1(m_secret); }

    /// Shorter tokens, such as that of a development server, are not searched for: they may occur in any text.
    static constexpr qsizetype LeastSought = 8;
    /// Whether it occurs in @p text.
    [[nodiscard]] bool isIn(const QString &text) const;
    /// Whether @p word reveals the token: contains it, or is a part of it of at least LeastSought characters.
    [[nodiscard]] bool isContainedIn(const QString &word) const;
    /// @p bytes with each occurrence of the token replaced by as many asterisks. Finds it also if some or all of its
    /// characters are escaped as in JSON or a url.
    [[nodiscard]] QByteArray hiddenIn(QByteArray bytes) const;
    [[nodiscard]] QString hiddenIn(const QString &text) const { return QString::fromUtf8(hiddenIn(text.toUtf8())); }

    friend bool operator==(const ApiToken &, const ApiToken &) = default;
    friend QDebug operator<<(QDebug debug, const ApiToken &token)
    {
        return debug << (token.isEmpty() ? "ApiToken(none)" : "ApiToken(hidden)");
    }

private:
    explicit ApiToken(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    QByteArray m_secret;
};

} // namespace Taskwatch
