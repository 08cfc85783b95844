// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/secrettext.h"

#include "base/ascii.h"

#include <QRegularExpression>

#include <algorithm>

namespace Taskwatch {

namespace {

QString cutMark()
{
    return QStringLiteral("…");
}

/// The text after `https://` without its secrets.
QString authorityAndPath(QStringView rest)
{
    const auto endsAuthority = [](QChar c) { return QStringView(u"/?#\\").contains(c); };
    auto end = std::find_if(rest.begin(), rest.end(), endsAuthority) - rest.begin();
    qsizetype at = rest.first(end).lastIndexOf(u'@');
    if (at < 0) {
        // A slash in a password ends the authority too early. Then the text after the colon is not a port.
        const QStringView host = rest.first(end);
        const qsizetype colon = host.indexOf(u':', host.lastIndexOf(u']') + 1);
        if (colon >= 0 && !std::all_of(host.begin() + colon + 1, host.end(), isAsciiDigit)) {
            at = rest.lastIndexOf(u'@');
            if (at < 0)
                return host.first(colon).toString();
        }
    }
    rest = rest.sliced(at + 1);
    const auto endsPath = [](QChar c) { return c == u'?' || c == u'#'; };
    return rest.first(std::find_if(rest.begin(), rest.end(), endsPath) - rest.begin()).toString();
}

/// Replaces group @p group in each match of @p expression.
template <typename Replace>
QString replaced(const QString &text, const QRegularExpression &expression, int group, Replace replace)
{
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    if (!matches.hasNext())
        return text;
    QString result;
    qsizetype from = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart(group) - from);
        result += replace(match.capturedView(group));
        from = match.capturedEnd(group);
    }
    result += QStringView(text).sliced(from);
    return result;
}

const QRegularExpression &compiled(const QRegularExpression &expression)
{
    Q_ASSERT_X(expression.isValid(), "secrettext", qPrintable(expression.errorString()));
    return expression;
}

} // namespace

QString withoutUrlSecrets(const QString &url)
{
    const qsizetype slashes = url.indexOf(QLatin1String("//"));
    // Without a scheme the whole text is read as what follows a scheme.
    const bool hasScheme = slashes == 0
        || (slashes > 0 && url[slashes - 1] == u':' && !QStringView(url).first(slashes).contains(u'@')
            && !QStringView(url).first(slashes).contains(u'?') && !QStringView(url).first(slashes).contains(u'#'));
    const qsizetype begin = hasScheme ? slashes + 2 : 0;
    return url.first(begin) + authorityAndPath(QStringView(url).sliced(begin));
}

QString withUrlsCut(const QString &text)
{
    // A quick test that excludes most texts.
    if (!text.contains(u'@') && !text.contains(u'?') && !text.contains(u'#') && !text.contains(u'%')
        && !text.contains(QLatin1String("//")) && !text.contains(QLatin1String("/\\/")))
        return text;
    static const QRegularExpression encoded(QStringLiteral("%(?:25)?3[Aa]%(?:25)?2[Ff]%(?:25)?2[Ff]([^\\s\"'<>]*)"));
    // A quoted URL may contain blanks. A backslash before a quote belongs to the quote.
    static const QRegularExpression quoted(
        QStringLiteral("(?<=\")[A-Za-z][A-Za-z0-9+.\\-]*:(?:\\\\*/){2}((?:[^\"\\\\\r\n]++|\\\\(?!\"))*+)(?=\\\\?\")"));
    static const QRegularExpression url(
        QStringLiteral("[A-Za-z][A-Za-z0-9+.\\-]*:(?:\\\\*/){2}((?:[^\\s\"\\\\<>]++|\\\\(?!\"))*+)"));
    static const QRegularExpression login(QStringLiteral("([^\\s/\"'<>@:]*:[^\\s\"'<>@]+@)[^\\s@]"));
    static const QRegularExpression query(
        QStringLiteral("[^\\s?](\\?[^\\s\"'<>=?]*=(?:[^\\s\"\\\\<>]++|\\\\(?!\"))*+)"));
    QString cut = replaced(text, compiled(encoded), 1, [](QStringView) { return cutMark(); });
    const auto withoutSecrets = [](QStringView rest) {
        // JSON may write a slash with a backslash, which does not end the host.
        const QString plain = rest.toString().replace(QLatin1String("\\/"), QLatin1String("/"));
        const QString left = authorityAndPath(plain);
        return left == plain ? rest.toString() : left;
    };
    cut = replaced(cut, compiled(quoted), 1, withoutSecrets);
    cut = replaced(cut, compiled(url), 1, withoutSecrets);
    cut = replaced(cut, compiled(login), 1, [](QStringView) { return QString(); });
    return replaced(cut, compiled(query), 1, [](QStringView) { return QString(); });
}

} // namespace Taskwatch
