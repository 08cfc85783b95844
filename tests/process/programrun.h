// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QStringList>

namespace Taskwatch::Test {

/// How a run of the program ended.
struct Run {
    int exitCode = -1; ///< -1: it crashed, or did not end
    QByteArray out;
    QByteArray err;

    /// The lines of `out`, where they are JSON.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// Their task ids.
    [[nodiscard]] QStringList taskIds() const;
};

/// Runs the program to its end, while servers in this thread go on answering. @p environment: `NAME=value`.
[[nodiscard]] Run runProgram(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

/// The words of a command line, none with blanks in it.
[[nodiscard]] QStringList words(const char *line);

/// The base address of @p server.
[[nodiscard]] QString endpointOf(const ScriptedServer &server);

/// Answers with the example, under the id that is asked for: `missing…` is not found, `odd…` has a field that cannot be.
void answerExample(const ScriptedServer::Request &request, QTcpSocket *socket);
/// The id that is asked for.
[[nodiscard]] QByteArray askedTask(const ScriptedServer::Request &request);

} // namespace Taskwatch::Test
