// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchid.h"

#include "tasklink.h"

namespace Taskwatch {

namespace {

constexpr QStringView TaskMark = u"task:";
constexpr QStringView MessageMark = u"msg:";

template <typename Id>
Result<WatchId> parseAs(const QString &text)
{
    const Result<Id> id = Id::parse(text);
    if (!id)
        return Failure{id.error()};
    return WatchId(*id);
}

} // namespace

Result<WatchId> parseWatchId(const QString &text)
{
    if (TaskLink::isLink(text)) {
        const Result<TaskLink> link = TaskLink::parse(text);
        if (!link)
            return Failure{link.error()};
        return link->id();
    }
    if (text.startsWith(TaskMark))
        return parseAs<TaskId>(text.sliced(TaskMark.size()));
    if (text.startsWith(MessageMark))
        return parseAs<MessageId>(text.sliced(MessageMark.size()));
    return text.startsWith(MessageId::Prefix) ? parseAs<MessageId>(text) : parseAs<TaskId>(text);
}

} // namespace Taskwatch
