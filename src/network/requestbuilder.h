// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "target.h"

#include <QNetworkRequest>

namespace Taskwatch {

/// The one place that builds requests: every one carries what keeps it safe and honest.
///
/// Redirects are never followed (Qt would send the Authorization header to the other host), there are no cookies and no
/// cache, no compression (so that a body's cap counts what really arrives, and the raw answer is the exact bytes) and no
/// HTTP/2 (with Qt 6.4 requests were never answered on a connection the server ended).
[[nodiscard]] QNetworkRequest buildRequest(const Target &target, const QByteArray &encodedPath);

} // namespace Taskwatch
