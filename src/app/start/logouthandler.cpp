// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/logouthandler.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

#include <utility>

namespace Taskwatch {

LogoutHandler::LogoutHandler(RestartArguments restartArguments, QObject *parent)
    : QObject(parent)
    , m_restartArguments(std::move(restartArguments))
{
    // Direct, because the session manager waits only until the signals have been emitted.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &LogoutHandler::saveRequested, Qt::DirectConnection);
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &LogoutHandler::planRestart, Qt::DirectConnection);
    qGuiApp->installEventFilter(this);
}

void LogoutHandler::planRestart(QSessionManager &manager)
{
    Q_EMIT saveRequested(); // some session managers ask for nothing else
    const std::optional<QStringList> arguments = m_restartArguments();
    manager.setRestartHint(arguments ? QSessionManager::RestartIfRunning : QSessionManager::RestartNever);
    // Qt's own command has none of the arguments.
    if (arguments)
        manager.setRestartCommand(QStringList{QCoreApplication::applicationFilePath()} + *arguments
            + QStringList{QStringLiteral("-session"), manager.sessionId() + u'_' + manager.sessionKey()});
}

bool LogoutHandler::eventFilter(QObject *watched, QEvent *event)
{
    // Qt would close the windows one by one, which may ask the user.
    if (watched != qGuiApp || event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    Q_EMIT endRequested();
    return true;
}

} // namespace Taskwatch
