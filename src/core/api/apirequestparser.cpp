// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apirequestparser.h"

#include "base/ascii.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ApiRequestWords {
    Q_DECLARE_TR_FUNCTIONS(ApiFile)
};

/// Whether each % begins an escape such as %20.
bool hasWholeEscapes(const QString &text)
{
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
            return false;
    }
    return true;
}

/// Path templates contain what a URL may contain, percent-encoded, and stay below the base.
ApiTemplate readPath(ApiKeys &keys)
{
    const QString key = QStringLiteral("path");
    const QString text = keys.requiredText(key);
    ApiTemplate path = keys.parsedTemplate(text, key);
    const auto isUrlCharacter = [](QChar c) {
        return isAsciiDigit(c) || isAsciiLetter(c) || QStringView(u"/-._~!$&'()*+,;=:@%{}").contains(c);
    };
    const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
    const QStringList parts = decoded.split(u'/');
    if (!text.startsWith(u'/'))
        keys.refuse(
            key, ApiRequestWords::tr("the path must begin with /; it is below the base address of the profile"));
    else if (text.startsWith(u"//") || parts.contains(QStringLiteral("..")) || parts.contains(QStringLiteral(".")))
        keys.refuse(key, ApiRequestWords::tr("the path must stay below the base address: no //, . or .."));
    else if (!std::all_of(text.begin(), text.end(), isUrlCharacter) || !hasWholeEscapes(text))
        keys.refuse(
            key, ApiRequestWords::tr("a path has no blanks, ? or #; write a query as \"query\", the rest as %20"));
    return path;
}

} // namespace

ApiRequestForm parseApiRequest(ApiKeys &keys)
{
    ApiRequestForm form;
    form.path = readPath(keys);
    ApiKeys query = keys.object(QStringLiteral("query"));
    const QStringList names = query.names();
    for (const QString &name : names) {
        ApiTemplate value = query.parsedTemplate(query.requiredText(name), name);
        for (ApiTemplate::Piece &piece : value.pieces) {
            if (!piece.isName)
                piece.text = QString::fromLatin1(QUrl::toPercentEncoding(piece.text));
        }
        form.query.append({name, value});
    }
    return form;
}

} // namespace Taskwatch
