// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"

namespace Taskwatch::Test {

using enum FetchErrorKind;

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds Longest = 15min; // of a wait, whatever the server asks for
constexpr std::chrono::seconds Own = 1s; // the first wait, if the server names none

Fault asksToWait(const char *name, const QByteArray &headers, std::chrono::seconds wait)
{
    return {.name = name,
        .answer = status("429 Too Many Requests", R"({"error": "slow down"})", headers),
        .failure = RateLimited,
        .words = "HTTP 429: slow down",
        .message = wait == Longest ? "Too many requests: HTTP 429: slow down. The server requested a longer wait."
                                   : "Too many requests: HTTP 429: slow down. Polling resumes at ",
        .then = Then::Waits,
        .wait = wait};
}

Fault healthy(const char *name, const QByteArray &headers)
{
    return {.name = name, .answer = ok(taskText(), headers)};
}

} // namespace

QList<Fault> limitFaults()
{
    const QByteArray retry = "Retry-After: ";
    const auto after = [&](const QByteArray &value) -> QByteArray { return retry + value + "\r\n"; };

    return {
        asksToWait("429 without a time", {}, Own),
        asksToWait("seconds", after("30"), 30s),
        asksToWait("seconds with blanks", after("   30  "), 30s),
        asksToWait("seconds in quotes", after("\"30\""), 30s),
        asksToWait("seconds with a fraction", after("30.5"), 30s),
        asksToWait("seconds with a unit", after("30s"), 30s),
        asksToWait("zero", after("0"), Own),
        asksToWait("a negative time", after("-30"), Own),
        asksToWait("a day", after("86400"), Longest),
        asksToWait("more than any number", after("99999999999999999999999999"), Longest),
        asksToWait("1e400", after("1e400"), Own),
        asksToWait("NaN", after("NaN"), Own),
        asksToWait("words", after("soon"), Own),
        asksToWait("nothing", after({}), Own),
        asksToWait("a date of the past", after("Sun, 06 Nov 1994 08:49:37 GMT"), Own),
        asksToWait("the year 1601", after("Mon, 01 Jan 1601 00:00:00 GMT"), Own),
        asksToWait("the year 9999", after("Fri, 31 Dec 9999 23:59:59 GMT"), Own),
        asksToWait("the year 2199", after("Tue, 31 Dec 2199 23:59:59 GMT"), Longest),
        asksToWait("the 31st of February", after("Tue, 31 Feb 2199 23:59:59 GMT"), Own),
        asksToWait("a list", after("30, 60"), 30s),
        asksToWait("twice", after("30") + after("60"), 30s),
        asksToWait("100 kB", after(QByteArray(100'000, '9')), Own),
        asksToWait("100 kB of commas", after(QByteArray(100'000, ',')), Own),
        asksToWait("another alphabet", after("\xd9\xa3\xd9\xa0"), Own),
        asksToWait(
            "a limit that is used up", "RateLimit-Limit: 10\r\nRateLimit-Remaining: 0\r\nRateLimit-Reset: 30\r\n", 30s),
        asksToWait("the same of a vendor", "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 30\r\n", 30s),
        asksToWait("the same in a draft", "RateLimit: \"default\";r=0;t=30\r\n", 30s),
        asksToWait("a limit of NaN", "RateLimit-Remaining: NaN\r\nRateLimit-Reset: NaN\r\n", Own),
        asksToWait("a negative limit", "RateLimit-Remaining: -1\r\nRateLimit-Reset: -30\r\n", Own),
        asksToWait(
            "Retry-After against a limit", after("30") + "RateLimit-Remaining: 0\r\nRateLimit-Reset: 600\r\n", 30s),
        {.name = "503 that asks to wait",
            .answer = status("503 Service Unavailable", "maintenance", after("30")),
            .failure = Server,
            .words = "HTTP 503: maintenance",
            .message = "Server error: HTTP 503: maintenance. Polling resumes at ",
            .then = Then::Waits,
            .wait = 30s},
        {.name = "503 that asks for nonsense",
            .answer = status("503 Service Unavailable", "maintenance", after("never")),
            .failure = Server,
            .words = "HTTP 503: maintenance",
            .message = "Server error: HTTP 503: maintenance. Taskwatch tries again automatically."},
        {.name = "403 that asks to wait",
            .answer = status("403 Forbidden", R"({"error": "API rate limit exceeded"})", after("30")),
            .failure = RateLimited,
            .words = "HTTP 403: API rate limit exceeded",
            .message = "Too many requests: HTTP 403: API rate limit exceeded. Polling resumes at ",
            .then = Then::Waits,
            .wait = 30s},
        healthy("a success that asks to wait", after("30")),
        healthy("a success with plenty left", "RateLimit-Remaining: 1000000000000\r\nRateLimit-Reset: 1\r\n"),
        healthy("a success with a negative rest", "RateLimit-Remaining: -1\r\n"),
        healthy("a success with a rest of nonsense", "RateLimit-Remaining: many\r\nRateLimit-Reset: later\r\n"),
        {.name = "a date of the past",
            .answer = ok(taskText(), "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"),
            .words = "lastErrorAt: should be in the past, but is "},
        healthy("a date of the year 1601", "Date: Mon, 01 Jan 1601 00:00:00 GMT\r\n"),
        healthy("a date of the year 9999", "Date: Fri, 31 Dec 9999 23:59:59 GMT\r\n"),
        healthy("a date in words", "Date: today\r\n"),
        healthy("an age of a century", "Age: 3153600000\r\n"),
        healthy("a negative age", "Age: -1\r\n"),
    };
}

} // namespace Taskwatch::Test
