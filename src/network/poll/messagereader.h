// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/messagewalk.h"
#include "http/taskclient.h"

#include <QList>
#include <QObject>

#include <vector>

namespace Taskwatch {

/// Reads the tasks of messages, page by page, one page of each message at a time, and again from time to time those that are
/// watched. Sends only when told that it may; who tells it knows the endpoint's limits. Lives in the client's thread.
class MessageReader final : public QObject
{
    Q_OBJECT

public:
    /// A page that failed for a reason that may be over soon is asked for so many times.
    static constexpr int MostTries = 4;
    /// Between those: so long, doubling.
    static constexpr std::chrono::milliseconds FirstRetryAfter{1000};
    /// Messages that were read and are not watched: of no more than these it is known what was read.
    static constexpr qsizetype MostRemembered = 50;

    enum class Retry : quint8 {
        Never, ///< a page that failed ends the reading
        WhenItMayHelp,
    };

    /// @p client must outlive the reader.
    MessageReader(TaskClient &client, Retry retry, QObject *parent = nullptr);

    /// Pages of one reading, ≥ 1; for readings that begin from now on of messages not known before.
    void setMostPages(int pages) { m_mostPages = pages; }
    /// Between two readings of a message that is watched.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }

    /// A person wants the tasks of @p messages: each is read from its first page on, or where its last reading failed from there on.
    void list(const QList<MessageId> &messages, MonotonicTime now);
    /// A person does not want the rest.
    void cancel(const MessageId &message);
    /// Whether @p message is read again every interval, for new tasks; one that was not read yet is read to its end first.
    void setWatched(const MessageId &message, bool watched, MonotonicTime now);
    /// Another endpoint: what is under way is void, and what was being read or is watched is read anew.
    void restart(MonotonicTime now);

    /// When the next page is to be asked for, in the past where one is due; none where only an answer changes it.
    /// @p wishedOnly: leaving out what no person asked for.
    [[nodiscard]] std::optional<MonotonicTime> nextDue(bool wishedOnly) const;
    /// Asks for one page that is due; the client needs a free slot. False where none is.
    bool send(MonotonicTime now, bool wishedOnly);
    /// Pages that were asked for and not yet answered.
    [[nodiscard]] int inFlight() const { return m_inFlight; }

    /// The client's pageAnswered(). To be called by who pumps, who may have to learn from the answer first.
    void take(const PageObservation &page, MonotonicTime now);

Q_SIGNALS:
    /// What a page told, of tasks that this reading had not told of yet. @p fresh: of these, the ids that no reading of the
    /// message had told of.
    void found(const Taskwatch::MessageId &message, const QList<Taskwatch::Observation> &observations, const QList<Taskwatch::TaskId> &fresh);
    /// After each page, and whenever anything else of it changed.
    void changed(const Taskwatch::MessageListing &listing);

private:
    struct Reading {
        MessageWalk pages;
        bool wished = false; ///< by a person; else read because it is watched
        bool underWay = false; ///< a page was asked for
        bool isVoid = false; ///< what is under way is of no use when it comes
        int tries = 0; ///< of the present page that failed
        MonotonicTime due{}; ///< of the next page while walking, else of the next reading where watched
    };

    [[nodiscard]] Reading *find(const MessageId &message);
    Reading &findOrAdd(const MessageId &message);
    void begin(Reading &reading, MonotonicTime now);
    [[nodiscard]] std::optional<MonotonicTime> dueOf(const Reading &reading, bool wishedOnly) const;
    [[nodiscard]] bool shouldRetry(const Reading &reading, const PageObservation &page) const;
    void finish(Reading &reading, MonotonicTime now);
    void forgetOldest();

    TaskClient &m_client;
    Retry m_retry;
    int m_mostPages = MessageListing::MostPages;
    std::chrono::milliseconds m_interval{60'000};
    std::vector<Reading> m_readings; // the one that was asked for longest ago first
    int m_inFlight = 0;
};

} // namespace Taskwatch
