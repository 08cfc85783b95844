// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/numberindex.h"
#include "schedule/pollpolicy.h"
#include "task/taskid.h"
#include "schedule/turnheaps.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace Taskwatch {

/// A turn that was taken.
struct PollTurn {
    enum class Kind : quint8 {
        Wished, ///< a person asked
        Expected, ///< something should have changed, or never seen
        Safety, ///< nothing should have changed
    };

    TaskId id;
    Kind kind = Kind::Expected;
    MonotonicTime due{}; ///< when it should have been taken
};

/// The ids to look at and the order in which their turns come. Pure: the clock is passed in.
///
/// Two classes: expected looks (something should have changed, never seen, a person asked) come before safety looks,
/// which get what is left, and at least every tenth turn so that no row starves. Within a class the selected come first,
/// then the visible, then those seen before, then the new; among equals the most overdue. Every second turn of a class goes
/// to the most overdue whoever they are, so that neither a large selection starves the rest, nor does what is going on in
/// the list starve ten thousand new ids, nor they it. An id whose turn was taken has none until it was planned again, so no two
/// looks at one id overlap. Adding, removing, planning and taking are O(log n).
class PollQueue final
{
public:
    /// At least one of so many turns goes to a safety look, if one is due.
    static constexpr int SafetyTurn = 10;
    /// One of so many turns of a class goes to its most overdue, whatever is selected or visible.
    static constexpr int FairTurn = 2;

    /// Due at once, as an expected look. Does nothing for an id that is there.
    void add(const TaskId &id, MonotonicTime now);
    /// As add(), for one of which nothing more is expected: due when a person asks.
    void addSettled(const TaskId &id, MonotonicTime now);
    /// While a look is under way that is remembered, so that adding the id again does not begin a second one.
    void remove(const TaskId &id);
    [[nodiscard]] bool contains(const TaskId &id) const;
    [[nodiscard]] qsizetype size() const { return m_slots.size() - m_removedUnderWay; }

    /// A person asked: due before all others. While a look is under way its answer may be older than the wish, so the id
    /// is due again as soon as it is planned.
    void wish(const TaskId &id, MonotonicTime now);
    /// The rows that matter most now; replaces what was preferred before.
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible);

    /// Whose turn it is, now counted as under way; none when nothing is due.
    [[nodiscard]] std::optional<PollTurn> take(MonotonicTime now);
    /// As take(), but only what a person asked for.
    [[nodiscard]] std::optional<PollTurn> takeWished();
    /// The look is over; @p plan says when the next turns are.
    void plan(const TaskId &id, const PollPlan &plan);
    [[nodiscard]] bool isUnderWay(const TaskId &id) const;
    /// The look never was: its turn comes again at @p at.
    void postpone(const TaskId &id, MonotonicTime at);
    /// As plan(), where no look is under way but something was learnt all the same. A wish stands.
    void planAgain(const TaskId &id, const PollPlan &plan);
    /// All looks under way are void, and all ids due at once.
    void restart(MonotonicTime now);
    /// Plans every id anew that is not under way: @p planner is given what is remembered of it and its plan so far.
    void replan(const std::function<PollPlan(PollMemory &, const PollPlan &)> &planner);

    /// When the next turn is due, in the past when one is; none while there is none.
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const;
    /// As nextDue(), of wishes and expected looks alone.
    [[nodiscard]] std::optional<MonotonicTime> nextExpected() const;
    [[nodiscard]] bool hasWish() const;
    /// What is remembered of looks at @p id, for planNextLook(); null when it is not there.
    [[nodiscard]] PollMemory *memory(const TaskId &id);

    /// The number of @p id, -1 where it is not there: small, and another id's only after this one was removed.
    [[nodiscard]] int numberOf(const TaskId &id) const { return slotOf(id); }
    [[nodiscard]] const TaskId &idOf(int number) const { return m_entries[static_cast<size_t>(number)].id; }
    [[nodiscard]] bool isUnderWay(int number) const { return m_entries[static_cast<size_t>(number)].underWay; }
    [[nodiscard]] bool isSelected(int number) const { return m_entries[static_cast<size_t>(number)].rank == Rank::Selected; }
    /// Ids never seen whose turn has come.
    [[nodiscard]] size_t unseenWaiting() const { return m_expected.turns.size(Class::Ready + static_cast<size_t>(Rank::New)); }
    /// Whether the turn that @p number waits for has come by @p expected or @p safety. Not what a person asked for.
    [[nodiscard]] bool isDue(int number, MonotonicTime expected, MonotonicTime safety) const;
    /// The turn of @p number, for which isDue() says so, goes with another's: it counts as taken.
    PollTurn takeAlong(int number);

private:
    enum class Rank : quint8 { Selected, Visible, Seen, New };
    static constexpr size_t RankCount = 4;
    /// One class of looks: those ahead, and by rank those whose time has come.
    struct Class {
        static constexpr size_t Ahead = 0;
        static constexpr size_t Ready = 1; // the heap of the first rank
        TurnHeaps turns{Ready + RankCount};
        int turnsSinceFair = 0;

        [[nodiscard]] bool isReady() const;
        /// Slot of the one whose turn it is; needs isReady().
        [[nodiscard]] int choose();
    };
    struct Entry {
        TaskId id;
        PollMemory memory;
        OptionalTime<MonotonicTime> wished; // also while a look is under way
        Rank rank = Rank::Seen; // as preferred; of the rest the new ones are told by what is remembered of them
        bool underWay = false;
        bool removed = false;

        [[nodiscard]] size_t place() const { return static_cast<size_t>(rank == Rank::Seen && !memory.lookedAt ? Rank::New : rank); }
    };

    static size_t hash(const TaskId &id) { return qHash(id, QHashSeed::globalSeed()); }
    /// Slot of @p id, or -1.
    [[nodiscard]] int slotOf(const TaskId &id) const;
    [[nodiscard]] bool isUsed(int slot) const { return !m_entries[static_cast<size_t>(slot)].id.text().isEmpty(); }
    [[nodiscard]] Entry *find(const TaskId &id);
    Entry &at(int slot) { return m_entries[static_cast<size_t>(slot)]; }
    /// Puts an id in its place that has none, neither turn nor look under way.
    void enqueue(int slot, const std::optional<MonotonicTime> &expected, const std::optional<MonotonicTime> &safety);
    void dequeue(int slot);
    void ripen(Class &looks, MonotonicTime now);
    void insert(const TaskId &id, const std::optional<MonotonicTime> &expected, MonotonicTime now);
    void setRank(const TaskId &id, Rank rank);
    PollTurn begin(int slot, PollTurn::Kind kind);
    void finish(int slot, const std::optional<MonotonicTime> &expected, const std::optional<MonotonicTime> &safety);
    void release(int slot);

    std::vector<Entry> m_entries; // by slot
    std::vector<int> m_freeSlots;
    NumberIndex m_slots; // by id
    Class m_expected;
    Class m_safety;
    TurnHeaps m_wishes{RankCount}; // by rank
    QList<TaskId> m_preferred;
    qsizetype m_removedUnderWay = 0;
    int m_turnsSinceSafety = 0;
};

} // namespace Taskwatch
