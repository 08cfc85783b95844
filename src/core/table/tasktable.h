// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/numberindex.h"
#include "task/observation.h"
#include "base/optionaltime.h"
#include "table/phasetrail.h"
#include "compact/rare.h"
#include "table/rememberedtask.h"
#include "compact/textpool.h"

#include <QList>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace Taskwatch {

/// Fields of a task in which a look brought something new. Times are left out: they change with every attempt.
enum class News : quint8 { State = 1, Message = 2, Url = 4, Retries = 8, Error = 16 };
Q_DECLARE_FLAGS(NewsFields, News)
Q_DECLARE_OPERATORS_FOR_FLAGS(NewsFields)

/// NewsFields in a byte, to be kept by the hundred thousand: Qt's flags take four.
class NewsByte final
{
public:
    constexpr NewsByte(NewsFields news = {})
        : m_bits(static_cast<quint8>(news.toInt()))
    {
    }
    [[nodiscard]] constexpr bool testFlag(News news) const { return m_bits & static_cast<quint8>(news); }
    constexpr operator NewsFields() const { return NewsFields::fromInt(m_bits); }

private:
    quint8 m_bits;
};

/// What is known of one watched task: the last task the endpoint told, and how the last look went. A failed look never
/// costs the task.
struct TaskRow {
    explicit TaskRow(TaskId watchedId)
        : id(std::move(watchedId))
    {
    }

    TaskId id; ///< the id that is watched, and asked for
    std::optional<Task> task; ///< as last told; none before the first good answer
    Timestamp confirmedAt{}; ///< when `task` was asked for last; only where there is a task
    MonotonicTime confirmed{}; ///< the same moment on the clock that only goes forward
    /// How long after that it was to be confirmed again; none where nothing can follow any more.
    OptionalTime<std::chrono::milliseconds> interval;
    bool gone = false; ///< not found so often that it is left alone
    NewsByte news; ///< what the last of `changes` changed; nothing where that was in an earlier run
    TextId answer = TextId::None; ///< of the last look: see TaskTable::rawAnswer()
    OptionalTime<Timestamp> lookedAt; ///< when the last look was asked; none before the first was over
    MonotonicTime looked{}; ///< the same moment on the clock that only goes forward
    OptionalTime<Timestamp> answeredAt; ///< when it was answered; none when nobody did
    std::optional<int> httpStatus; ///< of the last look
    Rare<FetchError> failure; ///< of the last look; none when it brought a task

    /// The task's texts in TaskTable::texts(); None before the first task.
    struct Texts {
        TextId state = TextId::None;
        TextId messageId = TextId::None;
        TextId url = TextId::None;
        TextId error = TextId::None;
        TextId urlBefore = TextId::None; ///< the one told before the present url, for as long as that stays; None when there was none
    };
    Texts texts;
    quint32 added = 0; ///< how many were added before it
    quint32 changes = 0; ///< looks that brought a task in which something had changed, times excluded
    PhaseTrail trail; ///< what happened to it last
    MonotonicTime changed{}; ///< when the last of `changes` was seen; only where there is news

    /// Whether what is shown may no longer be so: there is a task that is not final, and it was not confirmed for three
    /// times as long as it was to be. Never sooner than LeastPatience: an answer takes its time, and a batch does.
    [[nodiscard]] bool isStale(MonotonicTime now) const
    {
        return task && interval && now - confirmed > std::max<std::chrono::nanoseconds>(3 * *interval, LeastPatience);
    }

    /// Whether it is asked for no more until a person does: nothing can follow, or it is gone.
    [[nodiscard]] bool isSettled() const { return gone || (task && !interval); }

    static constexpr std::chrono::seconds LeastPatience{3};
};

/// The watched tasks with what is known of each. A task keeps its row for as long as it is watched; rows of forgotten ones
/// are empty until another task takes them. Plain data for one thread.
class TaskTable final
{
public:
    /// Tasks that are watched.
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size() - m_free.size()); }
    /// Tasks that were ever added: no row of one added from now on has a lower TaskRow::added. Together with size() it tells
    /// whether tasks came or went.
    [[nodiscard]] quint32 addedEver() const { return m_added; }
    /// All rows are less than this.
    [[nodiscard]] int rowEnd() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isUsed(int row) const { return !at(row).id.text().isEmpty(); }
    [[nodiscard]] const TaskRow &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Has the processor fetch what a pass over the rows will read soon: at a hundred thousand rows it would else spend most of
    /// its time waiting for memory. Any number will do for @p row.
    void prefetch(int row) const;
    /// What the rows' texts mean.
    [[nodiscard]] const TextPool &texts() const { return m_texts; }
    /// The body of the last answer, good or not, as it came; empty when nobody answered.
    [[nodiscard]] QByteArray rawAnswer(int row) const;
    /// Row of @p id, or -1.
    [[nodiscard]] int indexOf(const TaskId &id) const
    {
        return m_index.find(hash(id), [&](int row) { return at(row).id == id; });
    }

    /// Those of @p ids that are not in the table yet, each once, in order: what append() would add.
    [[nodiscard]] QList<TaskId> unknownOf(const QList<TaskId> &ids) const;
    /// Adds @p ids, and returns their rows. None may be in the table.
    std::vector<int> add(const QList<TaskId> &ids);
    /// Empties @p rows, which are used and different.
    void remove(std::span<const int> rows);

    /// Takes in what a look taught, and returns the row; -1 where the id is not (or no longer) watched. Looks at one id
    /// never overlap, so they come in the order they were asked; their times are not compared, as a clock may be set back.
    int apply(const Observation &observation);

    /// The same for a batch; the rows that it concerns, each once, from the least.
    [[nodiscard]] std::vector<int> apply(const QList<Observation> &batch);

    /// Adds those of @p tasks that are not in the table yet, with what was known of them, which is no news; and returns their rows.
    std::vector<int> recall(const QList<RememberedTask> &tasks);

    /// Rows whose task is in @p phase, by the last task told.
    [[nodiscard]] int countIn(Phase phase) const { return m_counts[static_cast<size_t>(phase)]; }
    /// Rows that no answer has told a task for yet.
    [[nodiscard]] int countWithoutTask() const { return m_withoutTask; }
    /// Rows that are asked for no more until a person does.
    [[nodiscard]] int countSettled() const { return m_settled; }
    /// Rows still asked for that no look was over for yet.
    [[nodiscard]] int countNeverLooked() const { return m_neverLooked; }
    /// When the look was asked that is longest ago, of those rows that are still asked for and were looked at. O(n), eight
    /// bytes a row.
    [[nodiscard]] std::optional<MonotonicTime> oldestLook() const;

private:
    static size_t hash(const TaskId &id) { return qHash(id, QHashSeed::globalSeed()); }
    void fetch(int row) const;
    void take(int index, const Observation &observation, const QByteArray &form);
    void count(int index, int by);
    void takeTexts(TaskRow &row, const TaskRow::Texts &before, TextId urlBefore);
    /// Holds @p text instead of that of @p before, and lets it be the copy that all rows with the same text share.
    [[nodiscard]] TextId share(TextId before, CompactText &text);
    void release(const TaskRow::Texts &texts);

    std::vector<TaskRow> m_rows;
    std::vector<int> m_free;
    TextPool m_texts;
    TextPool m_answers; // the forms of raw answers: nearly all rows share a few
    quint32 m_added = 0;
    NumberIndex m_index; // rows by their ids
    std::array<int, AllPhases.size()> m_counts{};
    int m_withoutTask = 0;
    int m_settled = 0;
    int m_neverLooked = 0;
    std::vector<MonotonicTime> m_looks; // by row: the last look; max() where there was none, or none is to follow
};

} // namespace Taskwatch
