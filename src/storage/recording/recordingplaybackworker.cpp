// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingplaybackworker.h"

#include "recording/recordingformat.h"
#include "task/failedattempts.h"
#include "text/urlhost.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

/// Number of lines, and about as many bytes, that are read at a time, so that the receiver, requests for a history and
/// the end of the program do not wait for the rest.
constexpr int LinesAtOnce = 500;
constexpr qint64 BytesAtOnce = qint64{4} * 1024 * 1024;
/// Upper limit of a poll's age, whatever the file contains.
constexpr std::chrono::milliseconds LongestAgo = std::chrono::years(100);

} // namespace

RecordingPlaybackWorker::RecordingPlaybackWorker(const QString &fileName)
    : m_file(fileName, this)
    , m_reader(&m_file)
{
}

Result<RecordingHead> RecordingPlaybackWorker::begin()
{
    const QString name = QDir::toNativeSeparators(m_file.fileName());
    // Checked first: a pipe does not open before somebody writes to it.
    if (const QFileInfo there(m_file); there.exists() && !there.isFile() && !there.isDir())
        return Failure{tr("%1 is not a regular file. Save the recording to a regular file first.").arg(name)};
    if (!m_file.open(QIODevice::ReadOnly))
        return Failure{tr("%1 cannot be read: %2").arg(name, m_file.errorString())};
    m_opened = sizeAndTime();
    Result<RecordingHead> head = m_reader.begin();
    if (!head)
        return Failure{tr("%1 cannot be opened. %2").arg(name, head.error())};
    m_head = *head;
    return head;
}

void RecordingPlaybackWorker::read(MonotonicTime tick)
{
    m_tick = tick;
    readSome();
}

void RecordingPlaybackWorker::readSome()
{
    QList<RememberedTask> batch;
    const qint64 begin = m_file.pos();
    for (int line = 0; !m_cancelled && line < LinesAtOnce && m_file.pos() - begin < BytesAtOnce && !m_reader.atEnd();
         ++line) {
        const std::optional<RecordingEntry> entry = m_reader.next();
        if (!entry)
            continue;
        if (const auto *task = std::get_if<RecordedTask>(&*entry))
            addTask(*task, batch);
        else if (const auto *gap = std::get_if<WatchGap>(&*entry))
            m_gaps.append(*gap);
        else if (const auto &sample = std::get<PhaseSample>(*entry); !m_samples.contains(sample.minute))
            m_samples.insert(sample.minute, sample);
    }
    m_whole = m_cancelled || m_reader.atEnd();
    if (!batch.isEmpty())
        Q_EMIT remembered(batch);
    Q_EMIT progressed(m_file.pos(), m_file.size());
    if (m_whole)
        finish();
    else
        QMetaObject::invokeMethod(this, &RecordingPlaybackWorker::readSome, Qt::QueuedConnection);
}

void RecordingPlaybackWorker::addTask(const RecordedTask &recorded, QList<RememberedTask> &batch)
{
    RememberedTask task = recorded.remembered;
    if (m_places.contains(task.taskId))
        return; // a duplicate: the first one is used
    for (std::optional<Observation> *poll : {&task.answered, &task.failed}) {
        if (*poll) {
            const auto ago = m_head.savedAt - (*poll)->askedAt;
            (*poll)->asked =
                m_tick - std::clamp<std::chrono::milliseconds>(ago, std::chrono::milliseconds(0), LongestAgo);
        }
    }
    Place place{.begin = m_reader.lineBegin(), .watchedSince = recorded.history.watchedSince, .marks = {}};
    const Task *before = nullptr;
    for (const TaskVersion &version : recorded.history.versions) {
        const Task *after = version.task();
        const int failures = before && after ? failedAttempts(*before, *after) : 0;
        if (failures > 0) {
            int &count = m_failures[{std::chrono::floor<std::chrono::minutes>(version.askedAt), hostOf(after->url)}];
            count = std::min(count + failures, PhaseSample::MostFailures);
        }
        before = after ? after : before;
        place.marks.push_back({.askedAt = version.askedAt,
            .phase = before ? std::optional(before->state.phase()) : std::nullopt,
            .failed = failures > 0});
    }
    m_ids.append(task.taskId);
    m_places.insert(task.taskId, place);
    batch.append(std::move(task));
}

void RecordingPlaybackWorker::finish()
{
    if (m_reader.problemCount() > 0)
        Q_EMIT problemsFound(m_reader.problems(), m_reader.problemCount());
    Q_EMIT allRemembered();
    if (m_trend)
        askTrend(*std::exchange(m_trend, std::nullopt));
    if (m_hosts)
        askHostFailures(*std::exchange(m_hosts, std::nullopt));
    if (m_moment)
        askMoment(*std::exchange(m_moment, std::nullopt));
}

void RecordingPlaybackWorker::follow(const std::optional<TaskId> &id, int follower)
{
    const auto place = id ? m_places.constFind(*id) : m_places.constEnd();
    if (place == m_places.constEnd())
        return;
    if (sizeAndTime() != m_opened) { // even a history of the same task need not be the one that was saved
        Q_EMIT overwritten();
        return;
    }
    const qint64 here = m_file.pos(); // the reader continues here
    m_file.seek(place->begin);
    const Result<RecordingFormat::Line> line = RecordingFormat::readLine(RecordingFormat::nextLine(&m_file));
    m_file.seek(here);
    const auto *task = line && line->entry ? std::get_if<RecordedTask>(&*line->entry) : nullptr;
    if (task && task->history.taskId == *id)
        Q_EMIT historyRead(task->history, follower);
    else
        Q_EMIT overwritten();
}

std::pair<qint64, QDateTime> RecordingPlaybackWorker::sizeAndTime() const
{
    QFile again; // m_file remembers its time
    if (!again.open(m_file.handle(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return {};
    return {again.size(), again.fileTime(QFileDevice::FileModificationTime)};
}

void RecordingPlaybackWorker::askTrend(Timestamp since)
{
    if (!m_whole) {
        m_trend = since;
        return;
    }
    const Timestamp from = std::chrono::floor<std::chrono::minutes>(since);
    const QList<PhaseSample> samples(m_samples.lowerBound(from), m_samples.end());
    QList<WatchGap> gaps;
    std::copy_if(m_gaps.begin(), m_gaps.end(), std::back_inserter(gaps),
        [since](const WatchGap &gap) { return !gap.to || *gap.to > since; });
    Q_EMIT trendRead(samples, gaps);
}

void RecordingPlaybackWorker::askHostFailures(Timestamp since)
{
    if (!m_whole) {
        m_hosts = since;
        return;
    }
    QList<HostFailures> failures;
    const Timestamp from = std::chrono::floor<std::chrono::minutes>(since);
    for (auto count = m_failures.lowerBound({from, QString()}); count != m_failures.cend(); ++count)
        failures.append({count.key().first, count.key().second, *count});
    Q_EMIT hostFailuresRead(failures);
}

void RecordingPlaybackWorker::askMoment(const SampleQuery &question)
{
    if (!m_whole) {
        m_moment = question;
        return;
    }
    QList<TaskId> ids;
    std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(ids),
        [&](const TaskId &id) { return answers(*m_places.constFind(id), question); });
    Q_EMIT momentRead(question, ids);
}

bool RecordingPlaybackWorker::answers(const Place &place, const SampleQuery &question) const
{
    const auto &marks = place.marks;
    if (!question.phase) {
        return std::any_of(marks.begin(), marks.end(), [&question](const Mark &mark) {
            return mark.failed && mark.askedAt >= question.from && mark.askedAt < question.to;
        });
    }
    const auto last = std::find_if(
        marks.rbegin(), marks.rend(), [&question](const Mark &mark) { return mark.askedAt < question.to; });
    return last != marks.rend() && last->phase == question.phase && place.watchedSince < question.to;
}

} // namespace Taskwatch
