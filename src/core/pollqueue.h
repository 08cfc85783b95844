// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pollpolicy.h"
#include "taskid.h"

#include <QHash>
#include <QList>

#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace Taskwatch {

/// The ids to look at and the order in which their turns come. Pure: the clock is passed in.
///
/// Two classes: expected looks (something should have changed, never seen, a person asked) come before safety looks,
/// which get what is left, and at least every tenth turn so that no row starves. Within a class the selected come first,
/// then the visible, then the most overdue. An id whose turn was taken has none until it was planned again, so no two
/// looks at one id overlap. Adding, removing, planning and taking are O(log n).
class PollQueue final
{
public:
    /// At least one of so many turns goes to a safety look, if one is due.
    static constexpr int SafetyTurn = 10;

    /// Due at once, as an expected look. Does nothing for an id that is there.
    void add(const TaskId &id, MonotonicTime now);
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
    [[nodiscard]] std::optional<TaskId> take(MonotonicTime now);
    /// As take(), but only what a person asked for.
    [[nodiscard]] std::optional<TaskId> takeWished();
    /// The look is over; @p plan says when the next turns are.
    void plan(const TaskId &id, const PollPlan &plan);
    /// The look never was: its turn comes again at @p at.
    void postpone(const TaskId &id, MonotonicTime at);
    /// All looks under way are void, and all ids due at once.
    void restart(MonotonicTime now);

    /// When the next turn is due, in the past when one is; none while there is none.
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const;
    [[nodiscard]] bool hasWish() const { return !m_wishes.empty(); }
    /// What is remembered of looks at @p id, for planNextLook(); null when it is not there.
    [[nodiscard]] PollMemory *memory(const TaskId &id);

private:
    enum class Rank : quint8 { Selected, Visible, Other };
    struct Turn {
        Rank rank; // all Other while it is not due yet: what waits is ordered by time alone
        MonotonicTime due;
        int slot;
        bool operator<(const Turn &other) const { return std::tie(rank, due, slot) < std::tie(other.rank, other.due, other.slot); }
    };
    /// One class of looks: those ahead, and those whose time has come.
    struct Class {
        std::set<Turn> ahead;
        std::set<Turn> ready;
    };
    struct Entry {
        TaskId id;
        PollMemory memory;
        std::optional<MonotonicTime> expected;
        std::optional<MonotonicTime> safety;
        std::optional<MonotonicTime> wished;
        Rank rank = Rank::Other;
        bool underWay = false;
        bool removed = false;
        bool expectedReady = false;
        bool safetyReady = false;
    };

    [[nodiscard]] Entry *find(const TaskId &id);
    Entry &at(int slot) { return m_entries[static_cast<size_t>(slot)]; }
    void enqueue(int slot);
    void dequeue(int slot);
    void ripen(Class &looks, MonotonicTime now, bool Entry::*ready);
    void setRank(const TaskId &id, Rank rank);
    TaskId begin(int slot);
    void finish(int slot);
    void release(int slot);

    std::vector<Entry> m_entries; // by slot
    std::vector<int> m_freeSlots;
    QHash<TaskId, int> m_slots;
    Class m_expected;
    Class m_safety;
    std::set<Turn> m_wishes;
    QList<TaskId> m_preferred;
    qsizetype m_removedUnderWay = 0;
    int m_turnsSinceSafety = 0;
};

} // namespace Taskwatch
