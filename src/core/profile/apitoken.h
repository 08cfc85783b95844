// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace Taskwatch {

/// The bearer token. Has no way to be printed or compared for order: the places that may read it are the one that builds
/// requests, the one that keeps it out of what is saved, and the one that hands it to the desktop's secret service.
class ApiToken final
{
public:
    /// No token: requests carry no Authorization header.
    ApiToken() = default;

    /// Takes the first line of @p bytes as the token; blanks round it and a leading `Bearer ` are dropped. Refuses what
    /// would break out of the header (Qt sends CR and LF in a header value as they are) or cannot be a token. The words of
    /// a refusal never hold any of it.
    static Result<ApiToken> parse(const QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }

    /// Value of the Authorization header; empty where there is no token.
    [[nodiscard]] QByteArray authorization() const;
    /// To look for it in what is to be handed on without it, to keep it in the desktop's secret service, and for nothing else;
    /// empty where there is no token.
    [[nodiscard]] QString secretText() const { return QString::fromLatin1(m_secret); }

    /// A shorter token is a word that anything may hold, such as that of a development server: it is not looked for.
    static constexpr qsizetype LeastSought = 8;
    /// Whether it occurs in @p text.
    [[nodiscard]] bool isIn(const QString &text) const;
    /// Whether @p word tells it or much of it: holds it, or is a part of it that is not short.
    [[nodiscard]] bool isToldBy(const QString &word) const;
    /// @p bytes, as many, with asterisks wherever it occurs: as it is, or as JSON or a url would write it, whichever of its characters
    /// are escaped.
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
