// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exerciseapi.h"

#include "fuzztargets.h"

#include <algorithm>

namespace Taskwatch::Fuzz {

namespace {

bool isValid(const TaskId &id)
{
    return TaskId::parse(id.toString()).hasValue();
}

void checkPath(const QByteArray &path)
{
    require(path.startsWith('/'), "a path begins with a slash");
    const QByteArrayList parts = path.split('/');
    require(!parts.contains("..") && !parts.contains("."), "a path stays below the base address");
    const auto isAllowed = [](char c) { return c > ' ' && c != '?' && c != '#' && c < '\x7f'; };
    require(std::all_of(path.begin(), path.end(), isAllowed), "a path is percent-encoded");
}

void checkQuery(const QByteArray &query)
{
    const auto isAllowed = [](char c) { return c > ' ' && c != '#' && c < '\x7f'; };
    require(std::all_of(query.begin(), query.end(), isAllowed), "a query is percent-encoded");
}

void checkTask(const Result<Task> &task)
{
    if (!task)
        return require(!task.error().isEmpty(), "an error has a text");
    require(isValid(task->taskId), "a task has a valid id");
    require(!task->state.text().isEmpty(), "a task has a state");
    require(task->retried >= 0, "retries are not negative");
    require(task->maxRetry >= Task::Unknown, "the maximum of retries is not negative");
}

void checkReports(const QList<ServerReport> &reports)
{
    require(reports.size() <= MostReports, "there are not too many reports");
    require(std::is_sorted(reports.begin(), reports.end(),
                [](const ServerReport &a, const ServerReport &b) { return a.at < b.at; }),
        "reports are sorted by time");
    require(std::all_of(reports.begin(), reports.end(), [](const ServerReport &each) { return each.attempt >= 0; }),
        "attempts are not negative");
}

/// The words that a request for @p list needs.
QList<ListId::Word> wordsFor(const ApiList &list)
{
    QList<ListId::Word> words;
    if (!list.hasValue())
        words.append({list.name, {}});
    for (const ApiList::Parameter &each : list.parameters) {
        if (each.isRequired)
            words.append({each.name, each.values.isEmpty() ? QStringLiteral("a b/c") : each.values.first()});
    }
    return words;
}

void exerciseList(const TaskApi &api, const ApiList &list, const AnswerBody &body)
{
    const Result<ListId> written = ListId::of(wordsFor(list));
    const Result<ListId> id = written ? api.lists().checked(*written) : written;
    if (!id)
        return require(!id.error().isEmpty(), "an error has a text");
    checkPath(api.lists().path(*id));
    PageRequest request{*id, {}};
    for (int page = 0; page < 2; ++page) {
        checkQuery(api.lists().query(request));
        const Result<TaskPage> read = api.lists().decode(body, request);
        if (!read)
            return require(!read.error().isEmpty(), "an error has a text");
        for (const TaskPage::Entry &entry : read->entries) {
            require(!entry.id || isValid(*entry.id), "an entry of a list has a valid id");
            require(entry.raw.isEmpty() || body.bytes().contains(entry.raw), "an entry is a part of the answer");
            if (!read->hasOnlyIds)
                checkTask(entry.task);
        }
        require(read->next.isEmpty() || read->mistake.isEmpty(), "a page names the next or a mistake");
        if (read->next.isEmpty())
            return;
        request.page = read->next;
    }
}

void exerciseMany(const TaskApi &api, const QList<TaskId> &asked, const AnswerBody &body)
{
    checkPath(api.idsPath());
    checkQuery(api.idsQuery(asked));
    const Result<TaskApi::ManyTasks> many = api.decodeTasks(body, asked);
    if (!many)
        return require(!many.error().isEmpty(), "an error has a text");
    for (auto each = many->tasks.begin(); each != many->tasks.end(); ++each) {
        require(asked.contains(each.key()), "only tasks that were requested are answered");
        checkTask(each.value());
    }
    for (auto each = many->reports.begin(); each != many->reports.end(); ++each) {
        require(asked.contains(each.key()), "only tasks that were requested are reported");
        checkReports(each.value());
    }
}

void exerciseFeed(const TaskApi &api, const AnswerBody &body)
{
    checkPath(api.feedPath());
    const Result<FeedPage> page = api.decodeFeed(body);
    if (!page)
        return require(!page.error().isEmpty(), "an error has a text");
    checkQuery(api.feedQuery({fromUnixMs(1), page->cursor}));
    for (const FeedPage::Row &row : page->rows)
        require(isValid(row.id), "a row of the feed has a valid id");
}

} // namespace

void exerciseApi(const TaskApi &api, const TaskId &id, const QByteArray &body)
{
    const AnswerBody answer(body);
    for (const int status : {200, 400, 404})
        std::ignore = api.saysNotFound(status, answer);
    std::ignore = api.isApiError(answer);
    require(!api.errorWords(answer).contains(u'\n'), "an error text is one line");
    for (qsizetype i = 0; i < api.description().lists.size(); ++i)
        exerciseList(api, api.description().lists[i], answer);
    if (api.feed())
        exerciseFeed(api, answer);

    const Result<TaskId> asked = api.checked(id);
    if (!asked)
        return require(!asked.error().isEmpty(), "an error has a text");
    checkPath(api.taskPath(*asked));
    checkQuery(api.taskQuery(*asked));
    const Result<Task> task = api.decodeTask(answer, *asked);
    checkTask(task);
    checkReports(api.reportsOf(answer, *asked));
    if (api.bulkRequests().ids > 1)
        exerciseMany(api, {*asked, api.unknownId()}, answer);
}

} // namespace Taskwatch::Fuzz
