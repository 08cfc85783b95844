// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"
#include "history/phasesample.h"
#include "history/taskhistory.h"

#include <QList>

#include <deque>

namespace Taskwatch {

/// What a journal was asked to keep and has not written yet, in order. Plain data for one thread.
class JournalQueue final
{
public:
    struct Watch {
        QList<TaskId> ids;
        bool said = false; ///< it was said that they are kept, though they could not be written yet
    };
    struct Forget {
        QList<TaskId> ids;
    };
    struct NotLooking {
        std::optional<WatchGap::Reason> reason;
        Timestamp at{};
    };
    struct Entry {
        Timestamp at{}; ///< when it was asked for
        std::variant<Watch, Forget, QList<Observation>, NotLooking, PhaseSample> verb;
    };

    void add(Entry entry);
    /// Before all others.
    void addFirst(Entry entry);
    [[nodiscard]] Entry takeFirst();
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] const Entry &at(size_t index) const { return m_entries[index]; }
    void clear();

    /// Ids that it is now to be said of that they are kept, whether or not they are written ever.
    [[nodiscard]] QList<TaskId> sayAll();
    /// Drops the oldest looks, batch by batch, until @p most are left; returns how many were dropped.
    qsizetype dropOldestLooks(qsizetype most);

private:
    std::deque<Entry> m_entries;
    qsizetype m_looks = 0; // in the entries
};

} // namespace Taskwatch
