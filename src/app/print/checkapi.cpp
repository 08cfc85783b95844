// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/checkapi.h"

#include "api/givenids.h"
#include "settings/apifiles.h"
#include "start/exitcode.h"
#include "start/printerror.h"
#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace Taskwatch {

namespace {

struct CheckApiWords {
    Q_DECLARE_TR_FUNCTIONS(CheckApi)
};

constexpr qint64 MostAnswerBytes = qint64{8} * 1024 * 1024; // as for a page

void print(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

QString timeText(OptionalTime<Timestamp> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(toUnixMs(*time), Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

void printFact(TaskFact fact, const QString &value)
{
    const QString shown = value.isEmpty() ? CheckApiWords::tr("not set") : safeText(value);
    const QString name = taskFactKey(fact) + u':';
    print(u"  " + name.leftJustified(15) + shown);
}

void printTask(const Task &task)
{
    const QString state = (task.state.isFinal() ? CheckApiWords::tr("%1 (phase %2, final)", "a state")
                                                : CheckApiWords::tr("%1 (phase %2)", "a state"))
                              .arg(task.state.text().toString(), phaseKey(task.state.phase()));
    printFact(TaskFact::TaskId, task.taskId.toString());
    printFact(TaskFact::MessageId, task.messageId);
    printFact(TaskFact::Url, task.url);
    printFact(TaskFact::State, state);
    printFact(TaskFact::Retried, QString::number(task.retried));
    printFact(TaskFact::MaxRetry, task.maxRetry == Task::Unknown ? QString() : QString::number(task.maxRetry));
    printFact(TaskFact::NextProcessAt, timeText(task.nextProcessAt));
    printFact(TaskFact::CompletedAt, timeText(task.completedAt));
    printFact(TaskFact::Deadline, timeText(task.deadline));
    printFact(TaskFact::Error, task.error);
    printFact(TaskFact::LastErrorAt, timeText(task.lastErrorAt));
    for (const TaskFlag &flag : task.flags)
        print(CheckApiWords::tr("  cannot be right: %1: %2").arg(flag.field, flag.detail));
    if (task.state.phase() == Phase::Unknown)
        print(CheckApiWords::tr("  The state is not in \"states\", so the task would never be finished."));
}

void printReports(const QList<ServerReport> &reports)
{
    if (!reports.isEmpty())
        print(CheckApiWords::tr("told by the server:"));
    for (const ServerReport &report : reports) {
        QStringList parts = {timeText(report.at)};
        if (!report.state.text().isEmpty())
            parts.append(safeText(report.state.text()));
        if (report.attempt > 0)
            parts.append(CheckApiWords::tr("attempt %1 failed").arg(report.attempt));
        if (!report.error.isEmpty())
            parts.append(safeFirstLine(report.error));
        print(u"  " + commaText(parts));
    }
}

void printRequest(const QByteArray &path, const QByteArray &query)
{
    print(CheckApiWords::tr("request: GET {base}%1")
              .arg(QString::fromLatin1(path + (query.isEmpty() ? "" : "?") + query)));
}

/// The answer on standard input; none, and a message, if it cannot be read.
std::optional<QByteArray> readAnswer()
{
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        return input.read(MostAnswerBytes);
    printError(CheckApiWords::tr("standard input cannot be read: %1").arg(input.errorString()));
    return std::nullopt;
}

void printEntry(const TaskPage &page, const TaskPage::Entry &entry)
{
    const QString id = entry.id ? safeText(entry.id->toString()) : CheckApiWords::tr("without an id");
    if (page.isBad(entry))
        print(CheckApiWords::tr("  %1: not a task: %2").arg(id, entry.task.error()));
    else if (page.hasOnlyIds)
        print(u"  " + id);
    else
        print(CheckApiWords::tr("  %1: %2 (phase %3)")
                  .arg(id, safeText(entry.task->state.text().toString()), phaseKey(entry.task->state.phase())));
}

/// Checks an answer that is a page of @p list.
int checkList(const TaskApi &api, const ListId &list)
{
    const PageRequest request{list, {}};
    printRequest(api.lists().path(list), api.lists().query(request));
    const std::optional<QByteArray> body = readAnswer();
    if (!body)
        return ExitCode::NotAnswered;
    const Result<TaskPage> page = api.lists().decode(*body, request);
    if (!page) {
        printError(CheckApiWords::tr("the answer is not a list: %1").arg(page.error()));
        return ExitCode::NotAnswered;
    }
    const int entries = pluralNumber(page->entries.size());
    print(page->hasOnlyIds ? CheckApiWords::tr("%n entries, of which only the ids are used", nullptr, entries)
                           : CheckApiWords::tr("%n entries", nullptr, entries));
    for (const TaskPage::Entry &entry : page->entries)
        printEntry(*page, entry);
    if (!page->mistake.isEmpty())
        print(CheckApiWords::tr("the next page cannot be found: %1").arg(page->mistake));
    else if (page->isCut)
        print(CheckApiWords::tr("The page is full. There may be more, which cannot be read without \"pages/by\"."));
    else if (!page->next.isEmpty())
        printRequest(api.lists().path(list), api.lists().query({list, page->next}));
    return page->badEntries() == 0 && page->mistake.isEmpty() ? ExitCode::Success : ExitCode::NotAnswered;
}

/// Checks an answer about the task @p id.
int checkTask(const TaskApi &api, const TaskId &id)
{
    const Result<TaskId> checked = api.checked(id);
    if (!checked) {
        printError(checked.error());
        return ExitCode::BadUsage;
    }
    printRequest(api.taskPath(*checked), api.taskQuery(*checked));
    const std::optional<QByteArray> answer = readAnswer();
    if (!answer)
        return ExitCode::NotAnswered;
    const AnswerBody body = *answer;
    for (const ApiNotFound &form : api.description().notFound) {
        // A form with a status alone would fit every body.
        const bool saysBody = form.isEmpty || form.at || !form.contains.isEmpty();
        if (!saysBody || !api.saysNotFound(form.status, body))
            continue;
        constexpr int Ok = 200;
        print(form.status == Ok
                ? CheckApiWords::tr("the answer means that there is no such task")
                : CheckApiWords::tr("with status %1 the answer means that there is no such task").arg(form.status));
        return ExitCode::NotAnswered;
    }
    if (api.isApiError(body))
        print(CheckApiWords::tr("error text: %1").arg(api.errorWords(body)));
    const Result<Task> task = api.decodeTask(body, *checked);
    if (!task) {
        printError(CheckApiWords::tr("the answer is not a task: %1").arg(task.error()));
        return ExitCode::NotAnswered;
    }
    printTask(*task);
    printReports(api.reportsOf(body, *checked));
    return ExitCode::Success;
}

int checkAnswer(const TaskApi &api, const QString &text)
{
    const QList<GivenId> all = readGivenIds({text}, api);
    const auto wrong = std::find_if(all.begin(), all.end(), [](const GivenId &given) { return !given.id; });
    if (wrong != all.end() || all.size() != 1) {
        printError(wrong != all.end()
                ? wrong->id.error()
                : CheckApiWords::tr("--id must name one task or one list, and names %1").arg(all.size()));
        return ExitCode::BadUsage;
    }
    const WatchId &id = *all.first().id;
    const auto *list = std::get_if<ListId>(&id);
    return list ? checkList(api, *list) : checkTask(api, std::get<TaskId>(id));
}

} // namespace

int checkApi(const QString &file, const std::optional<QString> &id)
{
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(file);
    if (!api) {
        printError(api.error());
        return ExitCode::BadUsage;
    }
    print(CheckApiWords::tr("%1 is valid: %2").arg(safeText(file), safeText((*api)->description().name)));
    return id ? checkAnswer(**api, *id) : ExitCode::Success;
}

} // namespace Taskwatch
