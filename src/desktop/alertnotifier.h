// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertgrouper.h"
#include "alerts/alertwatcher.h"
#include "alerts/awaitedends.h"
#include "alerts/mute.h"
#include "alerts/mutedfamilies.h"
#include "text/notice.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Taskwatch {

class TaskTableModel;

/// Applies the alert rules to the tasks of a model and raises notifications, which are grouped, not repeated and muted
/// on request. Does not show them. Use it in the GUI thread only. Long work is done in slices.
class AlertNotifier final : public QObject
{
    Q_OBJECT

public:
    /// @p model and @p budget, which all windows share, must outlive this object. @p endpoint: the name in every
    /// notification.
    AlertNotifier(TaskTableModel *model, QString endpoint, AlertBudget *budget, QObject *parent = nullptr);

    [[nodiscard]] const TaskTableModel *model() const { return m_model; }
    [[nodiscard]] const QString &endpoint() const { return m_endpoint; }

    void setEndpoint(const QString &endpoint) { m_endpoint = endpoint; }
    void setRules(const AlertRules &rules);
    [[nodiscard]] const AlertRules &rules() const { return m_watcher.rules(); }
    /// Whether a rule is enabled or an end is awaited, so that polling is useful while the window is hidden.
    [[nodiscard]] bool isWanted() const;
    /// Whether there is polling. Initially, and while paused, no task can be unanswered.
    void setAsking(bool asking);

    /// Mutes the notifications about errors of these families, also those that are being collected; see MutedFamilies.
    void setMutedFamilies(const QStringList &families);
    [[nodiscard]] const QStringList &mutedFamilies() const { return m_mutedFamilies.families(); }

    /// Notifies of the end of each of @p ids that has not ended, whatever the rules and the muted families are. Returns
    /// those of them that are awaited now.
    QList<TaskId> awaitEnds(const QList<TaskId> &ids);
    void stopAwaitingEnds(const QList<TaskId> &ids);
    /// Restores the value of an earlier run. Notifies of those that have ended meanwhile.
    void setAwaitedEnds(const QList<TaskId> &ids);
    [[nodiscard]] const QSet<TaskId> &awaitedEnds() const { return m_awaited.ids(); }

    void mute(MuteSpan span);
    /// Restores the value of an earlier run; none: not muted.
    void setMutedUntil(std::optional<Timestamp> until);
    /// None: not muted.
    [[nodiscard]] std::optional<Timestamp> mutedUntil() const;

    /// The user clicked the notification with @p key. See showRequested().
    void activate(const QString &key, const QString &activationToken);
    /// The user wants to see the tasks in phase Failed.
    void showFailed();
    /// The user closed the notification with @p key.
    void close(const QString &key);
    /// The desktop could not show the notification with @p key.
    void reportNotShown(const QString &key);

Q_SIGNALS:
    /// Show this notification now.
    void raised(const Taskwatch::Notice &notice);
    /// The desktop did not show this notification, so the window must.
    void notShown(const Taskwatch::Notice &notice);
    /// The user wants to see exactly these tasks, some of which may have been removed. @p label says what they have in
    /// common. @p activationToken, if not empty, allows the window to come to the front.
    void showRequested(const QList<Taskwatch::TaskId> &ids, const QString &label, const QString &activationToken);
    /// awaitedEnds() must be stored for the next start. Not emitted by setAwaitedEnds() for the ids that it sets.
    void awaitedEndsChanged();
    /// Must be stored for the next start.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);

private:
    void checkRows(const std::vector<int> &rows);
    void checkTime();
    void planClock();
    /// @p ended: alerts of m_awaited.
    void collectEnded(const std::vector<Alert> &ended);
    void collect(std::vector<Alert> alerts);
    void planReport();
    void report();
    void raise(const Notice &notice);
    void planMuteEnd();
    void checkMute();

    TaskTableModel *m_model;
    QString m_endpoint;
    AlertWatcher m_watcher;
    AwaitedEnds m_awaited;
    AlertGrouper m_grouper;
    Mute m_mute;
    MutedFamilies m_mutedFamilies;
    QTimer m_clock{this};
    QTimer m_reportTimer{this};
    QTimer m_muteEnd{this};
    QHash<QString, Notice> m_raised; // by key, for clicks
    QStringList m_raisedKeys; // oldest first
};

} // namespace Taskwatch
