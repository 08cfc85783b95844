// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/poller.h"

#include <QThread>

#include <memory>

namespace Taskwatch {

/// Runs a Poller in its own thread for the GUI thread. Calls are queued to the poller and its signals are emitted in
/// the GUI thread. Must be created, used and destroyed in one thread.
class PollerThread final : public QObject
{
    Q_OBJECT

public:
    PollerThread(const Target &target, const PollSettings &settings, QObject *parent = nullptr);
    /// Stops without emitting anything.
    ~PollerThread() override;
    /// Ends polling: drops polls in flight and waits for the thread, but not for answers. What was answered before is
    /// emitted first.
    void stop();

    /// The functions of the engine, see PollEngine. While paused or asleep, only refreshes are sent.
    void watch(const QList<TaskId> &ids);
    void watchAgain(const QList<KnownTask> &tasks);
    void remove(const QList<TaskId> &ids);
    void refresh(const QList<TaskId> &ids);
    void readLists(const QList<ListId> &lists);
    void cancelList(const ListId &list);
    void setListWatched(const ListId &list, bool watched);
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible);
    void setPaused(bool paused);
    void setAsleep(bool asleep);
    /// See Poller.
    void setSettings(const PollSettings &settings);
    void setToken(const std::optional<ApiToken> &token);
    void setConnection(const std::optional<Connection> &connection);

Q_SIGNALS:
    void observed(const QList<Taskwatch::Observation> &batch);
    void listFound(const Taskwatch::ListId &list, const QList<Taskwatch::TaskId> &ids);
    void listingChanged(const Taskwatch::Listing &listing);
    void statusChanged(const Taskwatch::PollerStatus &status);

private:
    void call(Poller::Call call, Poller::Report report = Poller::Report::Later);

    QThread m_thread;
    Poller *m_poller; // lives in m_thread, deleted when it ends
};

} // namespace Taskwatch
