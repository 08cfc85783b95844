// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"

namespace Taskwatch::Test {

using enum FetchErrorKind;

QList<Fault> headFaults()
{
    const QByteArray body = taskText();
    const QByteArray anyLength = "\r\n\r\n" + body; // ends with the connection
    QByteArray manyHeaders;
    for (int i = 0; i < 10'000; ++i)
        manyHeaders += "X-" + QByteArray::number(i) + ": 1\r\n";
    const QByteArray whole = "HTTP/1.1 200 OK\r\n";
    const auto late = [](const char *name, const Answer &answer) -> Fault {
        return {.name = name,
            .answer = answer,
            .failure = Timeout,
            .words = "no answer within 0.4 s",
            .message = "Timed out: ",
            .then = Then::Probes};
    };

    return {
        {.name = "HTTP/0.9: a body and nothing else",
            .answer = sendsAndCloses(body),
            .failure = Unreachable,
            .words = "HTTP",
            .message = "Endpoint unreachable: ",
            .then = Then::Probes},
        {.name = "HTTP/1.0 without a length",
            .answer = sendsAndCloses("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + body)},
        {.name = "HTTP/2 without having been asked",
            .answer = sendsAndCloses(QByteArray("\0\0\x12\4\0\0\0\0\0\0\3\0\0\0\x64\0\4\0\x10\0\0\0\6\0\0\x40\0", 27)),
            .failure = Unreachable,
            .words = "HTTP",
            .message = "Endpoint unreachable: ",
            .then = Then::Probes},
        {.name = "a status line of HTTP/3",
            .answer = sendsAndCloses("HTTP/3 200\r\n\r\n" + body),
            .failure = Unreachable,
            .words = "HTTP",
            .message = "Endpoint unreachable: ",
            .then = Then::Probes},
        {.name = "another protocol: SSH",
            .answer = sendsAndCloses("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"),
            .failure = Unreachable,
            .words = "HTTP",
            .message = "Endpoint unreachable: ",
            .then = Then::Probes},
        {.name = "garbage before the status line",
            .answer = sendsAndCloses("\x01\x02\x03garbage\r\n" + whole + anyLength.mid(2)),
            .failure = Unreachable,
            .words = "HTTP",
            .message = "Endpoint unreachable: ",
            .then = Then::Probes},
        {.name = "empty lines before the status line",
            .answer = sends("\r\n\r\n" + whole + "Content-Length: 4\r\n\r\n{}  "),
            .failure = BadAnswer,
            .words = "state: expected a string, got nothing",
            .message = "Invalid answer: "},
        {.name = "a status that is no number",
            .answer = sendsAndCloses("HTTP/1.1 abc OK" + anyLength),
            .failure = Unreachable,
            .words = "HTTP",
            .message = "Endpoint unreachable: ",
            .then = Then::Probes},
        {.name = "status 0",
            .answer = sendsAndCloses("HTTP/1.1 000 OK" + anyLength),
            .failure = BadAnswer,
            .words = "no HTTP status",
            .message = "Invalid answer: "},
        {.name = "a negative status",
            .answer = sendsAndCloses("HTTP/1.1 -20 OK" + anyLength),
            .failure = BadAnswer,
            .words = "no HTTP status",
            .message = "Invalid answer: "},
        {.name = "a status line without words", .answer = sendsAndCloses("HTTP/1.1 200" + anyLength)},
        {.name = "a line of words of 1 MB",
            .answer = sendsAndCloses("HTTP/1.1 200 " + QByteArray(1'000'000, 'x') + anyLength)},
        {.name = "lines that end without CR", .answer = sendsAndCloses("HTTP/1.1 200 OK\nX: y\n\n" + body)},
        {.name = "a line without a colon", .answer = sendsAndCloses(whole + "nonsense" + anyLength)},
        {.name = "a folded header", .answer = sendsAndCloses(whole + "X-A: b\r\n  c" + anyLength)},
        {.name = "NUL in a header", .answer = sendsAndCloses(whole + QByteArray("X-A: b\0c", 8) + anyLength)},
        {.name = "a header of 1 MB",
            .answer = sendsAndCloses(whole + "X-A: " + QByteArray(1'000'000, 'x') + anyLength)},
        {.name = "10,000 headers", .answer = sendsAndCloses(whole + manyHeaders + anyLength.mid(2))},
        // Qt 6.4 reads none of more than 100 header lines, so the length is not known.
        {.name = "101 header lines with a length",
            .answer = sends(whole + manyHeaders.first(manyHeaders.indexOf("X-100:"))
                + "Content-Length: " + QByteArray::number(body.size()) + anyLength),
            .failure = Timeout,
            .words = "more than the 100 that can be read",
            .message = "Timed out: ",
            .then = Then::Probes},
        late("headers that drip without end", drips(whole, "X-A: b\r\n")),
        late("headers without end", repeats(whole, "X-A: b\r\n")),
        late("a header without end", repeats(whole + "X-A: ", QByteArray(4096, 'x'))),
        late("a status line without end", repeats("HTTP/1.1 200 ", QByteArray(4096, 'x'))),
        late("100 Continue without end", repeats({}, "HTTP/1.1 100 Continue\r\n\r\n")),
        {.name = "100 Continue first",
            .answer = sendsAndCloses("HTTP/1.1 100 Continue\r\n\r\n" + whole + anyLength.mid(2))},
        // Qt 6.4 knows no other of the statuses before the final one than 100.
        {.name = "103 Early Hints first",
            .answer = sends("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + whole + anyLength.mid(2)),
            .failure = BadAnswer,
            .words = "HTTP 103, a preliminary answer",
            .message = "Invalid answer: "},
        {.name = "102 Processing first",
            .answer = sends("HTTP/1.1 102 Processing\r\n\r\n" + whole + anyLength.mid(2)),
            .failure = BadAnswer,
            .words = "HTTP 102, a preliminary answer",
            .message = "Invalid answer: "},
        {.name = "103 that drip without end",
            .answer = drips({}, "HTTP/1.1 103 Early Hints\r\n\r\n"),
            .failure = BadAnswer,
            .words = "HTTP 103, a preliminary answer",
            .message = "Invalid answer: "},
        {.name = "101 to another protocol",
            .answer = sends("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n"),
            .failure = BadAnswer,
            .words = "HTTP 101, a preliminary answer",
            .message = "Invalid answer: "},
        {.name = "a cookie", .answer = ok(body, "Set-Cookie: session=1; Path=/\r\n")},
        {.name = "HSTS and alternative services",
            .answer = ok(body, "Strict-Transport-Security: max-age=31536000\r\nAlt-Svc: h3=\":443\"\r\n")},
        {.name = "no type", .answer = ok(body, {})},
        {.name = "the type of an image", .answer = ok(body, "Content-Type: image/png\r\n")},
        {.name = "the type of UTF-16", .answer = ok(body, "Content-Type: application/json; charset=utf-16\r\n")},
        {.name = "a download", .answer = ok(body, "Content-Disposition: attachment; filename=\"../../x\"\r\n")},
        {.name = "closed, though kept alive is promised",
            .answer = closes(ok(body, "Connection: keep-alive\r\nKeep-Alive: timeout=3600\r\n"))},
        {.name = "kept alive, though closed is promised", .answer = ok(body, "Connection: close\r\n")},
        {.name = "another answer behind the first", .answer = both(ok(body), ok(taskText("state", "\"completed\"")))},
    };
}

} // namespace Taskwatch::Test
