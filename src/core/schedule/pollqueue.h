// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/dueheaps.h"
#include "schedule/pollpolicy.h"
#include "task/taskid.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace Taskwatch {

/// A poll taken from the queue.
struct ScheduledPoll {
    enum class Kind : quint8 {
        Refresh, ///< refresh requested by the user
        Expected, ///< something should have changed, or the task was never polled
        Background, ///< nothing should have changed (background poll)
    };

    TaskId id;
    Kind kind = Kind::Expected;
    MonotonicTime due{}; ///< when it was due
};

/// The watched ids and the order in which they are polled. Pure: the caller passes the time.
///
/// There are two classes: expected polls (something should have changed, never polled, or refreshed) come before
/// background polls. Background polls get the remaining capacity, and at least one poll in BackgroundTurn, so that no
/// row starves. Within a class the order is: selected, visible, polled before, new; then the most overdue. One poll in
/// FairTurn of a class goes to the most overdue id of any rank. So a large selection does not starve the rest, and new
/// ids and ids with expected changes do not starve each other. An id that was taken is not in the queue until it is
/// planned again, so polls of one id never overlap. Adding, removing, planning and taking are O(log n).
class PollQueue final
{
public:
    /// At least one of this many polls is a background poll, if one is due.
    static constexpr int BackgroundTurn = 10;
    /// This many refreshes go before all other polls. Further ones alternate with expected polls.
    static constexpr int RefreshesFirst = 10;
    /// One of this many polls of a class goes to the most overdue id, whatever is selected or visible.
    static constexpr int FairTurn = 2;

    /// Adds @p id, due at once as an expected poll. Does nothing if it is already present.
    void add(const TaskId &id, MonotonicTime now);
    /// As add(), for a final or gone task: not polled until refreshed.
    void addSettled(const TaskId &id, MonotonicTime now);
    /// Removes @p id. A poll under way is remembered, so that adding the id again does not start a second one.
    void remove(const TaskId &id);
    [[nodiscard]] bool contains(const TaskId &id) const;
    [[nodiscard]] qsizetype size() const { return m_slots.size() - m_removedUnderWay; }

    /// Refresh: due now, and before others (see RefreshesFirst). The answer to a poll under way may be older than the
    /// refresh, so the id is due again as soon as it is planned.
    void refresh(const TaskId &id, MonotonicTime now);
    /// Sets the ranks of the selected and the visible rows. Replaces the previous ones.
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible);

    /// Takes the next poll that is due; its id counts as under way. None if nothing is due.
    [[nodiscard]] std::optional<ScheduledPoll> pop(MonotonicTime now);
    /// As pop(), but only refreshes.
    [[nodiscard]] std::optional<ScheduledPoll> popRefresh();
    /// Ends the poll of @p id; @p plan says when the next polls are due.
    void plan(const TaskId &id, const NextTimes &plan);
    [[nodiscard]] bool isUnderWay(const TaskId &id) const;
    /// Ends the poll of @p id without a result: it is due again at @p at.
    void postpone(const TaskId &id, MonotonicTime at);
    /// As plan(), for an id without a poll under way whose state became known otherwise. A pending refresh remains.
    void planAgain(const TaskId &id, const NextTimes &plan);
    /// Plans every id again that has no poll under way. @p planner receives its memory and its current plan.
    void replan(const std::function<NextTimes(PollMemory &, const NextTimes &)> &planner);

    /// When the next poll is due; in the past if it is overdue. None if no poll is planned.
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const;
    /// As nextDue(), for refreshes and expected polls only.
    [[nodiscard]] std::optional<MonotonicTime> nextExpected() const;
    [[nodiscard]] bool hasRefresh() const { return refreshCount() > 0; }
    /// Whether more refreshes wait than go before all other polls.
    [[nodiscard]] bool isLongRefresh() const { return refreshCount() > static_cast<size_t>(RefreshesFirst); }
    /// The stored results of earlier polls of @p id, for planNextPoll(); null if the id is not present.
    [[nodiscard]] PollMemory *memory(const TaskId &id);
    [[nodiscard]] const PollMemory *memory(const TaskId &id) const;

    /// The queue number of @p id, or -1. Numbers are small, and are reused after an id was removed.
    [[nodiscard]] int numberOf(const TaskId &id) const { return slotOf(id); }
    [[nodiscard]] const TaskId &idOf(int number) const { return m_entries[static_cast<size_t>(number)].id; }
    [[nodiscard]] bool isUnderWay(int number) const { return m_entries[static_cast<size_t>(number)].underWay; }
    [[nodiscard]] bool isSelected(int number) const
    {
        return m_entries[static_cast<size_t>(number)].rank == Rank::Selected;
    }
    /// Number of ids that are due and were never polled.
    [[nodiscard]] size_t unseenWaiting() const
    {
        return m_expected.turns.size(Class::Ready + static_cast<size_t>(Rank::New));
    }
    /// Whether @p number's expected poll is due by @p expected or its background poll by @p background. A task with a
    /// refresh is due only while many wait.
    [[nodiscard]] bool isDue(int number, MonotonicTime expected, MonotonicTime background) const;
    /// Takes the poll of @p number together with another id's; isDue() must be true for it. It counts as under way.
    ScheduledPoll popAlong(int number);

private:
    enum class Rank : quint8 { Selected, Visible, Seen, New };
    static constexpr size_t RankCount = 4;
    /// One class of polls: those ahead, and by rank those that are due.
    struct Class {
        static constexpr size_t Ahead = 0;
        static constexpr size_t Ready = 1; // the heap of the first rank
        DueHeaps turns{Ready + RankCount};
        int turnsSinceFair = 0;

        [[nodiscard]] bool isReady() const;
        /// Slot of the poll to take next; requires isReady().
        [[nodiscard]] int choose();
    };
    struct Entry {
        TaskId id;
        PollMemory memory;
        OptionalTime<MonotonicTime> refreshAt; // the pending refresh; also set while a poll is under way
        Rank rank = Rank::Seen; // as preferred; place() distinguishes new ids from those polled before
        bool underWay = false;
        bool removed = false;

        [[nodiscard]] size_t place() const
        {
            return static_cast<size_t>(rank == Rank::Seen && !memory.polledAt ? Rank::New : rank);
        }
    };

    /// Slot of @p id, or -1.
    [[nodiscard]] int slotOf(const TaskId &id) const;
    [[nodiscard]] bool isUsed(int slot) const { return !m_entries[static_cast<size_t>(slot)].id.text().isEmpty(); }
    [[nodiscard]] Entry *entryOf(const TaskId &id);
    Entry &at(int slot) { return m_entries[static_cast<size_t>(slot)]; }
    /// Puts an id into its heaps. It must be in none and must have no poll under way.
    void enqueue(
        int slot, const std::optional<MonotonicTime> &expected, const std::optional<MonotonicTime> &background);
    void dequeue(int slot);
    [[nodiscard]] size_t refreshCount() const;
    void ripen(Class &polls, MonotonicTime now);
    void insert(const TaskId &id, const std::optional<MonotonicTime> &expected, MonotonicTime now);
    void setRank(const TaskId &id, Rank rank);
    ScheduledPoll begin(int slot, ScheduledPoll::Kind kind);
    void finish(int slot, const std::optional<MonotonicTime> &expected, const std::optional<MonotonicTime> &background);
    void release(int slot);

    std::vector<Entry> m_entries; // by slot
    std::vector<int> m_freeSlots;
    QHash<TaskId, int> m_slots; // by id
    Class m_expected;
    Class m_background;
    DueHeaps m_refreshes{RankCount}; // by rank
    QList<TaskId> m_preferred;
    qsizetype m_removedUnderWay = 0;
    int m_turnsSinceBackground = 0;
    int m_refreshesInARow = 0; // since none was waiting
    bool m_refreshWasLast = false;
};

} // namespace Taskwatch
