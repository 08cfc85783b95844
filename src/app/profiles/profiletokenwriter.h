// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"
#include "profile/profile.h"

#include <QHash>
#include <QObject>

namespace Taskwatch {

class ProfileRegistry;
class SecretStore;
class TokenFinder;

/// Stores the tokens that the user enters, in the secret service or for this run only, as their profile says. One
/// instance serves all windows, because the window where a token was entered may close before the secret service
/// answers. Use it in the GUI thread only.
class ProfileTokenWriter final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProfileTokenWriter(ProfileRegistry *registry, SecretStore *secrets, TokenFinder *tokens);

    /// Stores @p token for @p profile. The profile must be in the registry by the time the event loop runs. The token
    /// is passed to all who wait for it.
    void give(const Profile &profile, const ApiToken &token);
    /// Removes a token that was entered for this run, because @p profile now has another token source.
    void forgetSession(const Profile &profile);
    /// Also removes it from the secret service.
    void remove(const Profile &profile);

Q_SIGNALS:
    /// Reports in @p words what happened to the token of the profile with @p id.
    void reported(const QString &id, const QString &words);

private:
    ProfileRegistry *m_registry;
    SecretStore *m_secrets;
    TokenFinder *m_tokens;
    QHash<QString, ApiToken> m_unkept; // by profile id, while the secret service has not confirmed that they are stored
};

} // namespace Taskwatch
