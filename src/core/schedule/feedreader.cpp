// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/feedreader.h"

#include <QSet>

#include <algorithm>

namespace Taskwatch {

void FeedReader::restart(MonotonicTime now)
{
    m_inFlight = false;
    m_due = now;
    m_pages = 0;
    m_cursor.clear();
    m_newest.reset();
    m_since.reset();
    m_readAt.reset();
    m_seen.clear();
}

bool FeedReader::isCurrent(MonotonicTime now) const
{
    constexpr int MissedReadings = 3;
    constexpr std::chrono::seconds Least{10};
    return m_readAt && now - *m_readAt < std::max<std::chrono::milliseconds>(m_interval * MissedReadings, Least);
}

std::optional<MonotonicTime> FeedReader::nextDue() const
{
    return m_inFlight || m_none ? std::nullopt : std::optional(m_due);
}

FeedRequest FeedReader::next(Timestamp serverNow)
{
    if (m_cursor.isEmpty()) {
        m_since = m_newest.value_or(serverNow) - m_overlap;
        m_pages = 0;
    }
    m_inFlight = true;
    return {*m_since, m_cursor};
}

void FeedReader::finish(MonotonicTime now)
{
    m_cursor.clear();
    m_due = now + m_interval;
}

void FeedReader::postponed(MonotonicTime now)
{
    m_inFlight = false;
    finish(now);
}

QList<TaskId> FeedReader::answered(const FeedObservation &page, MonotonicTime now)
{
    m_inFlight = false;
    const FeedPage *content = page.page();
    if (!content) {
        m_none = !m_newest && ++m_refusals >= RefusalsUntilNone;
        finish(now);
        return {};
    }
    m_refusals = 0;
    QList<TaskId> changed;
    QSet<TaskId> named;
    for (const FeedPage::Row &row : content->rows) {
        m_newest = std::max(m_newest.value_or(row.time), row.time);
        const size_t hash = qHashMulti(0, row.id, toUnixMs(row.time), row.state);
        if (m_seen.contains(hash))
            continue;
        m_seen.insert(hash, row.time);
        if (!named.contains(row.id)) {
            named.insert(row.id);
            changed.append(row.id);
        }
    }
    ++m_pages;
    if (!content->cursor.isEmpty() && content->cursor != m_cursor && m_pages < MostPages) {
        m_cursor = content->cursor;
        m_due = now;
        return changed;
    }
    if (!m_newest)
        m_newest = *m_since + m_overlap; // the feed is empty so far
    m_seen.removeIf([oldest = *m_newest - 2 * m_overlap](const auto &each) { return each.value() < oldest; });
    m_readAt = now;
    finish(now);
    return changed;
}

} // namespace Taskwatch
