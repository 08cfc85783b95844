// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/target.h"

#include <QNetworkRequest>

namespace Taskwatch {

/// The one place that builds requests: every one carries what keeps it safe and honest.
///
/// Redirects are never followed (Qt would send the Authorization header to the other host), there are no cookies and no
/// cache, no compression (so that a body's cap counts what really arrives, and the raw answer is the exact bytes) and no
/// HTTP/2: it stays off below Qt 6.8. With 6.4.2, on a connection that nginx ended after 100 requests, requests were never
/// answered at all.
[[nodiscard]] QNetworkRequest buildRequest(const Target &target, const QByteArray &encodedPath, const QByteArray &encodedQuery = {});

} // namespace Taskwatch
