// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"
#include "profile/connectionsettings.h"

#include <QByteArray>
#include <QStringList>

namespace Taskwatch {

/// What a second start of the program passes to the running instance.
struct InstanceRequest {
    enum class Command : quint8 {
        Watch, ///< watch `ids` and show the window
        NewWindow, ///< open the window of the first profile that has none
        Pause, ///< pause polling in all windows
    };

    Command command = Command::Watch;
    QStringList ids; ///< as given: ids of tasks or messages, or links
    QString profile; ///< name of the profile that receives the ids; empty: the one in front
    QString base; ///< of an endpoint without a profile; empty: none was named
    QString api; ///< of `base`: key or absolute path of an API file; empty: the default API
    bool allowHttp = false;
    ConnectionSettings connection = {}; ///< of `base`
    ApiToken token; ///< for `base`; sent between processes of the same user, never written to disk
    QString activationToken; ///< XDG activation token; may be empty

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;

    /// One line, including its line feed.
    [[nodiscard]] QByteArray toLine() const;
    /// Parses what toLine() wrote. Error texts contain no part of @p line.
    static Result<InstanceRequest> fromLine(const QByteArray &line);
};

} // namespace Taskwatch
