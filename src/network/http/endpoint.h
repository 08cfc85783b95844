// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QUrl>

namespace Taskwatch {

/// The base address of a task API, checked: http or https, a host, nothing that could leak or be lost on the way.
class Endpoint final
{
public:
    enum class PlainHttp : quint8 {
        LoopbackOnly, ///< anywhere else the token would travel readable
        Anywhere, ///< the person said so
    };

    /// Takes @p text as an endpoint (`https://qstash.upstash.io`, a trailing `/` is fine), or says why not and what to do.
    static Result<Endpoint> parse(const QString &text, PlainHttp plainHttp);

    /// The address of @p encodedPath (percent-encoded, beginning with `/`) below the base, with @p encodedQuery (percent-encoded,
    /// without `?`) where it is not empty.
    [[nodiscard]] QUrl urlFor(const QByteArray &encodedPath, const QByteArray &encodedQuery = {}) const;

    /// Without a trailing slash.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isLoopback() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;

private:
    explicit Endpoint(QUrl base)
        : m_base(std::move(base))
    {
    }

    QUrl m_base;
};

} // namespace Taskwatch
