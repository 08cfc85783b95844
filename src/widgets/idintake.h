// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "banner.h"
#include "taskid.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Taskwatch {

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
    /// Says taken() as soon as @p id is in the list: now, or when it has been added.
    void await(const TaskId &id);
    [[nodiscard]] bool isAwaiting() const { return m_awaited.has_value(); }

Q_SIGNALS:
    /// These are not watched yet, and are to be at once.
    void watchRequested(const QList<Taskwatch::TaskId> &ids);
    /// The first of what was given, by now in the list.
    void taken(const Taskwatch::TaskId &first);

private:
    void settle();

    const TaskTableModel *m_model;
    Banner *m_banner;
    std::optional<TaskId> m_awaited;
    QString m_said; // of what was given, to be said when it is in the list
    Banner::Kind m_kind = Banner::Kind::Info;
    bool m_rowsSayIt = false;
};

} // namespace Taskwatch
