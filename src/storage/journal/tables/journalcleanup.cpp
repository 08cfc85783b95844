// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalcleanup.h"

namespace Taskwatch {

JournalCleanup::JournalCleanup(JournalDatabase &database, JournalTexts &texts)
    : m_trimmer(database)
    , m_collector(database, texts)
{
}

JournalTrimmer::Slice JournalCleanup::tidy(const JournalLimits &limits, Timestamp now, qint64 changes)
{
    if (m_collecting) {
        m_collecting = m_collector.collect();
        return {.dropped = 0, .more = m_collecting};
    }
    JournalTrimmer::Slice slice = m_trimmer.trim(limits, now, changes);
    m_dropped += slice.dropped;
    if (!slice.more && m_collector.isWorthwhile(m_dropped)) {
        m_dropped = 0;
        m_collecting = true;
        slice.more = true;
    }
    return slice;
}

void JournalCleanup::recordRollback()
{
    m_trimmer.restart();
    m_collector.giveUp();
    m_collecting = false;
}

} // namespace Taskwatch
