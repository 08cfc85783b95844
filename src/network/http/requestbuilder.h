// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/target.h"

#include <QNetworkRequest>

namespace Taskwatch {

/// Builds all requests of the program.
///
/// Redirects are not followed, because Qt would send the Authorization header to the other host. There are no cookies
/// and no cache. Compression is off, so that the body limit counts the bytes received and the raw answer is exact.
/// HTTP/2 is off below Qt 6.8: with 6.4.2, requests on a connection that nginx had closed after 100 requests were never
/// answered.
[[nodiscard]] QNetworkRequest buildRequest(
    const Target &target, const QByteArray &encodedPath, const QByteArray &encodedQuery = {});

} // namespace Taskwatch
