// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalcleanup.h"

namespace Taskwatch {

JournalCleanup::JournalCleanup(JournalDatabase &database, JournalTexts &texts)
    : m_trimmer(database)
    , m_sweeper(database, texts)
{
}

JournalTrimmer::Slice JournalCleanup::tidy(const JournalLimits &limits, Timestamp now, qint64 changes)
{
    const JournalTrimmer::Slice slice = m_trimmer.trim(limits, now, changes);
    m_dropped += slice.dropped;
    if (!slice.more && m_sweeper.isWorthwhile(m_dropped)) {
        m_sweeper.sweep();
        m_dropped = 0;
    }
    return slice;
}

} // namespace Taskwatch
