// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replycollector.h"

#include "http/proxy.h"

#include <QSslError>

#include <algorithm>
#include <array>

namespace Taskwatch {

ReplyCollector::ReplyCollector(QNetworkReply *reply, const Target &target, qint64 bodyCap, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_sent(target.api->sentForms(target.token))
    , m_limits(target.api->description().limits)
    , m_connection(target.connection)
{
    m_reply->setParent(this);
    m_raw.timeout = target.timeout;
    m_raw.bodyCap = bodyCap;
    m_raw.tokenSent = !m_sent.isEmpty();
    m_raw.proxyUserSent = m_connection.proxy && !m_connection.proxy->user().isEmpty();
    m_raw.certificateSent = m_connection.hasClientCertificate();
    // Buffers one byte more than the limit, so that a larger body is detected. The rest stays in the socket.
    m_reply->setReadBufferSize(m_raw.bodyCap + 1);

    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endBy(RawReply::End::Deadline); });
    m_deadline.start(target.timeout);

    connect(m_reply, &QNetworkReply::readyRead, this, &ReplyCollector::readBody);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (length.isValid() && length.toLongLong() > m_raw.bodyCap)
            endBy(RawReply::End::BodyCap);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_raw.sslErrors = sslErrorsInWords(errors); });
    connect(m_reply, &QNetworkReply::finished, this, &ReplyCollector::finish);
}

ReplyCollector::~ReplyCollector()
{
    // abort() would otherwise emit finished() into an object that is being destroyed.
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
}

QString ReplyCollector::sslErrorsInWords(const QList<QSslError> &errors) const
{
    QStringList words;
    for (const QSslError &error : errors)
        // Qt has no words for the rest of what OpenSSL refuses.
        words.append(error.error() == QSslError::UnspecifiedError
                ? tr("the certificate is refused, perhaps because its key or its signature is too weak")
                : error.errorString());
    words.removeDuplicates();
    return words.join(QStringLiteral("; "));
}

void ReplyCollector::readBody()
{
    if (m_finished || !m_reply->isOpen()) // a reply that failed before its first byte was never opened
        return;
    // A small buffer is used, because reading into an array of the maximum size would allocate that much per answer.
    std::array<char, 4096> part;
    const qint64 wanted = m_raw.bodyCap + 1;
    while (m_raw.body.size() < wanted) {
        const qint64 got = m_reply->read(part.data(), std::min<qint64>(part.size(), wanted - m_raw.body.size()));
        if (got <= 0)
            break;
        m_raw.body.append(part.data(), got);
    }
    if (m_raw.body.size() > m_raw.bodyCap) {
        m_raw.body.truncate(m_raw.bodyCap);
        endBy(RawReply::End::BodyCap);
    }
}

void ReplyCollector::endBy(RawReply::End end)
{
    if (m_finished || m_raw.end != RawReply::End::Server)
        return;
    m_raw.end = end;
    m_reply->abort(); // emits finished() before it returns
    finish(); // for a reply that had already ended
}

void ReplyCollector::finish()
{
    if (m_finished)
        return;
    if (m_raw.end == RawReply::End::Server) {
        readBody();
        if (m_finished) // the rest exceeded the limit
            return;
    }
    m_finished = true;
    m_deadline.stop();
    m_raw.body.squeeze();

    m_raw.networkError = m_reply->error();
    m_raw.networkErrorText = m_reply->errorString();
    m_raw.host = m_reply->url().host();
    // A page may be the proxy's own. Looking for the proxy each time would take longer than all the rest.
    if (m_raw.networkError != QNetworkReply::NoError || m_raw.body.trimmed().startsWith('<'))
        m_raw.proxy = proxyFor(m_reply->url(), m_connection);
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid() && status.toInt() > 0)
        m_raw.httpStatus = status.toInt();
    m_raw.location = m_reply->rawHeader("Location");
    m_raw.contentEncoding = m_reply->rawHeader("Content-Encoding").trimmed();
    m_raw.isChunked = m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    m_raw.hints = {
        .date = m_reply->rawHeader("Date"), .age = m_reply->rawHeader("Age"), .retryAfter = retryAfter(), .limits = {}};
    m_raw.hasHeaders = !m_reply->rawHeaderPairs().isEmpty();
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        if (const QByteArray known = limitHeaderName(name, m_limits); !known.isEmpty())
            m_raw.hints.limits.append({known, value});
    }
    if (const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader); length.isValid())
        m_raw.contentLength = length.toLongLong();
    hideToken();
    Q_EMIT finished(m_raw);
}

QByteArray ReplyCollector::retryAfter() const
{
    const QByteArray exact = m_reply->rawHeader("Retry-After-Ms");
    return exact.isEmpty() ? m_reply->rawHeader("Retry-After") : exact + "ms";
}

void ReplyCollector::hideToken()
{
    // A server may echo the request. The token must not be shown, logged or stored.
    for (const ApiToken &token : std::as_const(m_sent)) {
        m_raw.body = token.hiddenIn(std::move(m_raw.body));
        m_raw.location = token.hiddenIn(std::move(m_raw.location));
        m_raw.contentEncoding = token.hiddenIn(std::move(m_raw.contentEncoding));
        m_raw.networkErrorText = token.hiddenIn(m_raw.networkErrorText);
    }
}

} // namespace Taskwatch
