// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/connection.h"

#include <QNetworkAccessManager>

#include <memory>

namespace Taskwatch {

/// Makes a manager for @p connection, which must not be used for another one: it keeps connections, and TLS sessions,
/// for later requests to the same address. Its requests can be aborted at any time. It deletes no replies by
/// itself.
///
/// Qt 6.4 connects to a http server without a proxy through a socket without a buffer. It then reads status line,
/// headers and the sizes of chunks byte by byte for as long as more bytes come, and does nothing else meanwhile: one
/// server that sends headers without end held up all requests of the manager, for good. With a proxy and with TLS it
/// reads at most 64 kB before it looks whether the request was aborted. This manager has it read like that always.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeAccessManager(
    const Connection &connection, QObject *parent = nullptr);

/// Looks up the addresses of @p host again, in another thread. Called when nobody was there: Qt remembers the addresses
/// of a name for a minute, and what was there may have moved.
void lookUpAgain(const QString &host);

} // namespace Taskwatch
