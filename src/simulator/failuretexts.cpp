// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/failuretexts.h"

namespace Taskwatch {

namespace {

constexpr QStringView Texts[] = {
    u"503 Service Unavailable: upstream connect error or disconnect/reset before headers",
    u"Connection timeout",
    u"401 Unauthorized: token expired at destination",
    u"502 Bad Gateway",
    u"504 Gateway Timeout: no response from upstream within 30 s",
    u"429 Too Many Requests: rate limit of partner exceeded, retry after 60 s",
    u"connection reset by peer",
    u"dial tcp: lookup partner.example.com: no such host",
    u"x509: certificate has expired or is not yet valid",
    u"404 Not Found",
    u"500 Internal Server Error\n"
    u"{\"error\":\"duplicate key value violates unique constraint \\\"orders_pkey\\\"\"}",
    u"500 Internal Server Error\n"
    u"TypeError: Cannot read properties of undefined (reading 'address')\n"
    u"    at formatLabel (/srv/app/shipping/label.js:41:27)\n"
    u"    at async handler (/srv/app/routes/orders.js:118:5)",
    u"413 Payload Too Large: body of 6291456 bytes exceeds 4194304",
};

} // namespace

std::span<const QStringView> failureTexts()
{
    return Texts;
}

} // namespace Taskwatch
