// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialect.h"
#include "observation.h"
#include "target.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace Taskwatch {

class ReplyCollector;

/// Asks the endpoint for one task at a time and decodes the answer, in the thread it lives in.
///
/// Has no queue: Qt opens Capacity connections to a host, and a request that waited in Qt's own queue would spend its
/// time-out there. Who asks for more than freeSlots() keeps the rest.
class TaskClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Capacity = 6; ///< connections that QNetworkAccessManager opens to one host

    /// @p dialect must outlive the client.
    TaskClient(const Dialect &dialect, Target target, QObject *parent = nullptr);
    ~TaskClient() override;

    /// Asks another place from now on. Answers still to come from the old one are dropped without a word, and its
    /// connections are closed.
    void setTarget(const Target &target);

    /// Sends the request for @p id; needs a free slot. answered() follows exactly once unless the target is changed.
    void look(const TaskId &id);
    /// Ends every look under way; each is answered as cancelled before this returns.
    void cancelAll();

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_looks.size()); }
    [[nodiscard]] int freeSlots() const { return Capacity - inFlight(); }

Q_SIGNALS:
    void answered(const Taskwatch::Observation &observation);

private:
    struct Asked {
        TaskId id;
        Timestamp at;
    };

    void makeManager();

    const Dialect &m_dialect;
    Target m_target;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QHash<ReplyCollector *, Asked> m_looks;
};

} // namespace Taskwatch
