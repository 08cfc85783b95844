// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"
#include "compact/numberindex.h"
#include "lists/pagelook.h"
#include "base/timestamp.h"

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace Taskwatch {

/// Which watched tasks share a message, which page of it told them last, and when to ask for that page rather than for each
/// of them: as soon as it spares a request. Tasks go by their numbers in the queue. Pure: the clock is passed in.
///
/// A page costs one request whatever is on it. It is worth it with Worthwhile tasks on it whose looks are due, one of them
/// the one whose turn it is. Pages shift as new tasks come: a task that is not where it was is forgotten here, and a look at
/// the task itself tells the truth of it. Where the pages of a message are not known yet they are found one by one, each
/// following from the one before, for as long as they bring what is wanted; where one brings too little the message is left
/// alone for a while that grows. While there are tasks never seen, a page may also be asked for on the guess that some of
/// them are on it: a guess is paid with what guesses before it brought, so that they stay few where none is right.
///
/// Twelve bytes a number, and some hundred a message of which more than one task was told. Nothing here takes longer than a page
/// has tasks.
class SharedPages final
{
public:
    /// So many looks that are due make a page cheaper.
    static constexpr int Worthwhile = 3;
    static constexpr int PageSize = 100;
    static constexpr std::chrono::minutes FirstRest{1};
    static constexpr std::chrono::minutes LongestRest{64};
    /// So many messages without pages, and none with, mean that the endpoint has none.
    static constexpr int RefusalsUntilNone = 2;

    /// A page that is cheaper, and the tasks whose looks it spares, beside the one it was asked for.
    struct Cheaper {
        PageLook look;
        std::vector<int> others;
    };

    /// A look at @p task itself told its message; @p first: none had before.
    void told(int task, const CompactText &message, bool first, MonotonicTime now);
    /// Not watched any more, not found, or not where it was.
    void forget(int task);
    /// Another endpoint.
    void clear();

    /// The page to ask for instead of @p task, whose turn it is; none where that is no cheaper. @p isDue(task) says of another
    /// whether a look at it is wanted too.
    template <typename IsDue>
    [[nodiscard]] std::optional<Cheaper> cheaperFor(int task, MonotonicTime now, IsDue isDue) const
    {
        const std::optional<PageLook> look = lookFor(task, now);
        if (!look)
            return std::nullopt;
        Cheaper cheaper{*look, {}};
        int seen = 0; // tasks whose page is not known yet may be many more than a page holds
        for (int other = page(place(task).page).first; other >= 0 && seen < 2 * PageSize; other = place(other).next, ++seen) {
            if (other != task && isDue(other))
                cheaper.others.push_back(other);
        }
        if (static_cast<int>(cheaper.others.size()) + 1 < Worthwhile)
            return std::nullopt;
        return cheaper;
    }
    /// A page that may well tell tasks never seen; not a second time.
    [[nodiscard]] std::optional<PageLook> guess(MonotonicTime now);

    /// @p look is under way for @p tasks. One look at a page at a time: cheaperFor() and guess() keep to it.
    void begin(const PageLook &look, std::vector<int> tasks);
    /// @p look is over: for which tasks it was; none where it was not begun.
    std::vector<int> end(const PageLook &look);
    /// @p look brought the watched @p tasks, @p fresh of them never seen before, and @p next, the cursor of the page
    /// behind it, 0 where there is none. Whatever else was thought to be on it is forgotten.
    void brought(const PageLook &look, std::span<const int> tasks, int fresh, qint64 next, MonotonicTime now);
    /// @p look failed, and not by the fault of the endpoint as a whole.
    void failed(const PageLook &look, MonotonicTime now);
    /// The endpoint has no such page.
    void refused(const PageLook &look);

    /// Tasks whose message is known here.
    [[nodiscard]] qsizetype size() const { return m_known; }
    /// What all this takes, bytes.
    [[nodiscard]] size_t memory() const;

    /// Whether it was begun and has not ended.
    [[nodiscard]] bool isUnderWay(const PageLook &look) const;
private:
    static constexpr qint64 Unplaced = -1; // cursor of the page of those whose page is not known
    static constexpr int None = -1;

    struct Place { // of a task
        int page = None;
        int next = None; // on the same page
        int previous = None;
    };
    struct Page {
        qint64 cursor = 0;
        int message = None; // none: free
        int next = None; // of the same message
        int first = None; // task
        int tasks = 0;
    };
    struct Message {
        CompactText id; // empty: free
        qint64 frontier = 0; // the cursor with which to look for those that have no page
        MonotonicTime restsUntil{};
        int firstPage = None;
        quint8 rests = 0; // in a row
        bool refused = false;
        bool guessable = false; // stands among the guesses
    };
    struct UnderWay {
        PageLook look;
        std::vector<int> tasks;
    };

    static size_t hash(const CompactText &message) { return qHash(message, QHashSeed::globalSeed()); }
    [[nodiscard]] Page &page(int number) { return m_pages[static_cast<size_t>(number)]; }
    [[nodiscard]] const Page &page(int number) const { return m_pages[static_cast<size_t>(number)]; }
    [[nodiscard]] Message &message(int number) { return m_messages[static_cast<size_t>(number)]; }
    [[nodiscard]] const Message &message(int number) const { return m_messages[static_cast<size_t>(number)]; }
    [[nodiscard]] Place &place(int task) { return m_places[static_cast<size_t>(task)]; }
    [[nodiscard]] const Place &place(int task) const { return m_places[static_cast<size_t>(task)]; }
    [[nodiscard]] int pageOf(int task) const { return static_cast<size_t>(task) < m_places.size() ? place(task).page : None; }

    /// The page on which @p task should be, if it may be asked for.
    [[nodiscard]] std::optional<PageLook> lookFor(int task, MonotonicTime now) const;
    [[nodiscard]] bool mayAsk(const Message &of) const { return !m_none && !of.refused; }
    [[nodiscard]] int find(const CompactText &id) const;
    [[nodiscard]] int findPage(int message, qint64 cursor) const;
    /// Notes that a message was told; false the first time, nearly always.
    [[nodiscard]] bool wasHeardOf(size_t hash);
    int takeMessage(const CompactText &id);
    int takePage(int message, qint64 cursor);
    void link(int task, int page);
    void unlink(int task);
    void freeIfEmpty(int page);
    void wantGuess(int message);
    void advance(int message, qsizetype tasks, int fresh, qint64 next, MonotonicTime now);
    void rest(Message &which, MonotonicTime now);

    std::vector<Place> m_places; // by task
    std::vector<Page> m_pages;
    std::vector<Message> m_messages;
    std::vector<int> m_freePages;
    std::vector<int> m_freeMessages;
    NumberIndex m_index; // of messages, by id
    std::vector<bool> m_heardOf; // by hash: messages of which one task was told
    std::vector<UnderWay> m_underWay; // few
    std::deque<int> m_guesses; // messages
    double m_credit = FirstCredit;
    qsizetype m_known = 0;
    int m_refusals = 0;
    bool m_any = false; // a page was answered
    bool m_none = false; // the endpoint has no pages

    static constexpr double FirstCredit = 10; // guesses
    static constexpr double MostCredit = 100;
    static constexpr double CreditOfALook = 0.002; // so few guesses go on where none was right
};

} // namespace Taskwatch
