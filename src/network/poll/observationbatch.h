// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Taskwatch {

/// Gathers what is learnt, so that it is handed on many at a time. For one thread, with an event loop.
class ObservationBatch final : public QObject
{
    Q_OBJECT

public:
    /// @p interval: between the first that is gathered and ready().
    explicit ObservationBatch(std::chrono::milliseconds interval, QObject *parent = nullptr);

    void append(Observation observation);
    /// What was gathered is of no use any more.
    void clear() { m_gathered.clear(); }

Q_SIGNALS:
    /// In the order in which they were gathered, one at least.
    void ready(const QList<Taskwatch::Observation> &batch);

private:
    QTimer m_timer;
    QList<Observation> m_gathered;
};

} // namespace Taskwatch
