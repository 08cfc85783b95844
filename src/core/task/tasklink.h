// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/watchid.h"

namespace Taskwatch {

/// A link that opens a task or message in the window: `taskwatch://task/ID` or `taskwatch://message/ID`, the id
/// percent-encoded. It names no endpoint and no token, so that a link cannot have the token sent anywhere.
class TaskLink final
{
public:
    static constexpr QStringView Scheme = u"taskwatch";

    explicit TaskLink(WatchId id)
        : m_id(std::move(id))
    {
    }

    /// Whether @p text is meant as a link of ours, good or not.
    [[nodiscard]] static bool isLink(QStringView text);
    /// Takes @p text as a link, or says what is wrong with it. A slash at its end, a query and a fragment are ignored; programs
    /// that hand links on add them.
    static Result<TaskLink> parse(const QString &text);

    [[nodiscard]] const WatchId &id() const { return m_id; }
    [[nodiscard]] QString toString() const;

    friend bool operator==(const TaskLink &, const TaskLink &) = default;

private:
    WatchId m_id;
};

/// Takes @p text as an id of a task or message, or says why it cannot be: `msg:ID` and what begins with MessageId::Prefix is a message, `task:ID` and
/// everything else a task; a link (TaskLink) is what it names.
[[nodiscard]] Result<WatchId> parseWatchId(const QString &text);

} // namespace Taskwatch
