// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/apitoken.h"

#include "text/bytetext.h"
#include "text/textwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

struct ApiTokenWords {
    Q_DECLARE_TR_FUNCTIONS(ApiToken)
};

constexpr qsizetype MaxBytes = 8192; // servers refuse a longer request header

/// Whether @p bytes contain @p value as two hexadecimal digits at @p at.
bool isHex(const QByteArray &bytes, qsizetype at, char value)
{
    static constexpr char Digits[] = "0123456789abcdef";
    const auto is = [&bytes](qsizetype place, int digit) {
        return place < bytes.size() && (bytes[place] | 0x20) == (Digits[digit] | 0x20);
    };
    return is(at, value >> 4) && is(at + 1, value & 0xf);
}

/// Compares ignoring the case of ASCII letters: servers lowercase some texts, such as host names.
bool isSame(char a, char b)
{
    return a == b || ((a ^ b) == 0x20 && (a | 0x20) >= 'a' && (a | 0x20) <= 'z');
}

/// Length of @p c at @p at: unescaped, or escaped as in JSON (`\/`, `\u002f`) or in a url (`%2F`, `%252F`). 0: not
/// there.
qsizetype lengthOf(char c, const QByteArray &bytes, qsizetype at)
{
    const qsizetype begin = at;
    if (at >= bytes.size())
        return 0;
    if (isSame(bytes[at], c))
        return 1;
    if (bytes[at] == '%') {
        ++at;
        while (isHex(bytes, at, '%') && !isHex(bytes, at, c))
            at += 2;
        return isHex(bytes, at, c) ? at + 2 - begin : 0;
    }
    while (at < bytes.size() && bytes[at] == '\\') // several in JSON nested in JSON
        ++at;
    if (at == begin)
        return 0;
    if (at < bytes.size() && bytes[at] == c)
        return at + 1 - begin;
    if (at + 2 < bytes.size() && bytes[at] == 'u' && bytes[at + 1] == '0' && bytes[at + 2] == '0'
        && isHex(bytes, at + 3, c))
        return at + 5 - begin;
    return 0;
}

/// @p line without what surrounds tokens in files: `export NAME=`, `Authorization:`, `Bearer`, and quotes, which
/// `docker --env-file` passes on.
QString bareToken(const QString &line)
{
    static const QRegularExpression before(
        QStringLiteral(R"(^(?:(?:(?:export|set) +)?[A-Z][A-Z0-9_]{2,}=(?=[^=])|(?i:authorization: *|bearer +)))"));
    QString token = line;
    const auto unquote = [&token] {
        const bool isQuoted = token.size() > 1 && isQuoteMark(token.front()) && isQuoteMark(token.back());
        if (isQuoted)
            token = token.sliced(1, token.size() - 2).trimmed();
    };
    unquote();
    constexpr int Most = 3; // export NAME="Bearer …"
    for (int i = 0; i < Most; ++i) {
        token.remove(before);
        unquote();
    }
    return token;
}

} // namespace

Result<ApiToken> ApiToken::parse(const QByteArray &bytes)
{
    const Failure odd{ApiTokenWords::tr("the token contains a space, a control character or a non-ASCII character")};
    const Result<QString> text = decodedText(bytes);
    if (!text)
        return odd;
    const QString secret = bareToken(text->section(u'\n', 0, 0).trimmed());
    if (secret.isEmpty())
        return Failure{ApiTokenWords::tr("the token is empty")};
    if (secret.size() > MaxBytes)
        return Failure{ApiTokenWords::tr("the token has %1 bytes; the limit is %2").arg(secret.size()).arg(MaxBytes)};
    static const QRegularExpression variable(
        QStringLiteral(R"(^(?:\$\{.*\}|\$\(.*\)|\$\w+(?::\w+)?|%\w+%|\{\{.*\}\}|<[^<>]*>)$)"));
    if (secret.contains(variable))
        return Failure{
            ApiTokenWords::tr("the token is the name of a variable, such as ${TOKEN}, not its value; the program "
                              "that should have replaced it did not")};
    if (isQuoteMark(secret.front()) || isQuoteMark(secret.back()))
        return Failure{ApiTokenWords::tr("the token has a quote mark at one end only; it may be cut")};
    if (std::any_of(secret.begin(), secret.end(), [](QChar c) { return c.category() == QChar::Other_Format; }))
        return Failure{ApiTokenWords::tr("the token contains an invisible character; type it or copy it again")};
    const auto allowed = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    if (!std::all_of(secret.begin(), secret.end(), allowed))
        return odd;
    return ApiToken(secret.toLatin1());
}

bool ApiToken::isIn(const QString &text) const
{
    return m_secret.size() >= LeastSought && text.contains(QLatin1String(m_secret));
}

bool ApiToken::isContainedIn(const QString &word) const
{
    return isIn(word) || (word.size() >= LeastSought && QLatin1String(m_secret).contains(word));
}

QByteArray ApiToken::hiddenIn(QByteArray bytes) const
{
    if (m_secret.size() < LeastSought)
        return bytes;
    const auto leadingBackslashes =
        std::find_if(m_secret.begin(), m_secret.end(), [](char c) { return c != '\\'; }) - m_secret.begin();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char first = std::as_const(bytes)[at];
        if (!isSame(first, m_secret.front()) && first != '%' && first != '\\')
            continue; // the usual case
        qsizetype end = at;
        for (const char c : m_secret) {
            const qsizetype length = lengthOf(c, bytes, end);
            if (length == 0) {
                end = at;
                break;
            }
            end += length;
        }
        if (end > at) {
            std::fill(bytes.begin() + at, bytes.begin() + end, '*');
            at = end - 1;
        } else if (first == '\\') {
            // A run of backslashes escapes one character. What does not begin at its first one does not begin at the
            // others, except with the token's own backslashes. So a run is not read again from each of its places.
            const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
            const auto run = std::find_if(rest.begin(), rest.end(), [](char c) { return c != '\\'; }) - rest.begin();
            at += std::max<qsizetype>(0, run - leadingBackslashes - 1);
        }
    }
    return bytes;
}

} // namespace Taskwatch
