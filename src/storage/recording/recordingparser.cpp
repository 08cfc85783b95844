// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingformat.h"

#include "api/shippedapis.h"
#include "recording/recordingfields.h"
#include "recording/recordingwords.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <limits>

namespace Taskwatch::RecordingFormat {

namespace {

struct RecordingFormatWords {
    Q_DECLARE_TR_FUNCTIONS(RecordingFormat)
};

FetchError failureOf(RecordingFields fields)
{
    FetchError failure;
    const QString kind = fields.text("kind");
    const auto found = std::find_if(RecordingWords::FailureKinds.begin(), RecordingWords::FailureKinds.end(),
        [&kind](FetchErrorKind candidate) { return fetchErrorKey(candidate) == kind; });
    if (found == RecordingWords::FailureKinds.end())
        fields.refuseField("kind");
    else
        failure.kind = *found;
    failure.detail = fields.text("detail");
    return failure;
}

/// Recordings of earlier versions contain no phase: they knew only the default API.
TaskState stateOf(RecordingFields &fields, qint64 retried)
{
    const QString text = fields.text("state");
    const std::optional<QString> key = fields.optionalText("phase");
    if (!key)
        return defaultApi()->description().stateOf(text, retried);
    const auto phase =
        std::find_if(AllPhases.begin(), AllPhases.end(), [&key](Phase each) { return phaseKey(each) == *key; });
    if (phase == AllPhases.end())
        fields.refuseField("phase");
    return {text, phase == AllPhases.end() ? Phase::Unknown : *phase, fields.yes("final")};
}

Task taskOf(RecordingFields fields)
{
    Task task{.taskId = TaskId::unaskable(fields.text("taskId")),
        .messageId = fields.text("messageId"),
        .url = fields.text("url"),
        .state = {},
        .retried = fields.count("retried"),
        .maxRetry = fields.has("maxRetry") ? fields.count("maxRetry") : Task::Unknown,
        .nextProcessAt = fields.optionalTime("nextProcessAt"),
        .completedAt = fields.optionalTime("completedAt"),
        .deadline = fields.optionalTime("deadline"),
        .lastErrorAt = fields.optionalTime("lastErrorAt"),
        .error = fields.optionalText("error").value_or(QString()),
        .flags = {}};
    task.state = stateOf(fields, task.retried);
    fields.forEach("flags", [&task](RecordingFields flag) {
        task.flags.append({flag.text("field"), flag.text("detail")});
    });
    return task;
}

std::variant<Task, FetchError> outcomeOf(RecordingFields &fields)
{
    if (fields.has("failure"))
        return failureOf(fields.object("failure"));
    return taskOf(fields.object("task"));
}

std::optional<int> statusOf(RecordingFields &fields)
{
    constexpr qint64 Highest = 999;
    return fields.has("httpStatus") ? std::optional(static_cast<int>(fields.count("httpStatus", Highest)))
                                    : std::nullopt;
}

QByteArray rawAnswerOf(RecordingFields &fields)
{
    const std::optional<QString> base64 = fields.optionalText("rawAnswerBase64");
    if (!base64)
        return fields.optionalText("rawAnswer").value_or(QString()).toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(
        base64->toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fields.refuseField("rawAnswerBase64");
    return *decoded;
}

Observation pollOf(RecordingFields fields, const TaskId &id)
{
    return {.taskId = id,
        .askedAt = fields.time("askedAt"),
        .answeredAt = fields.optionalTime("answeredAt"),
        .httpStatus = statusOf(fields),
        .outcome = outcomeOf(fields),
        .rawAnswer = rawAnswerOf(fields),
        .nextPollIn = fields.optionalDuration("nextLookIn"),
        .gone = fields.yes("gone"),
        .mayBeFinished = fields.yes("mayBeFinished")};
}

WatchGap gapOf(RecordingFields fields)
{
    WatchGap gap;
    gap.from = fields.time("from");
    gap.to = fields.optionalTime("to");
    const QString word = fields.text("reason");
    const auto found = std::find_if(RecordingWords::Reasons.begin(), RecordingWords::Reasons.end(),
        [&word](const auto &candidate) { return word == QLatin1String(candidate.second); });
    if (found == RecordingWords::Reasons.end())
        fields.refuseField("reason");
    else
        gap.reason = found->first;
    return gap;
}

TaskVersion versionOf(RecordingFields fields)
{
    TaskVersion version{.outcome = outcomeOf(fields), .unchangedAt = {}};
    version.unchangedAt = fields.optionalTime("unchangedAt");
    version.askedAt = fields.time("askedAt");
    version.answeredAt = fields.time("answeredAt");
    return version;
}

ServerReport reportOf(RecordingFields fields)
{
    ServerReport report;
    report.at = fields.time("at");
    if (fields.has("state"))
        report.state = stateOf(fields, 0);
    if (fields.has("attempt"))
        report.attempt = fields.count("attempt");
    report.error = fields.optionalText("error").value_or(QString());
    return report;
}

PollRecord recordOf(RecordingFields fields)
{
    PollRecord record;
    record.askedAt = fields.time("askedAt");
    record.took = fields.optionalDuration("took");
    record.httpStatus = statusOf(fields);
    record.bytes = fields.count("bytes");
    if (fields.has("failure"))
        record.failure = failureOf(fields.object("failure"));
    return record;
}

PhaseTrail trailOf(RecordingFields &fields)
{
    PhaseTrail trail;
    const QJsonArray marks = fields.list("trail");
    for (const auto &mark : marks) {
        const QString word = mark.toString();
        const auto phase = std::find_if(
            AllPhases.begin(), AllPhases.end(), [&word](Phase candidate) { return phaseKey(candidate) == word; });
        if (phase != AllPhases.end())
            trail.add(*phase);
        else if (word == QLatin1String(RecordingWords::FailedAttempt))
            trail.add({});
        else
            fields.refuseField("trail");
    }
    return trail;
}

std::optional<RecordedTask> recordedTaskOf(RecordingFields fields)
{
    const Result<TaskId> id = TaskId::parse(fields.text("taskId"));
    if (!id) {
        fields.refuseField("taskId");
        return {};
    }
    RecordedTask task{.remembered = {.taskId = *id, .answered = {}, .failed = {}, .trail = {}}, .history = {}};
    task.remembered.trail = trailOf(fields);
    task.remembered.changes = static_cast<quint32>(fields.count("changes", std::numeric_limits<quint32>::max()));
    if (fields.has("told"))
        task.remembered.answered = pollOf(fields.object("told"), *id);
    if (fields.has("failed"))
        task.remembered.failed = pollOf(fields.object("failed"), *id);
    TaskHistory &history = task.history;
    history.taskId = *id;
    history.watchedSince = fields.time("watchedSince");
    history.confirmedAt = fields.optionalTime("confirmedAt");
    history.trimmed = fields.yes("trimmed");
    fields.forEach(
        "versions", [&history](RecordingFields version) { history.versions.append(versionOf(std::move(version))); });
    QList<ServerReport> reports;
    fields.forEach("reports", [&reports](RecordingFields report) { reports.append(reportOf(std::move(report))); });
    addReports(history.reports, reports);
    fields.forEach("gaps", [&history](RecordingFields gap) { history.gaps.append(gapOf(std::move(gap))); });
    fields.forEach("looks", [&history](RecordingFields poll) { history.polls.append(recordOf(std::move(poll))); });
    return task;
}

PhaseSample sampleOf(RecordingFields fields)
{
    // Far more than there can be, but so few that sums do not overflow.
    constexpr qint64 MostTasks = 100'000'000;
    PhaseSample sample;
    sample.minute = fields.time("minute");
    if (sample.minute != std::chrono::floor<std::chrono::minutes>(sample.minute))
        fields.refuseField("minute");
    RecordingFields counts = fields.object("counts");
    for (const Phase phase : AllPhases) {
        const QByteArray key = phaseKey(phase).toLatin1();
        if (counts.has(key.constData()))
            sample.counts[static_cast<size_t>(phase)] = static_cast<int>(counts.count(key.constData(), MostTasks));
    }
    sample.withoutTask = static_cast<int>(fields.count("withoutTask", MostTasks));
    sample.failures = static_cast<int>(fields.count("failures", PhaseSample::MostFailures));
    return sample;
}

} // namespace

Result<RecordingHead> readHead(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QLatin1String("taskwatch")).toString() != u"recording")
        return Failure{RecordingFormatWords::tr("This file is not a Taskwatch recording.")};
    QString mistake;
    RecordingFields fields(object,
        RecordingFormatWords::tr("recording", "the first line of a recording, as the prefix of a field's name"),
        &mistake);
    const qint64 version = fields.count("version");
    if (mistake.isEmpty() && version > RecordingHead::Version)
        return Failure{RecordingFormatWords::tr(
            "This recording was made by a newer version of Taskwatch (format %1; this version reads up to %2). "
            "Open it with a newer version.")
                           .arg(version)
                           .arg(RecordingHead::Version)};
    const RecordingHead head{.savedAt = fields.time("savedAt"),
        .endpoint = fields.text("endpoint"),
        .withUrls = fields.yes("withUrls"),
        .api = fields.optionalText("api").value_or(QString())};
    if (mistake.isEmpty() && version < 1)
        fields.refuseField("version");
    if (!mistake.isEmpty())
        return Failure{RecordingFormatWords::tr("The first line of this recording cannot be read: %1.").arg(mistake)};
    return head;
}

QByteArray nextLine(QIODevice *device)
{
    // QIODevice allocates all that it is allowed to read before it reads. It may read one byte less.
    constexpr qint64 Part = qint64{16} * 1024;
    QByteArray line = device->readLine(Part);
    while (!line.isEmpty() && !line.endsWith('\n') && line.size() < LongestRecordingLine - 1) {
        const QByteArray more = device->readLine(std::min(Part, LongestRecordingLine - line.size()));
        if (more.isEmpty())
            break;
        line += more;
    }
    return line;
}

Result<Line> readLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{RecordingFormatWords::tr("it is not valid JSON (%1)").arg(error.errorString())};
    if (!document.isObject())
        return Failure{RecordingFormatWords::tr("it is not a JSON object")};
    QString mistake;
    const QJsonObject object = document.object();
    const auto fieldsOf = [&object, &mistake](const char *kind) {
        if (!object.value(QLatin1String(kind)).isObject())
            mistake = RecordingFormatWords::tr("“%1” is not an object").arg(QLatin1String(kind));
        return RecordingFields(object.value(QLatin1String(kind)).toObject(), QString::fromLatin1(kind), &mistake);
    };
    Line read;
    if (object.contains(QLatin1String("task"))) {
        if (std::optional<RecordedTask> task = recordedTaskOf(fieldsOf("task")))
            read.entry = std::move(*task);
    } else if (object.contains(QLatin1String("gap"))) {
        read.entry = gapOf(fieldsOf("gap"));
    } else if (object.contains(QLatin1String("sample"))) {
        read.entry = sampleOf(fieldsOf("sample"));
    } else if (object.contains(QLatin1String("end"))) {
        read.isEnd = true;
        read.tasks = fieldsOf("end").count("tasks");
    }
    if (!mistake.isEmpty())
        return Failure{mistake};
    return read;
}

} // namespace Taskwatch::RecordingFormat
