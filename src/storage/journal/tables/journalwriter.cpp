// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalwriter.h"

#include "history/historyevent.h"
#include "journal/tables/journalvalues.h"
#include "journal/tables/storedversion.h"
#include "table/answertemplate.h"
#include "table/trailmarks.h"
#include "task/failedattempts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Taskwatch {

namespace {

/// Maximum age of the `alive` time at which another program with the same list may still be running; see AliveInterval
/// in JournalWorker.
constexpr std::chrono::seconds AliveFor{12};

/// Counts changes as TaskTable does: without times.
bool isNews(const Task &before, const Task &after)
{
    return (changedFields(before, after) & ~HistoryTimes) != 0;
}

/// The failure, if it is the task's own and not the endpoint's.
const FetchError *ownFailure(const Observation &observation)
{
    const FetchError *failure = observation.failure();
    const bool isOwn = failure && !observation.isPostponed && failureScope(failure->kind) == FailureScope::ThisTask;
    return isOwn ? failure : nullptr;
}

} // namespace

JournalWriter::JournalWriter(JournalDatabase &database, JournalTexts &texts)
    : m_database(database)
    , m_texts(texts)
    , m_alive(database.prepare(QStringLiteral("UPDATE endpoints SET alive = ?, ended = ? WHERE id = ?")))
    , m_findTask(
          database.prepare(StoredTask::selectWithPolls() + QStringLiteral("WHERE t.endpoint = ? AND t.task_id = ?")))
    , m_addTask(database.prepare(QStringLiteral(
          "INSERT INTO tasks(endpoint, task_id, added_at, position, watched) VALUES(?, ?, ?, ?, 1) ON CONFLICT DO NOTHING")))
    , m_addTasks(database.prepare(QStringLiteral(
          "INSERT INTO tasks(endpoint, task_id, added_at, position, watched) SELECT ?, value, ?, ? + key, 1 FROM json_each(?)"
          " WHERE true ON CONFLICT DO NOTHING")))
    , m_returnTask(database.prepare(QStringLiteral(
          "UPDATE tasks SET watched = 1, forgotten_at = NULL, position = ifnull(?, position) WHERE endpoint = ? AND task_id = ? AND NOT watched")))
    , m_removeTask(database.prepare(QStringLiteral(
          "UPDATE tasks SET watched = 0, forgotten_at = ? WHERE endpoint = ? AND task_id = ? AND watched")))
    , m_addChange(database.prepare(
          QStringLiteral("INSERT INTO changes(task, asked, took, unchanged_at, phase, failed, failure, detail, ")
          + StoredVersion::names() + QStringLiteral(") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ") + StoredVersion::places()
          + u')'))
    , m_storeTask(database.prepare(
          QStringLiteral(
              "UPDATE tasks SET last_change = ?, version_at = ?, version_failure = NULL, version_detail = NULL, ")
          + StoredVersion::assignments() + QStringLiteral(" WHERE id = ?")))
    , m_storeFailure(database.prepare(QStringLiteral(
          "UPDATE tasks SET last_change = ?, version_at = ?, version_failure = ?, version_detail = ? WHERE id = ?")))
    , m_storeObserved(database.prepare(QStringLiteral(
          "UPDATE tasks SET same_at = ?, told_at = ?, told_took = ?, told_status = ?, told_next = ?, form = ?, gone = ?, changes = ?,"
          " trail = ?, failed_at = NULL, failed_took = NULL, failed_status = NULL, failed_next = NULL, failure = NULL, detail = NULL,"
          " failed_form = NULL WHERE id = ?")))
    , m_failed(database.prepare(QStringLiteral(
          "UPDATE tasks SET same_at = ?, failed_at = ?, failed_took = ?, failed_status = ?, failed_next = ?, failure = ?, detail = ?,"
          " failed_form = ?, gone = ? WHERE id = ?")))
    , m_storePolls(database.prepare(QStringLiteral(
          "INSERT INTO looks(task, ring) VALUES(?, ?) ON CONFLICT(task) DO UPDATE SET ring = excluded.ring")))
    , m_countFailures(database.prepare(
          QStringLiteral("INSERT INTO samples(endpoint, minute, failures) VALUES(?, ?, ?)"
                         " ON CONFLICT(endpoint, minute) DO UPDATE SET failures = failures + excluded.failures")))
    , m_addReport(database.prepare(QStringLiteral(
          "INSERT OR IGNORE INTO reports(task, at, state, meaning, attempt, error) VALUES(?, ?, ?, ?, ?, ?)")))
    , m_dropReports(database.prepare(
          QStringLiteral("DELETE FROM reports WHERE task = ? AND at < (SELECT at FROM reports WHERE task = ?"
                         " ORDER BY at DESC LIMIT 1 OFFSET ?)")))
{
}

void JournalWriter::beginEndpoint(const QString &list, Timestamp now)
{
    QSqlQuery find = m_database.prepare(QStringLiteral("SELECT id, alive, ended FROM endpoints WHERE base = ?"));
    m_database.run(find, list);
    if (m_database.next(find)) {
        m_endpoint = find.value(0).toLongLong();
        const Timestamp alive = fromUnixMs(find.value(1).toLongLong());
        const bool ended = find.value(2).toBool();
        find.finish();
        if (now > alive && (ended || now - alive > AliveFor)) {
            closeGaps(alive);
            addGap(0, alive, toUnixMs(now), WatchGap::Reason::NotRunning);
        } else {
            closeGaps(now); // left by a program that was killed a moment ago; this one polls from now on
        }
    } else {
        QSqlQuery add = m_database.prepare(QStringLiteral("INSERT INTO endpoints(base, alive, ended) VALUES(?, 0, 0)"));
        m_database.run(add, list);
        m_endpoint = add.lastInsertId().toLongLong();
    }
    setAlive(now, false);
}

void JournalWriter::recordRollback()
{
    m_endpoint = m_committedEndpoint;
    m_changesAdded = m_committedChanges;
}

void JournalWriter::recordCommit()
{
    m_committedEndpoint = m_endpoint;
    m_committedChanges = m_changesAdded;
}

void JournalWriter::setAlive(Timestamp now, bool ended)
{
    m_database.run(m_alive, toUnixMs(now), ended ? 1 : 0, m_endpoint);
}

qsizetype JournalWriter::write(const JournalQueue::Entry &entry)
{
    if (const auto *watched = std::get_if<JournalQueue::Watch>(&entry.verb)) {
        // One statement adds them all. Each transaction writes every page of the index that it touches, so few large
        // ones write less.
        constexpr qsizetype AddedInTheTimeOfOne = 4;
        watch(watched->ids, entry.at, watched->place);
        return watched->ids.size() / AddedInTheTimeOfOne;
    }
    if (const auto *removed = std::get_if<JournalQueue::Remove>(&entry.verb)) {
        remove(removed->ids, entry.at);
        return removed->ids.size();
    }
    if (const auto *batch = std::get_if<QList<Observation>>(&entry.verb)) {
        for (const Observation &observation : *batch)
            record(observation);
        return batch->size();
    }
    if (const auto *gap = std::get_if<JournalQueue::NotPolling>(&entry.verb))
        setNotPolling(gap->reason, gap->at);
    else if (const auto *ended = std::get_if<WatchGap>(&entry.verb))
        addGap(0, ended->from, JournalValues::of(ended->to), ended->reason);
    else
        sample(std::get<PhaseSample>(entry.verb));
    return 1;
}

void JournalWriter::watch(const QList<TaskId> &ids, Timestamp now, ListPlace place)
{
    QSqlQuery last = m_database.prepare(
        QStringLiteral("SELECT position FROM tasks WHERE endpoint = ? AND watched ORDER BY position DESC LIMIT 1"));
    m_database.run(last, m_endpoint);
    const qint64 first = m_database.next(last) ? last.value(0).toLongLong() + 1 : 1;
    last.finish();
    // One statement for all ids, if JSON can hold them. A statement for each takes three times as long.
    QJsonArray texts;
    for (const TaskId &id : ids) {
        if (const QVariant kept = JournalValues::ofText(id.text()); kept.typeId() == QMetaType::QString)
            texts.append(kept.toString());
    }
    const bool areTexts = texts.size() == ids.size();
    if (areTexts) {
        const QByteArray json = QJsonDocument(texts).toJson(QJsonDocument::Compact);
        m_database.run(m_addTasks, m_endpoint, toUnixMs(now), first, QString::fromUtf8(json));
        if (m_addTasks.numRowsAffected() == ids.size())
            return;
    }
    QSqlQuery away =
        m_database.prepare(QStringLiteral("SELECT id, forgotten_at FROM tasks WHERE endpoint = ? AND task_id = ?"));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QVariant kept = JournalValues::ofText(ids[i].text());
        const qint64 position = first + i;
        if (!areTexts) {
            m_database.run(m_addTask, m_endpoint, kept, toUnixMs(now), position);
            if (m_addTask.numRowsAffected() > 0)
                continue;
        }
        m_database.run(away, m_endpoint, kept);
        if (!m_database.next(away))
            continue;
        const qint64 task = away.value(0).toLongLong();
        const OptionalTime<Timestamp> from = JournalValues::timeOf(away.value(1));
        away.finish();
        const QVariant returned = place == ListPlace::Former ? QVariant() : position;
        if (!m_database.run(m_returnTask, returned, m_endpoint, kept) || m_returnTask.numRowsAffected() == 0)
            continue; // was watched already, or has just been added
        if (from && *from < now)
            addGap(task, *from, toUnixMs(now), WatchGap::Reason::NotWatched);
    }
}

void JournalWriter::remove(const QList<TaskId> &ids, Timestamp now)
{
    for (const TaskId &id : ids)
        m_database.run(m_removeTask, toUnixMs(now), m_endpoint, JournalValues::ofText(id.text()));
}

qint64 JournalWriter::record(const Observation &observation)
{
    m_database.run(m_findTask, m_endpoint, JournalValues::ofText(observation.taskId.text()));
    if (!m_database.next(m_findTask))
        return 0;
    StoredTask before = StoredTask::readWithPolls(m_findTask, m_texts);
    m_findTask.finish();
    if (!before.watched)
        return 0;
    const Task *task = observation.task();
    const FetchError *own = ownFailure(observation);
    bool isSame = true;
    int failures = 0;
    if (task) {
        isSame = before.task && !before.versionFailure && *before.task == *task;
        if (before.task)
            failures = failedAttempts(*before.task, *task);
    } else if (own) {
        isSame = before.versionFailure == *own;
    }
    if (!isSame)
        addChange(before, observation, failures);
    if (task) {
        addTrailMarks(before.trail, before.task ? &*before.task : nullptr, *task);
        if (before.task && isNews(*before.task, *task))
            ++before.changes;
    }
    storePoll(before, observation, task || own);
    addPoll(before, observation);
    if (failures > 0)
        countFailures(observation.askedAt, failures);
    storeReports(before.row, observation.reports);
    return before.row;
}

void JournalWriter::addChange(const StoredTask &before, const Observation &observation, int failures)
{
    const Task *task = observation.task();
    const FetchError *failure = observation.failure();
    const Task *phaseOf = task ? task : before.task ? &*before.task : nullptr;
    int place = 0;
    for (const QVariant &value : {QVariant(before.row), JournalValues::of(observation.askedAt),
             JournalValues::ofTook(observation.askedAt, observation.answeredAt), JournalValues::of(before.sameAt),
             phaseOf ? QVariant(static_cast<int>(phaseOf->state.phase())) : QVariant(), QVariant(failures),
             failure ? QVariant(static_cast<int>(failure->kind)) : QVariant(),
             failure ? m_texts.acquire(failure->detail) : QVariant()})
        m_addChange.bindValue(place++, value);
    StoredVersion::bind(m_addChange, place, task, before.taskId, m_texts);
    if (!m_database.runBound(m_addChange))
        return;
    ++m_changesAdded;
    storeVersion(before.row, m_addChange.lastInsertId().toLongLong(), observation, before.taskId);
}

void JournalWriter::storeVersion(qint64 row, qint64 change, const Observation &observation, const TaskId &watched)
{
    if (const FetchError *failure = observation.failure()) {
        m_database.run(m_storeFailure, change, toUnixMs(observation.askedAt), static_cast<int>(failure->kind),
            m_texts.acquire(failure->detail), row);
        return;
    }
    m_storeTask.bindValue(0, change);
    m_storeTask.bindValue(1, toUnixMs(observation.askedAt));
    StoredVersion::bind(m_storeTask, 2, observation.task(), watched, m_texts);
    m_storeTask.bindValue(2 + StoredVersion::Columns, row);
    m_database.runBound(m_storeTask);
}

void JournalWriter::storePoll(const StoredTask &before, const Observation &observation, bool tellsVersion)
{
    const QVariant sameAt = tellsVersion ? JournalValues::of(observation.askedAt) : JournalValues::of(before.sameAt);
    const QVariant took = JournalValues::ofTook(observation.askedAt, observation.answeredAt);
    const QVariant status = JournalValues::of(observation.httpStatus);
    const QVariant next = JournalValues::of(observation.nextPollIn);
    const QByteArray form = AnswerTemplate::of(observation.rawAnswer, observation.task());
    const int gone = observation.gone ? (observation.mayBeFinished ? 2 : 1) : 0;
    const qint64 askedAt = toUnixMs(observation.askedAt);
    if (observation.task()) {
        const QVariant kept = m_texts.acquireForm(form, before.row, before.task ? before.answered.form : QVariant());
        m_database.run(m_storeObserved, sameAt, askedAt, took, status, next, kept, gone, before.changes,
            before.trail.bits(), before.row);
        return;
    }
    const FetchError &failure = *observation.failure();
    const QVariant kept = m_texts.acquireForm(form, before.row, before.failure ? before.failed.form : QVariant());
    m_database.run(m_failed, sameAt, askedAt, took, status, next, static_cast<int>(failure.kind),
        m_texts.acquire(failure.detail), kept, gone, before.row);
}

void JournalWriter::addPoll(StoredTask &before, const Observation &observation)
{
    PollRing::Poll poll;
    poll.record = {.askedAt = observation.askedAt,
        .took = observation.answeredAt ? std::optional(*observation.answeredAt - observation.askedAt) : std::nullopt,
        .httpStatus = observation.httpStatus,
        .bytes = observation.rawAnswer.size(),
        .failure = {}};
    if (const FetchError *failure = observation.failure()) {
        poll.record.failure = *failure;
        poll.detail = m_texts.acquire(failure->detail).toLongLong();
    }
    before.polls.add(poll);
    m_database.run(m_storePolls, before.row, before.polls.toBytes());
}

void JournalWriter::countFailures(Timestamp at, int failures)
{
    const Timestamp minute = std::chrono::floor<std::chrono::minutes>(at);
    m_database.run(m_countFailures, m_endpoint, toUnixMs(minute), failures);
}

void JournalWriter::setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at)
{
    closeGaps(at);
    if (reason)
        addGap(0, at, QVariant(), *reason);
}

void JournalWriter::closeGaps(Timestamp at)
{
    QSqlQuery close = m_database.prepare(QStringLiteral(
        "UPDATE gaps SET to_at = max(from_at, ?) WHERE endpoint = ? AND task IS NULL AND to_at IS NULL"));
    m_database.run(close, toUnixMs(at), m_endpoint);
    QSqlQuery drop =
        m_database.prepare(QStringLiteral("DELETE FROM gaps WHERE endpoint = ? AND task IS NULL AND to_at <= from_at"));
    m_database.run(drop, m_endpoint);
}

void JournalWriter::addGap(qint64 task, Timestamp from, const QVariant &to, WatchGap::Reason reason)
{
    QSqlQuery add = m_database.prepare(
        QStringLiteral("INSERT INTO gaps(endpoint, task, from_at, to_at, reason) VALUES(?, ?, ?, ?, ?)"));
    m_database.run(add, m_endpoint, task ? QVariant(task) : QVariant(), toUnixMs(from), to, static_cast<int>(reason));
}

void JournalWriter::sample(const PhaseSample &sample)
{
    QSqlQuery put = m_database.prepare(QStringLiteral(
        "INSERT INTO samples(endpoint, minute, in_waiting, in_running, in_retrying, in_succeeded, in_failed, in_cancelled, in_unknown,"
        " without_task) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(endpoint, minute) DO UPDATE SET in_waiting = excluded.in_waiting,"
        " in_running = excluded.in_running, in_retrying = excluded.in_retrying, in_succeeded = excluded.in_succeeded,"
        " in_failed = excluded.in_failed, in_cancelled = excluded.in_cancelled, in_unknown = excluded.in_unknown,"
        " without_task = excluded.without_task"));
    static_assert(AllPhases.size() == 7, "one column each, in this order");
    int place = 0;
    put.bindValue(place++, m_endpoint);
    put.bindValue(place++, toUnixMs(std::chrono::floor<std::chrono::minutes>(sample.minute)));
    for (const int count : sample.counts)
        put.bindValue(place++, count);
    put.bindValue(place++, sample.withoutTask);
    m_database.runBound(put);
}

void JournalWriter::storeReports(qint64 task, const QList<ServerReport> &reports)
{
    bool anyNew = false;
    for (const ServerReport &report : reports) {
        m_database.run(m_addReport, task, toUnixMs(report.at), m_texts.acquire(report.state.text()),
            StoredVersion::meaningOf(report.state), report.attempt, m_texts.acquire(report.error));
        anyNew = anyNew || m_addReport.numRowsAffected() > 0;
    }
    if (anyNew)
        m_database.run(m_dropReports, task, task, MostReports - 1);
}

} // namespace Taskwatch
