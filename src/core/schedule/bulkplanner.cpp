// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/bulkplanner.h"

#include "task/idrules.h"

#include <utility>

namespace Taskwatch {

namespace {

constexpr size_t GuessFrom = 3; // known tasks of a message

} // namespace

BulkPlanner::Message *BulkPlanner::messageOf(const QString &id)
{
    const auto found = m_messages.find(id);
    return found == m_messages.end() ? nullptr : &found->second;
}

BulkPlanner::Message &BulkPlanner::addMessage(const QString &id)
{
    return m_messages.try_emplace(id, Message{.id = id}).first->second;
}

BulkPlanner::Page *BulkPlanner::findPage(const Message &of, const Whereabouts &where)
{
    const auto found =
        std::find_if(of.pages.begin(), of.pages.end(), [&](const auto &page) { return page->where == where; });
    return found == of.pages.end() ? nullptr : found->get();
}

BulkPlanner::Page &BulkPlanner::pageFor(Message &of, const Whereabouts &where)
{
    if (Page *page = findPage(of, where))
        return *page;
    return *of.pages.emplace_back(std::make_unique<Page>(Page{&of, where}));
}

void BulkPlanner::move(int task, Page &to)
{
    remove(task);
    if (const size_t needed = static_cast<size_t>(task) + 1; needed > m_places.size())
        m_places.resize(needed);
    m_places[static_cast<size_t>(task)] = {&to, to.tasks.size()};
    to.tasks.push_back(task);
    ++m_known;
}

void BulkPlanner::remove(int task)
{
    const Place was = placeOf(task);
    if (!was.page)
        return;
    // The last task of the page takes the place of the removed one.
    const int last = was.page->tasks.back();
    was.page->tasks[was.position] = last;
    m_places[static_cast<size_t>(last)].position = was.position;
    was.page->tasks.pop_back();
    m_places[static_cast<size_t>(task)] = {};
    --m_known;
    removeIfEmpty(*was.page);
}

void BulkPlanner::removeIfEmpty(Page &page)
{
    if (!page.tasks.empty())
        return;
    Message &of = *page.message;
    std::erase_if(of.pages, [&](const auto &each) { return each.get() == &page; });
    if (of.pages.empty())
        m_messages.erase(m_messages.find(of.id));
}

void BulkPlanner::recordMessage(int task, const CompactText &messageId, MonotonicTime now)
{
    const QString id = messageId;
    if (const Page *page = placeOf(task).page; page && page->message->id == id)
        return;
    remove(task);
    if (id.isEmpty() || (!messageOf(id) && !checkedId(id)))
        return;
    Message &of = addMessage(id);
    Page &unplaced = pageFor(of, Unplaced);
    move(task, unplaced);
    if (of.pages.size() == 1 && unplaced.tasks.size() >= GuessFrom && now >= of.tryAgainAt)
        wantGuess(of);
}

ListId BulkPlanner::listOf(const Message &which) const
{
    return *ListId::of({{m_listName, which.id}}); // its id was checked before it was added
}

bool BulkPlanner::isUnderWay(const PageRequest &request) const
{
    return std::any_of(
        m_underWay.begin(), m_underWay.end(), [&](const UnderWay &each) { return each.request == request; });
}

std::optional<PageRequest> BulkPlanner::requestFor(int task, MonotonicTime now) const
{
    const Page *on = placeOf(task).page;
    if (!on)
        return std::nullopt;
    const Message &of = *on->message;
    // Cheap test first: a page with too few tasks cannot be cheaper.
    if (now < m_noneUntil || on->tasks.size() < Worthwhile || (!on->where && now < of.tryAgainAt))
        return std::nullopt;
    const PageRequest request{listOf(of), on->where.value_or(of.frontier)};
    return isUnderWay(request) ? std::nullopt : std::optional(request);
}

void BulkPlanner::wantGuess(Message &of)
{
    if (!std::exchange(of.isGuessWaiting, true))
        m_guesses.push_back(of.id);
}

std::optional<PageRequest> BulkPlanner::guess(MonotonicTime now)
{
    while (now >= m_guessAgainAt && now >= m_noneUntil && !m_guesses.empty()) {
        Message *of = messageOf(m_guesses.front());
        m_guesses.pop_front();
        if (!of || !std::exchange(of->isGuessWaiting, false) || now < of->tryAgainAt)
            continue; // things changed while it waited
        const PageRequest request{listOf(*of), of->frontier};
        if (isUnderWay(request))
            continue;
        of->isGuessUnderWay = true;
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
    m_noneUntil = {};
    const QString id = request.list.value();
    if (!messageOf(id) && static_cast<int>(tasks.size()) < Worthwhile)
        return;
    Message &of = addMessage(id);
    if (std::exchange(of.isGuessUnderWay, false) && fresh < Worthwhile)
        m_guessAgainAt = now + GuessAgainAfter;
    Page &page = pageFor(of, request.page);
    std::vector<int> missing = page.tasks;
    for (const int task : tasks) {
        if (placeOf(task).page != &page)
            move(task, page);
    }
    if (of.frontier == request.page)
        advance(of, static_cast<qsizetype>(tasks.size()), fresh, next, now);
    std::vector<int> present(tasks.begin(), tasks.end());
    std::sort(present.begin(), present.end());
    std::erase_if(missing, [&](int task) { return std::binary_search(present.begin(), present.end(), task); });
    for (const int task : missing)
        remove(task);
    if (missing.empty())
        removeIfEmpty(page);
}

void BulkPlanner::advance(Message &of, qsizetype tasks, int fresh, const QString &next, MonotonicTime now)
{
    const bool isAnyUnplaced = findPage(of, Unplaced);
    if (tasks < Worthwhile || (next.isEmpty() && isAnyUnplaced)) {
        pause(of, now + TryAgainAfter);
    } else if (next.isEmpty()) {
        of.frontier.clear();
    } else if (fresh >= Worthwhile || isAnyUnplaced) {
        of.frontier = next;
        if (fresh >= Worthwhile)
            wantGuess(of);
    }
}

void BulkPlanner::pause(Message &of, MonotonicTime until)
{
    of.frontier.clear();
    of.tryAgainAt = until;
}

void BulkPlanner::failed(const PageRequest &request, MonotonicTime now, std::chrono::minutes tryAgainAfter)
{
    Message *of = messageOf(request.list.value());
    if (!of)
        return;
    if (std::exchange(of->isGuessUnderWay, false))
        m_guessAgainAt = now + GuessAgainAfter;
    pause(*of, now + tryAgainAfter);
    const Page *failed = findPage(*of, request.page);
    if (!failed)
        return;
    Page &unplaced = pageFor(*of, Unplaced);
    for (const int task : std::vector<int>(failed->tasks))
        move(task, unplaced);
}

void BulkPlanner::refused(const PageRequest &request, MonotonicTime now)
{
    failed(request, now, RefusedTryAgainAfter);
    Message *of = messageOf(request.list.value());
    const bool isFirst = !of || !std::exchange(of->refused, true);
    m_refusals += isFirst ? 1 : 0;
    if (!m_any && m_refusals >= RefusalsUntilNone)
        m_noneUntil = now + RefusedTryAgainAfter;
}

} // namespace Taskwatch
