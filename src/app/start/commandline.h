// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/connectionsettings.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Taskwatch {

/// The parsed command line. Files and the environment are not read here, so what they contain is not checked.
struct CommandLine {
    enum class Action : quint8 {
        Window,
        Pause, ///< pause polling in the running instance
        Open,
        Print,
        FindIds, ///< print the ids in a text
        CheckApi,
        ListProfiles,
        ListApis,
        SelfTest,
        Help,
        Version,
        Libraries, ///< the version, and the libraries with theirs
    };
    enum class PrintFormat : quint8 { Table, Json, Csv };
    /// When to stop polling a printed task.
    enum class Until : quint8 {
        Answered, ///< once it has been answered with a task
        Finished, ///< once it is final
    };

    Action action = Action::Window;
    std::optional<QString> api; ///< key or path of an API file; nullopt: the default API, or that of the profile
    QString checkedFile; ///< with Action::CheckApi: the API file
    std::optional<QString> checkedId; ///< with Action::CheckApi: the id that was requested
    QString searchedFile; ///< with Action::FindIds: the text; `-`: standard input
    QStringList ids; ///< as given: ids of tasks and messages, or links to them; without `-`
    bool idsFromInput = false; ///< `-` was given: more ids on standard input, one per line
    std::optional<QString> endpoint;
    std::optional<QString> profile; ///< profile name
    bool allowHttp = false;
    std::optional<QString> tokenFile; ///< `-`: standard input
    ConnectionSettings connection; ///< with absolute file names
    bool demo = false;
    bool newWindow = false; ///< in the running instance: open the window of a profile that has none
    bool minimized = false; ///< open windows minimized; with a running instance, do nothing
    bool restored = false; ///< started again by the session manager, with Qt's option -session
    std::optional<QString> openFile; ///< with Action::Open: the recording to show
    QString screenshotFile; ///< empty: no screenshot
    std::chrono::milliseconds screenshotAfter{3000};
    PrintFormat printFormat = PrintFormat::Table;
    std::optional<Until> until; ///< with Action::Print; nullopt: poll each task once
    std::optional<std::chrono::milliseconds> timeout; ///< for all of Action::Print; nullopt: no limit
    std::optional<std::chrono::milliseconds> requestTimeout; ///< per request

    /// Whether it says something about an endpoint that is not a profile's.
    [[nodiscard]] bool namesEndpoint() const
    {
        return endpoint || tokenFile || api || connection != ConnectionSettings();
    }

    /// Parses @p arguments (the first one is the program's name). On failure the error text names the wrong option.
    static Result<CommandLine> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace Taskwatch
