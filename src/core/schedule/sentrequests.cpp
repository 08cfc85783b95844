// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/sentrequests.h"

#include <utility>

namespace Taskwatch {

quint64 SentRequests::add(const Request &request)
{
    m_inFlight.insert(++m_lastTicket, request);
    return m_lastTicket;
}

std::optional<SentRequests::Request> SentRequests::take(quint64 ticket)
{
    const auto it = m_inFlight.constFind(ticket);
    if (it == m_inFlight.constEnd())
        return std::nullopt;
    std::optional<Request> request = *it;
    m_inFlight.erase(it);
    return request;
}

std::vector<SentRequests::Request> SentRequests::takeAll()
{
    std::vector<Request> all(m_inFlight.cbegin(), m_inFlight.cend());
    all.insert(all.end(), m_repeats.begin(), m_repeats.end());
    m_inFlight.clear();
    m_repeats.clear();
    return all;
}

bool SentRequests::repeat(quint64 ticket)
{
    const auto it = m_inFlight.find(ticket);
    if (it == m_inFlight.end() || it->isRepeat)
        return false;
    it->isRepeat = true;
    m_repeats.push_back(*it);
    m_inFlight.erase(it);
    return true;
}

SentRequests::Request SentRequests::takeRepeat()
{
    Request request = std::move(m_repeats.front());
    m_repeats.pop_front();
    return request;
}

} // namespace Taskwatch
