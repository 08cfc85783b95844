// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/feedreader.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

constexpr qsizetype MostSeen = 100'000;

} // namespace

void FeedReader::restart(MonotonicTime now)
{
    m_inFlight = false;
    m_refusals = 0;
    m_inVain = 0;
    m_due = now;
    m_cursor.clear();
    m_readingsUntilFull = 0;
    m_readUpTo.reset();
    m_since.reset();
    m_coveredFrom.reset();
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
    return m_inFlight || !m_hasFeed ? std::nullopt : std::optional(m_due);
}

FeedRequest FeedReader::next(Timestamp serverNow)
{
    if (m_cursor.isEmpty()) {
        const bool isFull = m_readingsUntilFull <= 0;
        const std::chrono::milliseconds overlap =
            isFull ? m_overlap : std::min<std::chrono::milliseconds>(m_overlap, UsualOverlap);
        m_since = std::min(m_readUpTo.value_or(serverNow), serverNow) - overlap;
        m_begunAt = serverNow;
        m_readingsUntilFull = isFull ? ReadingsUntilFull : m_readingsUntilFull - 1;
        ++m_reading;
        m_pages = 0;
        m_pagesInVain = 0;
        m_rows = 0;
        m_isWhole = true;
        m_cursors.clear();
    }
    m_inFlight = true;
    return {*m_since, m_cursor};
}

void FeedReader::pause(MonotonicTime now)
{
    constexpr int MostDoublings = 6;
    const auto longest = std::max<std::chrono::milliseconds>(m_interval, LongestPause);
    m_cursor.clear();
    m_due = now + std::min(m_interval * (1 << std::min(m_inVain, MostDoublings)), longest);
}

void FeedReader::postponed(MonotonicTime now)
{
    m_inFlight = false;
    pause(now);
    ++m_inVain;
}

void FeedReader::failed(const FetchError &failure, MonotonicTime now)
{
    m_readingsUntilFull = 0;
    postponed(now);
    if (!m_readUpTo && isRefusal(failure.kind) && ++m_refusals >= RefusalsUntilRare)
        m_due = now + RefusedTryAgainAfter;
}

QList<TaskId> FeedReader::take(const FeedPage &page)
{
    QList<TaskId> changed;
    QSet<TaskId> named;
    bool anyNew = false; // to this reading
    for (const FeedPage::Row &row : page.rows) {
        const size_t hash = qHashMulti(0, row.id, toUnixMs(row.time), row.state);
        const auto seen = m_seen.find(hash);
        if (seen != m_seen.end()) {
            anyNew = std::exchange(seen->reading, m_reading) != m_reading || anyNew;
            continue;
        }
        anyNew = true;
        m_seen.insert(hash, {row.time, m_reading});
        if (!named.contains(row.id)) {
            named.insert(row.id);
            changed.append(row.id);
        }
    }
    ++m_pages;
    m_pagesInVain = anyNew ? 0 : m_pagesInVain + 1;
    m_rows += page.rows.size();
    m_isWhole = m_isWhole && page.badRows == 0;
    return changed;
}

bool FeedReader::goesOn(const FeedPage &page)
{
    // Where a server names the end of its log, an empty page with the same cursor is the last.
    if (page.cursor.isEmpty() || (page.cursor == m_cursor && page.rows.isEmpty()))
        return false;
    m_isWhole = m_isWhole && !m_cursors.contains(page.cursor) && m_pagesInVain < MostPagesInVain && m_pages < MostPages
        && m_rows < MostSeen;
    return m_isWhole;
}

QList<TaskId> FeedReader::answered(const FeedObservation &page, MonotonicTime now)
{
    m_inFlight = false;
    const FeedPage *content = page.page();
    if (!content) {
        failed(*page.failure(), now);
        return {};
    }
    m_refusals = 0;
    QList<TaskId> changed = take(*content);
    if (goesOn(*content)) {
        m_cursor = content->cursor;
        m_cursors.insert(m_cursor);
        m_due = now;
    } else {
        end(now);
    }
    return changed;
}

void FeedReader::end(MonotonicTime now)
{
    // If there is too much to read, or not all can be, tasks are polled as without a feed, and it goes on with the
    // present.
    if (!m_isWhole)
        m_coveredFrom.reset();
    else if (!m_coveredFrom)
        m_coveredFrom = now - (*m_begunAt - *m_since) + UsualOverlap;
    m_readUpTo = m_begunAt;
    m_seen.removeIf([this, oldest = *m_readUpTo - 2 * m_overlap](
                        const auto &each) { return each.value().time < oldest && each.value().reading != m_reading; });
    if (m_seen.size() > MostSeen)
        m_seen.clear(); // some tasks are polled again without need
    m_readAt = m_isWhole ? std::optional(now) : std::nullopt;
    m_inVain = m_isWhole ? 0 : m_inVain;
    pause(now);
    m_inVain += m_isWhole ? 0 : 1;
}

} // namespace Taskwatch
