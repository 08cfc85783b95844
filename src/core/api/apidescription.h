// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/idforms.h"
#include "task/taskstate.h"
#include "json/jsonpointer.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace Taskwatch {

/// A text of an API file with names in braces, such as `/v1/tasks/{id}`.
struct ApiTemplate {
    struct Piece {
        QString text; ///< literal text, or the name without its braces
        bool isName = false;
    };
    QList<Piece> pieces;

    [[nodiscard]] bool has(QStringView name) const;
    /// The text with each name replaced by its value in @p values, percent-encoded.
    [[nodiscard]] QByteArray filled(const QHash<QString, QString> &values) const;
    /// The text with each name replaced by its value, as it is. Empty if a value is missing.
    [[nodiscard]] QString plain(const QHash<QString, QString> &values) const;
};

/// Path and query of a request below the base address.
struct ApiRequestForm {
    ApiTemplate path; ///< begins with `/`, percent-encoded
    QList<std::pair<QString, ApiTemplate>> query;

    /// All names in braces, each once.
    [[nodiscard]] QStringList names() const;
    /// The query, percent-encoded, without `?`. An item with a name that has no value in @p values is left out.
    [[nodiscard]] QByteArray filledQuery(const QHash<QString, QString> &values) const;
};

/// What a number means where a time is expected. A text is always read as RFC 3339, or as a number in digits.
enum class ApiTime : quint8 {
    Milliseconds, ///< since 1970
    Seconds, ///< since 1970, also with a fraction
    Auto, ///< one of these, by its size
    Rfc3339, ///< no time; only texts are
};

/// One way to find a fact in an answer. Its states are folded by foldedState().
struct ApiSource {
    /// Which row of a task the pointers begin at, for an API that answers with rows.
    enum class Row : quint8 {
        Newest,
        NewestWithValue, ///< the newest in which the value is set
    };
    /// How a number of attempts becomes a number of retries.
    enum class Attempts : quint8 {
        None, ///< the number counts retries
        Started, ///< attempts that began
        Finished, ///< attempts that ended
        Most, ///< attempts that are allowed
    };
    enum class Encoding : quint8 { None, Base64, Json };
    enum class Lines : quint8 { All, First, Last };
    /// Counts the rows of a task in some states.
    struct Count {
        QStringList states;
        int less = 0; ///< subtracted from the number
        QStringList lessOneIf; ///< one less if the task has a row in one of these states
    };

    QList<JsonPointer> at; ///< the first that leads to a value wins
    JsonPointer lastOf; ///< an array, in whose last element the pointers begin, unless it is the root
    bool isSum = false; ///< a time: the first of the pointers, plus milliseconds at the others
    QString idPart; ///< not in the answer, but this part of the requested id
    QList<Count> counts; ///< not in the answer, but the greatest of these numbers

    Row row = Row::Newest;
    QStringList rowStates; ///< only rows in these states; empty: all
    QStringList laterThan; ///< a time counts only if it is later than the newest row in these states

    std::optional<ApiTime> time; ///< none: as the API's other times
    QList<QJsonValue> unset; ///< values that mean "not set" here, beside those of the API
    bool asText = false; ///< a number or a boolean is taken as its text
    Attempts attempts = Attempts::None;
    Encoding encoding = Encoding::None;
    Lines lines = Lines::All;
    QList<Phase> whenPhases; ///< only in these phases; empty: in all
    QStringList whenStates; ///< only in these states; empty: in all
};

/// Where a fact of a task is in an answer.
struct ApiFact {
    QList<ApiSource> sources; ///< the first that leads to a value wins; empty: the API does not tell the fact
    bool required = false; ///< an answer without it is flagged; without a state it is no task
    bool upToMaxRetry = false; ///< a number that is larger than maxRetry is replaced by it

    /// The name for error texts, as in the API.
    [[nodiscard]] QString name() const;
};

/// The facts of a task, in the order of `Task`.
enum class TaskFact : quint8 {
    TaskId,
    MessageId,
    Url,
    State,
    Retried,
    MaxRetry,
    NextProcessAt,
    CompletedAt,
    Deadline,
    Error,
    LastErrorAt,
};
inline constexpr int TaskFactCount = 11;
/// The name of @p fact in API files: `taskId`, `messageId`, …
[[nodiscard]] QString taskFactKey(TaskFact fact);

/// How a task is made of the rows that an API answers with, one for each change of the task.
struct ApiRows {
    QList<JsonPointer> at; ///< an array of rows, or an object with a row in each member; the first that exists
    JsonPointer match; ///< in a row: the id of its task
    JsonPointer time; ///< in a row: when it was written
    QStringList rank; ///< states, folded; of rows of the same time the one that is named first is newer
};

/// Where a task that the answer itself contains has an array of what happened to it, such as its failed attempts.
struct ApiReports {
    JsonPointer at; ///< in the task: an array, or an object with a report in each member
    JsonPointer time; ///< in a report, as the others: when it happened
    std::optional<JsonPointer> state; ///< what the task changed to
    std::optional<JsonPointer> attempt; ///< the number of the attempt that failed
    std::optional<JsonPointer> error; ///< why an attempt failed
};

/// One form of an answer that means "there is no such task". All conditions that are given must hold.
struct ApiNotFound {
    int status = 200;
    bool isEmpty = false; ///< the body is empty, or has no row of the task
    std::optional<JsonPointer> at; ///< the body is JSON with a value there
    QString contains; ///< the value, or the body without one, contains this text in any case
};

/// A list of tasks that can be read page by page.
struct ApiList {
    /// A name in the request, for which a person gives a value.
    struct Parameter {
        QString name;
        bool isRequired = true;
        QStringList values; ///< which there are; empty: any
    };
    /// The element of an array that contains the list: the one with a certain value.
    struct Within {
        JsonPointer array;
        JsonPointer match; ///< in an element: the value
        ApiTemplate value;
    };
    enum class Pages : quint8 {
        None, ///< there is only one
        Cursor, ///< each page contains the cursor of the next
        Offset, ///< the number of tasks before the page
        Number, ///< the number of the page, from 1
    };

    QString name; ///< as people write it before the colon: `queue` in `queue:emails`
    ApiRequestForm request;
    QList<Parameter> parameters; ///< the one with the name of the list comes first; it may be missing
    std::optional<Within> within;
    QList<JsonPointer> at; ///< an array of tasks, or an object with a task in each member; the first that exists
    JsonPointer place; ///< where in the answer for one task an element would be
    ApiTemplate state; ///< the state of all tasks of the list; empty: the elements tell it
    Pages pages = Pages::None;
    QString send; ///< query parameter of the cursor, offset or number
    JsonPointer cursor; ///< where the cursor of the next page is
    int size = 0; ///< tasks on a full page; 0: unknown
    QString sizeParameter; ///< query parameter of the size; may be empty
    bool isNewestFirst = false; ///< new tasks come before those that were there before
    bool isGroup = false; ///< lists the tasks that have the same group (`messageId`)
    QList<TaskFact> untold; ///< facts that the list does not contain

    /// Whether a person writes a value after the name of the list.
    [[nodiscard]] bool hasValue() const { return !parameters.isEmpty() && parameters.first().name == name; }
    [[nodiscard]] bool hasParameter(const QString &wanted) const
    {
        return std::any_of(
            parameters.begin(), parameters.end(), [&](const Parameter &each) { return each.name == wanted; });
    }
    /// Whether an element is as good as the answer for one task. Only the deadline may be missing, because the last one
    /// is remembered.
    [[nodiscard]] bool hasTasks() const
    {
        return std::all_of(untold.begin(), untold.end(), [](TaskFact each) { return each == TaskFact::Deadline; });
    }
};

/// A request for several tasks by their ids.
struct ApiIds {
    ApiRequestForm request;
    QString send; ///< query parameter of the ids
    bool isRepeated = false; ///< the parameter is repeated for each id; otherwise one has them all, with commas
    int chunk = 0; ///< at most this many ids in a request, ≥ 2
    int fullRows = 0; ///< an answer with this many rows may be incomplete; 0: none is
};

/// A list of what changed in any task since a time.
struct ApiFeed {
    ApiRequestForm request;
    QString since; ///< query parameter of the time, in Unix ms
    std::chrono::milliseconds overlap{}; ///< how late a row may come
    QString send; ///< query parameter of the cursor
    JsonPointer cursor; ///< where the cursor of the next page is
};

/// What an API file says. See resources/doc/apis.md for the format. A value.
struct ApiDescription {
    enum class Auth : quint8 {
        Bearer, ///< `Authorization: Bearer TOKEN`
        Basic, ///< `Authorization: Basic …`; the token is `user:password`
        Header, ///< the token in a header of its own
        None, ///< no token is sent
    };

    QString key; ///< the name of the file without its ending: `bull-board`
    QString name; ///< for people: `River UI`
    QString about; ///< a sentence or two; may be empty
    QString documentation; ///< an address; may be empty
    QString base; ///< default base address; may be empty
    QStringList otherPaths; ///< paths of the same service that are no requests of this API; each begins with `/`

    Auth auth = Auth::Bearer;
    QByteArray authHeader; ///< only for Auth::Header

    /// Environment variables; empty: none.
    struct Environment {
        QString base;
        QString token;
        QString region; ///< which of the regions is meant
        QList<std::pair<QString, QString>> regions; ///< prefix of a region's variables, and its default base address
    };
    Environment environment;

    /// What people call these things, in lower case.
    struct Words {
        QString task;
        QString group; ///< what `messageId` contains
        QString destination; ///< what `url` contains
    };
    Words words;

    QStringList idParts; ///< what an id consists of; the last part is the task's own
    IdForms idForms; ///< what ids look like in texts

    ApiRequestForm task;
    QList<JsonPointer> taskAt; ///< where the task is in the answer; the first that exists. Empty: the whole answer
    std::optional<ApiRows> rows; ///< none: the answer contains the task itself
    std::optional<ApiReports> reports; ///< only without rows, which are reports too

    ApiTime time = ApiTime::Milliseconds;
    QList<QJsonValue> unset; ///< values that mean "not set", beside null and the empty text
    std::array<ApiFact, TaskFactCount> facts;
    [[nodiscard]] const ApiFact &fact(TaskFact fact) const { return facts[static_cast<size_t>(fact)]; }

    /// Phase of a state, and whether the state is final.
    struct StateMeaning {
        Phase phase = Phase::Unknown;
        bool isFinal = false;

        /// The meaning for a task that was retried @p retried times: after a retry, a task that waits is in the phase
        /// "retrying".
        [[nodiscard]] StateMeaning after(qint64 retried) const
        {
            return {phase == Phase::Waiting && retried > 0 ? Phase::Retrying : phase, isFinal};
        }
    };
    QHash<QString, StateMeaning> states; ///< by foldedState()
    /// The state @p text of a task that was retried @p retried times.
    [[nodiscard]] TaskState stateOf(const QString &text, qint64 retried) const;

    /// @p path (percent-encoded) without its end, if that is the beginning of a request's path or one of `otherPaths`:
    /// the base of `/x/v1/tasks/` is `/x` where tasks are at `/v1/tasks/{id}`. Without a slash at its end.
    [[nodiscard]] QString baseIn(const QString &path) const;

    QList<ApiNotFound> notFound;
    bool goneMayBeFinished = false; ///< a task that is no longer found may have been finished and removed
    QList<JsonPointer> errors; ///< where the text of an error answer is; the first that exists

    /// Names of headers with limits, in lower case; empty: none.
    struct Limits {
        QByteArray reset; ///< when the quota is renewed, Unix time
        QByteArray burstReset; ///< when the quota of short bursts is renewed, Unix time
        QByteArray burstRemaining; ///< requests left until then
    };
    Limits limits;

    QList<ApiList> lists;
    std::optional<ApiIds> ids;
    std::optional<ApiFeed> feed; ///< only with `rows`
};

} // namespace Taskwatch
