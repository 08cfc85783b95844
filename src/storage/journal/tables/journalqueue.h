// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/phasesample.h"
#include "history/taskhistory.h"
#include "journal/tables/listplace.h"
#include "task/observation.h"

#include <QList>

#include <deque>

namespace Taskwatch {

/// The queue of what the journal is to write, in order. Plain data for one thread.
class JournalQueue final
{
public:
    struct Watch {
        QList<TaskId> ids;
        bool reported = false; ///< kept() has been emitted, though these are not written yet
        ListPlace place = ListPlace::End;
    };
    struct Remove {
        QList<TaskId> ids;
    };
    struct NotPolling {
        std::optional<WatchGap::Reason> reason;
        Timestamp at{};
    };
    struct Entry {
        Timestamp at{}; ///< when it was requested
        /// WatchGap: a gap of the whole list that has ended
        std::variant<Watch, Remove, QList<Observation>, NotPolling, WatchGap, PhaseSample> verb;
    };

    void add(Entry entry);
    /// Puts @p entry before all others.
    void addFirst(Entry entry);
    [[nodiscard]] Entry takeFirst();
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] const Entry &at(size_t index) const { return m_entries[index]; }
    void clear();
    /// Whether @p entry may change the history of @p id.
    [[nodiscard]] static bool concerns(const Entry &entry, const TaskId &id);

    /// Returns the ids for which kept() has not been emitted, and marks them as emitted although they are not written
    /// yet.
    [[nodiscard]] QList<TaskId> markAllReported();
    /// Drops the oldest observations, batch by batch, until at most @p most are left. Returns how many were dropped.
    qsizetype dropOldestPolls(qsizetype most);

private:
    std::deque<Entry> m_entries;
    qsizetype m_polls = 0; // observations in m_entries
};

} // namespace Taskwatch
