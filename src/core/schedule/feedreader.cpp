// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/feedreader.h"

#include <QSet>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qsizetype MostSeen = 100'000;

/// Whether a failure says that there is no feed, rather than that it cannot be had now.
bool isRefusal(FetchErrorKind kind)
{
    return kind == FetchErrorKind::Forbidden || kind == FetchErrorKind::NotFound || kind == FetchErrorKind::Rejected
        || kind == FetchErrorKind::Redirected || kind == FetchErrorKind::BadAnswer || kind == FetchErrorKind::TooLarge;
}

} // namespace

void FeedReader::restart(MonotonicTime now)
{
    m_inFlight = false;
    m_none = !m_hasFeed;
    m_refusals = 0;
    m_due = now;
    m_pages = 0;
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
    return m_inFlight || m_none ? std::nullopt : std::optional(m_due);
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
        m_readingsUntilFull = 0;
        m_none = !m_readUpTo && isRefusal(std::get<FetchError>(page.outcome).kind) && ++m_refusals >= RefusalsUntilNone;
        finish(now);
        return {};
    }
    m_refusals = 0;
    QList<TaskId> changed;
    QSet<TaskId> named;
    for (const FeedPage::Row &row : content->rows) {
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
    const bool hasMore = !content->cursor.isEmpty() && content->cursor != m_cursor;
    if (hasMore && m_pages < MostPages) {
        m_cursor = content->cursor;
        m_due = now;
        return changed;
    }
    // If there is too much to read, tasks are polled as without a feed, and it goes on with the present.
    if (hasMore)
        m_coveredFrom.reset();
    else if (!m_coveredFrom)
        m_coveredFrom = now - (*m_begunAt - *m_since) + UsualOverlap;
    m_readUpTo = m_begunAt;
    m_seen.removeIf([oldest = *m_readUpTo - 2 * m_overlap](const auto &each) { return each.value() < oldest; });
    if (m_seen.size() > MostSeen)
        m_seen.clear(); // some tasks are polled again without need
    m_readAt = hasMore ? std::nullopt : std::optional(now);
    finish(now);
    return changed;
}

} // namespace Taskwatch
