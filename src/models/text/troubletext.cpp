// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/troubletext.h"

#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Taskwatch {

namespace {

using LimiterState = RateLimiter::State;

struct TroubleTextWords {
    Q_DECLARE_TR_FUNCTIONS(TroubleText)
};

/// When this machine's clock shows @p then, in local time.
QString timeOfDay(MonotonicTime then, const ClockReading &moment)
{
    const Timestamp at = moment.now + std::chrono::ceil<std::chrono::milliseconds>(then - moment.tick);
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(at)).time().toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

TroubleText troubleText(const PollerStatus &status, const ClockReading &moment)
{
    if (!status.trouble && status.knowsNoTask) {
        return {TroubleTextWords::tr("The endpoint knows none of these tasks. Check the region and the API version."),
            status.paused || status.asleep ? QString() : TroubleTextWords::tr("Polling continues.")};
    }
    if (!status.trouble && status.lostTasks > 0) {
        return {TroubleTextWords::tr("The endpoint no longer finds %Ln tasks that it found before. It is probably "
                                     "another server, or its data is lost. These tasks do not count as gone.",
                    nullptr, pluralNumber(status.lostTasks)),
            status.paused || status.asleep ? QString() : TroubleTextWords::tr("Polling continues.")};
    }
    if (!status.trouble)
        return {};
    const QString what =
        TroubleTextWords::tr("%1: %2").arg(fetchErrorTitle(status.trouble->kind), safeText(status.trouble->detail));
    TroubleText text{sentenceText(what), {}}; // the server's text may already end with a full stop
    switch (status.limiter) {
    case LimiterState::Open:
        text.next =
            status.paused || status.asleep ? QString() : TroubleTextWords::tr("Taskwatch tries again automatically.");
        break;
    case LimiterState::Held:
        text.next = status.holdWasCapped
            ? TroubleTextWords::tr("The server requested a longer wait. Polling resumes at %1, in %2.")
                  .arg(timeOfDay(*status.nextAllowed, moment), timeToText(*status.nextAllowed, moment))
            : TroubleTextWords::tr("Polling resumes at %1, in %2, at half the rate.")
                  .arg(timeOfDay(*status.nextAllowed, moment), timeToText(*status.nextAllowed, moment));
        break;
    case LimiterState::Stopped:
        text.next = TroubleTextWords::tr("Polling stopped. Refresh (F5) tries again.");
        break;
    case LimiterState::Probing:
        text.next = *status.nextAllowed > moment.tick
            ? TroubleTextWords::tr("Trying again in %1.").arg(timeToText(*status.nextAllowed, moment))
            : TroubleTextWords::tr("Trying again now.");
        break;
    }
    return text;
}

} // namespace Taskwatch
