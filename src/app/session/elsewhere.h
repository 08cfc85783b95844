// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "task/observation.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Taskwatch {

class Session;

/// Finds tasks that a session's endpoint does not know on the lists of other profiles, so that a person can have them asked there: an
/// id of one region pasted into the window of another is the commonest of mistakes. GUI thread.
class Elsewhere final : public QObject
{
    Q_OBJECT

public:
    /// Whoever is not found is looked for together with others of the same moment.
    static constexpr std::chrono::milliseconds Gathering{500};
    /// Ids that are looked for at once; a whole list that is unknown is another matter (api.md).
    static constexpr qsizetype MostAtOnce = 1000;

    /// @p session, which has a journal, must outlive it.
    explicit Elsewhere(Session *session, QObject *parent = nullptr);

Q_SIGNALS:
    /// These are on the list of the profile with @p key, and not known here.
    void found(const QString &key, const QList<Taskwatch::TaskId> &ids);

private:
    void take(const QList<Observation> &batch);
    void ask();

    Session *m_session;
    QTimer m_timer;
    QSet<TaskId> m_asked; // never twice in a run
    QList<TaskId> m_unknown; // to be looked for
};

} // namespace Taskwatch
