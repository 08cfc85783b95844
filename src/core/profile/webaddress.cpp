// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/webaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Taskwatch {

namespace {

struct WebAddressWords {
    Q_DECLARE_TR_FUNCTIONS(WebAddress)
};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QUrl webAddress(const QString &text)
{
    constexpr qsizetype Longest = 8192; // characters; browsers open no longer ones
    if (text.size() > Longest)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QString consoleProblem(const QString &pattern)
{
    static const QRegularExpression part(QStringLiteral("\\{\\w+\\}"));
    if (pattern.isEmpty())
        return {};
    if (!pattern.contains(part))
        return WebAddressWords::tr("Write {taskId} where the id belongs in the address.");
    if (!webAddress(QString(pattern).replace(part, QStringLiteral("1"))).isValid())
        return WebAddressWords::tr("Enter an address that begins with https:// or http:// and has a host and no user.");
    return {};
}

QUrl consoleAddress(const QString &pattern, const TaskId &id, const QStringList &parts)
{
    if (pattern.isEmpty() || !consoleProblem(pattern).isEmpty())
        return {};
    QString address = pattern;
    const QStringList values = id.toString().split(u'/');
    for (qsizetype i = 0; parts.size() > 1 && values.size() == parts.size() && i < parts.size(); ++i)
        address.replace(u'{' + parts[i] + u'}', encoded(QUrl::fromPercentEncoding(values[i].toUtf8())));
    address.replace(QLatin1String("{taskId}"), encoded(id.toString()));
    return webAddress(address); // with a part that the API does not have, it is invalid
}

} // namespace Taskwatch
