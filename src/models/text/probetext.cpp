// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/probetext.h"

#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

using Answer = ProbeVerdict::Answer;

struct Words {
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
        return verdict.took && verdict.httpStatus ? Words::tr("answered in %1 ms").arg(verdict.took->count()) : Words::tr("somebody is there");
    case Answer::No:
        return Words::tr("no: %1").arg(detailOf(verdict));
    case Answer::Unknown:
        return Words::tr("not known");
    }
    Q_UNREACHABLE();
}

QString certificateText(const ProbeVerdict &verdict)
{
    switch (verdict.certificate) {
    case Answer::Yes:
        return Words::tr("trusted");
    case Answer::No:
        return Words::tr("not trusted: %1").arg(detailOf(verdict));
    case Answer::Unknown:
        return verdict.httpStatus ? Words::tr("none: plain http") : Words::tr("not known");
    }
    Q_UNREACHABLE();
}

QString tokenText(const ProbeVerdict &verdict)
{
    switch (verdict.token) {
    case Answer::Yes:
        return Words::tr("accepted");
    case Answer::No:
        return verdict.tokenSent ? Words::tr("refused (HTTP %1)").arg(verdict.httpStatus.value_or(0))
                                 : Words::tr("none was sent, and one is asked for (HTTP %1)").arg(verdict.httpStatus.value_or(0));
    case Answer::Unknown:
        return verdict.tokenSent ? Words::tr("not known") : Words::tr("none was sent");
    }
    Q_UNREACHABLE();
}

QString apiText(const ProbeVerdict &verdict)
{
    switch (verdict.speaksApi) {
    case Answer::Yes:
        return Words::tr("tasks can be asked for here");
    case Answer::No:
        return failedBy(verdict, FetchErrorKind::Redirected) ? Words::tr("no: %1").arg(detailOf(verdict)) : Words::tr("no such API at this address");
    case Answer::Unknown:
        return Words::tr("not known");
    }
    Q_UNREACHABLE();
}

/// What is wrong with an endpoint whose answer was not the one that was hoped for, and what to do.
QString failureSummary(const FetchError &failure, const ProbeVerdict &verdict)
{
    switch (failure.kind) {
    case FetchErrorKind::Unreachable:
        return Words::tr("Nobody was reached: check the address, the network and the proxy.");
    case FetchErrorKind::Timeout:
        return Words::tr("No answer came in time: check the address and the network, or try again later.");
    case FetchErrorKind::Tls:
        return Words::tr("The connection is not safe, so nothing was sent: check the address, or have the server's certificate put right.");
    case FetchErrorKind::Unauthorized:
        return verdict.tokenSent ? Words::tr("The token was refused: copy it anew, and see that it is one of this region.")
                                 : Words::tr("A token is asked for: give one.");
    case FetchErrorKind::NotFound:
        return Words::tr("Somebody answers, but there is no such API at this address: give the part before /v1/tasks.");
    case FetchErrorKind::RateLimited:
        return Words::tr("The endpoint has had too many requests for now: try again in a while.");
    case FetchErrorKind::Server:
        return Words::tr("The endpoint is in trouble of its own: try again later.");
    case FetchErrorKind::Redirected:
        return Words::tr("The endpoint sends everybody elsewhere, which is not followed, as the token would go along: give the other address.");
    case FetchErrorKind::Rejected:
        return Words::tr("The endpoint answers, but did not accept the question: check the address.");
    case FetchErrorKind::BadAnswer:
    case FetchErrorKind::TooLarge:
        return Words::tr("Somebody answers, but not as the API does: check the address.");
    case FetchErrorKind::Cancelled:
    case FetchErrorKind::BadId:
        return Words::tr("The test was ended before there was an answer.");
    }
    Q_UNREACHABLE();
}

} // namespace

ProbeText probeText(const ProbeVerdict &verdict)
{
    ProbeText text;
    text.lines = {{verdict.reached, Words::tr("Reached"), reachedText(verdict)}, {verdict.certificate, Words::tr("Certificate"), certificateText(verdict)},
        {verdict.token, Words::tr("Token"), tokenText(verdict)}, {verdict.speaksApi, Words::tr("API"), apiText(verdict)}};
    text.isGood = verdict.speaksApi == Answer::Yes && verdict.token != Answer::No && (!verdict.failure || failedBy(verdict, FetchErrorKind::NotFound));
    if (text.isGood)
        text.summary = verdict.tokenSent ? Words::tr("All is well: this endpoint can be asked for tasks.")
                                         : Words::tr("This endpoint can be asked for tasks, and asks for no token.");
    else
        text.summary = verdict.failure ? failureSummary(*verdict.failure, verdict) : Words::tr("Nothing is known yet.");
    return text;
}

} // namespace Taskwatch
