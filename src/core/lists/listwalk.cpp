// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/listwalk.h"

namespace Taskwatch {

namespace {

using State = Listing::State;

} // namespace

ListWalk::ListWalk(const ListId &list, int mostPages)
    : m_listing{.list = list, .failure = {}, .readAt = {}}
    , m_mostPages(mostPages)
{
}

void ListWalk::start(Walk walk)
{
    m_walk = walk;
    ++m_walkNumber;
    m_page.clear();
    m_pages.clear();
    m_pagesOfWalk = 0;
    m_pagesInVain = 0;
    m_tasksOfWalk = 0;
}

void ListWalk::begin()
{
    const bool goesOn =
        m_wholeEnd == State::Failed && m_listing.pages > 0 && m_listing.failure && !isRefusal(m_listing.failure->kind);
    m_listing.state = State::Reading;
    m_listing.failure.reset();
    m_wholeEnd = State::Reading;
    if (goesOn) {
        m_walk = Walk::All;
        return;
    }
    m_seen.clear();
    m_lastWholeWalk = 0;
    m_listing.pages = 0;
    m_listing.tasks = m_listing.added = m_listing.bad = 0;
    start(Walk::All);
}

void ListWalk::beginAgain()
{
    Q_ASSERT(!isWalking());
    if (m_wholeEnd == State::Reading || m_wholeEnd == State::Failed)
        begin();
    else
        start(Walk::ForNew);
}

void ListWalk::end(State state)
{
    if (m_walk == Walk::All)
        m_wholeEnd = state;
    if (state != State::Failed)
        m_lastWholeWalk = m_walkNumber;
    m_listing.state = m_walk == Walk::All || state == State::Failed ? state : m_wholeEnd;
    if (state != State::Failed)
        m_listing.failure.reset();
    if (m_seen.size() > 2 * Listing::MostTasks) // a watched list that changes for a long time
        m_seen.removeIf([this](const auto &each) { return each.value().last < m_walkNumber; });
    m_walk = Walk::None;
}

void ListWalk::cancel()
{
    if (m_walk == Walk::All)
        end(State::Cancelled);
}

void ListWalk::fail(const FetchError &failure)
{
    m_listing.failure = failure;
    end(State::Failed);
}

bool ListWalk::sift(const PageObservation &page, Found &found)
{
    bool anyNew = false;
    QSet<TaskId> inThisWalk; // for the first time
    for (const TaskPage::Entry &entry : std::get<TaskPage>(page.outcome).entries) {
        if (!entry.id)
            continue;
        Walks &walks = m_seen[*entry.id];
        if (walks.last == m_walkNumber)
            continue; // the list changed while it was read, so the task moved to another page
        if (walks.first == 0) {
            walks.first = m_walkNumber;
            found.fresh.append(*entry.id);
        }
        anyNew = anyNew || walks.first > m_lastWholeWalk;
        walks.last = m_walkNumber;
        inThisWalk.insert(*entry.id);
    }
    m_tasksOfWalk += inThisWalk.size();
    m_pagesInVain = inThisWalk.isEmpty() ? m_pagesInVain + 1 : 0;
    const QList<Observation> all = observationsIn(page);
    for (const Observation &observation : all) {
        if (inThisWalk.remove(observation.taskId))
            found.observations.append(observation);
    }
    return anyNew;
}

ListWalk::Found ListWalk::apply(const PageObservation &page)
{
    if (!isWalking())
        return {};
    m_listing.readAt = page.answeredAt.value_or(page.askedAt);
    const TaskPage *content = page.page();
    if (!content) {
        fail(*page.failure());
        return {};
    }
    Found found;
    const bool anyNew = sift(page, found);
    m_listing.tasks += found.fresh.size();
    ++m_pagesOfWalk;
    if (m_walk == Walk::All) {
        ++m_listing.pages;
        m_listing.bad += content->badEntries();
    }
    goOn(*content, anyNew);
    return found;
}

void ListWalk::goOn(const TaskPage &page, bool anyNew)
{
    if (!page.mistake.isEmpty()) {
        fail({FetchErrorKind::BadAnswer, page.mistake});
        return;
    }
    if (page.next.isEmpty() || (m_walk == Walk::ForNew && page.isNewestFirst && !anyNew)) {
        end(page.isCut ? State::Capped : State::Read);
        return;
    }
    m_pages.insert(m_page);
    if (m_pages.contains(page.next) || m_pagesInVain >= MostPagesInVain)
        end(State::Repeated);
    else if (m_pagesOfWalk >= m_mostPages || m_tasksOfWalk >= Listing::MostTasks)
        end(State::Capped);
    else
        m_page = page.next;
}

} // namespace Taskwatch
