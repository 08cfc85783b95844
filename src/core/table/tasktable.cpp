// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/tasktable.h"

#include "table/answertemplate.h"
#include "table/trailmarks.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QSet>

namespace Taskwatch {

namespace {

struct TaskTableWords {
    Q_DECLARE_TR_FUNCTIONS(TaskTable)
};

NewsFields newsBetween(const Task &before, const Task &after)
{
    NewsFields news;
    news.setFlag(News::State, !(before.state == after.state));
    news.setFlag(News::Message, before.messageId != after.messageId);
    news.setFlag(News::Url, before.url != after.url);
    news.setFlag(News::Retries, before.retried != after.retried || before.maxRetry != after.maxRetry);
    news.setFlag(News::Error, before.error != after.error);
    return news;
}

} // namespace

QList<TaskId> TaskTable::unknownOf(const QList<TaskId> &ids) const
{
    QList<TaskId> unknown;
    QSet<TaskId> seen;
    seen.reserve(ids.size());
    for (const TaskId &id : ids) {
        if (indexOf(id) >= 0 || seen.contains(id))
            continue;
        seen.insert(id);
        unknown.append(id);
    }
    return unknown;
}

std::vector<int> TaskTable::add(const QList<TaskId> &ids)
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(ids.size()));
    reserve(ids.size());
    for (const TaskId &id : ids) {
        TaskRow row(id);
        row.serial = m_nextSerial++;
        rows.push_back(place(std::move(row)));
    }
    return rows;
}

void TaskTable::reserve(qsizetype more)
{
    m_index.reserve(m_index.size() + more);
    // Grow by at least half: a long list is added in many slices, and each would otherwise move all earlier rows.
    if (const size_t wanted = m_rows.size() + static_cast<size_t>(more); wanted > m_rows.capacity() + m_free.size())
        m_rows.reserve(std::max(wanted - m_free.size(), m_rows.capacity() + m_rows.capacity() / 2));
}

int TaskTable::place(TaskRow row)
{
    Q_ASSERT(indexOf(row.id) < 0);
    int index = rowEnd();
    m_index.insert(row.id, m_free.empty() ? index : m_free.back());
    if (m_free.empty()) {
        m_rows.push_back(std::move(row));
    } else {
        index = m_free.back();
        m_free.pop_back();
        m_rows[static_cast<size_t>(index)] = std::move(row);
    }
    count(index, 1);
    return index;
}

std::vector<TaskRow> TaskTable::take(std::span<const int> rows)
{
    std::vector<TaskRow> taken;
    taken.reserve(rows.size());
    for (const int index : rows) {
        TaskRow &row = m_rows[static_cast<size_t>(index)];
        Q_ASSERT(isUsed(index));
        m_index.remove(row.id);
        count(index, -1);
        taken.push_back(std::exchange(row, TaskRow(TaskId::unaskable({}))));
        m_free.push_back(index);
    }
    return taken;
}

std::vector<int> TaskTable::putBack(std::vector<TaskRow> taken)
{
    const auto again =
        std::partition(taken.begin(), taken.end(), [this](const TaskRow &row) { return indexOf(row.id) < 0; });
    discard({std::make_move_iterator(again), std::make_move_iterator(taken.end())});
    taken.erase(again, taken.end());
    std::vector<int> rows;
    rows.reserve(taken.size());
    reserve(static_cast<qsizetype>(taken.size()));
    for (TaskRow &row : taken)
        rows.push_back(place(std::move(row)));
    return rows;
}

void TaskTable::discard(const std::vector<TaskRow> &taken)
{
    for (const TaskRow &row : taken) {
        release(row.texts);
        m_answers.release(row.answer);
    }
}

std::vector<int> TaskTable::apply(const QList<Observation> &batch)
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(batch.size()));
    for (const Observation &observation : batch) {
        if (const int row = apply(observation); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int TaskTable::apply(const Observation &observation)
{
    const int index = indexOf(observation.taskId);
    if (index >= 0)
        applyTo(index, observation, AnswerTemplate::of(observation.rawAnswer, observation.task()));
    return index;
}

std::vector<int> TaskTable::recall(const QList<RememberedTask> &tasks)
{
    QList<TaskId> ids;
    QSet<TaskId> seen;
    seen.reserve(ids.size());
    QList<qsizetype> places; // index in the list, for each id
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        if (indexOf(tasks[i].taskId) >= 0 || seen.contains(tasks[i].taskId))
            continue;
        seen.insert(tasks[i].taskId);
        ids.append(tasks[i].taskId);
        places.append(i);
    }
    std::vector<int> rows = add(ids);
    for (size_t i = 0; i < rows.size(); ++i) {
        const RememberedTask &known = tasks[places[static_cast<qsizetype>(i)]];
        const auto formOf = [&known](const Observation &poll) {
            return known.form ? *known.form : AnswerTemplate::of(poll.rawAnswer, poll.task());
        };
        if (known.answered)
            applyTo(rows[i], *known.answered, formOf(*known.answered));
        if (known.failed)
            applyTo(rows[i], *known.failed, formOf(*known.failed));
        TaskRow &row = m_rows[static_cast<size_t>(rows[i])];
        row.trail = known.trail;
        row.changes = known.changes;
    }
    return rows;
}

void TaskTable::applyTo(int index, const Observation &observation, const QByteArray &form)
{
    TaskRow &row = m_rows[static_cast<size_t>(index)];
    count(index, -1);
    row.polledAt = observation.askedAt;
    row.polled = observation.asked;
    row.gone = observation.gone;
    row.mayBeFinished = observation.mayBeFinished;
    row.answeredAt = observation.answeredAt;
    row.httpStatus = observation.httpStatus;
    const TextId answerBefore = row.answer;
    row.answer = m_answers.acquire(CompactText::fromLatin1(form));
    m_answers.release(answerBefore);
    if (const Task *task = observation.task()) {
        if (const NewsFields news = row.task ? newsBetween(*row.task, *task) : NewsFields()) {
            ++row.changes;
            row.news = news;
            row.changed = observation.asked;
        }
        addTrailMarks(row.trail, row.task ? &*row.task : nullptr, *task);
        row.attempt.update(row.task ? &*row.task : nullptr, *task, observation.reports);
        const TaskRow::Texts before = row.texts;
        const bool sameUrl = row.task && row.task->url == task->url;
        row.task = *task;
        applyTexts(row, before, sameUrl ? before.urlBefore : before.url);
        row.confirmedAt = observation.askedAt;
        row.confirmed = observation.asked;
        row.interval = observation.nextPollIn;
        row.failure.reset();
    } else {
        row.failure = std::get<FetchError>(observation.outcome);
    }
    count(index, 1);
}

QByteArray TaskTable::rawAnswer(int row) const
{
    const std::optional<Task> &task = at(row).task;
    QByteArray answer = AnswerTemplate::answerOf(m_answers.text(at(row).answer).latin1(), task ? &*task : nullptr);
    if (isRawAnswerCut(row))
        answer.truncate(AnswerTemplate::MostWithoutTask);
    return answer;
}

bool TaskTable::isRawAnswerCut(int row) const
{
    return at(row).failure && AnswerTemplate::isCut(m_answers.text(at(row).answer).latin1());
}

void TaskTable::applyTexts(TaskRow &row, const TaskRow::Texts &before, TextId urlBefore)
{
    Task &task = *row.task;
    CompactText state = task.state.text();
    CompactText formerUrl = m_texts.text(urlBefore);
    row.texts = {.state = share(before.state, state),
        .messageId = share(before.messageId, task.messageId),
        .url = share(before.url, task.url),
        .error = share(before.error, task.error),
        .urlBefore = share(before.urlBefore, formerUrl)};
    // A task belongs to one message, and a message to one destination. A single answer cannot show that the url was
    // different before.
    if (urlBefore != TextId::None)
        task.flags.append({QStringLiteral("url"), TaskTableWords::tr("was %1 before").arg(safeFirstLine(formerUrl))});
    task.state = task.state.sharing(state);
    if (task.taskId == row.id)
        task.taskId = row.id;
}

TextId TaskTable::share(TextId before, CompactText &text)
{
    if (m_texts.text(before) == text) { // nearly always
        text = m_texts.text(before);
        return before;
    }
    const TextId id = m_texts.acquire(text);
    text = m_texts.text(id);
    m_texts.release(before);
    return id;
}

void TaskTable::release(const TaskRow::Texts &texts)
{
    for (const TextId id : {texts.state, texts.messageId, texts.url, texts.error, texts.urlBefore})
        m_texts.release(id);
}

void TaskTable::count(int index, int by)
{
    const TaskRow &row = at(index);
    (row.task ? m_counts.byPhase[static_cast<size_t>(row.task->state.phase())] : m_counts.withoutTask) += by;
    if (row.isSettled())
        m_settled += by;
    else if (!row.polledAt)
        m_neverPolled += by;
    m_polls.resize(m_rows.size(), MonotonicTime::max());
    m_polls[static_cast<size_t>(index)] =
        by > 0 && row.polledAt && !row.isSettled() ? row.polled : MonotonicTime::max();
}

std::optional<MonotonicTime> TaskTable::oldestPoll() const
{
    const auto oldest = std::min_element(m_polls.begin(), m_polls.end());
    return oldest == m_polls.end() || *oldest == MonotonicTime::max() ? std::nullopt : std::optional(*oldest);
}

} // namespace Taskwatch
