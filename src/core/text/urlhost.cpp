// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/urlhost.h"

#include "base/ascii.h"

#include <algorithm>

namespace Taskwatch {

namespace {

bool isSchemeCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u"+-.").contains(c);
}

bool isNoPartOfHost(QChar c)
{
    return c.isSpace() || !c.isPrint() || QStringView(u"\"<>^`{|}").contains(c);
}

} // namespace

QString hostOf(const QString &url)
{
    const QStringView text = QStringView(url).trimmed();
    const qsizetype schemeEnd = text.indexOf(QLatin1String("://"));
    if (schemeEnd <= 0 || !std::all_of(text.begin(), text.begin() + schemeEnd, isSchemeCharacter))
        return {};
    QStringView host = text.sliced(schemeEnd + 3);
    const auto endsHost = [](QChar c) { return QStringView(u"/?#\\").contains(c); };
    host = host.first(std::find_if(host.begin(), host.end(), endsHost) - host.begin());
    host = host.sliced(host.lastIndexOf(u'@') + 1); // drop the user info

    const qsizetype bracket = host.lastIndexOf(u']'); // an IPv6 address contains colons
    QStringView port;
    if (const qsizetype colon = host.indexOf(u':', bracket + 1); colon >= 0) {
        port = host.sliced(colon + 1);
        host = host.first(colon);
    }
    if (host.isEmpty() || std::any_of(host.begin(), host.end(), isNoPartOfHost)
        || !std::all_of(port.begin(), port.end(), isAsciiDigit))
        return {};
    const QString name = host.toString().toLower();
    return port.isEmpty() ? name : name + u':' + port;
}

} // namespace Taskwatch
