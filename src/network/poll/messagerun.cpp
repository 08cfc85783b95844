// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poll/messagerun.h"

namespace Taskwatch {

MessageRun::MessageRun(const Dialect &dialect, const Target &target, const MessageId &message, QObject *parent)
    : QObject(parent)
    , m_client(dialect, target, this)
    , m_reader(m_client, MessageReader::Retry::Never, this)
    , m_message(message)
{
    connect(&m_reader, &MessageReader::found, this,
        [this](const MessageId &, const QList<Observation> &observations) { Q_EMIT found(observations); });
    connect(&m_reader, &MessageReader::changed, this, [this](const MessageListing &listing) {
        if (listing.state != MessageListing::State::Reading)
            Q_EMIT finished(listing);
    });
    connect(&m_client, &TaskClient::pageAnswered, this, [this](const PageObservation &page) {
        m_reader.apply(page, MonotonicClock::now());
        m_reader.send(MonotonicClock::now(), true);
    });
}

void MessageRun::start()
{
    m_reader.list({m_message}, MonotonicClock::now());
    m_reader.send(MonotonicClock::now(), true);
}

void MessageRun::cancel()
{
    m_reader.cancel(m_message);
}

} // namespace Taskwatch
