// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Taskwatch {

/// Collects observations and emits them in batches. Used in one thread with an event loop.
class ObservationBatch final : public QObject
{
    Q_OBJECT

public:
    /// @p interval: time from the first collected observation to ready().
    explicit ObservationBatch(std::chrono::milliseconds interval, QObject *parent = nullptr);

    void append(Observation observation);

Q_SIGNALS:
    /// In the order in which they were collected; never empty.
    void ready(const QList<Taskwatch::Observation> &batch);

private:
    QTimer m_timer;
    QList<Observation> m_gathered;
};

} // namespace Taskwatch
