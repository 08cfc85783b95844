// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"

#include <QStringEncoder>

namespace Taskwatch::Test {

using enum FetchErrorKind;

namespace {

/// @p text as UTF-16 with its byte order mark.
QByteArray utf16(const QByteArray &text)
{
    QStringEncoder encoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

/// 1 MB of zeros, compressed by gzip to 1 kB, a thousand times: a bomb of 1 GB.
QByteArray gzipBomb()
{
    // Of qCompress(), without its length and with the header of gzip.
    const QByteArray zlib = qCompress(QByteArray(1'000'000, '\0'), 9).sliced(4);
    const QByteArray member = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.sliced(2).chopped(4);
    return member.repeated(1000);
}

/// @p text in chunks of one byte, each with @p extension, @p trailers behind them and @p headers before.
Answer inChunks(
    const QByteArray &text, const QByteArray &extension, const QByteArray &trailers, const QByteArray &headers = {})
{
    return [=](const QByteArray &id, QTcpSocket *socket) {
        QByteArray bytes = "HTTP/1.1 200 OK\r\n" + headers + "Transfer-Encoding: chunked\r\n\r\n";
        QByteArray filled = text;
        filled.replace("{id}", id);
        for (const char c : std::as_const(filled))
            bytes += '1' + extension + "\r\n" + c + "\r\n";
        socket->write(bytes + '0' + extension + "\r\n" + trailers + "\r\n");
    };
}

Fault invalid(const char *name, const Answer &answer, const char *words)
{
    return {.name = name, .answer = answer, .failure = BadAnswer, .words = words, .message = "Invalid answer: "};
}

} // namespace

QList<Fault> bodyFaults()
{
    const QByteArray body = taskText();
    const QByteArray whole = "HTTP/1.1 200 OK\r\n";
    const QByteArray login =
        "<!DOCTYPE html>\n<html><body><form action=/login>Log in to Free Wi-Fi</form></body></html>";
    const auto lengthOf = [&](const QByteArray &length) -> QByteArray {
        return whole + "Content-Length: " + length + "\r\n\r\n" + body;
    };
    const auto coded = [](const QByteArray &coding, const QByteArray &bytes) {
        return ok(bytes, "Content-Encoding: " + coding + "\r\n");
    };
    const auto chunked = [](const QByteArray &rest) { return sendsAndCloses(ChunkedHead + rest); };

    return {
        invalid("an empty body", ok({}), "empty body"),
        invalid("blanks only", ok(" \r\n \t"), "empty body"),
        invalid("an empty body and no length", sendsAndCloses(whole + "\r\n"), "empty body"),
        invalid("a body shorter than it says", sendsAndCloses(lengthOf("5000")), "ended early"),
        invalid("a body longer than it says", sendsAndCloses(lengthOf("40")), "at byte"),
        invalid("length 0, with a body", sendsAndCloses(lengthOf("0")), "empty body"),
        invalid("a negative length", sendsAndCloses(lengthOf("-1")), "ended early"),
        {.name = "a length in words", .answer = sendsAndCloses(lengthOf("many"))},
        {.name = "a length beyond any number", .answer = sendsAndCloses(lengthOf("99999999999999999999999999"))},
        {.name = "a length of 4 EB",
            .answer = sendsAndCloses(lengthOf("4611686018427387904")),
            .failure = TooLarge,
            .words = "larger than",
            .message = "Answer too large: "},
        invalid("two lengths that differ",
            sendsAndCloses(whole + "Content-Length: 5\r\nContent-Length: 500\r\n\r\n" + body), "at byte"),
        invalid(
            "a length and chunks, which is forbidden", inChunks(body, {}, {}, "Content-Length: 5\r\n"), "ended early"),

        {.name = "chunks of one byte", .answer = inChunks(body, {}, {})},
        {.name = "chunks with extensions", .answer = inChunks(body, ";name=\"value\"", {})},
        {.name = "chunks with trailers", .answer = inChunks(body, {}, "X-Checksum: abc\r\nContent-Length: 3\r\n")},
        invalid("a chunk whose size is no number", chunked("ZZZ\r\n" + body), "empty or damaged"),
        invalid("a chunk with a negative size", chunked("-5\r\n" + body), "ended early"),
        {.name = "a size of a chunk without end",
            .answer = repeats(ChunkedHead + "5;", QByteArray(4096, 'x')),
            .failure = Timeout,
            .words = "not complete after 0.4 s",
            .message = "Timed out: ",
            .then = Then::Probes},
        invalid(
            "a chunk with a size beyond any number", chunked("ffffffffffffffffffff\r\n" + body), "empty or damaged"),
        invalid("a chunk without its end", chunked("fff\r\n" + body), "ended early"),
        invalid("chunks without the last", chunked(chunk("{\"state\": \"retrying\"}")), "ended early"),
        {.name = "chunks without end",
            .answer = repeats(ChunkedHead, chunk(QByteArray(4096, ' '))),
            .failure = TooLarge,
            .words = "larger than",
            .message = "Answer too large: "},

        {.name = "a body without end",
            .answer = repeats(whole + "\r\n", QByteArray(65536, ' ')),
            .failure = TooLarge,
            .words = "larger than",
            .message = "Answer too large: "},
        {.name = "a body that drips",
            .answer = drips(whole + "Content-Length: 1000\r\n\r\n", " "),
            .failure = Timeout,
            .words = "not complete after 0.4 s",
            .message = "Timed out: ",
            .then = Then::Probes},
        {.name = "a body that never comes",
            .answer = sends(whole + "Content-Length: 1000\r\n\r\n"),
            .failure = Timeout,
            .words = "not complete after 0.4 s",
            .message = "Timed out: ",
            .then = Then::Probes},
        {.name = "a body that is sent one byte too short",
            .answer = sends(whole + "Content-Length: 400\r\n\r\n" + body),
            .failure = Timeout,
            .words = "not complete after 0.4 s",
            .message = "Timed out: ",
            .then = Then::Probes},

        invalid("a gzip bomb", coded("gzip", gzipBomb()), "encoding \"gzip\", which was not requested"),
        invalid("a deflate bomb", coded("deflate", qCompress(QByteArray(50'000'000, '\0'), 9).sliced(4)),
            "encoding \"deflate\""),
        invalid("brotli", coded("br", QByteArray("\x8b\x03\x80hello\x03", 9)), "encoding \"br\""),
        invalid("an unknown coding", coded("x-rot13", body), "encoding \"x-rot13\""),
        invalid("gzip that is none", coded("gzip", body), "encoding \"gzip\""),
        invalid("gzip without saying so", ok(gzipBomb().first(500)), "at byte"),
        {.name = "identity, said", .answer = ok(body, "Content-Encoding: identity\r\n")},

        invalid("a captive portal", ok(login, "Content-Type: text/html\r\n"), "an HTML page, perhaps for a login"),
        invalid("XML", ok("<?xml version=\"1.0\"?><task/>", "Content-Type: application/xml\r\n"), "got XML"),
        invalid("plain text", ok("OK\n", "Content-Type: text/plain\r\n"), "at byte 1"),
        invalid("JSON of an array", ok("[" + body + "]"), "expected a JSON object, got an array"),
        invalid("JSON of a string", ok("\"task\""), "expected a task as JSON"),
        invalid("JSON null", ok("null"), "expected a task as JSON"),
        invalid("an empty object", ok("{}"), "state: expected a string, got nothing"),
        invalid("two objects", ok(body + body), "at byte"),
        invalid("JSON lines", ok(body + "\n" + body + "\n"), "at byte"),
        invalid("JSON with a comment", ok("// task\n" + body), "at byte"),
        invalid("JSON with a comma too much", ok(body.chopped(1) + ",}"), "at byte"),
        invalid("JSON with single quotes", ok(QByteArray(body).replace('"', '\'')), "at byte"),
        invalid("JSONP", ok("callback(" + body + ")"), "at byte"),
        invalid("deep nesting", ok(QByteArray(100'000, '[')), "at byte"),
        {.name = "deep nesting in a field that is not read",
            .answer = ok(taskText("x", QByteArray(500, '[') + QByteArray(500, ']')))},
        {.name = "a byte order mark of UTF-8", .answer = ok("\xef\xbb\xbf" + body)},
        {.name = "UTF-16 with its mark",
            .answer = [](const QByteArray &id,
                          QTcpSocket *socket) { ok(utf16(taskText().replace("{id}", id)))(id, socket); },
            .failure = BadAnswer,
            .words = "UTF-16",
            .message = "Invalid answer: "},
        invalid("Latin-1",
            ok(taskText("error",
                "\"Verbindung unterbr\xf6"
                "chen\"")),
            "at byte"),
        invalid("UTF-8 that is cut", ok(taskText("error", "\"\xe2\x82\"")), "at byte"),
        {.name = "only the task of others: the fields in another object",
            .answer = ok("{\"data\": " + body + "}"),
            .failure = BadAnswer,
            .words = "state: expected a string, got nothing",
            .message = "Invalid answer: "},
        invalid("an error with status 200", ok(R"({"error": "internal error"})"), "internal error"),
        invalid("an error of a gateway with status 200", ok(R"({"message": "no Route matched with those values"})"),
            "state: expected a string, got nothing"),
    };
}

} // namespace Taskwatch::Test
