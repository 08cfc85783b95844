// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/connectionsettings.h"

#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ConnectionSettingsWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionSettings)
};

constexpr qsizetype MostLetters = 4096; // characters of a file name or an address
constexpr QLatin1String NoProxy("none");
constexpr QLatin1String HttpScheme("http");
constexpr QLatin1String SocksScheme("socks5");

bool hasControls(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

} // namespace

Result<ProxyAddress> proxyAddressOf(const QString &text)
{
    const QUrl url(QStringLiteral("http://") + text.trimmed(), QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return Failure{ConnectionSettingsWords::tr(
            "the address of the proxy must not contain a user name or password; the profile has fields for them")};
    const bool isBare = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (text.size() > MostLetters || !url.isValid() || url.host().isEmpty() || url.port() <= 0 || !isBare)
        return Failure{ConnectionSettingsWords::tr(
            "the address of the proxy must be a host and a port, such as proxy.example.com:3128")};
    return ProxyAddress{url.host(), static_cast<quint16>(url.port())};
}

QString proxyText(const ConnectionSettings &settings)
{
    switch (settings.proxy) {
    case ConnectionSettings::Proxy::System:
        return {};
    case ConnectionSettings::Proxy::None:
        return NoProxy;
    case ConnectionSettings::Proxy::Http:
        return HttpScheme + QStringLiteral("://") + settings.proxyAddress;
    case ConnectionSettings::Proxy::Socks5:
        return SocksScheme + QStringLiteral("://") + settings.proxyAddress;
    }
    Q_UNREACHABLE();
}

Result<ConnectionSettings> withProxy(ConnectionSettings settings, const QString &text)
{
    const QString trimmed = text.trimmed();
    settings.proxyAddress.clear();
    if (trimmed.isEmpty() || trimmed == NoProxy) {
        settings.proxy = trimmed.isEmpty() ? ConnectionSettings::Proxy::System : ConnectionSettings::Proxy::None;
        return settings;
    }
    const QString scheme = trimmed.section(QStringLiteral("://"), 0, 0).toLower();
    const bool isSocks = scheme == SocksScheme || scheme == u"socks5h"; // names are looked up by the proxy in any case
    if (!isSocks && scheme != HttpScheme)
        return Failure{ConnectionSettingsWords::tr(
            "a proxy must begin with http:// or socks5://, such as http://proxy.example.com:3128, or be none")};
    QString address = trimmed.section(QStringLiteral("://"), 1);
    if (address.endsWith(u'/'))
        address.chop(1);
    if (const Result<ProxyAddress> read = proxyAddressOf(address); !read)
        return Failure{read.error()};
    settings.proxy = isSocks ? ConnectionSettings::Proxy::Socks5 : ConnectionSettings::Proxy::Http;
    settings.proxyAddress = address;
    return settings;
}

QString problem(const ConnectionSettings &settings)
{
    if (settings.hasOwnProxy()) {
        if (const Result<ProxyAddress> address = proxyAddressOf(settings.proxyAddress); !address)
            return address.error();
    }
    if (settings.proxyUser.size() > MostLetters || hasControls(settings.proxyUser))
        return ConnectionSettingsWords::tr("the user name for the proxy has control characters or is too long");
    for (const QString &file : {settings.caFile, settings.certificateFile, settings.keyFile}) {
        if (file.size() > MostLetters || hasControls(file))
            return ConnectionSettingsWords::tr("\"%1\" is not a valid file name").arg(safeFirstLine(file, 60));
    }
    if (settings.certificateFile.isEmpty() && !settings.keyFile.isEmpty())
        return ConnectionSettingsWords::tr("a key is named without its client certificate; name both, or none");
    return {};
}

} // namespace Taskwatch
