// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "simulator/simulatedservice.h"

#include <QObject>
#include <QUrl>

class QHttpServer;
class QHttpServerRequest;

namespace Taskwatch {

/// Serves the simulated endpoint on a port of 127.0.0.1. Used in the thread it lives in.
class SimulatorServer final : public QObject
{
    Q_OBJECT

public:
    /// The construction is the service's start.
    explicit SimulatorServer(const SimulatorOptions &options, QObject *parent = nullptr);

    /// Starts to listen and returns the port, or why it cannot. Must be called once.
    Result<quint16> listen();

    /// The base address; valid after listen() succeeded.
    [[nodiscard]] QUrl baseUrl() const;
    /// Constant; may be called from any thread.
    [[nodiscard]] QList<TaskId> ids() const { return m_service.ids(); }
    [[nodiscard]] const SimulatedService &service() const { return m_service; }

private:
    [[nodiscard]] SimulatedResponse answer(const QHttpServerRequest &request) const;

    quint16 m_wantedPort;
    SimulatedService m_service;
    QHttpServer *m_server;
    quint16 m_port = 0;
};

} // namespace Taskwatch
