// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"
#include "faults/servedapi.h"

namespace Taskwatch::Test {

using enum FetchErrorKind;

QList<Fault> apiFaults(const ServedApi &api)
{
    using namespace std::chrono_literals;
    const QByteArray page = "<!DOCTYPE html>\n<html><body><form action=/login>Log in</form></body></html>";
    const bool isLog = qstrcmp(api.key, "qstash-v2") == 0; // its rows are of a task only if they have its id
    const auto invalid = [](const char *name, const Answer &answer, const char *words) -> Fault {
        return {.name = name, .answer = answer, .failure = BadAnswer, .words = words, .message = "Invalid answer: "};
    };
    const auto valid = [](const char *name, const QByteArray &body, const char *flag = "") -> Fault {
        return {.name = name, .answer = ok(body), .words = flag};
    };
    const QByteArray other = api.body(api.idMember, qstrcmp(api.key, "river") == 0 ? "99" : "\"other\"");
    const QByteArray twice = "\"levitating\", \"" + QByteArray(api.stateMember) + "\": \"" + api.cell + '"';

    QList<Fault> faults = {
        invalid("plain text", ok("OK\n", "Content-Type: text/plain\r\n"), "at byte 1"),
        invalid("a captive portal", ok(page, "Content-Type: text/html\r\n"), "an HTML page"),
        invalid("JSON of an array", ok("[1, 2]"), "expected"),
        invalid("JSON null", ok("null"), "expected"),
        invalid("an empty object", ok("{}"), "expected"),
        invalid(
            "an error with status 200", ok(R"({"error": "internal error", "message": "internal error"})"), "expected"),
        invalid("a cut answer", sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{"), "ended early"),
        isLog ? invalid("another task's id", ok(other), "no row of")
              : valid("another task's id", other, ", but the answer is about \""),
        isLog ? invalid("an id that is an object", ok(api.body(api.idMember, "{}")), "no row of")
              : valid("an id that is an object", api.body(api.idMember, "{}"), "expected a string, got an object"),
        isLog ? invalid("no id", ok(api.body(api.idMember)), "no row of")
              : valid("no id", api.body(api.idMember), "expected a string, got nothing"),
        invalid("no state", ok(api.body(api.stateMember)), "expected a string, got nothing"),
        invalid("a state that is null", ok(api.body(api.stateMember, "null")), "expected a string, got null"),
        invalid("a state that is a number", ok(api.body(api.stateMember, "3")), "expected a string, got 3"),
        valid("a state that nobody knows", api.body(api.stateMember, "\"levitating\"")),
        valid("the state twice: the last counts", api.body(api.stateMember, twice)),
        valid("a negative number", api.body(api.countMember, "-1"), "expected a whole number"),
        valid("2^63", api.body(api.countMember, "9223372036854775808"), "expected a whole number"),
        valid("half an attempt", api.body(api.countMember, "0.5"), "expected a whole number"),
        invalid("1e400", ok(api.body(api.countMember, "1e400")), "at byte"),
        valid("a text of 900 kB", api.body(api.textMember, '"' + QByteArray(900'000, 'x') + '"')),
        {.name = "no such task", .answer = api.missing, .failure = NotFound},
        {.name = "401",
            .answer = status("401 Unauthorized", {}, "Content-Type: text/html\r\n"),
            .failure = Unauthorized,
            .words = "HTTP 401",
            .message = "Token refused: HTTP 401",
            .then = Then::Stops},
        {.name = "429 with Retry-After",
            .answer = status("429 Too Many Requests", "slow down", "Retry-After: 30\r\n"),
            .failure = RateLimited,
            .words = "HTTP 429: slow down",
            .message = "Too many requests: HTTP 429: slow down. Polling resumes at ",
            .then = Then::Waits,
            .wait = 30s},
        {.name = "500",
            .answer = status("500 Internal Server Error", page),
            .failure = Server,
            .words = "HTTP 500: (an HTML page)",
            .message = "Server error: HTTP 500"},
        {.name = "no answer",
            .answer = sends({}),
            .failure = Timeout,
            .words = "no answer within 0.4 s",
            .message = "Timed out: ",
            .then = Then::Probes},
    };
    if (!QByteArrayView(api.key).startsWith("qstash")) // to which each 404 is its own
        faults.append(invalid("404 of another address", status("404 Not Found", page), "this is not an answer of"));
    for (Fault &each : faults) {
        each.api = &api;
        each.cell = qstrcmp(each.name, "a state that nobody knows") == 0 ? "levitating" : api.cell;
    }
    return faults;
}

} // namespace Taskwatch::Test
