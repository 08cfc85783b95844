// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "taskid.h"
#include "timestamp.h"

#include <QHash>
#include <QList>

#include <optional>
#include <set>

namespace Taskwatch {

/// When to ask for which task. Pure: the clock is passed in, nothing here waits or sends.
///
/// For now every id is due again a fixed interval after it was asked. An id that was taken is not due until it was
/// answered, so no two looks at one id overlap. restart() is O(n log n), all other calls O(log n).
class PollSchedule final
{
public:
    explicit PollSchedule(std::chrono::milliseconds interval);

    /// Begins to schedule @p id, due at once. Does nothing for an id that is scheduled already.
    void add(const TaskId &id, MonotonicTime now);
    /// While a look at @p id is under way the schedule remembers that, so that adding it again does not begin a second one.
    void remove(const TaskId &id);
    /// A person asked: due at once, before all others. While a look at it is under way its answer may be older than the
    /// wish, so it is due again as soon as that is answered.
    void lookNow(const TaskId &id, MonotonicTime now);

    /// The id that has been due longest, now counted as asked; none when none is due.
    [[nodiscard]] std::optional<TaskId> takeDue(MonotonicTime now);
    /// As takeDue(), but only ids a person asked for; what still goes on while polling is paused.
    [[nodiscard]] std::optional<TaskId> takeWished(MonotonicTime now);
    /// The look at @p id that takeDue() began is over, with or without a task.
    void answered(const TaskId &id);
    /// Forgets every look under way and everything known of when to ask: all ids are due at once.
    void restart(MonotonicTime now);

    /// When the next id is due; none while every id is being asked or there is none.
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const;
    [[nodiscard]] qsizetype size() const { return m_entries.size() - m_removedUnderWay; }
    [[nodiscard]] bool contains(const TaskId &id) const;
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }

private:
    struct Key {
        bool wished; // a person asked for it
        MonotonicTime due;
        quint64 serial; // ties: in the order they were added
        TaskId id;
        bool operator<(const Key &other) const;
    };
    struct Entry {
        MonotonicTime due;
        quint64 serial = 0;
        bool wished = false;
        bool underWay = false;
        bool removed = false; // only while it is under way
    };

    [[nodiscard]] static Key key(const TaskId &id, const Entry &entry);
    void enqueue(const TaskId &id, Entry &entry, MonotonicTime due, bool wished);
    std::optional<TaskId> take(std::set<Key>::iterator first, MonotonicTime now);

    std::chrono::milliseconds m_interval;
    QHash<TaskId, Entry> m_entries;
    std::set<Key> m_queue; // the ids that are not under way, wished ones first
    qsizetype m_removedUnderWay = 0;
    quint64 m_nextSerial = 0;
};

} // namespace Taskwatch
