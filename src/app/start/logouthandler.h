// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QSessionManager;

namespace Taskwatch {

/// Follows the session manager of the desktop, which asks programs to save when the user logs out, ends them, and
/// starts them again at the next login (X Session Management Protocol). Wayland has none: there, SIGTERM or the loss of
/// the display ends the program, see TerminationSignals and ExitGuard. Use it in the GUI thread only.
class LogoutHandler final : public QObject
{
    Q_OBJECT

public:
    /// The arguments to start the program with again, or none if it must not be.
    using RestartArguments = std::function<std::optional<QStringList>()>;

    /// While it exists, QCoreApplication::quit() only emits endRequested().
    explicit LogoutHandler(RestartArguments restartArguments, QObject *parent = nullptr);

Q_SIGNALS:
    /// Save everything now, and ask the user nothing. The program goes on if the logout is cancelled.
    void saveRequested();
    /// End the program now, and ask the user nothing.
    void endRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void planRestart(QSessionManager &manager);

    RestartArguments m_restartArguments;
};

} // namespace Taskwatch
