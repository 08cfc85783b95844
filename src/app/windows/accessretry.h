// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Taskwatch {

struct PollerStatus;
struct ProfileWindowConfig;

/// Decides when the token or the connection of a profile should be looked for again: when the user refreshes while it
/// is unknown or does not work, and from time to time while a file is its source, because the file may be renewed. Use
/// it in the GUI thread only.
class AccessRetry final : public QObject
{
    Q_OBJECT

public:
    /// @p config must outlive it.
    explicit AccessRetry(const ProfileWindowConfig *config);

    void setStatus(const PollerStatus &status);
    /// @p hasTrouble: a file or password of the connection cannot be used.
    void setConnectionTrouble(bool hasTrouble);
    /// The user wants all tasks to be polled now.
    void refresh();

    /// Whether the endpoint refuses the token.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

Q_SIGNALS:
    /// Repeated while a token file's token is refused.
    void tokenWanted();
    /// Repeated while a connection that uses files does not work.
    void connectionWanted();

private:
    void followConnection();

    const ProfileWindowConfig *m_config;
    QTimer m_tokenFileTimer; // active while the token of a file is refused
    QTimer m_connectionTimer; // active while a connection with files does not work
    bool m_isRefused = false; // the endpoint refuses the token
    bool m_isUnsafe = false; // no secure connection is possible
    bool m_hasConnectionTrouble = false;
};

} // namespace Taskwatch
