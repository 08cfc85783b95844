// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <functional>

namespace Taskwatch::Test {

/// Answers a request for the task @p id, whatever way. In all texts below, `{id}` becomes that id. If several tasks are
/// asked for, @p id has commas between theirs. Then what stands between `{each}` and `{/each}` is there for each.
using Answer = std::function<void(const QByteArray &id, QTcpSocket *socket)>;

/// A task that is retrying, without times, as JSON. @p field is set to @p json, which need not be valid; an empty @p
/// json leaves the field out.
[[nodiscard]] QByteArray taskText(const char *field = "", const QByteArray &json = {});

/// A complete answer with status 200 and @p body.
[[nodiscard]] Answer ok(const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n");
/// A complete answer whose status line is `HTTP/1.1 @p status`.
[[nodiscard]] Answer status(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {});

/// Exactly @p bytes. The connection stays open.
[[nodiscard]] Answer sends(const QByteArray &bytes);
/// Exactly @p bytes, then the end of the connection.
[[nodiscard]] Answer sendsAndCloses(const QByteArray &bytes);
/// Exactly @p bytes, then a reset (RST) of the connection.
[[nodiscard]] Answer sendsAndResets(const QByteArray &bytes);
/// As @p answer, then the end of the connection.
[[nodiscard]] Answer closes(const Answer &answer);
/// @p first, and at once @p second, for which nobody asked.
[[nodiscard]] Answer both(const Answer &first, const Answer &second);
/// @p head, then @p part again and again, as fast as it is read.
[[nodiscard]] Answer repeats(const QByteArray &head, const QByteArray &part);
/// @p head, then @p part every few milliseconds.
[[nodiscard]] Answer drips(const QByteArray &head, const QByteArray &part);

/// @p text as a chunk of a chunked body.
[[nodiscard]] QByteArray chunk(const QByteArray &text);
/// The beginning of a chunked answer.
inline const QByteArray ChunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

/// Closes @p socket so that the other side gets a reset.
void reset(QTcpSocket *socket);

} // namespace Taskwatch::Test
