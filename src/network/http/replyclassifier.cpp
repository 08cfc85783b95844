// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replyclassifier.h"

#include "text/counttext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Taskwatch {

namespace {

struct ReplyClassifierWords {
    Q_DECLARE_TR_FUNCTIONS(ReplyClassifier)
};

QString statusWords(int status, const QString &serverWords)
{
    return serverWords.isEmpty() ? ReplyClassifierWords::tr("HTTP %1").arg(status)
                                 : ReplyClassifierWords::tr("HTTP %1: %2").arg(status).arg(serverWords);
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0);
}

/// @p words, with the proxy that was used.
QString withProxy(const QString &words, const RawReply &reply)
{
    return reply.proxy.isEmpty() ? words
                                 : ReplyClassifierWords::tr("%1 (through the proxy %2)").arg(words, reply.proxy);
}

FetchError timedOut(const RawReply &reply)
{
    const QString time = seconds(reply.timeout);
    QString came = ReplyClassifierWords::tr("no answer within %1 s").arg(time);
    if (reply.httpStatus && reply.hasHeaders)
        came = ReplyClassifierWords::tr("the answer was not complete after %1 s").arg(time);
    else if (reply.httpStatus) // its length is among the headers
        came = ReplyClassifierWords::tr(
            "the answer was not complete after %1 s: it has no header lines, or more than the %2 that can be read")
                   .arg(time)
                   .arg(MaxHeaderLines);
    return {FetchErrorKind::Timeout, withProxy(came, reply)};
}

FetchError proxyWantsPassword(const RawReply &reply)
{
    if (reply.proxyUserSent)
        return {FetchErrorKind::Unreachable,
            ReplyClassifierWords::tr(
                "the proxy %1 refuses the user name or password (HTTP 407); correct them in the profile")
                .arg(reply.proxy)};
    return {FetchErrorKind::Unreachable,
        reply.proxy.isEmpty()
            ? ReplyClassifierWords::tr("a proxy on the way requires a password (HTTP 407)")
            : ReplyClassifierWords::tr("the proxy %1 requires a password (HTTP 407)").arg(reply.proxy)};
}

/// The target of a redirect without user info, query and fragment, which may be secrets.
QString redirectTarget(const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location);
    return safeFirstLine(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

/// Whether the server ended the connection because of the client certificate, according to the alert that it sent.
bool refusesCertificate(const QString &words)
{
    return words.contains(u"alert") && (words.contains(u"certificate") || words.contains(u"unknown ca"));
}

/// Classifies a reply without an HTTP status.
FetchError classifyNetworkError(const RawReply &reply)
{
    const QString words = withProxy(safeFirstLine(reply.networkErrorText), reply);
    if (refusesCertificate(reply.networkErrorText)) // the code of the error depends on the version of TLS
        return {FetchErrorKind::Tls,
            reply.certificateSent
                ? ReplyClassifierWords::tr("the server refuses the client certificate of the profile: %1").arg(words)
                : ReplyClassifierWords::tr(
                    "the server requires a client certificate; choose one in the profile, under Connection")};
    switch (reply.networkError) {
    case QNetworkReply::SslHandshakeFailedError:
        return {FetchErrorKind::Tls, reply.sslErrors.isEmpty() ? words : safeFirstLine(reply.sslErrors)};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxyWantsPassword(reply);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // not cancelled by us, so it is Qt's transfer time-out
        return timedOut(reply);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {FetchErrorKind::BadAnswer, ReplyClassifierWords::tr("the server does not speak HTTP: %1").arg(words)};
    case QNetworkReply::HostNotFoundError:
        return {FetchErrorKind::Unreachable,
            withProxy(ReplyClassifierWords::tr("no address was found for the name %1; check the address and this "
                                               "machine's network")
                          .arg(safeFirstLine(reply.host, 100)),
                reply)};
    case QNetworkReply::NoError:
        return {FetchErrorKind::BadAnswer, ReplyClassifierWords::tr("the answer had no HTTP status")};
    case QNetworkReply::RemoteHostClosedError: // also if something came that is not HTTP
        return {FetchErrorKind::Unreachable,
            withProxy(ReplyClassifierWords::tr("the connection was closed without an HTTP answer"), reply)};
    default: // about thirty more errors, all of which mean that the server was not reached
        return {FetchErrorKind::Unreachable, words};
    }
}

/// Adds to @p words that no token was sent. @p variable: environment variable that may contain the token; may be empty.
QString withMissingToken(const QString &words, const QString &variable)
{
    return variable.isEmpty()
        ? ReplyClassifierWords::tr("%1 (no token was sent: set one in the profile or use --token-file)").arg(words)
        : ReplyClassifierWords::tr("%1 (no token was sent: set $%2 or use --token-file)").arg(words, variable);
}

/// Whether a refusal, of which the server says @p words, asks to wait like a 429 and is not about the token.
bool asksToWait(const RawReply &reply, const QString &words)
{
    const ServerHints hints = parseHints(reply.hints);
    if (hints.retryAfter)
        return true;
    const bool isUsedUp = std::any_of(
        hints.windows.begin(), hints.windows.end(), [](const LimitWindow &window) { return window.remaining == 0; });
    static constexpr std::array Phrases{"rate limit", "ratelimit", "rate_limit", "rate exceeded", "limit exceeded",
        "too many requests", "throttl", "slow down", "quota exceeded", "exceeded quota", "quota has been exceeded"};
    return isUsedUp || std::any_of(Phrases.begin(), Phrases.end(), [&words](const char *phrase) {
        return words.contains(QLatin1String(phrase), Qt::CaseInsensitive);
    });
}

FetchError classifyStatus(const RawReply &reply, const TaskApi &api)
{
    const int status = *reply.httpStatus;
    const AnswerBody body = reply.body;
    const QString words = statusWords(status, api.errorWords(body));
    if (status >= 300 && status < 400) {
        const QString elsewhere = redirectTarget(reply.location);
        return {FetchErrorKind::Redirected,
            elsewhere.isEmpty() || status == 304
                ? ReplyClassifierWords::tr("HTTP %1 without a task or another address").arg(status)
                : ReplyClassifierWords::tr("HTTP %1 to %2, not followed, because the token would be sent there")
                      .arg(status)
                      .arg(elsewhere)};
    }
    if (api.saysNotFound(status, body))
        return {FetchErrorKind::NotFound, words};
    switch (status) {
    case 401:
    case 403:
        if (status == 403 && asksToWait(reply, words))
            return {FetchErrorKind::RateLimited, words};
        return {status == 401 ? FetchErrorKind::Unauthorized : FetchErrorKind::Forbidden,
            withProxy(reply.tokenSent ? words : withMissingToken(words, api.description().environment.token), reply)};
    case 407:
        return proxyWantsPassword(reply);
    case 408:
        return {FetchErrorKind::Timeout, words};
    case 404:
    case 410:
        return {FetchErrorKind::BadAnswer,
            ReplyClassifierWords::tr("%1 (this is not an answer of %2; check the address and the API)")
                .arg(words, api.description().name)};
    case 429:
        return {FetchErrorKind::RateLimited, words};
    case 511:
        return {FetchErrorKind::Server,
            ReplyClassifierWords::tr("HTTP 511: the network requires a login; open any page in a web browser")};
    default: // other statuses by their class
        break;
    }
    if (status >= 500 && status < 600) // a proxy that reaches nobody says so with a 502, 503 or 504
        return {FetchErrorKind::Server, withProxy(words, reply)};
    if (status >= 400 && status < 500)
        return {FetchErrorKind::Rejected, words};
    if (status < 200) // Qt 6.4 knows only 100, and reads no further after another one
        return {FetchErrorKind::BadAnswer,
            ReplyClassifierWords::tr("HTTP %1, a preliminary answer, which Taskwatch cannot handle; the server, or the "
                                     "proxy before it, must send the final answer only")
                .arg(status)};
    return {FetchErrorKind::BadAnswer,
        ReplyClassifierWords::tr("HTTP %1, which is not a valid answer to a GET").arg(status)};
}

/// Why @p reply is not a complete, successful answer. nullopt: the body can be decoded.
std::optional<FetchError> failureIn(const RawReply &reply, const TaskApi &api)
{
    // A status that is no success says all: the body is too large or late only for the server's words.
    const bool hasStatus = reply.httpStatus && reply.networkError != QNetworkReply::SslHandshakeFailedError;
    if (hasStatus && (*reply.httpStatus < 200 || *reply.httpStatus >= 300))
        return classifyStatus(reply, api);
    if (reply.end == RawReply::End::Deadline)
        return timedOut(reply);
    if (reply.end == RawReply::End::BodyCap)
        return FetchError{FetchErrorKind::TooLarge,
            ReplyClassifierWords::tr("the answer is larger than %1 bytes").arg(reply.bodyCap)};
    if (!hasStatus)
        return classifyNetworkError(reply);
    if (reply.networkError == QNetworkReply::OperationCanceledError)
        return timedOut(reply);
    if (reply.networkError != QNetworkReply::NoError
        || (reply.contentLength && *reply.contentLength != reply.body.size())) {
        return FetchError{FetchErrorKind::BadAnswer,
            ReplyClassifierWords::tr("the answer ended early after %1", "a number of bytes")
                .arg(bytesText(reply.body.size()))};
    }
    if (reply.isChunked && reply.body.isEmpty()) {
        // Qt tells no difference.
        return FetchError{FetchErrorKind::BadAnswer,
            ReplyClassifierWords::tr("HTTP %1, but the body was empty or damaged: the length of its first part is "
                                     "missing or 0")
                .arg(*reply.httpStatus)};
    }
    if (!reply.contentEncoding.isEmpty() && reply.contentEncoding.toLower() != "identity") {
        return FetchError{FetchErrorKind::BadAnswer,
            ReplyClassifierWords::tr("HTTP %1, but the body has the encoding \"%2\", which was not requested")
                .arg(*reply.httpStatus)
                .arg(safeFirstLine(QString::fromLatin1(reply.contentEncoding), 40))};
    }
    return std::nullopt;
}

/// Wraps @p decoded, of @p body, as an outcome.
template <typename Content>
std::variant<Content, FetchError> outcomeOf(
    Result<Content> decoded, const RawReply &reply, const TaskApi &api, const AnswerBody &body)
{
    if (decoded)
        return std::move(decoded).value();
    // Some servers, and gateways before them, report their errors with a status of success.
    const QString error = api.isApiError(body) ? api.errorWords(body) : QString();
    return badPartOfAnswer(reply,
        error.isEmpty()
            ? decoded.error()
            : ReplyClassifierWords::tr("%1 (the answer contains an error: %2)").arg(decoded.error(), error));
}

/// @p failure of a request for several tasks: "not found" is about the request there, not about each task.
FetchError asRefusal(FetchError failure)
{
    if (failure.kind == FetchErrorKind::NotFound)
        failure.kind = FetchErrorKind::Rejected;
    return failure;
}

} // namespace

std::variant<Task, FetchError> classifyReply(
    const RawReply &reply, const TaskApi &api, const TaskId &asked, QList<ServerReport> *reports)
{
    if (std::optional<FetchError> failure = failureIn(reply, api))
        return *std::move(failure);
    const AnswerBody body = reply.body;
    if (api.saysNotFound(*reply.httpStatus, body))
        return notInAnswer();
    if (reports)
        *reports = api.reportsOf(body, asked);
    return outcomeOf(api.decodeTask(body, asked), reply, api, body);
}

std::variant<TaskPage, FetchError> classifyPageReply(
    const RawReply &reply, const TaskApi &api, const PageRequest &asked)
{
    if (std::optional<FetchError> failure = failureIn(reply, api))
        return *std::move(failure);
    const AnswerBody body = reply.body;
    return outcomeOf(api.lists().decode(body, asked), reply, api, body);
}

std::variant<TaskApi::ManyTasks, FetchError> classifyIdsReply(
    const RawReply &reply, const TaskApi &api, const QList<TaskId> &asked)
{
    if (std::optional<FetchError> failure = failureIn(reply, api))
        return asRefusal(*std::move(failure));
    const AnswerBody body = reply.body;
    return outcomeOf(api.decodeTasks(body, asked), reply, api, body);
}

std::variant<FeedPage, FetchError> classifyFeedReply(const RawReply &reply, const TaskApi &api)
{
    if (std::optional<FetchError> failure = failureIn(reply, api))
        return asRefusal(*std::move(failure));
    const AnswerBody body = reply.body;
    return outcomeOf(api.decodeFeed(body), reply, api, body);
}

FetchError notInAnswer()
{
    return {FetchErrorKind::NotFound, ReplyClassifierWords::tr("the answer contains no task with this id")};
}

FetchError badPartOfAnswer(const RawReply &reply, const QString &words)
{
    return {FetchErrorKind::BadAnswer,
        withProxy(ReplyClassifierWords::tr("HTTP %1: %2").arg(reply.httpStatus.value_or(0)).arg(words), reply)};
}

} // namespace Taskwatch
