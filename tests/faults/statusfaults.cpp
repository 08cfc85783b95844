// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"

namespace Taskwatch::Test {

using enum FetchErrorKind;

namespace {

Fault redirect(const char *name, const QByteArray &line, const QByteArray &location, const char *words)
{
    return {.name = name,
        .answer = status(line, {}, location.isNull() ? QByteArray() : "Location: " + location + "\r\n"),
        .failure = Redirected,
        .words = words,
        .message = "Redirected: "};
}

Fault refused(const char *name, const QByteArray &line, const QByteArray &body, FetchErrorKind kind, const char *words,
    const char *message)
{
    return {.name = name, .answer = status(line, body), .failure = kind, .words = words, .message = message};
}

} // namespace

QList<Fault> statusFaults()
{
    const QByteArray error = R"({"error": "the server says why"})";
    const QByteArray page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";

    return {
        refused("201 without a body", "201 Created", {}, BadAnswer, "empty body", "Invalid answer: "),
        refused("204", "204 No Content", {}, BadAnswer, "empty body", "Invalid answer: "),
        refused("205", "205 Reset Content", {}, BadAnswer, "empty body", "Invalid answer: "),
        {.name = "206 with a part",
            .answer = status("206 Partial Content", taskText().first(40), "Content-Range: bytes 0-39/200\r\n"),
            .failure = BadAnswer,
            .words = "HTTP 206",
            .message = "Invalid answer: "},
        {.name = "203 with the whole task", .answer = status("203 Non-Authoritative Information", taskText())},

        redirect("300 with choices", "300 Multiple Choices", "/a", "HTTP 300 to /a"),
        redirect("301 to another server", "301 Moved Permanently", "https://new.example.com/v1",
            "HTTP 301 to https://new.example.com/v1, not followed, because the token would be sent there"),
        redirect("302 to a login page", "302 Found", "https://login.example.com/?next=secret#secret",
            "HTTP 302 to https://login.example.com/, not followed"),
        redirect("302 to itself", "302 Found", "/v1/tasks/{id}", "HTTP 302 to /v1/tasks/tsk_new"),
        redirect("303", "303 See Other", "/login", "HTTP 303 to /login"),
        redirect("307", "307 Temporary Redirect", "//other.example.com/x", "HTTP 307 to //other.example.com/x"),
        redirect("308", "308 Permanent Redirect", "../x", "HTTP 308 to ../x"),
        redirect("302 to a file", "302 Found", "file:///etc/passwd", "HTTP 302 to file:///etc/passwd, not followed"),
        redirect(
            "302 to a script", "302 Found", "javascript:alert(1)", "HTTP 302 to javascript:alert(1), not followed"),
        redirect("302 to nothing", "302 Found", "", "HTTP 302"),
        redirect("302 without Location", "302 Found", {}, "HTTP 302"),
        redirect("302 to no url", "302 Found", "http://[::1", "HTTP 302"),
        redirect("302 with a password", "302 Found", "https://me:secret-token@example.com/",
            "HTTP 302 to https://example.com/"),
        redirect("302 with control and bidirectional characters", "302 Found",
            "https://example.com/\xe2\x80\xaetxt\x1b[2J", "HTTP 302 to https://example.com/"),
        redirect(
            "302 to 100 kB", "302 Found", "https://example.com/" + QByteArray(100'000, 'x'), "HTTP 302 to https://"),
        redirect("304, for which nobody asked", "304 Not Modified", {}, "HTTP 304 without a task"),

        refused("400 with words", "400 Bad Request", error, Rejected, "HTTP 400: the server says why",
            "Request rejected: "),
        refused("400 without a body", "400 Bad Request", {}, Rejected, "HTTP 400", "Request rejected: HTTP 400."),
        refused("402", "402 Payment Required", error, Rejected, "HTTP 402: the server says why", "Request rejected: "),
        refused("405", "405 Method Not Allowed", {}, Rejected, "HTTP 405", "Request rejected: "),
        refused("406 in text", "406 Not Acceptable", "Not Acceptable\n", Rejected, "HTTP 406: Not Acceptable",
            "Request rejected: "),
        refused(
            "414 with a page", "414 URI Too Long", page, Rejected, "HTTP 414: (an HTML page)", "Request rejected: "),
        refused("418", "418 I'm a teapot", {}, Rejected, "HTTP 418", "Request rejected: "),
        refused("421", "421 Misdirected Request", {}, Rejected, "HTTP 421", "Request rejected: "),
        refused("451", "451 Unavailable For Legal Reasons", {}, Rejected, "HTTP 451", "Request rejected: "),
        {.name = "401",
            .answer = status("401 Unauthorized", error, "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n"),
            .failure = Unauthorized,
            .words = "HTTP 401: the server says why",
            .message = "Token refused: HTTP 401: the server says why.",
            .then = Then::Stops},
        {.name = "401 that asks for a password",
            .answer = status("401 Unauthorized", page, "WWW-Authenticate: Basic realm=\"Staff\"\r\n"),
            .failure = Unauthorized,
            .words = "HTTP 401",
            .message = "Token refused: HTTP 401",
            .then = Then::Stops},
        {.name = "401 that repeats the token",
            .answer = status("401 Unauthorized", R"({"error": "invalid token: secret-token"})"),
            .failure = Unauthorized,
            .words = "HTTP 401: invalid token: ",
            .message = "Token refused: ",
            .then = Then::Stops},
        {.name = "403",
            .answer = status("403 Forbidden", error),
            .failure = Unauthorized,
            .words = "HTTP 403: the server says why",
            .message = "Token refused: ",
            .then = Then::Stops},
        {.name = "407 of a server that is no proxy",
            .answer = status("407 Proxy Authentication Required", {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            .failure = Unreachable,
            .words = "a proxy on the way requires a password (HTTP 407)",
            .message = "Endpoint unreachable: ",
            .then = Then::Probes},
        {.name = "408",
            .answer = closes(status("408 Request Timeout", error)),
            .failure = Timeout,
            .words = "HTTP 408: the server says why",
            .message = "Timed out: ",
            .then = Then::Probes},
        refused("404", "404 Not Found", R"({"error": "task not found"})", NotFound, "HTTP 404: task not found", ""),
        refused("404 with a page", "404 Not Found", page, NotFound, "HTTP 404: (an HTML page)", ""),
        refused("410 without a body", "410 Gone", {}, NotFound, "HTTP 410", ""),

        refused("500 with words", "500 Internal Server Error", error, Server, "HTTP 500: the server says why",
            "Server error: "),
        refused("500 with a trace", "500 Internal Server Error",
            "Traceback (most recent call last):\n  File \"x.py\"\n", Server,
            "HTTP 500: Traceback (most recent call last):", "Server error: "),
        refused("500 with a task", "500 Internal Server Error", taskText(), Server, "HTTP 500: Connection timeout",
            "Server error: "),
        refused("501", "501 Not Implemented", {}, Server, "HTTP 501", "Server error: HTTP 501."),
        refused("502 of a gateway", "502 Bad Gateway", page, Server, "HTTP 502: (an HTML page)", "Server error: "),
        refused("503", "503 Service Unavailable", "upstream connect error", Server, "HTTP 503: upstream connect error",
            "Server error: "),
        refused("504", "504 Gateway Time-out", page, Server, "HTTP 504: (an HTML page)", "Server error: "),
        refused("505", "505 HTTP Version Not Supported", {}, Server, "HTTP 505", "Server error: "),
        refused("511 of a captive portal", "511 Network Authentication Required", page, Server, "requires a login",
            "Server error: "),
        refused("530 of a provider", "530 Site Frozen", {}, Server, "HTTP 530", "Server error: "),
        refused("500 with 5 MB", "500 Internal Server Error", QByteArray(5'000'000, 'x'), Server, "HTTP 500",
            "Server error: "),
        refused("500 with markup", "500 Internal Server Error", R"({"error": "<img src=file:///etc/passwd><b>x</b>"})",
            Server, "HTTP 500: <img src=file:///etc/passwd><b>x</b>", "Server error: "),
        refused("500 with control and bidirectional characters", "500 Internal Server Error",
            "{\"error\": \"\\u0000\\u001b[2J\\u202egnp\"}", Server, "HTTP 500: ‹NUL›‹ESC›[2J‹U+202E›gnp",
            "Server error: "),
        refused("500 that is not UTF-8", "500 Internal Server Error", "\xff\xfe\xfd", Server,
            "HTTP 500: ", "Server error: "),
        refused("600", "600 What", {}, BadAnswer, "HTTP 600, which is not a valid answer to a GET", "Invalid answer: "),
        refused("999", "999 Request denied", {}, BadAnswer, "HTTP 999, which is not a valid answer to a GET",
            "Invalid answer: "),
        refused("a status of six digits", "200200 OK", taskText(), BadAnswer, "HTTP 200200", "Invalid answer: "),
    };
}

} // namespace Taskwatch::Test
