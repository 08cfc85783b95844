// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/apitoken.h"

#include <QCoreApplication>

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

} // namespace

Result<ApiToken> ApiToken::parse(const QByteArray &bytes)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    QByteArray secret = (lineEnd < 0 ? bytes : bytes.first(lineEnd)).trimmed();
    constexpr char Scheme[] = "bearer ";
    if (secret.size() > qsizetype(sizeof Scheme) && secret.first(sizeof Scheme - 1).toLower() == Scheme)
        secret = secret.sliced(sizeof Scheme - 1).trimmed();

    if (secret.isEmpty())
        return Failure{ApiTokenWords::tr("the token is empty")};
    if (secret.size() > MaxBytes)
        return Failure{ApiTokenWords::tr("the token has %1 bytes; the limit is %2").arg(secret.size()).arg(MaxBytes)};
    const auto allowed = [](char c) { return c > 0x20 && c < 0x7f; };
    if (!std::all_of(secret.begin(), secret.end(), allowed))
        return Failure{ApiTokenWords::tr("the token contains a space, a control character or a non-ASCII character")};
    return ApiToken(secret);
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
