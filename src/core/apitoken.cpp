// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apitoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApiToken)
};

constexpr qsizetype MaxBytes = 8192; // beyond it servers refuse the whole request head

} // namespace

Result<ApiToken> ApiToken::parse(const QByteArray &bytes)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    QByteArray secret = (lineEnd < 0 ? bytes : bytes.first(lineEnd)).trimmed();
    constexpr char Scheme[] = "bearer ";
    if (secret.size() > qsizetype(sizeof Scheme) && secret.first(sizeof Scheme - 1).toLower() == Scheme)
        secret = secret.sliced(sizeof Scheme - 1).trimmed();

    if (secret.isEmpty())
        return Failure{Words::tr("the token is empty")};
    if (secret.size() > MaxBytes)
        return Failure{Words::tr("the token has %1 bytes, more than any server takes (%2)").arg(secret.size()).arg(MaxBytes)};
    const auto allowed = [](char c) { return c > 0x20 && c < 0x7f; };
    if (!std::all_of(secret.begin(), secret.end(), allowed))
        return Failure{Words::tr("the token holds a blank, a control character or a letter beyond ASCII")};
    return ApiToken(secret);
}

QByteArray ApiToken::authorization() const
{
    return isEmpty() ? QByteArray() : QByteArrayLiteral("Bearer ") + m_secret;
}

bool ApiToken::isIn(const QString &text) const
{
    return m_secret.size() >= LeastSought && text.contains(QLatin1String(m_secret));
}

QByteArray ApiToken::hiddenIn(QByteArray bytes) const
{
    if (m_secret.size() < LeastSought)
        return bytes;
    const QByteArray encoded = m_secret.toPercentEncoding();
    for (const QByteArray &form : {m_secret, QByteArray(m_secret).replace('/', "\\/"), QByteArray(m_secret).replace('=', "\\u003d"), encoded, encoded.toLower()})
        bytes.replace(form, QByteArray(form.size(), '*'));
    return bytes;
}

} // namespace Taskwatch
