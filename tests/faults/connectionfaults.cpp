// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"

namespace Taskwatch::Test {

using enum FetchErrorKind;

QList<Fault> connectionFaults()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 300\r\n";
    const auto closed = [](const char *name, const Answer &answer) -> Fault {
        return {.name = name,
            .answer = answer,
            .failure = Unreachable,
            .words = "the connection was closed without an HTTP answer",
            .message = "Endpoint unreachable: the connection was closed without an HTTP answer. Trying again in ",
            .then = Then::Probes};
    };
    const auto late = [](const char *name, const Answer &answer, const char *words) -> Fault {
        return {.name = name,
            .answer = answer,
            .failure = Timeout,
            .words = words,
            .message = "Timed out: ",
            .then = Then::Probes};
    };
    const auto cut = [](const char *name, const Answer &answer) -> Fault {
        return {.name = name,
            .answer = answer,
            .failure = BadAnswer,
            .words = "the answer ended early after",
            .message = "Invalid answer: the answer ended early after"};
    };

    return {
        closed("closed after the request", sendsAndCloses({})),
        closed("closed in the status line", sendsAndCloses("HTTP/1.1 20")),
        closed("closed in the headers", sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Le")),
        cut("closed after the headers", sendsAndCloses(head + "\r\n")),
        cut("closed in the body", sendsAndCloses(head + "\r\n" + taskText().first(50))),
        closed("reset after the request", sendsAndResets({})),
        late("half open: never an answer", sends({}), "no answer within 0.4 s"),
        late("silent after the status line", sends("HTTP/1.1 200 OK\r\n"), "no answer within 0.4 s"),
        late("silent in the headers", sends("HTTP/1.1 200 OK\r\nContent-Le"), "no answer within 0.4 s"),
        late("silent after the headers", sends(head + "\r\n"), "not complete after 0.4 s"),
        late("silent in the body", sends(head + "\r\n" + taskText().first(50)), "not complete after 0.4 s"),
        {.name = "silent after 500",
            .answer = sends("HTTP/1.1 500 Oops\r\nContent-Length: 300\r\n\r\n"),
            .failure = Server,
            .words = "HTTP 500",
            .message = "Server error: ",
            .isLate = true},
    };
}

} // namespace Taskwatch::Test
