// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/listreader.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

ListReader::Reading *ListReader::find(const ListId &list)
{
    const auto it = std::find_if(
        m_readings.begin(), m_readings.end(), [&](const Reading &each) { return each.pages.listing().list == list; });
    return it == m_readings.end() ? nullptr : &*it;
}

ListReader::Reading &ListReader::findOrAdd(const ListId &list)
{
    if (Reading *known = find(list))
        return *known;
    return m_readings.emplace_back(Reading{.pages = ListWalk(list)});
}

void ListReader::begin(Reading &reading, MonotonicTime now)
{
    reading.isVoid = reading.underWay; // a page of the earlier reading is still in flight
    reading.tries = 0;
    reading.due = now;
}

void ListReader::read(const QList<ListId> &lists, MonotonicTime now)
{
    for (const ListId &list : lists) {
        Reading &reading = findOrAdd(list);
        if (reading.pages.isWalking() && reading.requested)
            continue; // it is already being read
        reading.requested = true;
        reading.pages.begin();
        begin(reading, now);
        m_changed.append(reading.pages.listing());
    }
}

void ListReader::refuse(const ListId &list, const QString &why, bool watched)
{
    m_changed.append({.list = list,
        .state = Listing::State::Failed,
        .failure = FetchError{FetchErrorKind::BadId, why},
        .watched = watched,
        .readAt = {}});
}

void ListReader::cancel(const ListId &list)
{
    Reading *reading = find(list);
    if (!reading || !reading->pages.isWalking())
        return;
    const Listing before = reading->pages.listing();
    reading->pages.cancel();
    if (reading->pages.isWalking())
        return; // a watched list is only checked for new tasks
    reading->isVoid = reading->underWay;
    reading->requested = false;
    reading->due += m_interval;
    if (reading->pages.listing() != before)
        m_changed.append(reading->pages.listing());
    forgetOldest();
}

void ListReader::setWatched(const ListId &list, bool watched, MonotonicTime now)
{
    if (!watched && !find(list))
        return;
    Reading &reading = findOrAdd(list);
    if (reading.pages.listing().watched == watched)
        return;
    reading.pages.setWatched(watched);
    if (watched && !reading.pages.isWalking())
        reading.due = now;
    m_changed.append(reading.pages.listing());
    if (!watched)
        forgetOldest();
}

void ListReader::restart(MonotonicTime now)
{
    m_inFlight = 0;
    std::vector<Reading> before;
    std::swap(before, m_readings);
    for (const Reading &old : before) {
        const bool wasRead = old.pages.isWalking() && old.requested;
        if (!wasRead && !old.pages.listing().watched)
            continue;
        Reading &reading = findOrAdd(old.pages.listing().list);
        reading.pages.setWatched(old.pages.listing().watched);
        reading.requested = wasRead;
        reading.due = now;
        if (wasRead)
            reading.pages.begin();
        m_changed.append(reading.pages.listing());
    }
}

std::optional<MonotonicTime> ListReader::dueOf(const Reading &reading, bool requestedOnly) const
{
    if (reading.underWay || (requestedOnly && !reading.requested))
        return std::nullopt;
    const bool isWanted = reading.pages.isWalking() || reading.pages.listing().watched;
    return isWanted ? std::optional(reading.due) : std::nullopt;
}

std::optional<MonotonicTime> ListReader::nextDue(bool requestedOnly) const
{
    std::optional<MonotonicTime> next;
    for (const Reading &reading : m_readings) {
        if (const std::optional<MonotonicTime> due = dueOf(reading, requestedOnly))
            next = std::min(next.value_or(MonotonicTime::max()), *due);
    }
    return next;
}

std::optional<PageRequest> ListReader::next(MonotonicTime now, bool requestedOnly)
{
    Reading *chosen = nullptr; // the user's requests first, then the most overdue
    for (Reading &reading : m_readings) {
        const std::optional<MonotonicTime> due = dueOf(reading, requestedOnly);
        if (!due || *due > now)
            continue;
        if (!chosen || std::pair(!reading.requested, reading.due) < std::pair(!chosen->requested, chosen->due))
            chosen = &reading;
    }
    if (!chosen)
        return std::nullopt;
    if (!chosen->pages.isWalking()) {
        chosen->tries = 0;
        chosen->pages.beginAgain();
    }
    chosen->underWay = true;
    ++m_inFlight;
    return PageRequest{chosen->pages.listing().list, chosen->pages.nextPage()};
}

bool ListReader::shouldRetry(const Reading &reading, const PageObservation &page) const
{
    const FetchError *failure = page.failure();
    if (!failure || reading.tries + 1 >= MostTries)
        return false;
    // With a refused token it waits until the user refreshes or changes something.
    return !isRefusal(failure->kind) && failureScope(failure->kind) != FailureScope::TokenRefused;
}

std::optional<ListReader::Found> ListReader::answered(const PageObservation &page, MonotonicTime now)
{
    Reading *reading = find(page.request.list);
    if (!reading || !reading->underWay)
        return std::nullopt;
    --m_inFlight;
    reading->underWay = false;
    if (std::exchange(reading->isVoid, false)) {
        reading->due = std::max(reading->due, now);
        return std::nullopt;
    }
    if (shouldRetry(*reading, page)) {
        reading->due = now + FirstRetryAfter * (1 << reading->tries);
        ++reading->tries;
        return std::nullopt;
    }
    reading->tries = 0;
    reading->due = now;
    ListWalk::Found found = reading->pages.apply(page);
    m_changed.append(reading->pages.listing());
    if (!reading->pages.isWalking())
        finish(*reading, now); // may remove *reading
    if (found.observations.isEmpty() && found.fresh.isEmpty())
        return std::nullopt;
    return Found{page.request.list, std::move(found.observations), std::move(found.fresh)};
}

void ListReader::finish(Reading &reading, MonotonicTime now)
{
    reading.requested = false;
    reading.due = now + m_interval;
    forgetOldest();
}

void ListReader::forgetOldest()
{
    const auto isOver = [](const Reading &each) {
        return !each.underWay && !each.pages.isWalking() && !each.pages.listing().watched;
    };
    auto tooMany = std::count_if(m_readings.begin(), m_readings.end(), isOver) - MostRemembered;
    std::erase_if(m_readings, [&](const Reading &each) { return isOver(each) && tooMany-- > 0; });
}

} // namespace Taskwatch
