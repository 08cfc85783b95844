// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profileaccess.h"

#include "secrets/secretstore.h"
#include "windows/profilewindow.h"
#include "windows/profilewindowlist.h"

namespace Taskwatch {

ProfileAccess::ProfileAccess(SecretStore *secrets, ProfileWindowList *windows)
    : m_windows(windows)
    , m_tokens(secrets)
    , m_connections(secrets)
{
    connect(&m_tokens, &TokenFinder::found, this, &ProfileAccess::applyToken);
    connect(&m_connections, &ConnectionFinder::found, this, &ProfileAccess::applyConnection);
    connect(&m_keyring, &KeyringWatch::opened, this, [this] {
        const QList<ProfileWindow *> all = m_windows->all();
        for (const ProfileWindow *window : all) {
            if (window->waitsForKeyring())
                m_tokens.lookUp(window->profile());
        }
    });
    connect(secrets, &SecretStore::waiting, this, [this](const QString &id, const QString &words) {
        // A password has the profile's id and `/`.
        if (ProfileWindow *window = m_windows->withId(id.section(u'/', 0, 0)))
            window->setTokenTrouble(words);
    });
}

void ProfileAccess::follow(ProfileWindow *window)
{
    connect(window, &ProfileWindow::tokenWanted, this, [this, window] { m_tokens.lookUp(window->profile()); });
    connect(
        window, &ProfileWindow::connectionWanted, this, [this, window] { m_connections.lookUp(window->profile()); });
}

void ProfileAccess::change(ProfileWindow *window, const Profile &profile)
{
    const bool isOtherToken = profile.token != window->profile().token;
    const bool isOtherConnection = profile.connection != window->profile().connection;
    window->setProfile(profile);
    if (isOtherToken) {
        window->setToken(std::nullopt);
        m_tokens.lookUp(profile);
    }
    if (isOtherConnection) {
        window->setConnection(std::nullopt);
        m_connections.lookUp(profile);
    }
}

void ProfileAccess::applyToken(const QString &key, const TokenFinder::Outcome &outcome)
{
    ProfileWindow *window = m_windows->withKey(key);
    if (!window)
        return;
    if (!outcome && m_tokens.hasSessionToken(key))
        return; // that search began before the user entered a token
    // A source that has no other token yet is no reason to try the refused one again. A file may be written just now.
    if (window->isRefused() && (!outcome || window->hasToken(outcome->token))) {
        window->setTokenTrouble(outcome ? outcome->warning : outcome.error());
        return;
    }
    // A token that worked before does not belong to the changed profile.
    window->setToken(outcome ? std::optional(outcome->token) : std::nullopt);
    m_windows->shareTokens();
    if (const QString words = outcome ? window->openTokenText() : QString(); !words.isEmpty())
        window->showMessage(words);
    window->setTokenTrouble(outcome ? outcome->warning : outcome.error());
    followKeyring();
}

void ProfileAccess::applyConnection(const QString &key, const ConnectionFinder::Outcome &outcome)
{
    ProfileWindow *window = m_windows->withKey(key);
    if (!window)
        return;
    window->setConnection(outcome ? std::optional(*outcome) : std::nullopt);
    window->setConnectionTrouble(outcome ? QString() : outcome.error().words);
    if (const QString words = window->openTokenText(); outcome && !words.isEmpty())
        window->showMessage(words);
}

void ProfileAccess::followKeyring()
{
    if (m_windows->isAnyWaitingForKeyring())
        m_keyring.start();
    else
        m_keyring.stop();
}

} // namespace Taskwatch
