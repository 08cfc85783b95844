// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pollerthread.h"
#include "tasktablemodel.h"

#include <memory>

namespace Taskwatch {

/// One endpoint at work: a poller and a table, made and ended together, and the verbs that concern both. GUI thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const Target &target, const PollSettings &settings = {}, QObject *parent = nullptr);

    void watch(const QList<TaskId> &ids);
    void forget(const QList<TaskId> &ids);

    /// Where a task is asked for.
    [[nodiscard]] QUrl urlOf(const TaskId &id) const;

    [[nodiscard]] TaskTableModel *model() { return &m_model; }
    [[nodiscard]] PollerThread *poller() { return &m_poller; }

private:
    Endpoint m_endpoint;
    TaskTableModel m_model;
    PollerThread m_poller; // last, so that it ends first: nothing arrives for a table that is gone
};

} // namespace Taskwatch
