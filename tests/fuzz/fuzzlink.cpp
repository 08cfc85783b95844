// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/givenids.h"
#include "api/shippedapis.h"
#include "fuzztargets.h"
#include "task/tasklink.h"

namespace Taskwatch::Fuzz {

namespace {

void checkId(const WatchId &id)
{
    if (const TaskId *task = std::get_if<TaskId>(&id))
        return require(TaskId::parse(task->toString()).hasValue(), "an id is valid");
    const auto &list = std::get<ListId>(id);
    require(!list.words().isEmpty() && list.words().size() <= ListId::MostWords, "a list has not too many words");
    const Result<ListId> again = ListId::parse(list.toString());
    require(again && *again == list && again->words() == list.words(), "a list that is written can be read");
}

void checkResult(const Result<WatchId> &id)
{
    if (id)
        checkId(*id);
    else
        require(!id.error().isEmpty(), "an error has a text");
}

} // namespace

void fuzzLink(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const QString &link : {text, QString(QStringLiteral("taskwatch://") + text)}) {
        const Result<TaskLink> read = TaskLink::parse(link);
        require(TaskLink::isLink(link) || !read, "a link has the scheme of a link");
        if (read)
            checkId(read->id());
        else
            require(!read.error().isEmpty(), "an error has a text");
        checkResult(parseWatchId(link, {}));
        checkResult(parseWatchId(link, u"msg_"));
    }
    static const TaskApi api(shippedApi(QStringLiteral("bull-board")));
    const QList<GivenId> given = readGivenIds(text.split(u'\n'), api);
    for (const GivenId &each : given) {
        checkResult(each.id);
        if (each.id)
            checkResult(api.meant(*each.id));
    }
}

} // namespace Taskwatch::Fuzz
