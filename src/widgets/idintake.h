// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "taskid.h"

#include <QList>
#include <QObject>

namespace Taskwatch {

class Banner;
class TaskTableModel;

/// Takes ids out of any text that a person gives, and says in a banner what became of them where the new rows do not.
class IdIntake final : public QObject
{
    Q_OBJECT

public:
    /// @p model and @p banner must outlive it.
    IdIntake(const TaskTableModel *model, Banner *banner, QObject *parent = nullptr);

    void take(const QString &text);
    void takeClipboard();

Q_SIGNALS:
    /// These are not watched yet, and are to be at once.
    void watchRequested(const QList<Taskwatch::TaskId> &ids);
    /// The first of what was given, by now watched.
    void taken(const Taskwatch::TaskId &first);

private:
    const TaskTableModel *m_model;
    Banner *m_banner;
};

} // namespace Taskwatch
