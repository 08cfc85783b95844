// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"

#include <QUrl>

namespace Taskwatch {

/// A password or passphrase: any text. It cannot be printed or ordered.
class Password final
{
public:
    /// None.
    Password() = default;
    explicit Password(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Only for the proxy or the file that wants it.
    [[nodiscard]] const QString &secretText() const { return m_text; }

    /// As the secret service stores it: percent-encoded, because a token has a narrower alphabet. Must not be empty.
    [[nodiscard]] Result<ApiToken> stored() const { return ApiToken::parse(QUrl::toPercentEncoding(m_text)); }
    [[nodiscard]] static Password fromStored(const ApiToken &stored)
    {
        return Password(QUrl::fromPercentEncoding(stored.secretText().toLatin1()));
    }

    friend bool operator==(const Password &, const Password &) = default;
    friend QDebug operator<<(QDebug debug, const Password &password)
    {
        return debug << (password.isEmpty() ? "Password(none)" : "Password(hidden)");
    }

private:
    QString m_text;
};

} // namespace Taskwatch
