// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/target.h"

#include <QUrl>

namespace Taskwatch {

/// The proxy through which requests to @p url go: `proxy.example.com:3128`, without user and password. Empty: none. The
/// environment variables http_proxy and https_proxy, and no_proxy, say so, also in capitals, unless @p connection has a
/// proxy of its own or none. This machine is reached directly unless it has one of its own.
[[nodiscard]] QString proxyFor(const QUrl &url, const Connection &connection = {});

/// Says that the token of @p target is sent to a proxy without encryption. Empty if it is not.
[[nodiscard]] QString openTokenText(const Target &target);

} // namespace Taskwatch
