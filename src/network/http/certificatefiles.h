// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/connection.h"

#include <QSslCertificate>
#include <QSslKey>

namespace Taskwatch {

/// What proves to a server who the client is.
struct ClientIdentity {
    QList<QSslCertificate> chain; ///< the client certificate first, then those that signed it
    QSslKey key;
};

/// The certificates in the PEM file @p file. At least one is valid now. Blocks.
[[nodiscard]] Result<QList<QSslCertificate>> readAuthorities(const QString &file);

/// The client certificate in @p certificateFile (PEM or PKCS#12), with its key in the PEM file @p keyFile; empty: in
/// the same file. It is valid now, and the key belongs to it. Blocks.
[[nodiscard]] Result<ClientIdentity, ConnectionFailure> readIdentity(
    const QString &certificateFile, const QString &keyFile, const Password &passphrase);

} // namespace Taskwatch
