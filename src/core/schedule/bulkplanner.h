// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "compact/compacttext.h"
#include "lists/pagerequest.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace Taskwatch {

/// Decides when one page poll replaces several single polls. It stores which watched tasks share a message and on which
/// page each of them was last seen. Tasks are identified by their queue numbers. Pure: the caller passes the time.
///
/// A page costs one request, whatever it contains. It is cheaper if at least Worthwhile tasks on it are due, including
/// the one to be polled. Pages shift as tasks are added: a task that is not on its page any more is removed here and
/// polled singly. The pages of a message are found one by one through their cursors, as long as they contain tasks that
/// are wanted. After a page with too few of them the message is not tried again for TryAgainAfter. While there are
/// tasks that were never polled, a page may also be requested as a guess that it contains some of them. After a guess
/// that was wrong there is none for GuessAgainAfter.
///
/// No function takes longer than the number of tasks on a page and of pages of a message.
class BulkPlanner final
{
public:
    /// Minimum number of due polls for which a page poll is cheaper than single polls.
    static constexpr int Worthwhile = 3;
    static constexpr int PageSize = 100;
    static constexpr std::chrono::minutes TryAgainAfter{10}; ///< after a page that replaced too few polls
    static constexpr std::chrono::minutes FailureTryAgainAfter{1}; ///< after a page that failed
    static constexpr std::chrono::minutes RefusedTryAgainAfter{10}; ///< after a page that the endpoint does not have
    static constexpr std::chrono::seconds GuessAgainAfter{10};
    /// If this many messages have no page, and no page was ever received, the endpoint has no pages.
    static constexpr int RefusalsUntilNone = 2;

    /// A page poll, and the tasks whose single polls it replaces, beside the task it was requested for.
    struct Cheaper {
        PageRequest request;
        std::vector<int> others;
    };

    /// @p listName: the list of the tasks of a message in the API. Pages of other lists are ignored.
    explicit BulkPlanner(const QString &listName = ListId::Message.toString())
        : m_listName(listName)
    {
    }

    /// Records the message of @p task from its own poll.
    void recordMessage(int task, const CompactText &message, MonotonicTime now);
    /// Removes a task that is no longer watched, was not found, or was not on its page.
    void remove(int task);

    /// The page to poll instead of @p task, whose poll is due; none if that is not cheaper. @p isDue(other) returns
    /// whether another task may be polled too.
    template <typename IsDue>
    [[nodiscard]] std::optional<Cheaper> cheaperFor(int task, MonotonicTime now, IsDue isDue) const
    {
        const std::optional<PageRequest> request = requestFor(task, now);
        const Page *page = placeOf(task).page;
        if (!request || !page)
            return std::nullopt;
        Cheaper cheaper{*request, {}};
        // More tasks than fit on a page may have an unknown page. The latest ones come first.
        const std::vector<int> &tasks = page->tasks;
        const auto last = tasks.rbegin() + std::min(std::ssize(tasks), 2 * ptrdiff_t{PageSize});
        std::copy_if(tasks.rbegin(), last, std::back_inserter(cheaper.others),
            [&](int other) { return other != task && isDue(other); });
        if (static_cast<int>(cheaper.others.size()) + 1 < Worthwhile)
            return std::nullopt;
        return cheaper;
    }
    /// A page that may contain tasks that were never polled. Each is returned only once.
    [[nodiscard]] std::optional<PageRequest> guess(MonotonicTime now);

    /// Records that @p request is under way for @p tasks. cheaperFor() and guess() do not return it until it ends.
    void begin(const PageRequest &request, std::vector<int> tasks);
    /// Ends @p request and returns the tasks it was for; empty if it was not begun.
    std::vector<int> end(const PageRequest &request);
    /// Records the content of the page @p request: the watched @p tasks, of which @p fresh were never polled before,
    /// and @p next, the next page, empty if there is none. Other tasks that were recorded for this page are
    /// removed.
    void answered(
        const PageRequest &request, std::span<const int> tasks, int fresh, const QString &next, MonotonicTime now);
    /// Records that @p request failed, or was not answered.
    void failed(const PageRequest &request, MonotonicTime now) { failed(request, now, FailureTryAgainAfter); }
    /// Records that the endpoint has no such page, or that something else answered in its place.
    void refused(const PageRequest &request, MonotonicTime now);

    /// Number of tasks whose message is known.
    [[nodiscard]] qsizetype size() const { return m_known; }
    /// Whether @p request was begun and has not ended.
    [[nodiscard]] bool isUnderWay(const PageRequest &request) const;

private:
    using Whereabouts = std::optional<CompactText>; // PageRequest::page; none: for tasks whose page is unknown
    static constexpr std::nullopt_t Unplaced = std::nullopt;

    struct Message;
    struct Page {
        Message *message;
        Whereabouts where;
        std::vector<int> tasks = {};
    };
    struct Message {
        QString id;
        std::vector<std::unique_ptr<Page>> pages = {}; // none is empty
        CompactText frontier = {}; // the page to try next for tasks without a known page
        MonotonicTime tryAgainAt = {};
        bool refused = false;
        bool isGuessWaiting = false; // is in m_guesses
        bool isGuessUnderWay = false;
    };
    struct Place {
        Page *page = nullptr; // null: the task's message is not known
        size_t position = 0; // in the tasks of the page
    };
    struct UnderWay {
        PageRequest request;
        std::vector<int> tasks;
    };
    struct Hash {
        size_t operator()(const QString &id) const { return qHash(id); }
    };

    [[nodiscard]] Place placeOf(int task) const
    {
        return static_cast<size_t>(task) < m_places.size() ? m_places[static_cast<size_t>(task)] : Place();
    }
    /// The page on which @p task should be, if it may be requested.
    [[nodiscard]] std::optional<PageRequest> requestFor(int task, MonotonicTime now) const;
    [[nodiscard]] ListId listOf(const Message &which) const;
    [[nodiscard]] bool concerns(const PageRequest &request) const { return request.list.name() == m_listName; }
    void failed(const PageRequest &request, MonotonicTime now, std::chrono::minutes tryAgainAfter);
    /// Null if no task of it is known.
    [[nodiscard]] Message *messageOf(const QString &id);
    [[nodiscard]] Message &addMessage(const QString &id);
    [[nodiscard]] static Page *findPage(const Message &of, const Whereabouts &where);
    [[nodiscard]] static Page &pageFor(Message &of, const Whereabouts &where);
    /// Moves @p task from the page that it is on, if any.
    void move(int task, Page &to);
    void removeIfEmpty(Page &page);
    void wantGuess(Message &of);
    void advance(Message &of, qsizetype tasks, int fresh, const QString &next, MonotonicTime now);
    static void pause(Message &of, MonotonicTime until);

    QString m_listName;
    std::vector<Place> m_places; // by task
    std::unordered_map<QString, Message, Hash> m_messages; // pages point to its entries, which stay where they are
    std::vector<UnderWay> m_underWay; // few
    std::deque<QString> m_guesses; // messages
    MonotonicTime m_guessAgainAt = {};
    qsizetype m_known = 0;
    int m_refusals = 0;
    bool m_any = false; // a page was received
    MonotonicTime m_noneUntil = {}; // the endpoint has no pages
};

} // namespace Taskwatch
