// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Taskwatch {

/// What a start of the program hands to the one that is running already.
struct InstanceRequest {
    QStringList ids; ///< as they were given: of tasks or messages, or links
    QString profile; ///< the name of the one that is to take them; empty: the one in front
    QString base; ///< of an endpoint that is no profile's; empty: none was named
    bool allowHttp = false;
    ApiToken token; ///< for `base`; travels between two processes of one person, through memory alone
    QString activationToken; ///< by which the desktop lets a window come to the front; may be empty

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;

    /// One line, with its line feed.
    [[nodiscard]] QByteArray toLine() const;
    /// Takes what toLine() wrote; the words of a refusal hold none of it.
    static Result<InstanceRequest> fromLine(const QByteArray &line);
};

} // namespace Taskwatch
