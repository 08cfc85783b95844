// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/probetext.h"

#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

using Answer = ProbeVerdict::Answer;

struct ProbeTextWords {
    Q_DECLARE_TR_FUNCTIONS(ProbeText)
};

QString detailOf(const ProbeVerdict &verdict)
{
    return verdict.failure ? safeFirstLine(verdict.failure->detail, 200) : QString();
}

bool failedBy(const ProbeVerdict &verdict, FetchErrorKind kind)
{
    return verdict.failure && verdict.failure->kind == kind;
}

QString reachedText(const ProbeVerdict &verdict)
{
    switch (verdict.reached) {
    case Answer::Yes:
        return verdict.took && verdict.httpStatus ? ProbeTextWords::tr("answered in %1 ms").arg(verdict.took->count()) : ProbeTextWords::tr("reachable");
    case Answer::No:
        return ProbeTextWords::tr("no: %1").arg(detailOf(verdict));
    case Answer::Unknown:
        return ProbeTextWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString certificateText(const ProbeVerdict &verdict)
{
    switch (verdict.certificate) {
    case Answer::Yes:
        return ProbeTextWords::tr("trusted");
    case Answer::No:
        return ProbeTextWords::tr("not trusted: %1").arg(detailOf(verdict));
    case Answer::Unknown:
        return verdict.httpStatus ? ProbeTextWords::tr("none: plain http") : ProbeTextWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString tokenText(const ProbeVerdict &verdict)
{
    switch (verdict.token) {
    case Answer::Yes:
        return ProbeTextWords::tr("accepted");
    case Answer::No:
        return verdict.tokenSent ? ProbeTextWords::tr("refused (HTTP %1)").arg(verdict.httpStatus.value_or(0))
                                 : ProbeTextWords::tr("none was sent, but one is required (HTTP %1)").arg(verdict.httpStatus.value_or(0));
    case Answer::Unknown:
        return verdict.tokenSent ? ProbeTextWords::tr("not known") : ProbeTextWords::tr("none was sent");
    }
    Q_UNREACHABLE();
}

QString apiText(const ProbeVerdict &verdict)
{
    switch (verdict.speaksApi) {
    case Answer::Yes:
        return ProbeTextWords::tr("tasks API found");
    case Answer::No:
        return failedBy(verdict, FetchErrorKind::Redirected) ? ProbeTextWords::tr("no: %1").arg(detailOf(verdict)) : ProbeTextWords::tr("no tasks API at this address");
    case Answer::Unknown:
        return ProbeTextWords::tr("not known");
    }
    Q_UNREACHABLE();
}

/// The failure of a test as a sentence, with advice.
QString failureSummary(const FetchError &failure, const ProbeVerdict &verdict)
{
    switch (failure.kind) {
    case FetchErrorKind::Unreachable:
        return ProbeTextWords::tr("The endpoint is unreachable. Check the address, the network and the proxy.");
    case FetchErrorKind::Timeout:
        return ProbeTextWords::tr("The endpoint did not answer in time. Check the address and the network, or try again later.");
    case FetchErrorKind::Tls:
        return ProbeTextWords::tr("The connection is not secure, so no request was sent. Check the address and the server's certificate.");
    case FetchErrorKind::Unauthorized:
        return verdict.tokenSent ? ProbeTextWords::tr("The token was refused. Copy it again, and check that it belongs to this region.")
                                 : ProbeTextWords::tr("The endpoint requires a token. Enter one.");
    case FetchErrorKind::NotFound:
        return ProbeTextWords::tr("There is no tasks API at this address. Enter the part of the address before /v1/tasks.");
    case FetchErrorKind::RateLimited:
        return ProbeTextWords::tr("The endpoint received too many requests. Try again later.");
    case FetchErrorKind::Server:
        return ProbeTextWords::tr("The endpoint reported a server error. Try again later.");
    case FetchErrorKind::Redirected:
        return ProbeTextWords::tr("The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.");
    case FetchErrorKind::Rejected:
        return ProbeTextWords::tr("The endpoint rejected the request. Check the address.");
    case FetchErrorKind::BadAnswer:
    case FetchErrorKind::TooLarge:
        return ProbeTextWords::tr("The answer is not that of the tasks API. Check the address.");
    case FetchErrorKind::Cancelled:
    case FetchErrorKind::BadId:
        return ProbeTextWords::tr("The test was cancelled before an answer arrived.");
    }
    Q_UNREACHABLE();
}

} // namespace

ProbeText probeText(const ProbeVerdict &verdict)
{
    ProbeText text;
    text.lines = {{verdict.reached, ProbeTextWords::tr("Reached"), reachedText(verdict)}, {verdict.certificate, ProbeTextWords::tr("Certificate"), certificateText(verdict)},
        {verdict.token, ProbeTextWords::tr("Token"), tokenText(verdict)}, {verdict.speaksApi, ProbeTextWords::tr("API"), apiText(verdict)}};
    text.isGood = verdict.speaksApi == Answer::Yes && verdict.token != Answer::No && (!verdict.failure || failedBy(verdict, FetchErrorKind::NotFound));
    if (text.isGood)
        text.summary = verdict.tokenSent ? ProbeTextWords::tr("Test passed. Tasks can be polled at this endpoint.")
                                         : ProbeTextWords::tr("Test passed. Tasks can be polled at this endpoint without a token.");
    else
        text.summary = verdict.failure ? failureSummary(*verdict.failure, verdict) : ProbeTextWords::tr("Not tested yet.");
    return text;
}

} // namespace Taskwatch
