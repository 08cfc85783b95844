// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingformat.h"

#include "recording/recordingcensor.h"
#include "recording/recordingwords.h"
#include "json/jsonline.h"

#include <QByteArrayList>

namespace Taskwatch::RecordingFormat {

namespace {

/// Adds @p time if it is set.
template <typename Time>
void addTime(JsonLine &line, const char *name, const Time &time)
{
    if (time)
        line.add(name, toUnixMs(*time));
}

QByteArray failureJson(const FetchError &failure, const QString &url, const RecordingCensor &censor)
{
    JsonLine line;
    line.add("kind", fetchErrorKey(failure.kind));
    line.add("detail", censor.text(failure.detail, url));
    return line.close();
}

void addState(JsonLine &line, const TaskState &state, const QString &url, const RecordingCensor &censor)
{
    line.add("state", censor.text(state.text(), url));
    line.add("phase", phaseKey(state.phase()));
    if (state.isFinal())
        line.add("final", true);
}

QByteArray taskJson(const Task &task, const RecordingCensor &censor)
{
    JsonLine line;
    line.add("taskId", censor.text(task.taskId.toString()));
    line.add("messageId", censor.text(task.messageId, task.url));
    line.add("url", censor.url(task.url));
    addState(line, task.state, task.url, censor);
    line.add("retried", task.retried);
    if (task.maxRetry != Task::Unknown)
        line.add("maxRetry", task.maxRetry);
    addTime(line, "nextProcessAt", task.nextProcessAt);
    addTime(line, "completedAt", task.completedAt);
    addTime(line, "deadline", task.deadline);
    addTime(line, "lastErrorAt", task.lastErrorAt);
    if (!task.error.isEmpty())
        line.add("error", censor.text(task.error, task.url));
    QByteArrayList flags;
    for (const TaskFlag &flag : task.flags) {
        JsonLine json;
        json.add("field", censor.text(flag.field, task.url));
        json.add("detail", censor.text(flag.detail, task.url));
        flags.append(json.close());
    }
    if (!flags.isEmpty())
        line.addJson("flags", JsonLine::array(flags));
    return line.close();
}

void addOutcome(
    JsonLine &line, const std::variant<Task, FetchError> &outcome, const QString &url, const RecordingCensor &censor)
{
    if (const Task *task = std::get_if<Task>(&outcome))
        line.addJson("task", taskJson(*task, censor));
    else
        line.addJson("failure", failureJson(std::get<FetchError>(outcome), url, censor));
}

void addRawAnswer(JsonLine &line, const Observation &poll, const QString &url, const RecordingCensor &censor)
{
    if (poll.rawAnswer.isEmpty())
        return;
    const std::optional<QByteArray> answer = censor.rawAnswer(poll.rawAnswer, url);
    if (!answer)
        line.add("rawAnswerLeftOut", true);
    else if (const QString text = QString::fromUtf8(*answer); text.toUtf8() == *answer)
        line.add("rawAnswer", text);
    else
        line.add("rawAnswerBase64", QString::fromLatin1(answer->toBase64()));
}

QByteArray pollJson(const Observation &poll, const QString &url, const RecordingCensor &censor)
{
    JsonLine line;
    line.add("askedAt", toUnixMs(poll.askedAt));
    addTime(line, "answeredAt", poll.answeredAt);
    if (poll.httpStatus)
        line.add("httpStatus", qint64(*poll.httpStatus));
    addOutcome(line, poll.outcome, url, censor);
    addRawAnswer(line, poll, url, censor);
    if (poll.nextPollIn)
        line.add("nextLookIn", qint64(poll.nextPollIn->count()));
    if (poll.gone)
        line.add("gone", true);
    if (poll.mayBeFinished)
        line.add("mayBeFinished", true);
    return line.close();
}

QByteArray versionJson(const TaskVersion &version, const QString &url, const RecordingCensor &censor)
{
    JsonLine line;
    line.add("askedAt", toUnixMs(version.askedAt));
    line.add("answeredAt", toUnixMs(version.answeredAt));
    addTime(line, "unchangedAt", version.unchangedAt);
    addOutcome(line, version.outcome, url, censor);
    return line.close();
}

QByteArray gapJson(const WatchGap &gap)
{
    JsonLine line;
    line.add("from", toUnixMs(gap.from));
    addTime(line, "to", gap.to);
    for (const auto &[reason, word] : RecordingWords::Reasons) {
        if (reason == gap.reason)
            line.add("reason", QString::fromLatin1(word));
    }
    return line.close();
}

QByteArray recordJson(const PollRecord &poll, const QString &url, const RecordingCensor &censor)
{
    JsonLine line;
    line.add("askedAt", toUnixMs(poll.askedAt));
    if (poll.took)
        line.add("took", qint64(poll.took->count()));
    if (poll.httpStatus)
        line.add("httpStatus", qint64(*poll.httpStatus));
    line.add("bytes", poll.bytes);
    if (poll.failure)
        line.addJson("failure", failureJson(*poll.failure, url, censor));
    return line.close();
}

QByteArray reportJson(const ServerReport &report, const QString &url, const RecordingCensor &censor)
{
    JsonLine line;
    line.add("at", toUnixMs(report.at));
    if (!report.state.text().isEmpty())
        addState(line, report.state, url, censor);
    if (report.attempt > 0)
        line.add("attempt", report.attempt);
    if (!report.error.isEmpty())
        line.add("error", censor.text(report.error, url));
    return line.close();
}

template <typename Item, typename ToJson>
void addList(JsonLine &line, const char *name, const QList<Item> &items, ToJson toJson)
{
    QByteArrayList parts;
    parts.reserve(items.size());
    for (const Item &item : items)
        parts.append(toJson(item));
    if (!parts.isEmpty())
        line.addJson(name, JsonLine::array(parts));
}

/// Oldest mark first.
QByteArray trailJson(const PhaseTrail &trail)
{
    QByteArrayList marks;
    for (int back = trail.size() - 1; back >= 0; --back) {
        const PhaseTrail::Mark mark = trail.at(back);
        marks.append(JsonLine::text(mark ? phaseKey(*mark) : QString::fromLatin1(RecordingWords::FailedAttempt)));
    }
    return JsonLine::array(marks);
}

QByteArray lineOf(const char *kind, const QByteArray &json)
{
    JsonLine line;
    line.addJson(kind, json);
    return line.close() + '\n';
}

} // namespace

QByteArray headLine(const RecordingHead &head)
{
    JsonLine line;
    line.add("taskwatch", QStringLiteral("recording"));
    line.add("version", qint64(RecordingHead::Version));
    line.add("savedAt", toUnixMs(head.savedAt));
    line.add("endpoint", head.endpoint);
    line.add("withUrls", head.withUrls);
    if (!head.api.isEmpty())
        line.add("api", head.api);
    return line.close() + '\n';
}

QByteArray taskLine(const RecordedTask &task, const RecordingCensor &censor)
{
    const RememberedTask &remembered = task.remembered;
    const TaskHistory &history = task.history;
    const QString url =
        remembered.answered && remembered.answered->task() ? remembered.answered->task()->url.toString() : QString();
    JsonLine line;
    line.add("taskId", remembered.taskId.toString());
    line.add("watchedSince", toUnixMs(history.watchedSince));
    addTime(line, "confirmedAt", history.confirmedAt);
    if (history.trimmed)
        line.add("trimmed", true);
    line.add("changes", qint64(remembered.changes));
    if (remembered.trail.size() > 0)
        line.addJson("trail", trailJson(remembered.trail));
    if (remembered.answered)
        line.addJson("told", pollJson(*remembered.answered, url, censor));
    if (remembered.failed)
        line.addJson("failed", pollJson(*remembered.failed, url, censor));
    addList(line, "versions", history.versions,
        [&](const TaskVersion &version) { return versionJson(version, url, censor); });
    addList(
        line, "reports", history.reports, [&](const ServerReport &report) { return reportJson(report, url, censor); });
    addList(line, "gaps", history.gaps, gapJson);
    addList(line, "looks", history.polls, [&](const PollRecord &poll) { return recordJson(poll, url, censor); });
    return lineOf("task", line.close());
}

QByteArray gapLine(const WatchGap &gap)
{
    return lineOf("gap", gapJson(gap));
}

QByteArray sampleLine(const PhaseSample &sample)
{
    JsonLine counts;
    for (const Phase phase : AllPhases) {
        if (const int count = sample.counts[static_cast<size_t>(phase)]; count != 0)
            counts.add(phaseKey(phase).toLatin1().constData(), qint64(count));
    }
    JsonLine line;
    line.add("minute", toUnixMs(sample.minute));
    line.addJson("counts", counts.close());
    line.add("withoutTask", qint64(sample.withoutTask));
    line.add("failures", qint64(sample.failures));
    return lineOf("sample", line.close());
}

QByteArray endLine(qint64 tasks)
{
    JsonLine line;
    line.add("tasks", tasks);
    return lineOf("end", line.close());
}

} // namespace Taskwatch::RecordingFormat
