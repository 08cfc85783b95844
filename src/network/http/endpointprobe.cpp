// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/endpointprobe.h"

#include "http/bodylimit.h"

#include "api/dialect.h"
#include "http/logging.h"
#include "http/replyclassifier.h"
#include "http/replycollector.h"
#include "http/requestbuilder.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Taskwatch {

namespace {

using Answer = ProbeResult::Answer;

/// Whether @p body is an error of the API: `{"error": "…"}`.
bool isApiFailure(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"error").isString();
}

/// An HTTP answer over TLS means that the certificate is valid; otherwise the handshake would have failed.
Answer certificateOf(bool isTls, bool answered)
{
    return isTls && answered ? Answer::Yes : Answer::Unknown;
}

void classifyFailure(ProbeResult &probed, const RawReply &reply, const FetchError &failure)
{
    const Answer byBody = isApiFailure(reply.body) ? Answer::Yes : Answer::Unknown;
    switch (failure.kind) {
    case FetchErrorKind::Tls:
        probed.reached = Answer::Yes; // the server was reached, but no request was sent
        probed.certificate = Answer::No;
        break;
    case FetchErrorKind::Unauthorized:
        probed.token = Answer::No;
        probed.speaksApi = byBody;
        break;
    case FetchErrorKind::NotFound:
        // An answer about the unknown id in the API's own form means that the token was accepted.
        probed.token = byBody == Answer::Yes && reply.tokenSent ? Answer::Yes : Answer::Unknown;
        probed.speaksApi = byBody == Answer::Yes ? Answer::Yes : Answer::No;
        break;
    case FetchErrorKind::RateLimited:
    case FetchErrorKind::Rejected:
    case FetchErrorKind::Server:
        probed.speaksApi = byBody;
        break;
    case FetchErrorKind::Redirected:
        probed.speaksApi = Answer::No;
        break;
    case FetchErrorKind::BadAnswer:
    case FetchErrorKind::TooLarge:
        probed.speaksApi = Answer::No;
        break;
    case FetchErrorKind::Unreachable:
    case FetchErrorKind::Timeout:
    case FetchErrorKind::Cancelled:
    case FetchErrorKind::BadId:
        break;
    }
}

} // namespace

ProbeResult classifyProbe(const RawReply &reply, const Dialect &dialect, const TaskId &asked, bool isTls)
{
    ProbeResult probed;
    probed.tokenSent = reply.tokenSent;
    probed.httpStatus = reply.httpStatus;
    const std::variant<Task, FetchError> outcome = classifyReply(reply, dialect, asked);
    const bool isProxys = reply.httpStatus == 407; // then the answer is the proxy's
    const bool answered = reply.httpStatus && !isProxys;
    if (answered) {
        probed.reached = Answer::Yes;
    } else {
        const FetchError *failure = std::get_if<FetchError>(&outcome);
        // A server that speaks another protocol was reached too.
        probed.reached = failure && failure->kind == FetchErrorKind::BadAnswer ? Answer::Yes : Answer::No;
    }
    probed.certificate = certificateOf(isTls, answered);
    if (const auto *failure = std::get_if<FetchError>(&outcome)) {
        probed.failure = *failure;
        classifyFailure(probed, reply, *failure);
    } else {
        probed.token = reply.tokenSent ? Answer::Yes : Answer::Unknown;
        probed.speaksApi = Answer::Yes;
    }
    return probed;
}

EndpointProbe::EndpointProbe(const Dialect &dialect, QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
{
}

EndpointProbe::~EndpointProbe()
{
    cancel();
}

TaskId EndpointProbe::unknownId()
{
    return *TaskId::parse(QStringLiteral("taskwatch-probe"));
}

void EndpointProbe::cancel()
{
    m_collector.reset(); // before the manager, which owns its reply
    m_manager.reset();
}

void EndpointProbe::probe(const Target &target)
{
    cancel();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setAutoDeleteReplies(false);
    const QByteArray path = m_dialect.taskPath(unknownId());
    const MonotonicTime asked = MonotonicClock::now();
    const bool isTls = target.endpoint.urlFor(path).scheme() == u"https";
    m_collector = std::make_unique<ReplyCollector>(
        m_manager->get(buildRequest(target, path)), target.timeout, MaxBodyBytes, target.token, nullptr);
    connect(m_collector.get(), &ReplyCollector::finished, this, [this, asked, isTls](const RawReply &reply) {
        ProbeResult probed = classifyProbe(reply, m_dialect, EndpointProbe::unknownId(), isTls);
        probed.took = std::chrono::duration_cast<std::chrono::milliseconds>(MonotonicClock::now() - asked);
        qCInfo(lcNetwork).noquote() << "probe" << reply.httpStatus.value_or(0) << probed.took->count() << "ms"
                                    << (probed.failure ? fetchErrorKey(probed.failure->kind) : QStringLiteral("task"));
        m_collector.release()->deleteLater(); // it is the sender
        m_manager.release()->deleteLater();
        Q_EMIT finished(probed);
    });
}

} // namespace Taskwatch
