// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertgrouper.h"
#include "alerts/alertwatcher.h"
#include "alerts/mute.h"
#include "text/notice.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Taskwatch {

class TaskTableModel;

/// Watches the tasks of a model and says what a person wants to be told: not twice, not forty times, and not while muted. Who shows
/// it, and how, is another's. GUI thread; what takes long is done in slices.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// @p model must outlive it. @p endpoint: what it is called on every notification.
    Notifier(TaskTableModel *model, QString endpoint, QObject *parent = nullptr);

    void setRules(const AlertRules &rules);
    [[nodiscard]] const AlertRules &rules() const { return m_watcher.rules(); }
    /// Whether anything may be told, so that looks are worth asking for also while nobody sees the window.
    [[nodiscard]] bool isWanted() const;
    /// Whether looks are asked: until it is said, and while paused, nobody leaves them unanswered.
    void setAsking(bool asking);

    void mute(MuteSpan span);
    /// As kept from an earlier run; none: not muted, or no longer.
    void setMutedUntil(std::optional<Timestamp> until);
    /// None: not muted.
    [[nodiscard]] std::optional<Timestamp> mutedUntil() const;

    /// A person clicked on the notice with @p key.
    void activate(const QString &key);
    /// Somebody closed it.
    void close(const QString &key);

Q_SIGNALS:
    /// To be shown now.
    void raised(const Taskwatch::Notice &notice);
    /// A person wants to see these tasks, which may be forgotten by now; @p label says what they have in common.
    void showRequested(const QList<Taskwatch::TaskId> &ids, const QString &label);
    /// To be kept from one start to the next.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);

private:
    void take(const std::vector<int> &rows);
    void lookAtClock();
    void planClock();
    void collect(const std::vector<Alert> &alerts);
    void planTelling();
    void tell();
    void raise(const Notice &notice);
    void planMuteEnd();
    void lookAtMute();

    TaskTableModel *m_model;
    QString m_endpoint;
    AlertWatcher m_watcher;
    AlertGrouper m_grouper;
    Mute m_mute;
    QTimer m_clock{this};
    QTimer m_telling{this};
    QTimer m_muteEnd{this};
    QHash<QString, Notice> m_raised; // by key: what a click is about
    QStringList m_raisedKeys; // the oldest first
};

} // namespace Taskwatch
