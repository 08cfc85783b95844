// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/connectionfinder.h"
#include "secrets/keyringwatch.h"
#include "secrets/tokenfinder.h"

namespace Taskwatch {

class ProfileWindow;
class ProfileWindowList;
class SecretStore;

/// Gives each window what it needs to poll: the token and the connection of its profile. Looks for them again when the
/// window asks for it or the keyring is unlocked. Use it in the GUI thread only.
class ProfileAccess final : public QObject
{
    Q_OBJECT

public:
    /// @p secrets must outlive it, and @p windows must exist while events are handled.
    ProfileAccess(SecretStore *secrets, ProfileWindowList *windows);

    [[nodiscard]] TokenFinder *tokens() { return &m_tokens; }
    [[nodiscard]] ConnectionFinder *connections() { return &m_connections; }

    /// Looks again for what @p window says that it wants.
    void follow(ProfileWindow *window);
    /// Looks for what @p profile needs in another way than @p window has it; that is not used any longer.
    void change(ProfileWindow *window, const Profile &profile);

private:
    void followKeyring();
    void applyToken(const QString &key, const TokenFinder::Outcome &outcome);
    void applyConnection(const QString &key, const ConnectionFinder::Outcome &outcome);

    ProfileWindowList *m_windows;
    TokenFinder m_tokens;
    ConnectionFinder m_connections;
    KeyringWatch m_keyring; // works while a window waits for a token from the keyring
};

} // namespace Taskwatch
