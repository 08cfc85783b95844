// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/messagewalk.h"

namespace Taskwatch {

namespace {

using State = MessageListing::State;

constexpr qint64 TasksPerPage = 100; // api.md, sibling

bool mayBeOver(FetchErrorKind kind)
{
    return failureScope(kind) != FailureScope::ThisTask || kind == FetchErrorKind::Server;
}

} // namespace

MessageWalk::MessageWalk(const MessageId &message, int mostPages)
    : m_listing{.message = message, .failure = {}, .readAt = {}}
    , m_mostPages(mostPages)
{
}

void MessageWalk::start(Walk walk)
{
    m_walk = walk;
    ++m_walkNumber;
    m_cursor.reset();
    m_cursors.clear();
    m_pagesOfWalk = 0;
    m_tasksOfWalk = 0;
}

void MessageWalk::begin()
{
    const bool goesOn =
        m_wholeEnd == State::Failed && m_listing.pages > 0 && m_listing.failure && mayBeOver(m_listing.failure->kind);
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

void MessageWalk::beginAgain()
{
    Q_ASSERT(!isWalking());
    if (m_wholeEnd == State::Reading || m_wholeEnd == State::Failed)
        begin();
    else
        start(Walk::ForNew);
}

void MessageWalk::end(State state)
{
    if (m_walk == Walk::All)
        m_wholeEnd = state;
    if (state != State::Failed)
        m_lastWholeWalk = m_walkNumber;
    m_listing.state = m_walk == Walk::All || state == State::Failed ? state : m_wholeEnd;
    if (state != State::Failed)
        m_listing.failure.reset();
    m_walk = Walk::None;
}

void MessageWalk::cancel()
{
    if (m_walk == Walk::All)
        end(State::Cancelled);
}

void MessageWalk::fail(const FetchError &failure)
{
    m_listing.failure = failure;
    end(State::Failed);
}

MessageWalk::Found MessageWalk::sift(const PageObservation &page, bool &anyNew)
{
    Found found;
    const QList<Observation> all = observationsIn(page);
    for (const Observation &observation : all) {
        Walks &walks = m_seen[observation.taskId];
        if (walks.last == m_walkNumber)
            continue; // the list changed while it was read, so the task moved to another page
        if (walks.first == 0) {
            walks.first = m_walkNumber;
            found.fresh.append(observation.taskId);
        }
        anyNew = anyNew || walks.first > m_lastWholeWalk;
        walks.last = m_walkNumber;
        found.observations.append(observation);
    }
    return found;
}

MessageWalk::Found MessageWalk::apply(const PageObservation &page)
{
    if (!isWalking())
        return {};
    m_listing.readAt = page.answeredAt.value_or(page.askedAt);
    const TaskPage *content = page.page();
    if (!content) {
        fail(*page.failure());
        return {};
    }
    bool anyNew = false;
    Found found = sift(page, anyNew);
    m_listing.tasks += found.fresh.size();
    m_tasksOfWalk += found.observations.size();
    ++m_pagesOfWalk;
    if (m_walk == Walk::All) {
        ++m_listing.pages;
        m_listing.bad += content->badEntries();
    }
    goOn(*content, !found.observations.isEmpty(), anyNew);
    return found;
}

void MessageWalk::goOn(const TaskPage &page, bool anyInThisWalk, bool anyNew)
{
    if (!page.mistake.isEmpty()) {
        fail({FetchErrorKind::BadAnswer, page.mistake});
        return;
    }
    if (!page.nextCursor || (m_walk == Walk::ForNew && !anyNew)) {
        end(State::Read);
        return;
    }
    if (m_cursor)
        m_cursors.insert(*m_cursor);
    const qint64 next = *page.nextCursor;
    const bool leadsOn = !m_cursor || next < *m_cursor;
    if (m_cursors.contains(next) || (!anyInThisWalk && !leadsOn))
        end(State::Repeated);
    else if (m_pagesOfWalk >= m_mostPages || m_tasksOfWalk >= m_mostPages * TasksPerPage)
        end(State::Capped);
    else
        m_cursor = next;
}

} // namespace Taskwatch
