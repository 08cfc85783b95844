// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/connectionsettings.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <optional>

namespace Taskwatch {

/// How an endpoint is reached: ConnectionSettings with what the files and the secret service contain.
struct Connection {
    std::optional<QNetworkProxy> proxy = {}; ///< nullopt: the system's
    std::optional<QSslConfiguration> tls = {}; ///< nullopt: the system's certificates, no client certificate

    [[nodiscard]] bool hasClientCertificate() const { return tls && !tls->localCertificate().isNull(); }
    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Why there is no connection.
struct ConnectionFailure {
    QString words = {}; ///< what is wrong and what to do, without any password
    bool wantsPassphrase = false; ///< the key is encrypted, and no passphrase was given

    friend bool operator==(const ConnectionFailure &, const ConnectionFailure &) = default;
};

/// Reads the files that @p settings name and checks them. Blocks.
[[nodiscard]] Result<Connection, ConnectionFailure> readConnection(
    const ConnectionSettings &settings, const ConnectionSecrets &secrets);

} // namespace Taskwatch
