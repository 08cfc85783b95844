// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "journal/tables/journaltrimmer.h"
#include "journal/tables/textcollector.h"

namespace Taskwatch {

/// Keeps a journal small: drops what is too old or too much, and now and then the texts that nobody names after that. For one
/// thread.
class JournalTidier final
{
public:
    JournalTidier(JournalDatabase &database, JournalTexts &texts);

    /// A slice, as JournalTrimmer::trim().
    [[nodiscard]] JournalTrimmer::Slice tidy(const JournalLimits &limits, Timestamp now, qint64 changes);
    /// What was done since the transaction began was not.
    void noteRollback();

private:
    JournalTrimmer m_trimmer;
    TextCollector m_collector;
    bool m_collecting = false;
    qint64 m_dropped = 0; // changes, since the last collection
};

} // namespace Taskwatch
