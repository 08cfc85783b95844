// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/password.h"

namespace Taskwatch {

/// How the endpoint of a profile is reached, as the user set it. Never contains a password.
struct ConnectionSettings {
    enum class Proxy : quint8 {
        System, ///< as the desktop or the environment says
        None,
        Http,
        Socks5,
    };

    Proxy proxy = Proxy::System;
    QString proxyAddress = {}; ///< `host:port`, see proxyAddressOf(); only for Http and Socks5
    QString proxyUser = {}; ///< empty: the proxy wants none
    QString caFile = {}; ///< PEM: certificates that are trusted besides the system's; may be empty
    QString certificateFile = {}; ///< PEM or PKCS#12: the client certificate; may be empty
    QString keyFile = {}; ///< PEM: its key; empty: in `certificateFile`

    [[nodiscard]] bool hasOwnProxy() const { return proxy == Proxy::Http || proxy == Proxy::Socks5; }
    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

/// The passwords that a connection may need. Empty: none, or not known.
struct ConnectionSecrets {
    Password proxy;
    Password key; ///< of the client certificate's key

    friend bool operator==(const ConnectionSecrets &, const ConnectionSecrets &) = default;
};

struct ProxyAddress {
    QString host;
    quint16 port = 0;

    friend bool operator==(const ProxyAddress &, const ProxyAddress &) = default;
};
/// Reads `host:port`. The error text repeats nothing of @p text, which may contain a password.
[[nodiscard]] Result<ProxyAddress> proxyAddressOf(const QString &text);

/// The proxy of @p settings as text: `none`, `http://host:port` or `socks5://host:port`; empty for the system's.
[[nodiscard]] QString proxyText(const ConnectionSettings &settings);
/// @p settings with the proxy that @p text names, see proxyText(). The error text repeats nothing of @p text.
[[nodiscard]] Result<ConnectionSettings> withProxy(ConnectionSettings settings, const QString &text);

/// What is wrong with @p settings, without looking at the files, in words; empty if nothing is.
[[nodiscard]] QString problem(const ConnectionSettings &settings);

} // namespace Taskwatch
