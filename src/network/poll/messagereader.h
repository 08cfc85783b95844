// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/taskclient.h"
#include "lists/messagewalk.h"

#include <QList>
#include <QObject>

#include <vector>

namespace Taskwatch {

/// Reads the tasks of messages page by page, and reads watched messages again at an interval. At most one page of a
/// message is in flight. It sends only when send() is called; the caller enforces the endpoint's limits. Lives in the
/// client's thread.
class MessageReader final : public QObject
{
    Q_OBJECT

public:
    /// Maximum number of requests for a page that fails for a temporary reason.
    static constexpr int MostTries = 4;
    /// Delay before the first retry; doubles for each further one.
    static constexpr std::chrono::milliseconds FirstRetryAfter{1000};
    /// Maximum number of messages that are neither watched nor being read and whose result is remembered.
    static constexpr qsizetype MostRemembered = 50;

    enum class Retry : quint8 {
        Never, ///< a failed page ends the reading
        WhenItMayHelp,
    };

    /// @p client must outlive the reader.
    MessageReader(TaskClient &client, Retry retry, QObject *parent = nullptr);

    /// Interval between two readings of a watched message.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }

    /// Reads @p messages at the user's request: from the first page, or from the page at which the last reading failed.
    void list(const QList<MessageId> &messages, MonotonicTime now);
    /// Stops a reading at the user's request.
    void cancel(const MessageId &message);
    /// Whether @p message is read again every interval for new tasks. A message that was never read is first read
    /// completely.
    void setWatched(const MessageId &message, bool watched, MonotonicTime now);
    /// Applies a change of the token: requests in flight are void, and messages being read or watched are read again.
    void restart(MonotonicTime now);

    /// When the next page is due; may be in the past. nullopt: only an answer can make a page due.
    /// @p requestedOnly: consider only messages that the user requested.
    [[nodiscard]] std::optional<MonotonicTime> nextDue(bool requestedOnly) const;
    /// Requests one page that is due. The client must have a free slot. Returns false if no page is due.
    bool send(MonotonicTime now, bool requestedOnly);
    /// Number of pages in flight.
    [[nodiscard]] int inFlight() const { return m_inFlight; }

    /// Applies the client's pageAnswered(). Called by the owner, which may first have to update limits from the answer.
    void apply(const PageObservation &page, MonotonicTime now);

Q_SIGNALS:
    /// The tasks of a page that this reading has not reported before. @p fresh: the ids among them that no reading of
    /// the message has reported.
    void found(const Taskwatch::MessageId &message, const QList<Taskwatch::Observation> &observations,
        const QList<Taskwatch::TaskId> &fresh);
    /// Emitted after each page and after every other change of the listing.
    void changed(const Taskwatch::MessageListing &listing);

private:
    struct Reading {
        MessageWalk pages;
        bool requested = false; ///< requested by the user; else read because it is watched
        bool underWay = false; ///< a page is in flight
        bool isVoid = false; ///< the answer in flight must be ignored
        int tries = 0; ///< failed requests for the present page
        MonotonicTime due{}; ///< of the next page while reading, else of the next reading of a watched message
    };

    [[nodiscard]] Reading *find(const MessageId &message);
    Reading &findOrAdd(const MessageId &message);
    void begin(Reading &reading, MonotonicTime now);
    [[nodiscard]] std::optional<MonotonicTime> dueOf(const Reading &reading, bool requestedOnly) const;
    [[nodiscard]] bool shouldRetry(const Reading &reading, const PageObservation &page) const;
    void finish(Reading &reading, MonotonicTime now);
    void forgetOldest();

    TaskClient &m_client;
    Retry m_retry;
    std::chrono::milliseconds m_interval{60'000};
    std::vector<Reading> m_readings; // oldest request first
    int m_inFlight = 0;
};

} // namespace Taskwatch
