// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/storedtask.h"

#include "journal/tables/journalvalues.h"
#include "journal/tables/storedversion.h"
#include "table/answertemplate.h"
#include "task/unknowntask.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Upper limit of a poll's age, whatever a damaged file contains.
constexpr std::chrono::milliseconds LongestSince = std::chrono::years(100);

/// Order of the selected columns, before those of StoredVersion.
enum Column {
    Row,
    Id,
    AddedAt,
    Watched,
    ForgottenAt,
    Trimmed,
    LastChange,
    SameAt,
    VersionFailure,
    VersionDetail,
    Changes,
    Trail,
    Gone,
    ToldAt,
    ToldTook,
    ToldStatus,
    ToldNext,
    Form,
    FailedAt,
    FailedTook,
    FailedStatus,
    FailedNext,
    PollFailure,
    PollDetail,
    FailedForm,
    Version,
    Ring = Version + StoredVersion::Columns
};

/// Joins the texts: a separate statement costs more than a few more rows in this one.
QString selectFrom(const QString &more, const QString &tables)
{
    return QStringLiteral(
               "SELECT t.id, t.task_id, t.added_at, t.watched, t.forgotten_at, t.trimmed, t.last_change, t.same_at,"
               " t.version_failure, t.version_detail, t.changes, t.trail, t.gone,"
               " t.told_at, t.told_took, t.told_status, t.told_next, t.form,"
               " t.failed_at, t.failed_took, t.failed_status, t.failed_next, t.failure, t.detail, t.failed_form,"
               " state.text, message.text, url.text, t.retried, t.max_retry, t.next_at, t.completed_at, t.deadline,"
               " t.last_error_at, error.text, answered.text, flags.text, t.meaning")
        + more
        + QStringLiteral(
            " FROM tasks t LEFT JOIN texts state ON state.id = t.state LEFT JOIN texts message ON message.id = t.message"
            " LEFT JOIN texts url ON url.id = t.url LEFT JOIN texts error ON error.id = t.error"
            " LEFT JOIN texts answered ON answered.id = t.answered_id LEFT JOIN texts flags ON flags.id = t.flags")
        + tables + u' ';
}

std::optional<FetchError> failureAt(const QSqlQuery &query, int kind, int detail, JournalTexts &texts)
{
    if (query.value(kind).isNull())
        return std::nullopt;
    return FetchError{JournalValues::kindOf(query.value(kind)), texts.text(query.value(detail))};
}

StoredTask::Poll pollAt(const QSqlQuery &query, int column, int form)
{
    return {.askedAt = fromUnixMs(query.value(column).toLongLong()),
        .took = JournalValues::spanOf(query.value(column + 1)),
        .httpStatus = JournalValues::numberOf(query.value(column + 2)),
        .nextPollIn = JournalValues::spanOf(query.value(column + 3)),
        .form = query.value(form)};
}

} // namespace

QString StoredTask::select()
{
    return selectFrom({}, {});
}

QString StoredTask::selectWithPolls()
{
    return selectFrom(QStringLiteral(", looks.ring"), QStringLiteral(" LEFT JOIN looks ON looks.task = t.id"));
}

StoredTask StoredTask::read(const QSqlQuery &query, JournalTexts &texts)
{
    StoredTask stored;
    stored.row = query.value(Row).toLongLong();
    stored.taskId = TaskId::unaskable(JournalValues::textOf(query.value(Id)));
    stored.addedAt = fromUnixMs(query.value(AddedAt).toLongLong());
    stored.watched = query.value(Watched).toBool();
    stored.forgottenAt = JournalValues::timeOf(query.value(ForgottenAt));
    stored.trimmed = query.value(Trimmed).toBool();
    stored.lastChange = query.value(LastChange).toLongLong();
    stored.sameAt = JournalValues::timeOf(query.value(SameAt));
    stored.versionFailure = failureAt(query, VersionFailure, VersionDetail, texts);
    stored.changes = query.value(Changes).toUInt();
    stored.trail = PhaseTrail::fromBits(query.value(Trail).toUInt());
    stored.gone = query.value(Gone).toBool();
    stored.mayBeFinished = query.value(Gone).toInt() == 2;
    if (!query.value(ToldAt).isNull()) {
        stored.task = StoredVersion::read(query, Version, StoredVersion::Texts::Joined, stored.taskId, texts);
        stored.answered = pollAt(query, ToldAt, Form);
    }
    stored.failure = failureAt(query, PollFailure, PollDetail, texts);
    if (stored.failure)
        stored.failed = pollAt(query, FailedAt, FailedForm);
    return stored;
}

StoredTask StoredTask::readWithPolls(const QSqlQuery &query, JournalTexts &texts)
{
    StoredTask stored = read(query, texts);
    stored.polls = PollRing::fromBytes(query.value(Ring).toByteArray());
    return stored;
}

RememberedTask StoredTask::remembered(JournalTexts &texts, Timestamp now, MonotonicTime tick) const
{
    const auto asObservation = [&](const Poll &poll, std::variant<Task, FetchError> outcome) {
        Observation observation{.taskId = taskId,
            .askedAt = poll.askedAt,
            .asked = tick
                - std::clamp<std::chrono::milliseconds>(now - poll.askedAt, std::chrono::milliseconds(0), LongestSince),
            .answeredAt = poll.took ? std::optional(poll.askedAt + *poll.took) : std::nullopt,
            .httpStatus = poll.httpStatus,
            .outcome = std::move(outcome),
            .rawAnswer = {},
            .nextPollIn = poll.nextPollIn};
        observation.rawAnswer =
            AnswerTemplate::answerOf(texts.form(poll.form), observation.task() ? observation.task() : &unknownTask());
        return observation;
    };
    RememberedTask remembered{.taskId = taskId, .answered = {}, .failed = {}, .trail = trail, .changes = changes};
    if (task) {
        remembered.answered = asObservation(answered, *task);
        remembered.answered->gone = !failure && gone;
        remembered.answered->mayBeFinished = !failure && mayBeFinished;
        remembered.form = texts.form(answered.form);
    }
    if (failure) {
        remembered.failed = asObservation(failed, *failure);
        remembered.failed->gone = gone;
        remembered.failed->mayBeFinished = mayBeFinished;
        remembered.form = texts.form(failed.form);
    }
    return remembered;
}

} // namespace Taskwatch
