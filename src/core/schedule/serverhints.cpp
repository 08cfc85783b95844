// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/serverhints.h"

#include "base/rfc3339.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qint64 MostSeconds = 7'258'118'400; // end of the year 2199 in Unix seconds; later times are invalid

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    const QByteArray digits = text.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<Timestamp> unixSeconds(const QByteArray &text)
{
    const std::optional<qint64> seconds = wholeNumber(text);
    if (!seconds || *seconds == 0 || *seconds > MostSeconds)
        return std::nullopt;
    return Timestamp(std::chrono::seconds(*seconds));
}

constexpr qint64 LongestRetryAfter = 3'155'760'000; // a century; the budget applies a much lower cap

/// Parses `Sun, 06 Nov 1994 08:49:37 GMT`, the form that servers must send. (QLocale::toDateTime() needs 20 µs for it,
/// a tenth of the time of a whole poll.)
std::optional<Timestamp> httpDate(const QByteArray &text)
{
    constexpr QByteArrayView Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const QByteArray date = text.trimmed();
    if (date.size() != 29 || !date.endsWith(" GMT") || date.at(3) != ',' || date.at(7) != ' ' || date.at(11) != ' '
        || date.at(16) != ' ')
        return std::nullopt;
    const qsizetype month = Months.indexOf(date.sliced(8, 3));
    if (month < 0 || month % 3 != 0)
        return std::nullopt;
    const QByteArray iso = date.sliced(12, 4) + '-' + QByteArray::number(month / 3 + 1).rightJustified(2, '0') + '-'
        + date.sliced(5, 2) + 'T' + date.sliced(17, 8) + 'Z';
    const Rfc3339Time time = parseRfc3339(QString::fromLatin1(iso));
    constexpr Timestamp MostTime{std::chrono::seconds(MostSeconds)};
    return time.meaning == Rfc3339Time::ClockReading && time.at <= MostTime ? std::optional(time.at) : std::nullopt;
}

} // namespace

ServerHints parseHints(const HintHeaders &headers)
{
    ServerHints hints;
    hints.date = httpDate(headers.date);
    if (const std::optional<qint64> seconds = wholeNumber(headers.retryAfter))
        hints.retryAfter = std::chrono::seconds(std::min(*seconds, LongestRetryAfter));
    else
        hints.retryAt = httpDate(headers.retryAfter);
    hints.dayReset = unixSeconds(headers.rateLimitReset);
    hints.burstReset = unixSeconds(headers.burstRateLimitReset);
    if (const std::optional<qint64> remaining = wholeNumber(headers.burstRateLimitRemaining))
        hints.burstRemaining = static_cast<int>(std::min<qint64>(*remaining, 1'000'000));
    return hints;
}

RateLimitInfo rateLimitInfo(const ServerHints &hints, const ServerClock &clock, Timestamp wallNow)
{
    RateLimitInfo info;
    const auto later = [&info](MonotonicTime at) { info.retryAt = std::max(info.retryAt.value_or(at), at); };
    const auto map = [&](Timestamp time) { return clock.toMonotonic(time, hints.answered, wallNow); };
    if (hints.retryAfter)
        later(hints.answered + *hints.retryAfter);
    for (const std::optional<Timestamp> &moment : {hints.retryAt, hints.dayReset, hints.burstReset}) {
        if (moment)
            later(map(*moment));
    }
    info.burstRemaining = hints.burstRemaining;
    if (hints.burstReset)
        info.burstReset = map(*hints.burstReset);
    return info;
}

} // namespace Taskwatch
