// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/probeverdict.h"

namespace Taskwatch {

namespace {

using Answer = ProbeResult::Answer;

/// An HTTP answer over TLS means that the certificate is valid; otherwise the handshake would have failed.
Answer certificateOf(bool isTls, bool answered)
{
    return isTls && answered ? Answer::Yes : Answer::Unknown;
}

/// Whether a body in the API's own form proves the API. Without a form of errors, any answer "not found" does.
bool provesApi(const ProbeAnswer &answer, const TaskApi &api)
{
    // A successful answer with no task is one only if the body has the API's form.
    const int status = answer.httpStatus.value_or(0);
    const bool isSuccess = status >= 200 && status < 300;
    return isSuccess || api.description().errors.isEmpty() ? api.saysNotFound(status, answer.body)
                                                           : api.isApiError(answer.body);
}

void judgeFailure(ProbeResult &probed, const ProbeAnswer &answer, const TaskApi &api, const FetchError &failure)
{
    const Answer byBody = provesApi(answer, api) ? Answer::Yes : Answer::Unknown;
    switch (failure.kind) {
    case FetchErrorKind::Tls:
        probed.reached = Answer::Yes; // the server was reached, but no request was sent
        probed.certificate = Answer::No;
        break;
    case FetchErrorKind::Unauthorized:
    case FetchErrorKind::Forbidden:
        probed.token = Answer::No;
        probed.speaksApi = byBody;
        break;
    case FetchErrorKind::NotFound:
        // An answer about the unknown id in the API's own form means that the token was accepted.
        probed.token = byBody == Answer::Yes && answer.tokenSent ? Answer::Yes : Answer::Unknown;
        probed.speaksApi = byBody == Answer::Yes ? Answer::Yes : Answer::No;
        break;
    case FetchErrorKind::RateLimited:
    case FetchErrorKind::Rejected:
    case FetchErrorKind::Server:
        probed.speaksApi = byBody;
        break;
    case FetchErrorKind::Redirected:
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

ProbeResult judgeProbe(const ProbeAnswer &answer, const TaskApi &api)
{
    ProbeResult probed;
    probed.tokenSent = answer.tokenSent;
    probed.httpStatus = answer.httpStatus;
    const auto *failure = std::get_if<FetchError>(&answer.outcome);
    const bool isProxys = answer.httpStatus == 407; // then the answer is the proxy's
    const bool answered = answer.httpStatus && !isProxys;
    // A server that speaks another protocol was reached too.
    const bool reached = answered || (failure && failure->kind == FetchErrorKind::BadAnswer);
    probed.reached = reached ? Answer::Yes : Answer::No;
    probed.certificate = certificateOf(answer.isTls, answered);
    if (failure) {
        probed.failure = *failure;
        judgeFailure(probed, answer, api, *failure);
    } else {
        probed.token = answer.tokenSent ? Answer::Yes : Answer::Unknown;
        probed.speaksApi = Answer::Yes;
    }
    return probed;
}

} // namespace Taskwatch
