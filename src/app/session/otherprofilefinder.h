// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Taskwatch {

class Session;

/// Searches the lists of other profiles for tasks that this session's endpoint answers with "not found". The usual
/// cause is an id of one region pasted into another region's window. The window offers to poll such tasks there. Use it
/// in the GUI thread only.
class OtherProfileFinder final : public QObject
{
    Q_OBJECT

public:
    /// Ids that are not found within this time are searched for together.
    static constexpr std::chrono::milliseconds Gathering{500};
    /// Maximum number of ids in one search. A whole list that is unknown has another cause (api.md).
    static constexpr qsizetype MostAtOnce = 1000;

    /// @p session must have a journal and outlive it.
    explicit OtherProfileFinder(Session *session, QObject *parent = nullptr);

Q_SIGNALS:
    /// @p ids are unknown here and are on the list of the profile with @p key.
    void found(const QString &key, const QList<Taskwatch::TaskId> &ids);

private:
    void apply(const QList<Observation> &batch);
    void ask();

    Session *m_session;
    QTimer m_timer;
    QSet<TaskId> m_asked; // ids already searched for in this run
    QList<TaskId> m_unknown; // ids for the next search
};

} // namespace Taskwatch
