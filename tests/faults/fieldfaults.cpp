// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"

namespace Taskwatch::Test {

namespace {

Fault invalid(const char *name, const QByteArray &body, const char *words)
{
    return {.name = name,
        .answer = ok(body),
        .failure = FetchErrorKind::BadAnswer,
        .words = words,
        .message = "Invalid answer: "};
}

Fault with(const char *name, const char *field, const QByteArray &json, TaskColumn column, const char *cell,
    const char *flag = "")
{
    return {.name = name, .answer = ok(taskText(field, json)), .words = flag, .column = column, .cell = cell};
}

} // namespace

QList<Fault> fieldFaults()
{
    using enum TaskColumn;
    const QByteArray megabyte(1'000'000, 'x');

    return {
        with("another task's id", "taskId", "\"tsk_other\"", State, "retrying",
            "taskId: requested \"tsk_new\", but the answer is about \"tsk_other\""),
        with("no id", "taskId", {}, State, "retrying", "taskId"),
        with("an id that is a number", "taskId", "98765", State, "retrying", "taskId"),
        invalid("an id of control characters", taskText("taskId", "\"\\u0000\\u001b\""), "taskId: "),
        invalid("no state", taskText("state", {}), "state: expected a string, got nothing"),
        invalid("a state that is null", taskText("state", "null"), "state: expected a string, got null"),
        invalid("a state that is a number", taskText("state", "3"), "state: expected a string, got 3"),
        invalid("an empty state", taskText("state", "\"\""), "state: expected a string, got \"\""),
        invalid("a state that is an object", taskText("state", "{}"), "state: expected a string, got an object"),
        with("a state that nobody knows", "state", "\"levitating\"", State, "levitating"),
        with("a state of another alphabet", "state", "\"выполняется\"", State, "выполняется"),
        with("a state that reads backwards", "state", "\"\\u202edetelpmoc\"", State, "‹U+202E›detelpmoc"),
        with("a state with control characters", "state", "\"a\\u0000b\\u001b[2J\\n\"", State, "a‹NUL›b‹ESC›[2J↵"),
        with("a state with markup", "state", "\"<b>done</b>\"", State, "<b>done</b>"),
        with("half a surrogate pair", "state", "\"a\\ud800b\"", State,
            "a\xef\xbf\xbd"
            "b"),

        with("a field twice: the last counts", "state", "\"pending\", \"state\": \"retrying\"", State, "retrying"),
        with("a field that nobody knows", "__proto__", "{\"state\": \"completed\"}", State, "retrying"),

        invalid("retried: 1e400", taskText("retried", "1e400"), "at byte"),
        with("retried: -0", "retried", "-0", Retries, "0/5 · 5 left"),
        with("retried: -1", "retried", "-1", Retries, "0/5 · 5 left",
            "retried: expected a whole number from 0 to 9223372036854775807, got -1"),
        with("retried: 1.5", "retried", "1.5", Retries, "0/5 · 5 left", "retried: expected a whole number"),
        with("retried: 2^53 + 1", "retried", "9007199254740993", Retries, "9,007,199,254,740,993/5",
            "retried: 9007199254740993 exceeds maxRetry 5"),
        with("retried: 2^63", "retried", "9223372036854775808", Retries, "0/5 · 5 left",
            "retried: expected a whole number"),
        with("retried: NaN in quotes", "retried", "\"NaN\"", Retries, "0/5 · 5 left", "got \"NaN\""),
        invalid("retried: NaN", taskText("retried", "NaN"), "at byte"),
        invalid("retried: Infinity", taskText("retried", "Infinity"), "at byte"),
        invalid("retried: 01", taskText("retried", "01"), "at byte"),
        with("retried: true", "retried", "true", Retries, "0/5 · 5 left", "got true"),
        with("retried in quotes", "retried", "\"2\"", Retries, "2/5 · 3 left"),
        with("maxRetry: null", "maxRetry", "null", Retries, "1", "maxRetry"),
        with("maxRetry: 2^63 - 1", "maxRetry", "9223372036854775807", Retries,
            "1/9,223,372,036,854,775,807 · 9,223,372,036,854,775,806 left"),
        with("more retries than allowed", "retried", "7", Retries, "7/5", "retried: 7 exceeds maxRetry 5"),

        with("a time before 1970", "nextProcessAt", "-1", NextAttempt, "—", "nextProcessAt: expected a time"),
        with("a time after 9999", "nextProcessAt", "99999999999999999", NextAttempt, "—",
            "nextProcessAt: expected a time"),
        invalid("a time of 1e400", taskText("nextProcessAt", "1e400"), "at byte"),
        with("a time in words", "nextProcessAt", "\"tomorrow\"", NextAttempt, "—", "got \"tomorrow\""),
        with("the 31st of February", "nextProcessAt", "\"2026-02-31T00:00:00Z\"", NextAttempt, "—",
            "nextProcessAt: expected a time"),
        with("a time that is an array", "nextProcessAt", "[1]", NextAttempt, "—", "got an array"),
        with("a time of 0", "nextProcessAt", "0", NextAttempt, "—"),
        with("completed, though retrying", "completedAt", "1678900876543", State, "retrying",
            "completedAt: is set, though the state is \"retrying\""),

        with("an error that is an object", "error", "{\"message\": \"x\"}", State, "retrying",
            "error: expected a string, got an object"),
        {.name = "an error of 900 kB", .answer = ok(taskText("error", '"' + megabyte.first(900'000) + '"'))},
        {.name = "a url of 900 kB", .answer = ok(taskText("url", "\"https://" + megabyte.first(900'000) + '"'))},
        {.name = "an error of 1 MB",
            .answer = ok(taskText("error", '"' + megabyte + megabyte + '"')),
            .failure = FetchErrorKind::TooLarge,
            .words = "the answer is larger than 1048576 bytes",
            .message = "Answer too large: "},
        with("a url of a script", "url", "\"javascript:alert(1)\"", Url, "javascript:alert(1)"),
        with("a url of a file", "url", "\"file:///etc/passwd\"", Url, "file:///etc/passwd"),
        with("a url with a password", "url", "\"https://me:pass@example.com/\"", Url, "me:pass@example.com/"),
        with("a url that reads backwards", "url", "\"https://example.com/\\u202efdp.exe\"", Url,
            "example.com/‹U+202E›fdp.exe"),
        with("a url that is no url", "url", "\"not a url\"", Url, "not a url"),
        with("no url", "url", {}, Url, "—", "url: expected a string, got nothing"),
        with("no message", "messageId", {}, Message, "—", "messageId: expected a string, got nothing"),
        with("a message of 900 kB", "messageId", '"' + megabyte.first(900'000) + '"', State, "retrying"),
    };
}

} // namespace Taskwatch::Test
