// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorthread.h"

#include <optional>

namespace Taskwatch {

SimulatorThread::SimulatorThread(const SimulatorOptions &options, QObject *parent)
    : QObject(parent)
    , m_server(new SimulatorServer(options))
    , m_ids(m_server->ids())
{
    m_thread.setObjectName(QStringLiteral("simulator"));
}

SimulatorThread::~SimulatorThread()
{
    if (!m_thread.isRunning()) {
        delete m_server; // the thread was not started, so it does not delete it
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

Result<QUrl> SimulatorThread::start()
{
    Q_ASSERT(!m_thread.isRunning());
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    std::optional<Result<QUrl>> base;
    QMetaObject::invokeMethod(
        m_server,
        [server = m_server, &base] {
            const Result<quint16> port = server->listen();
            base = port ? Result<QUrl>(server->baseUrl()) : Result<QUrl>(Failure{port.error()});
        },
        Qt::BlockingQueuedConnection);
    return *base;
}

} // namespace Taskwatch
