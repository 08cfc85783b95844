// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalreader.h"

#include "journal/tables/journalvalues.h"
#include "journal/tables/storedversion.h"
#include "text/urlhost.h"

#include <QMap>

#include <algorithm>

namespace Taskwatch {

namespace {

WatchGap gapAt(const QSqlQuery &query)
{
    const int reason = query.value(2).toInt();
    const bool isKnown = reason >= static_cast<int>(WatchGap::Reason::NotRunning)
        && reason <= static_cast<int>(WatchGap::Reason::Asleep);
    return {.from = fromUnixMs(query.value(0).toLongLong()),
        .to = JournalValues::timeOf(query.value(1)),
        .reason = isKnown ? static_cast<WatchGap::Reason>(reason) : WatchGap::Reason::NotRunning};
}

int failuresAmong(const QVariant &count)
{
    return static_cast<int>(std::min<qint64>(count.toLongLong(), PhaseSample::MostFailures));
}

} // namespace

JournalReader::JournalReader(JournalDatabase &database, JournalTexts &texts)
    : m_database(database)
    , m_texts(texts)
    , m_task(database.prepare(StoredTask::selectWithPolls() + QStringLiteral("WHERE t.endpoint = ? AND t.task_id = ?")))
    , m_versions(database.prepare(QStringLiteral("SELECT id, asked, took, unchanged_at, failure, detail, ")
          + StoredVersion::names() + QStringLiteral(" FROM changes WHERE task = ? AND id > ? ORDER BY id")))
    , m_reports(database.prepare(QStringLiteral(
          "SELECT id, at, state, meaning, attempt, error FROM reports WHERE task = ? AND id > ? ORDER BY id")))
    , m_gaps(database.prepare(
          QStringLiteral("SELECT from_at, to_at, reason FROM gaps WHERE endpoint = ? AND (task IS NULL OR task = ?)"
                         " AND (to_at IS NULL OR to_at > ?) ORDER BY from_at, id")))
{
}

qint64 JournalReader::findEndpoint(const QString &list)
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT id FROM endpoints WHERE base = ?"));
    m_database.run(query, list);
    return m_database.next(query) ? query.value(0).toLongLong() : 0;
}

void JournalReader::readList(qint64 endpoint, qsizetype size, const ClockReading &now,
    const std::function<void(const QList<RememberedTask> &)> &take)
{
    QSqlQuery query = m_database.prepare(
        StoredTask::select() + QStringLiteral("WHERE t.endpoint = ? AND t.watched ORDER BY t.position"));
    m_database.run(query, endpoint);
    QList<RememberedTask> batch;
    batch.reserve(size);
    while (m_database.next(query)) {
        batch.append(StoredTask::read(query, m_texts).remembered(m_texts, now.now, now.tick));
        if (batch.size() < size)
            continue;
        take(batch);
        batch.clear();
        batch.reserve(size);
    }
    if (!batch.isEmpty())
        take(batch);
}

QList<TaskId> JournalReader::watchedIds(qint64 endpoint)
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT task_id FROM tasks WHERE endpoint = ? AND watched ORDER BY position"));
    m_database.run(query, endpoint);
    QList<TaskId> ids;
    while (m_database.next(query))
        ids.append(TaskId::unaskable(JournalValues::textOf(query.value(0))));
    return ids;
}

std::optional<RecordedTask> JournalReader::recorded(qint64 endpoint, const TaskId &id, const ClockReading &now)
{
    const std::optional<StoredTask> task = find(endpoint, id);
    if (!task)
        return std::nullopt;
    Mark mark;
    return RecordedTask{task->remembered(m_texts, now.now, now.tick), historyOf(endpoint, *task, mark)};
}

TaskHistory JournalReader::history(qint64 endpoint, const TaskId &id, Mark &mark)
{
    if (const std::optional<StoredTask> task = find(endpoint, id))
        return historyOf(endpoint, *task, mark);
    TaskHistory history;
    history.taskId = id;
    return history;
}

std::optional<StoredTask> JournalReader::find(qint64 endpoint, const TaskId &id)
{
    m_database.run(m_task, endpoint, JournalValues::ofText(id.text()));
    if (!m_database.next(m_task))
        return std::nullopt;
    StoredTask task = StoredTask::readWithPolls(m_task, m_texts);
    m_task.finish();
    return task;
}

TaskHistory JournalReader::historyOf(qint64 endpoint, const StoredTask &task, Mark &mark)
{
    TaskHistory history;
    history.taskId = task.taskId;
    mark.task = task.row;
    history.watchedSince = task.addedAt;
    history.trimmed = task.trimmed;
    history.confirmedAt = task.sameAt;
    history.gaps = gapsOf(endpoint, task);
    readVersions(history, mark);
    readReports(history, mark);
    const qint64 more = std::clamp<qint64>(task.polls.total - mark.polls, 0, task.polls.polls.size());
    mark.polls = task.polls.total;
    for (const PollRing::Poll &poll : task.polls.polls.last(more)) {
        history.polls.append(poll.record);
        if (poll.record.failure)
            history.polls.last().failure->detail = m_texts.text(poll.detail ? QVariant(poll.detail) : QVariant());
    }
    history.keepOrder();
    return history;
}

void JournalReader::readVersions(TaskHistory &history, Mark &mark)
{
    m_database.run(m_versions, mark.task, mark.change);
    while (m_database.next(m_versions)) {
        const Timestamp asked = fromUnixMs(m_versions.value(1).toLongLong());
        TaskVersion version{.outcome = FetchError(),
            .unchangedAt = JournalValues::timeOf(m_versions.value(3)),
            .askedAt = asked,
            .answeredAt = asked + std::chrono::milliseconds(m_versions.value(2).toLongLong())};
        if (m_versions.value(4).isNull())
            version.outcome = StoredVersion::read(m_versions, 6, StoredVersion::Texts::Ids, history.taskId, m_texts);
        else
            version.outcome = FetchError{JournalValues::kindOf(m_versions.value(4)), m_texts.text(m_versions.value(5))};
        history.versions.append(std::move(version));
        mark.change = m_versions.value(0).toLongLong();
    }
}

void JournalReader::readReports(TaskHistory &history, Mark &mark)
{
    QList<ServerReport> reports;
    m_database.run(m_reports, mark.task, mark.report);
    while (m_database.next(m_reports)) {
        reports.append({.at = fromUnixMs(m_reports.value(1).toLongLong()),
            .state = StoredVersion::stateOf(m_texts.text(m_reports.value(2)), m_reports.value(3).toLongLong()),
            .attempt = m_reports.value(4).toLongLong(),
            .error = m_texts.text(m_reports.value(5))});
        mark.report = m_reports.value(0).toLongLong();
    }
    addReports(history.reports, reports);
}

QList<WatchGap> JournalReader::gapsOf(qint64 endpoint, const StoredTask &task)
{
    QList<WatchGap> gaps;
    m_database.run(m_gaps, endpoint, task.row, toUnixMs(task.addedAt));
    while (m_database.next(m_gaps))
        gaps.append(gapAt(m_gaps));
    if (!task.watched && task.forgottenAt)
        gaps.append({.from = *task.forgottenAt, .to = {}, .reason = WatchGap::Reason::NotWatched});
    return mergeGaps(gaps, task.addedAt);
}

QList<PhaseSample> JournalReader::samples(qint64 endpoint, Timestamp since)
{
    QSqlQuery query = m_database.prepare(QStringLiteral(
        "SELECT minute, failures, without_task, in_waiting, in_running, in_retrying, in_succeeded, in_failed, in_cancelled, in_unknown"
        " FROM samples WHERE endpoint = ? AND minute >= ? ORDER BY minute"));
    m_database.run(query, endpoint, toUnixMs(std::chrono::floor<std::chrono::minutes>(since)));
    QList<PhaseSample> samples;
    while (m_database.next(query)) {
        PhaseSample sample = samples.isEmpty() ? PhaseSample() : samples.last();
        sample.minute = fromUnixMs(query.value(0).toLongLong());
        sample.failures = failuresAmong(query.value(1));
        if (!query.value(2).isNull()) {
            sample.withoutTask = query.value(2).toInt();
            for (size_t i = 0; i < sample.counts.size(); ++i)
                sample.counts[i] = query.value(3 + static_cast<int>(i)).toInt();
        }
        samples.append(sample);
    }
    return samples;
}

QList<HostFailures> JournalReader::hostFailures(qint64 endpoint, Timestamp since)
{
    QSqlQuery query = m_database.prepare(QStringLiteral(
        "SELECT c.asked / 60000 AS minute, x.text, SUM(c.failed) FROM changes c JOIN tasks t ON t.id = c.task"
        " LEFT JOIN texts x ON x.id = c.url WHERE t.endpoint = ? AND c.failed > 0 AND c.asked >= ?"
        " GROUP BY minute, c.url ORDER BY minute"));
    m_database.run(query, endpoint, toUnixMs(std::chrono::floor<std::chrono::minutes>(since)));
    QMap<std::pair<Timestamp, QString>, int> counts;
    while (m_database.next(query)) {
        const Timestamp minute(std::chrono::minutes(query.value(0).toLongLong()));
        int &count = counts[{minute, hostOf(JournalValues::textOf(query.value(1)))}];
        count = std::min(count + failuresAmong(query.value(2)), PhaseSample::MostFailures);
    }
    QList<HostFailures> failures;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        failures.append({count.key().first, count.key().second, *count});
    return failures;
}

QList<WatchGap> JournalReader::gaps(qint64 endpoint, Timestamp since)
{
    QList<WatchGap> gaps;
    m_database.run(m_gaps, endpoint, QVariant(), toUnixMs(since));
    while (m_database.next(m_gaps))
        gaps.append(gapAt(m_gaps));
    return mergeGaps(gaps, fromUnixMs(0));
}

QList<TaskId> JournalReader::moment(qint64 endpoint, const SampleQuery &question)
{
    QSqlQuery query = m_database.prepare(question.phase
            // The phase of the last version before `to`. For most tasks that is the current version.
            ? QStringLiteral(
                "SELECT t.task_id FROM tasks t JOIN changes c ON c.id = CASE WHEN t.version_at < :to THEN t.last_change"
                " ELSE (SELECT id FROM changes WHERE task = t.id AND asked < :to ORDER BY id DESC LIMIT 1) END"
                " WHERE t.endpoint = :endpoint AND c.phase = :phase AND (t.watched OR t.forgotten_at >= :to)"
                " AND t.added_at < :to ORDER BY t.position")
            : QStringLiteral(
                "SELECT t.task_id FROM tasks t WHERE t.endpoint = :endpoint AND t.id IN (SELECT task FROM changes"
                " WHERE failed > 0 AND asked >= :from AND asked < :to) ORDER BY t.position"));
    query.bindValue(QStringLiteral(":endpoint"), endpoint);
    query.bindValue(QStringLiteral(":to"), toUnixMs(question.to));
    if (question.phase)
        query.bindValue(QStringLiteral(":phase"), static_cast<int>(*question.phase));
    else
        query.bindValue(QStringLiteral(":from"), toUnixMs(question.from));
    m_database.runBound(query);
    QList<TaskId> ids;
    while (m_database.next(query))
        ids.append(TaskId::unaskable(JournalValues::textOf(query.value(0))));
    return ids;
}

QHash<QString, QList<TaskId>> JournalReader::otherLists(const QString &list, const QList<TaskId> &ids)
{
    // There are few lists; for each of them a task is looked up by the index of (endpoint, task_id). Ids that were
    // never found there are left out.
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT e.base FROM endpoints e CROSS JOIN tasks t ON t.endpoint = e.id"
                       " WHERE t.task_id = ? AND e.base <> ? AND t.watched AND t.told_at IS NOT NULL ORDER BY e.id"));
    QHash<QString, QList<TaskId>> found;
    for (const TaskId &id : ids) {
        m_database.run(query, JournalValues::ofText(id.text()), list);
        while (m_database.next(query))
            found[query.value(0).toString()].append(id);
    }
    return found;
}

QList<WatchGap> mergeGaps(const QList<WatchGap> &gaps, Timestamp from)
{
    QList<WatchGap> result;
    QList<WatchGap> sorted = gaps;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const WatchGap &a, const WatchGap &b) { return a.from < b.from; });
    for (WatchGap gap : sorted) {
        if (!result.isEmpty() && !result.last().to)
            break; // that gap has not ended
        gap.from = std::max(gap.from, result.isEmpty() ? from : std::max(from, *result.last().to));
        if (!gap.to || *gap.to > gap.from)
            result.append(gap);
    }
    return result;
}

} // namespace Taskwatch
