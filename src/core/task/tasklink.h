// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/watchid.h"

namespace Taskwatch {

/// A link that opens tasks in the window: `taskwatch://task/ID`, `taskwatch://message/ID`, or any list as
/// `taskwatch://list/NAME:VALUE/NAME:VALUE`, one part for each word of the list. Ids and parts are percent-encoded. It
/// contains no endpoint and no token, so that a link cannot make Taskwatch send the token to another server.
class TaskLink final
{
public:
    static constexpr QStringView Scheme = u"taskwatch";

    explicit TaskLink(WatchId id)
        : m_id(std::move(id))
    {
    }

    /// Whether @p text has the scheme of a task link, valid or not.
    [[nodiscard]] static bool isLink(QStringView text);
    /// Parses @p text as a link, or returns what is wrong with it. A trailing slash, a query and a fragment are
    /// ignored, because programs that pass on links add them.
    static Result<TaskLink> parse(const QString &text);

    [[nodiscard]] const WatchId &id() const { return m_id; }

    friend bool operator==(const TaskLink &, const TaskLink &) = default;

private:
    WatchId m_id;
};

/// Parses @p text, or returns why it is not valid. `msg:ID` and texts that begin with @p groupPrefix (unless it is
/// empty) are messages (the list `message:ID`); `task:ID` and all other texts are tasks; a link (TaskLink) is what it
/// names.
[[nodiscard]] Result<WatchId> parseWatchId(const QString &text, QStringView groupPrefix);

} // namespace Taskwatch
