// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/bulkplanner.h"

#include "task/idrules.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

constexpr qsizetype GuessFrom = 2; // known tasks of a message, not counting the first

/// Returns a free number, or a new one after the last.
template <typename Thing>
int acquireNumber(std::vector<Thing> &things, std::vector<int> &free)
{
    if (free.empty()) {
        things.emplace_back();
        return static_cast<int>(things.size()) - 1;
    }
    const int number = free.back();
    free.pop_back();
    return number;
}

} // namespace

int BulkPlanner::indexOf(const CompactText &id) const
{
    return m_index.value(id, None);
}

int BulkPlanner::findPage(int of, const Whereabouts &where) const
{
    int number = message(of).firstPage;
    while (number >= 0 && page(number).where != where)
        number = page(number).next;
    return number;
}

int BulkPlanner::addMessage(const CompactText &id)
{
    const int number = acquireNumber(m_messages, m_freeMessages);
    message(number) = Message{.id = id, .frontier = {}};
    m_index.insert(id, number);
    return number;
}

int BulkPlanner::addPage(int of, const Whereabouts &where)
{
    const int number = acquireNumber(m_pages, m_freePages);
    page(number) = Page{.where = where, .message = of, .next = message(of).firstPage};
    message(of).firstPage = number;
    return number;
}

void BulkPlanner::link(int task, int to)
{
    if (const size_t needed = static_cast<size_t>(task) + 1; needed > m_places.size()) {
        if (needed > m_places.capacity())
            m_places.reserve(needed + needed / 4); // by default it would double
        m_places.resize(needed);
    }
    Page &target = page(to);
    place(task) = {.page = to, .next = target.first};
    if (target.first >= 0)
        place(target.first).previous = task;
    target.first = task;
    ++target.tasks;
    ++m_known;
}

void BulkPlanner::unlink(int task)
{
    const Place was = std::exchange(place(task), Place());
    if (was.next >= 0)
        place(was.next).previous = was.previous;
    if (was.previous >= 0)
        place(was.previous).next = was.next;
    else
        page(was.page).first = was.next;
    --page(was.page).tasks;
    --m_known;
}

void BulkPlanner::freeIfEmpty(int number)
{
    const Page freed = page(number);
    if (freed.tasks > 0)
        return;
    Message &of = message(freed.message);
    int *link = &of.firstPage;
    while (*link != number)
        link = &page(*link).next;
    *link = freed.next;
    page(number) = Page();
    m_freePages.push_back(number);
    if (of.firstPage >= 0)
        return;
    m_index.remove(of.id);
    of = Message();
    m_freeMessages.push_back(freed.message);
}

void BulkPlanner::recordMessage(int task, const CompactText &messageId, bool first, MonotonicTime now)
{
    m_guessBudget = std::min(m_guessBudget + GuessBudgetOfAPoll, MostGuessBudget);
    if (messageId.isEmpty()) {
        remove(task);
        return;
    }
    int number = indexOf(messageId);
    const int known = pageOf(task);
    if (number >= 0 && known >= 0 && page(known).message == number)
        return;
    remove(task);
    number = indexOf(messageId); // may have been freed with its last task
    if (number < 0) {
        // Most messages have a single watched task. They get no entry.
        if (!first || !checkedId(messageId))
            return;
        if (!m_seenMessages.contains(messageId)) {
            m_seenMessages.insert(messageId);
            return;
        }
        number = addMessage(messageId);
    }
    int unplaced = findPage(number, Unplaced);
    if (unplaced < 0)
        unplaced = addPage(number, Unplaced);
    link(task, unplaced);
    const bool isOnlyPage = message(number).firstPage == unplaced && page(unplaced).next < 0;
    if (isOnlyPage && page(unplaced).tasks >= GuessFrom && now >= message(number).pausedUntil)
        wantGuess(number);
}

void BulkPlanner::remove(int task)
{
    const int number = pageOf(task);
    if (number < 0)
        return;
    unlink(task);
    freeIfEmpty(number);
}

ListId BulkPlanner::listOf(const Message &which) const
{
    return *ListId::of({{m_listName, which.id.toString()}}); // its id was checked before it was added
}

bool BulkPlanner::isUnderWay(const PageRequest &request) const
{
    return std::any_of(
        m_underWay.begin(), m_underWay.end(), [&](const UnderWay &each) { return each.request == request; });
}

std::optional<PageRequest> BulkPlanner::requestFor(int task, MonotonicTime now) const
{
    const int number = pageOf(task);
    if (number < 0)
        return std::nullopt;
    const Page &on = page(number);
    const Message &of = message(on.message);
    // Cheap test first: a page with too few tasks cannot be cheaper.
    if (!mayAsk(of) || on.tasks < Worthwhile || (!on.where && now < of.pausedUntil))
        return std::nullopt;
    const PageRequest request{listOf(of), on.where.value_or(of.frontier)};
    return isUnderWay(request) ? std::nullopt : std::optional(request);
}

void BulkPlanner::wantGuess(int number)
{
    if (!std::exchange(message(number).guessable, true))
        m_guesses.push_back(number);
}

std::optional<PageRequest> BulkPlanner::guess(MonotonicTime now)
{
    while (m_guessBudget >= 1 && !m_guesses.empty()) {
        const int number = m_guesses.front();
        m_guesses.pop_front();
        Message &of = message(number);
        if (!std::exchange(of.guessable, false) || !mayAsk(of) || now < of.pausedUntil)
            continue; // may have been freed meanwhile
        const PageRequest request{listOf(of), of.frontier};
        if (isUnderWay(request))
            continue;
        m_guessBudget -= 1;
        return request;
    }
    return std::nullopt;
}

void BulkPlanner::begin(const PageRequest &request, std::vector<int> tasks)
{
    Q_ASSERT(!isUnderWay(request));
    m_underWay.push_back({request, std::move(tasks)});
}

std::vector<int> BulkPlanner::end(const PageRequest &request)
{
    const auto found = std::find_if(
        m_underWay.begin(), m_underWay.end(), [&](const UnderWay &each) { return each.request == request; });
    if (found == m_underWay.end())
        return {};
    std::vector<int> tasks = std::move(found->tasks);
    m_underWay.erase(found);
    return tasks;
}

void BulkPlanner::answered(
    const PageRequest &request, std::span<const int> tasks, int fresh, const QString &next, MonotonicTime now)
{
    if (!concerns(request))
        return;
    m_any = true;
    m_guessBudget = std::min(m_guessBudget + fresh, MostGuessBudget);
    const CompactText id(request.list.value());
    int number = indexOf(id);
    if (number < 0) {
        if (static_cast<int>(tasks.size()) < Worthwhile)
            return;
        number = addMessage(id);
    }
    const int before = findPage(number, request.page);
    const int after = addPage(number, request.page);
    for (const int task : tasks) {
        const int was = pageOf(task);
        if (was == after)
            continue; // listed twice
        if (was >= 0) {
            unlink(task);
            if (was != before)
                freeIfEmpty(was);
        }
        link(task, after);
    }
    if (before >= 0) {
        while (page(before).first >= 0)
            unlink(page(before).first);
        freeIfEmpty(before);
    }
    if (message(number).frontier == request.page)
        advance(number, static_cast<qsizetype>(tasks.size()), fresh, next, now);
    freeIfEmpty(after);
}

void BulkPlanner::advance(int number, qsizetype tasks, int fresh, const QString &next, MonotonicTime now)
{
    Message &of = message(number);
    const int unplaced = findPage(number, Unplaced);
    if (tasks < Worthwhile) {
        backOff(of, now);
    } else if (next.isEmpty()) {
        // This was the last page. Tasks that were on no page are not searched for again soon.
        of.frontier.clear();
        if (unplaced >= 0)
            backOff(of, now);
        else
            of.backOffs = 0;
    } else if (fresh >= Worthwhile || unplaced >= 0) {
        of.frontier = next;
        of.backOffs = 0;
        if (fresh >= Worthwhile)
            wantGuess(number);
    }
}

void BulkPlanner::backOff(Message &which, MonotonicTime now)
{
    which.frontier.clear();
    which.pausedUntil = now + std::min<MonotonicTime::duration>(FirstBackOff * (1 << which.backOffs), LongestBackOff);
    which.backOffs = static_cast<quint8>(std::min(which.backOffs + 1, 6));
}

void BulkPlanner::failed(const PageRequest &request, MonotonicTime now)
{
    const int number = indexOf(request.list.value());
    if (number < 0)
        return;
    backOff(message(number), now);
    const int on = findPage(number, request.page);
    if (on < 0)
        return;
    int unplaced = findPage(number, Unplaced);
    if (unplaced < 0)
        unplaced = addPage(number, Unplaced);
    while (page(on).first >= 0) {
        const int task = page(on).first;
        unlink(task);
        link(task, unplaced);
    }
    freeIfEmpty(on);
}

void BulkPlanner::refused(const PageRequest &request)
{
    const int number = indexOf(request.list.value());
    const bool anew = number < 0 || !std::exchange(message(number).refused, true);
    if (!m_any && anew && ++m_refusals >= RefusalsUntilNone)
        m_none = true;
}

} // namespace Taskwatch
