// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"
#include "profile/profile.h"

#include <QHash>
#include <QObject>

namespace Taskwatch {

class ProfileBook;
class SecretStore;
class TokenFinder;

/// Keeps the tokens that a person gives where their profiles say: in the secret service, or for this session. One for all windows, as
/// the window where a token was given may be gone before the service has answered. GUI thread.
class GivenTokens final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    GivenTokens(ProfileBook *book, SecretStore *secrets, TokenFinder *tokens);

    /// @p token is the one of @p profile, which is in the book by the time the event loop runs. Who waits for it finds it.
    void give(const Profile &profile, const ApiToken &token);
    /// @p profile says that its token comes from elsewhere now: one that was given for this session is not taken for that.
    void forgetSession(const Profile &profile);
    /// Also in the secret service.
    void forget(const Profile &profile);

Q_SIGNALS:
    /// What became of the token of the profile with @p id, in words.
    void told(const QString &id, const QString &words);

private:
    ProfileBook *m_book;
    SecretStore *m_secrets;
    TokenFinder *m_tokens;
    QHash<QString, ApiToken> m_unkept; // by id, while the secret service is asked to keep them
};

} // namespace Taskwatch
