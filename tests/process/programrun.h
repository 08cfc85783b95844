// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QStringList>

namespace Taskwatch::Test {

/// Result of a run of the program.
struct Run {
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// The lines of `out`, parsed as JSON.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The task ids in objects().
    [[nodiscard]] QStringList taskIds() const;
};

/// Runs the program and waits for its end, while servers in this thread continue to answer. @p environment:
/// `NAME=value`.
[[nodiscard]] Run runProgram(
    const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

/// Splits a command line at blanks.
[[nodiscard]] QStringList words(const char *line);

/// The base address of @p server.
[[nodiscard]] QString endpointOf(const ScriptedServer &server);

/// Answers with the example task, with the requested id. `missing…` is not found; `odd…` has an impossible field.
void answerExample(const ScriptedServer::Request &request, QTcpSocket *socket);
/// The requested id.
[[nodiscard]] QByteArray askedTask(const ScriptedServer::Request &request);

} // namespace Taskwatch::Test
