// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation.h"
#include "startup.h"

#include <QList>
#include <QObject>

namespace Taskwatch {

/// A task that is to be printed.
struct GivenTask {
    TaskId id;
    /// What is known of it before it is asked for: what a page of its message told, or why it cannot be an id.
    std::optional<Observation> told = {};

    [[nodiscard]] bool isAskable() const { return !told || told->task(); }
};

/// The tasks that a list of ids stands for, in its order.
class GivenTasks final : public QObject
{
    Q_OBJECT

public:
    GivenTasks(const QList<GivenId> &ids, QObject *parent = nullptr);

    void start();
    /// Asks for nothing more; finished() follows at once, with what is known by now.
    void stop();

Q_SIGNALS:
    void finished(const QList<Taskwatch::GivenTask> &tasks);

private:
    QList<GivenId> m_ids;
};

} // namespace Taskwatch
