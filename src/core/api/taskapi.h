// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answerbody.h"
#include "api/apidescription.h"
#include "api/idparts.h"
#include "api/listapi.h"
#include "api/taskrows.h"
#include "base/result.h"
#include "lists/manyrequests.h"
#include "profile/apitoken.h"
#include "task/serverreport.h"
#include "task/task.h"
#include "task/watchid.h"

#include <QByteArray>
#include <QHash>

#include <utility>

namespace Taskwatch {

/// The only place that knows an API: paths of the requests, decoding of answers and of error texts, words for states,
/// headers. What it knows comes from an API file. Does not change, so one object may be used in all threads.
class TaskApi final
{
public:
    /// @p parameters: values of the parts of an id that people leave out, by name.
    explicit TaskApi(ApiDescription description, QHash<QString, QString> parameters = {});
    TaskApi(const TaskApi &) = delete;
    TaskApi &operator=(const TaskApi &) = delete;

    [[nodiscard]] const ApiDescription &description() const { return m_description; }

    /// Whether @p id has all parts that a request needs. If not, returns a text that says which form it should have.
    [[nodiscard]] Result<TaskId> checked(const TaskId &id) const { return m_ids.checked(id); }

    /// What @p id stands for here. A message is the list of the API's groups; if it has none, it is a task. Another
    /// list is checked, see ListApi::checked().
    [[nodiscard]] Result<WatchId> meant(const WatchId &id) const;

    /// An id that no task has, for tests of an endpoint.
    [[nodiscard]] TaskId unknownId() const { return m_ids.unknownId(); }

    /// Path of a task relative to the endpoint's base URL, percent-encoded, beginning with `/`. @p id must be
    /// checked().
    [[nodiscard]] QByteArray taskPath(const TaskId &id) const;
    /// Query of the same request, percent-encoded, without `?`.
    [[nodiscard]] QByteArray taskQuery(const TaskId &id) const;
    /// Decodes the body of a successful answer to a request for @p asked. Returns the task or an error text.
    [[nodiscard]] Result<Task> decodeTask(const AnswerBody &body, const TaskId &asked) const;

    /// What the body of a successful answer reports about @p asked beside its present state, oldest first: the rows of
    /// a log, or failed attempts. At most MostReports, the newest.
    [[nodiscard]] QList<ServerReport> reportsOf(const AnswerBody &body, const TaskId &asked) const;

    /// The lists of tasks that can be read.
    [[nodiscard]] const ListApi &lists() const { return m_lists; }

    /// Which requests for several tasks there are.
    [[nodiscard]] BulkRequests bulkRequests() const;
    [[nodiscard]] QByteArray idsPath() const { return m_description.ids->request.path.filled({}); }
    [[nodiscard]] QByteArray idsQuery(const QList<TaskId> &ids) const;
    /// What the body of a successful answer says about several tasks.
    struct ManyTasks {
        QHash<TaskId, Result<Task>> tasks; ///< those of which there is something in the answer
        QHash<TaskId, QList<ServerReport>> reports; ///< of these tasks; see reportsOf()
        bool isCut = false; ///< see IdsObservation
    };
    /// Decodes the body of a successful answer to a request for @p asked. Returns the tasks or an error text.
    [[nodiscard]] Result<ManyTasks> decodeTasks(const AnswerBody &body, const QList<TaskId> &asked) const;

    /// What changed since a time; null if the API has no such request. The functions below need it.
    [[nodiscard]] const ApiFeed *feed() const { return m_description.feed ? &*m_description.feed : nullptr; }
    [[nodiscard]] QByteArray feedPath() const { return m_description.feed->request.path.filled({}); }
    [[nodiscard]] QByteArray feedQuery(const FeedRequest &request) const;
    /// Decodes the body of a successful answer. Returns the page or an error text.
    [[nodiscard]] Result<FeedPage> decodeFeed(const AnswerBody &body) const;

    /// Whether the answer with @p status and @p body says that there is no such task.
    [[nodiscard]] bool saysNotFound(int status, const AnswerBody &body) const;
    /// The server's error text in the body of an error response: one line of plain text, may be empty. For an HTML page
    /// only a note that it is one.
    [[nodiscard]] QString errorWords(const AnswerBody &body) const;
    /// Whether @p body is an error in the API's own form.
    [[nodiscard]] bool isApiError(const AnswerBody &body) const;

    /// Name and value of the header with @p token; an empty name: no token is sent.
    [[nodiscard]] std::pair<QByteArray, QByteArray> authorization(const ApiToken &token) const;

    /// @p token in all forms in which requests contain it, for removing it from answers. Empty if no token is sent.
    [[nodiscard]] QList<ApiToken> sentForms(const ApiToken &token) const;
    /// Options of curl that send the token: `-H "Authorization: Bearer $TASKS_TOKEN"`. Quoted for a shell, in which the
    /// API's environment variable contains the token. Empty if no token is sent.
    [[nodiscard]] QString curlOptions() const;

private:
    /// @p parts: of @p asked.
    [[nodiscard]] Result<Task> readRecord(
        const QJsonObject &record, const TaskId &asked, const QStringList &parts) const;
    /// The rows of an answer of an API with rows, or an error text. @p expected: see AnswerBody::json().
    [[nodiscard]] Result<QList<QJsonValue>> rowsIn(const AnswerBody &body, const QString &expected) const;
    /// Those of @p all that are of the task with the id part @p own, the newest first.
    [[nodiscard]] TaskRows rowsOf(const QList<QJsonValue> &all, const QString &own) const;
    [[nodiscard]] Result<Task> foldRows(const TaskRows &rows, const TaskId &asked, const QStringList &parts) const;
    [[nodiscard]] bool holds(const ApiNotFound &form, int status, const AnswerBody &body) const;

    ApiDescription m_description;
    IdParts m_ids;
    ListApi m_lists;
};

} // namespace Taskwatch
