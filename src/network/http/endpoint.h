// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "base/result.h"

#include <QUrl>

namespace Taskwatch {

/// The validated base address of a task API: http or https, with a host, without user info, query or fragment.
class Endpoint final
{
public:
    enum class PlainHttp : quint8 {
        LoopbackOnly, ///< elsewhere the token would be sent unencrypted
        Anywhere, ///< with the user's consent
    };

    [[nodiscard]] static PlainHttp plainHttp(bool isAllowed)
    {
        return isAllowed ? PlainHttp::Anywhere : PlainHttp::LoopbackOnly;
    }

    /// Parses @p text as an endpoint (`https://tasks.example.com`; a trailing `/` is allowed). The error text says what
    /// to change.
    static Result<Endpoint> parse(const QString &text, PlainHttp plainHttp);

    struct Used;
    /// The endpoint without the path of a request of @p api, which people copy along with the base: see
    /// ApiDescription::baseIn().
    [[nodiscard]] Used withoutPathOf(const ApiDescription &api) const;

    /// The URL of @p encodedPath (percent-encoded, beginning with `/`) below the base, with @p encodedQuery
    /// (percent-encoded, without `?`) unless it is empty.
    [[nodiscard]] QUrl urlFor(const QByteArray &encodedPath, const QByteArray &encodedQuery = {}) const;

    /// Without a trailing slash.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;

private:
    explicit Endpoint(QUrl base)
        : m_base(std::move(base))
    {
    }

    QUrl m_base;
};

/// The endpoint that is polled in place of one that was given.
struct Endpoint::Used {
    Endpoint endpoint;
    QString notice; ///< tells the user that it is another one; else empty
};

} // namespace Taskwatch
