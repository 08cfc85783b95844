// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/probetext.h"

#include "text/durationtext.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

using Answer = ProbeResult::Answer;

struct ProbeTextWords {
    Q_DECLARE_TR_FUNCTIONS(ProbeText)
};

QString detailOf(const ProbeResult &probed)
{
    return probed.failure ? safeFirstLine(probed.failure->detail, 200) : QString();
}

bool failedBy(const ProbeResult &probed, FetchErrorKind kind)
{
    return probed.failure && probed.failure->kind == kind;
}

QString reachedText(const ProbeResult &probed)
{
    switch (probed.reached) {
    case Answer::Yes:
        return probed.took && probed.httpStatus
            ? ProbeTextWords::tr("answered in %1", "a duration").arg(millisecondsText(*probed.took))
            : ProbeTextWords::tr("reachable");
    case Answer::No:
        return ProbeTextWords::tr("no: %1").arg(detailOf(probed));
    case Answer::Unknown:
        return ProbeTextWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString certificateText(const ProbeResult &probed)
{
    switch (probed.certificate) {
    case Answer::Yes:
        return ProbeTextWords::tr("trusted");
    case Answer::No:
        return ProbeTextWords::tr("not trusted: %1").arg(detailOf(probed));
    case Answer::Unknown:
        return probed.httpStatus ? ProbeTextWords::tr("none, because the address begins with http://")
                                 : ProbeTextWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString tokenText(const ProbeResult &probed)
{
    switch (probed.token) {
    case Answer::Yes:
        return ProbeTextWords::tr("accepted");
    case Answer::No:
        return probed.tokenSent
            ? ProbeTextWords::tr("refused (HTTP %1)").arg(probed.httpStatus.value_or(0))
            : ProbeTextWords::tr("no token was sent, but one is required (HTTP %1)").arg(probed.httpStatus.value_or(0));
    case Answer::Unknown:
        return probed.tokenSent ? ProbeTextWords::tr("not known") : ProbeTextWords::tr("no token was sent");
    }
    Q_UNREACHABLE();
}

QString apiText(const ProbeResult &probed)
{
    switch (probed.speaksApi) {
    case Answer::Yes:
        return ProbeTextWords::tr("task API found");
    case Answer::No:
        return failedBy(probed, FetchErrorKind::Redirected) ? ProbeTextWords::tr("no: %1").arg(detailOf(probed))
                                                            : ProbeTextWords::tr("no task API at this address");
    case Answer::Unknown:
        return ProbeTextWords::tr("not known");
    }
    Q_UNREACHABLE();
}

/// The failure of a test as a sentence, with advice.
QString failureSummary(const FetchError &failure, const ProbeResult &probed)
{
    switch (failure.kind) {
    case FetchErrorKind::Unreachable:
        return ProbeTextWords::tr("The endpoint is unreachable. Check the address, the network and the proxy.");
    case FetchErrorKind::Timeout:
        return ProbeTextWords::tr(
            "The endpoint did not answer in time. Check the address and the network, or try again later.");
    case FetchErrorKind::Tls:
        return ProbeTextWords::tr(
            "The connection is not secure, so no request was sent. Check the address and the server's certificate.");
    case FetchErrorKind::Unauthorized:
    case FetchErrorKind::Forbidden:
        return probed.tokenSent
            ? ProbeTextWords::tr("The token was refused. Copy it again, and check that it belongs to this region.")
            : ProbeTextWords::tr("The endpoint requires a token. Enter one.");
    case FetchErrorKind::NotFound:
        return ProbeTextWords::tr(
            "This API was not found at this address. Check the address and the chosen API. Enter the address "
            "without the path of the API.");
    case FetchErrorKind::RateLimited:
        return ProbeTextWords::tr("The endpoint received too many requests. Try again later.");
    case FetchErrorKind::Server:
        return ProbeTextWords::tr("The endpoint reported a server error. Try again later.");
    case FetchErrorKind::Redirected:
        return ProbeTextWords::tr(
            "The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.");
    case FetchErrorKind::Rejected:
        return ProbeTextWords::tr("The endpoint rejected the request. Check the address.");
    case FetchErrorKind::BadAnswer:
    case FetchErrorKind::TooLarge:
        return ProbeTextWords::tr("The answer does not come from a task API. Check the address.");
    case FetchErrorKind::Cancelled:
    case FetchErrorKind::BadId:
        return ProbeTextWords::tr("The test was cancelled before an answer arrived.");
    }
    Q_UNREACHABLE();
}

} // namespace

ProbeText probeText(const ProbeResult &probed)
{
    ProbeText text;
    text.lines = {{probed.reached, ProbeTextWords::tr("Reached"), reachedText(probed)},
        {probed.certificate, ProbeTextWords::tr("Certificate"), certificateText(probed)},
        {probed.token, ProbeTextWords::tr("Token"), tokenText(probed)},
        {probed.speaksApi, ProbeTextWords::tr("API"), apiText(probed)}};
    text.isGood = probed.speaksApi == Answer::Yes && probed.token != Answer::No
        && (!probed.failure || failedBy(probed, FetchErrorKind::NotFound));
    if (text.isGood)
        text.summary = probed.tokenSent
            ? ProbeTextWords::tr("Test passed. Tasks can be polled from this endpoint.")
            : ProbeTextWords::tr("Test passed. Tasks can be polled from this endpoint without a token.");
    else
        text.summary = probed.failure ? failureSummary(*probed.failure, probed) : ProbeTextWords::tr("Not tested yet.");
    return text;
}

} // namespace Taskwatch
