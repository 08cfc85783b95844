// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filtertoken.h"

#include "base/ascii.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr QChar Quote = u'"';
constexpr QChar FilterEscape = u'\\';

/// Replaces the full-width signs of a relation behind a name: input methods for Chinese and Japanese write `：` for
/// `:`. Only the first @p bare characters of @p body can be a name and a relation.
void replaceWideRelation(QString &body, qsizetype bare)
{
    constexpr int Distance = 0xFF01 - u'!';
    qsizetype i = 0;
    while (i < bare && isAsciiLetter(body[i]))
        ++i;
    if (i == 0)
        return;
    for (; i < bare; ++i) {
        if (QStringView(u"：＜＝＞！").contains(body[i]))
            body[i] = QChar(static_cast<char16_t>(body[i].unicode() - Distance));
        else if (!QStringView(u":<=>!").contains(body[i]))
            return;
    }
}

/// Reads the token at @p at, which must not be white space.
FilterToken tokenAt(const QString &text, qsizetype at)
{
    FilterToken token;
    token.at = at;
    token.bodyAt = text[at] == u'-' ? at + 1 : at;
    qsizetype i = token.bodyAt;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == Quote) {
            if (!token.quoted)
                token.bare = token.body.size();
            token.quoted = true;
            token.openQuote = token.openQuote < 0 ? i : -1;
        } else if (token.openQuote >= 0) {
            // A backslash escapes only a quote or a backslash; otherwise it is a plain character.
            if (c == FilterEscape && i + 1 < text.size() && (text[i + 1] == Quote || text[i + 1] == FilterEscape))
                ++i;
            token.body += text[i];
        } else if (c.isSpace()) {
            break;
        } else {
            token.body += c;
        }
    }
    token.end = i;
    if (!token.quoted)
        token.bare = token.body.size();
    replaceWideRelation(token.body, token.bare);
    return token;
}

} // namespace

qsizetype FilterToken::nameLength() const
{
    qsizetype length = 0;
    while (length < bare && isAsciiLetter(body[length]))
        ++length;
    const QStringView after = QStringView(body).first(bare).sliced(length);
    const bool related = !after.isEmpty() && QStringView(u":<=>").contains(after.front());
    return related || after.startsWith(u"!=") || after.startsWith(u"!:") ? length : 0;
}

QList<FilterToken> scanFilter(const QString &text)
{
    QList<FilterToken> tokens;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace())
            continue;
        tokens.append(tokenAt(text, at));
        at = tokens.last().end;
    }
    return tokens;
}

QString quotedForFilter(const QString &value)
{
    QString quoted = value;
    quoted.replace(FilterEscape, QStringLiteral("\\\\")).replace(Quote, QStringLiteral("\\\""));
    return Quote + quoted + Quote;
}

QString filterValue(const QString &value)
{
    const auto mustBeQuoted = [](QChar c) { return c.isSpace() || c == Quote; };
    // Behind the name, a full-width `：` would be read as `:`.
    return value.isEmpty() || QStringView(u":<=>!：＜＝＞！").contains(value.front())
            || std::any_of(value.begin(), value.end(), mustBeQuoted)
        ? quotedForFilter(value)
        : value;
}

} // namespace Taskwatch
