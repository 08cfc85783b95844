// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollschedule.h"

#include <QHash>

#include <deque>
#include <optional>
#include <vector>

namespace Taskwatch {

/// The requests that were sent and are not answered yet, by their tickets, and those that are to be sent once more.
class SentRequests final
{
public:
    enum class Origin : quint8 { Schedule, Reader, Feed };
    struct Request {
        NextRequest what;
        Origin origin = Origin::Schedule;
        bool isRepeat = false;
    };

    /// Remembers @p request and returns its ticket.
    quint64 add(const Request &request);
    /// Takes the request @p ticket; none if it is unknown.
    std::optional<Request> take(quint64 ticket);
    /// Takes all requests.
    std::vector<Request> takeAll();

    /// Marks the request @p ticket to be sent once more. Returns false if it is unknown or was repeated before.
    [[nodiscard]] bool repeat(quint64 ticket);
    [[nodiscard]] bool hasRepeat() const { return !m_repeats.empty(); }
    /// Takes the next request that is to be sent once more. Requires hasRepeat().
    Request takeRepeat();

private:
    QHash<quint64, Request> m_inFlight; // by ticket
    std::deque<Request> m_repeats;
    quint64 m_lastTicket = 0;
};

} // namespace Taskwatch
