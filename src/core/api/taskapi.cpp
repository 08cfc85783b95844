// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/taskapi.h"

#include "api/jsonfacts.h"
#include "api/taskreader.h"
#include "api/taskreports.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

struct TaskApiWords {
    Q_DECLARE_TR_FUNCTIONS(TaskApi)
};

constexpr qsizetype MostErrorBytes = 4096; // of a body that is searched or shown as text

void addItem(QByteArray &query, const QString &key, const QString &value)
{
    if (!query.isEmpty())
        query += '&';
    query += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

TaskApi::TaskApi(ApiDescription description, QHash<QString, QString> parameters)
    : m_description(std::move(description))
    , m_ids(m_description.idParts, std::move(parameters))
    , m_lists(m_description, m_ids)
{
}

Result<WatchId> TaskApi::meant(const WatchId &id) const
{
    const auto *list = std::get_if<ListId>(&id);
    if (!list)
        return id;
    const Result<ListId> checked = m_lists.checked(*list);
    if (checked)
        return WatchId(*checked);
    if (list->name() != ListId::Message || list->words().size() != 1 || list->value().isEmpty())
        return Failure{checked.error()};
    if (const ApiList *group = m_lists.group())
        return WatchId(*ListId::of({{group->name, list->value()}}));
    return WatchId(*TaskId::parse(list->value()));
}

QByteArray TaskApi::taskPath(const TaskId &id) const
{
    return m_description.task.path.filled(m_ids.named(id));
}

QByteArray TaskApi::taskQuery(const TaskId &id) const
{
    return m_description.task.filledQuery(m_ids.named(id));
}

Result<Task> TaskApi::readRecord(const QJsonObject &record, const TaskId &asked, const QStringList &parts) const
{
    Result<Task> task = TaskReader(m_description, record, nullptr, parts).read();
    if (!task || task->taskId == asked)
        return task;
    Task read = std::move(task).value();
    const QString askedText = asked.toString();
    const QString answered = read.taskId.toString();
    const qsizetype before = askedText.size() - parts.last().size(); // other parts of the id
    if (const Result<TaskId> whole = TaskId::parse(askedText.first(before) + answered))
        read.taskId = *whole;
    if (answered != parts.last())
        read.flags.prepend({m_description.fact(TaskFact::TaskId).name(),
            TaskApiWords::tr("requested \"%1\", but the answer is about \"%2\"")
                .arg(safeText(askedText), safeText(answered))}); // most important first
    return read;
}

Result<QList<QJsonValue>> TaskApi::rowsIn(const AnswerBody &body, const QString &expected) const
{
    const Result<QJsonValue> root = body.json(expected);
    if (!root)
        return Failure{root.error()};
    const QJsonValue all = JsonPointer::firstIn(*root, m_description.rows->at);
    if (all.isArray() || all.isObject())
        return jsonItems(all);
    return Failure{TaskApiWords::tr("%1: expected an array of rows, got %2")
                       .arg(m_description.rows->at.first().toName(), describedJson(all))};
}

TaskRows TaskApi::rowsOf(const QList<QJsonValue> &all, const QString &own) const
{
    TaskRows rows(m_description);
    for (const QJsonValue &item : all) {
        const QJsonObject row = item.toObject();
        if (jsonScalarText(m_description.rows->match.in(row)) == own)
            rows.add(row);
    }
    rows.sort();
    return rows;
}

Result<Task> TaskApi::foldRows(const TaskRows &rows, const TaskId &asked, const QStringList &parts) const
{
    if (rows.isEmpty())
        return Failure{TaskApiWords::tr("no row of \"%1\" in the answer").arg(safeText(asked.toString()))};
    Result<Task> task = TaskReader(m_description, rows.rows().front().object, &rows, parts).read();
    if (!task)
        return task;
    Task read = std::move(task).value();
    read.taskId = asked;
    return read;
}

Result<Task> TaskApi::decodeTask(const AnswerBody &body, const TaskId &asked) const
{
    const QString expected = TaskApiWords::tr("a task");
    const QStringList parts = m_ids.of(asked);
    if (m_description.rows) {
        const Result<QList<QJsonValue>> rows = rowsIn(body, expected);
        return rows ? foldRows(rowsOf(*rows, parts.last()), asked, parts) : Failure{rows.error()};
    }
    const Result<QJsonObject> object = body.object(expected);
    if (!object)
        return Failure{object.error()};
    if (m_description.taskAt.isEmpty())
        return readRecord(*object, asked, parts);
    const QJsonValue record = JsonPointer::firstIn(*object, m_description.taskAt);
    if (!record.isObject())
        return Failure{TaskApiWords::tr("%1: expected an object, got %2")
                           .arg(m_description.taskAt.first().toName(), describedJson(record))};
    return readRecord(record.toObject(), asked, parts);
}

QList<ServerReport> TaskApi::reportsOf(const AnswerBody &body, const TaskId &asked) const
{
    const QStringList parts = m_ids.of(asked);
    if (m_description.rows) {
        const Result<QList<QJsonValue>> all = rowsIn(body, {});
        const TaskRows rows = all ? rowsOf(*all, parts.last()) : TaskRows(m_description);
        return TaskReports(m_description).ofRows(rows);
    }
    const QJsonValue root = body.root();
    const QJsonValue task = m_description.taskAt.isEmpty() ? root : JsonPointer::firstIn(root, m_description.taskAt);
    return TaskReports(m_description).inTask(task.toObject());
}

BulkRequests TaskApi::bulkRequests() const
{
    const ApiList *group = m_lists.group();
    return {.groupList = group ? group->name : QString(), .ids = m_description.ids ? m_description.ids->chunk : 1};
}

QByteArray TaskApi::idsQuery(const QList<TaskId> &ids) const
{
    const ApiIds &form = *m_description.ids;
    QByteArray query = form.request.filledQuery({});
    QStringList parts;
    for (const TaskId &id : ids) {
        parts.append(m_ids.of(id).constLast());
        if (form.isRepeated)
            addItem(query, form.send, parts.last());
    }
    if (!form.isRepeated)
        addItem(query, form.send, parts.join(u','));
    return query;
}

Result<TaskApi::ManyTasks> TaskApi::decodeTasks(const AnswerBody &body, const QList<TaskId> &asked) const
{
    const QString expected = TaskApiWords::tr("tasks");
    ManyTasks many;
    if (!m_description.rows) {
        const Result<QJsonValue> root = body.json(expected);
        if (!root)
            return Failure{root.error()};
        const QList<QJsonValue> items =
            jsonItems(m_description.taskAt.isEmpty() ? *root : JsonPointer::firstIn(*root, m_description.taskAt));
        QHash<QString, QJsonObject> records;
        for (const QJsonValue &item : items)
            records.insert(TaskReader::idIn(m_description, item.toObject()), item.toObject());
        for (const TaskId &id : asked) {
            const QStringList parts = m_ids.of(id);
            const auto record = records.constFind(parts.last());
            if (record == records.constEnd())
                continue;
            many.tasks.insert(id, readRecord(*record, id, parts));
            many.reports.insert(id, TaskReports(m_description).inTask(*record));
        }
        return many;
    }
    const Result<QList<QJsonValue>> rows = rowsIn(body, expected);
    if (!rows)
        return Failure{rows.error()};
    QHash<QString, QList<QJsonValue>> byId;
    for (const QJsonValue &row : *rows)
        byId[jsonScalarText(m_description.rows->match.in(row.toObject()))].append(row);
    for (const TaskId &id : asked) {
        const QStringList parts = m_ids.of(id);
        const auto own = byId.constFind(parts.last());
        if (own == byId.constEnd())
            continue;
        const TaskRows ofTask = rowsOf(*own, parts.last());
        many.tasks.insert(id, foldRows(ofTask, id, parts));
        many.reports.insert(id, TaskReports(m_description).ofRows(ofTask));
    }
    // A server may have its own limit. Then it names a next page, which cannot be requested with ids.
    const int full = m_description.ids->fullRows;
    const std::optional<ApiFeed> &feed = m_description.feed;
    const bool hasMore = feed && !feed->cursor.isRoot() && !isJsonTimeUnset(feed->cursor.in(body.root()));
    many.isCut = (full > 0 && rows->size() >= full) || hasMore;
    return many;
}

QByteArray TaskApi::feedQuery(const FeedRequest &request) const
{
    const ApiFeed &form = *m_description.feed;
    QByteArray query = form.request.filledQuery({});
    addItem(query, form.since, QString::number(toUnixMs(request.since)));
    if (!request.cursor.isEmpty())
        addItem(query, form.send, request.cursor);
    return query;
}

Result<FeedPage> TaskApi::decodeFeed(const AnswerBody &body) const
{
    const Result<QList<QJsonValue>> rows = rowsIn(body, TaskApiWords::tr("a list of changes"));
    if (!rows)
        return Failure{rows.error()};
    FeedPage page;
    if (const JsonPointer &next = m_description.feed->cursor; !next.isRoot()) {
        const Result<QString> cursor = jsonCursor(next.in(body.root()), next.toName());
        if (!cursor)
            return Failure{cursor.error()};
        page.cursor = *cursor;
    }
    TaskRows known(m_description);
    for (const QJsonValue &row : *rows)
        known.add(row.toObject());
    for (const TaskRows::Row &row : known.rows()) {
        const Result<TaskId> id = TaskId::parse(jsonScalarText(m_description.rows->match.in(row.object)));
        if (id && row.time)
            page.rows.append({*id, *row.time, row.state});
        else
            ++page.badRows;
    }
    return page;
}

bool TaskApi::holds(const ApiNotFound &form, int status, const AnswerBody &body) const
{
    const bool isSuccess = status >= 200 && status < 300;
    if (form.status != status && !(form.status == 200 && isSuccess))
        return false;
    if (form.status != 200 && !form.isEmpty && !form.at && form.contains.isEmpty())
        return true; // the body does not matter
    if (form.isEmpty && !(m_description.rows && isSuccess)) {
        if (!body.bytes().trimmed().isEmpty())
            return false;
    } else if (form.isEmpty) {
        const QJsonValue rows = JsonPointer::firstIn(body.root(), m_description.rows->at);
        if (!body.isJson() || rows.isUndefined() || !jsonItems(rows).isEmpty())
            return false;
    }
    if (form.at) {
        const QJsonValue value = body.isJson() ? form.at->in(body.root()) : QJsonValue();
        return !value.isUndefined() && !value.isNull()
            && jsonScalarText(value).contains(form.contains, Qt::CaseInsensitive);
    }
    if (!form.contains.isEmpty() && body.looksLikeHtml())
        return false; // the page of a server that knows no such address
    return QString::fromUtf8(body.bytes().left(MostErrorBytes)).contains(form.contains, Qt::CaseInsensitive);
}

bool TaskApi::saysNotFound(int status, const AnswerBody &body) const
{
    return std::any_of(m_description.notFound.begin(), m_description.notFound.end(),
        [&](const ApiNotFound &form) { return holds(form, status, body); });
}

bool TaskApi::isApiError(const AnswerBody &body) const
{
    const QJsonValue root = body.root();
    return root.isObject() && !jsonScalarText(JsonPointer::firstIn(root, m_description.errors)).isEmpty();
}

QString TaskApi::errorWords(const AnswerBody &body) const
{
    if (const QJsonValue root = body.root(); root.isObject()) {
        const QJsonValue error = JsonPointer::firstIn(root, m_description.errors);
        if (error.isString())
            return safeFirstLine(error.toString());
    }
    if (body.looksLikeHtml())
        return TaskApiWords::tr("(an HTML page)");
    // A body that is not of the documented form is shown as it is.
    return safeFirstLine(QString::fromUtf8(body.bytes().left(MostErrorBytes)));
}

std::pair<QByteArray, QByteArray> TaskApi::authorization(const ApiToken &token) const
{
    if (token.isEmpty())
        return {};
    const QByteArray secret = token.secretText().toLatin1();
    switch (m_description.auth) {
    case ApiDescription::Auth::Bearer:
        return {QByteArrayLiteral("Authorization"), "Bearer " + secret};
    case ApiDescription::Auth::Basic:
        return {QByteArrayLiteral("Authorization"), "Basic " + secret.toBase64()};
    case ApiDescription::Auth::Header:
        return {m_description.authHeader, secret};
    case ApiDescription::Auth::None:
        return {};
    }
    Q_UNREACHABLE();
}

QList<ApiToken> TaskApi::sentForms(const ApiToken &token) const
{
    if (token.isEmpty() || m_description.auth == ApiDescription::Auth::None)
        return {};
    QList<ApiToken> forms = {token};
    if (m_description.auth == ApiDescription::Auth::Basic) {
        if (const Result<ApiToken> encoded = ApiToken::parse(token.secretText().toLatin1().toBase64()))
            forms.append(*encoded);
    }
    return forms;
}

QString TaskApi::curlOptions() const
{
    const QString named = m_description.environment.token;
    const QString variable = named.isEmpty() ? QStringLiteral("TASKS_TOKEN") : named;
    switch (m_description.auth) {
    case ApiDescription::Auth::Bearer:
        return QStringLiteral("-H \"Authorization: Bearer $%1\"").arg(variable);
    case ApiDescription::Auth::Basic:
        return QStringLiteral("-u \"$%1\"").arg(variable);
    case ApiDescription::Auth::Header:
        return QStringLiteral("-H \"%1: $%2\"").arg(QString::fromLatin1(m_description.authHeader), variable);
    case ApiDescription::Auth::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
