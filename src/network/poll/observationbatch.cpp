// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poll/observationbatch.h"

#include <utility>

namespace Taskwatch {

ObservationBatch::ObservationBatch(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_gathered.isEmpty())
            Q_EMIT ready(std::exchange(m_gathered, {}));
    });
}

void ObservationBatch::append(Observation observation)
{
    m_gathered.append(std::move(observation));
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace Taskwatch
