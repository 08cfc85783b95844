// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Taskwatch {

/// What the command line asks for, checked as far as it can be without looking at files or the environment.
struct CommandLine {
    enum class Action : quint8 { Window, Open, Print, SelfTest, Help, Version };
    enum class PrintFormat : quint8 { Table, Json, Csv };
    /// How far a printed task is followed.
    enum class Until : quint8 {
        Answered, ///< until it was answered with a task once
        Finished, ///< until nothing can follow any more
    };

    Action action = Action::Window;
    QStringList ids; ///< as given, of tasks and messages, or links to them; `-` is not among them
    bool idsFromInput = false; ///< `-`: more ids on standard input, one a line
    std::optional<QString> endpoint;
    std::optional<QString> profile; ///< name of what is kept of an endpoint
    bool allowHttp = false;
    std::optional<QString> tokenFile; ///< `-` is standard input
    bool demo = false;
    std::optional<QString> openFile; ///< with Action::Open: the recording to be shown
    QString screenshotFile; ///< empty: none
    std::chrono::milliseconds screenshotAfter{3000};
    PrintFormat printFormat = PrintFormat::Table;
    std::optional<Until> until; ///< with Action::Print; none: one look at each
    std::optional<std::chrono::milliseconds> timeout; ///< that Action::Print may take in all; none: as long as it takes
    std::optional<std::chrono::milliseconds> requestTimeout; ///< that one request may take

    /// Takes @p arguments (the program's name first), or says what is wrong with them.
    static Result<CommandLine> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace Taskwatch
