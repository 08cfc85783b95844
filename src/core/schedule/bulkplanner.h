// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "compact/compacttext.h"
#include "lists/pagerequest.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace Taskwatch {

/// Decides when one page poll replaces several single polls. It stores which watched tasks share a message and on which
/// page each of them was last seen. Tasks are identified by their queue numbers. Pure: the caller passes the time.
///
/// A page costs one request, whatever it contains. It is cheaper if at least Worthwhile tasks on it are due, including
/// the one to be polled. Pages shift as tasks are added: a task that is not on its page any more is removed here and
/// polled singly. The pages of a message are found one by one through their cursors, as long as they contain tasks that
/// are wanted. After a page with too few of them the message is not tried again for a growing pause. While there are
/// tasks that were never polled, a page may also be requested as a guess that it contains some of them. The number of
/// guesses is limited: each costs a credit, and each new task found earns one.
///
/// Memory: twelve bytes a task number, some twenty a message, and some hundred a message with more than one known task.
/// No function takes longer than the number of tasks on a page.
class BulkPlanner final
{
public:
    /// Minimum number of due polls for which a page poll is cheaper than single polls.
    static constexpr int Worthwhile = 3;
    static constexpr int PageSize = 100;
    static constexpr std::chrono::minutes FirstBackOff{1};
    static constexpr std::chrono::minutes LongestBackOff{64};
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

    /// Records the message of @p task from its own poll. @p first: no earlier poll reported one.
    void recordMessage(int task, const CompactText &message, bool first, MonotonicTime now);
    /// Removes a task that is no longer watched, was not found, or was not on its page.
    void remove(int task);

    /// The page to poll instead of @p task, whose poll is due; none if that is not cheaper. @p isDue(other) returns
    /// whether another task may be polled too.
    template <typename IsDue>
    [[nodiscard]] std::optional<Cheaper> cheaperFor(int task, MonotonicTime now, IsDue isDue) const
    {
        const std::optional<PageRequest> request = requestFor(task, now);
        if (!request)
            return std::nullopt;
        Cheaper cheaper{*request, {}};
        int seen = 0; // more tasks than fit on a page may share the list of those whose page is unknown
        for (int other = page(place(task).page).first; other >= 0 && seen < 2 * PageSize;
             other = place(other).next, ++seen) {
            if (other != task && isDue(other))
                cheaper.others.push_back(other);
        }
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
    /// and
    /// @p next, the next page, empty if there is none. Other tasks that were recorded for this page are
    /// removed.
    void answered(
        const PageRequest &request, std::span<const int> tasks, int fresh, const QString &next, MonotonicTime now);
    /// Records that @p request failed for a reason that does not concern the whole endpoint.
    void failed(const PageRequest &request, MonotonicTime now);
    /// Records that the endpoint has no such page.
    void refused(const PageRequest &request);

    /// Number of tasks whose message is known.
    [[nodiscard]] qsizetype size() const { return m_known; }
    /// Whether @p request was begun and has not ended.
    [[nodiscard]] bool isUnderWay(const PageRequest &request) const;

private:
    using Whereabouts = std::optional<CompactText>; // PageRequest::page; none: for tasks whose page is unknown
    static constexpr std::nullopt_t Unplaced = std::nullopt;
    static constexpr int None = -1;

    struct Place { // of a task in the lists below
        int page = None;
        int next = None; // on the same page
        int previous = None;
    };
    struct Page {
        Whereabouts where;
        int message = None; // None: unused
        int next = None; // page of the same message
        int first = None; // first task
        int tasks = 0;
    };
    struct Message {
        CompactText id; // empty: unused
        CompactText frontier; // the page to try next for tasks without a known page
        MonotonicTime pausedUntil{};
        int firstPage = None;
        quint8 backOffs = 0; // consecutive pauses
        bool refused = false;
        bool guessable = false; // is in m_guesses
    };
    struct UnderWay {
        PageRequest request;
        std::vector<int> tasks;
    };

    [[nodiscard]] Page &page(int number) { return m_pages[static_cast<size_t>(number)]; }
    [[nodiscard]] const Page &page(int number) const { return m_pages[static_cast<size_t>(number)]; }
    [[nodiscard]] Message &message(int number) { return m_messages[static_cast<size_t>(number)]; }
    [[nodiscard]] const Message &message(int number) const { return m_messages[static_cast<size_t>(number)]; }
    [[nodiscard]] Place &place(int task) { return m_places[static_cast<size_t>(task)]; }
    [[nodiscard]] const Place &place(int task) const { return m_places[static_cast<size_t>(task)]; }
    [[nodiscard]] int pageOf(int task) const
    {
        return static_cast<size_t>(task) < m_places.size() ? place(task).page : None;
    }

    /// The page on which @p task should be, if it may be requested.
    [[nodiscard]] std::optional<PageRequest> requestFor(int task, MonotonicTime now) const;
    [[nodiscard]] ListId listOf(const Message &which) const;
    [[nodiscard]] bool concerns(const PageRequest &request) const { return request.list.name() == m_listName; }
    [[nodiscard]] bool mayAsk(const Message &of) const { return !m_none && !of.refused; }
    [[nodiscard]] int indexOf(const CompactText &id) const;
    [[nodiscard]] int findPage(int message, const Whereabouts &where) const;
    int addMessage(const CompactText &id);
    int addPage(int message, const Whereabouts &where);
    void link(int task, int page);
    void unlink(int task);
    void freeIfEmpty(int page);
    void wantGuess(int message);
    void advance(int message, qsizetype tasks, int fresh, const QString &next, MonotonicTime now);
    void backOff(Message &which, MonotonicTime now);

    QString m_listName;
    std::vector<Place> m_places; // by task
    std::vector<Page> m_pages;
    std::vector<Message> m_messages;
    std::vector<int> m_freePages;
    std::vector<int> m_freeMessages;
    QHash<CompactText, int> m_index; // of messages, by id
    QSet<CompactText> m_seenMessages; // with at least one reported task
    std::vector<UnderWay> m_underWay; // few
    std::deque<int> m_guesses; // messages
    double m_guessBudget = FirstGuessBudget;
    qsizetype m_known = 0;
    int m_refusals = 0;
    bool m_any = false; // a page was received
    bool m_none = false; // the endpoint has no pages

    static constexpr double FirstGuessBudget = 10; // guesses
    static constexpr double MostGuessBudget = 100;
    static constexpr double GuessBudgetOfAPoll = 0.002; // so a few guesses are made even if none was right
};

} // namespace Taskwatch
