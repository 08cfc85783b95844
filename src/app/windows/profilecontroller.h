// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/apitoken.h"
#include "profile/profile.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace Taskwatch {

class ConnectionFinder;
class FirstRun;
class ProfileRegistry;
class ProfileTokenWriter;
class ProfileWindow;
class ProfilesPage;
class SecretStore;
class TokenFinder;

/// Handles what the user does with profiles in one window: selects, adds, changes and tests them and enters tokens. Use
/// it in the GUI thread only.
class ProfileController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProfileController(ProfileWindow *window, ProfileRegistry *registry, SecretStore *secrets, TokenFinder *tokens,
        ConnectionFinder *connections, ProfileTokenWriter *given);
    ~ProfileController() override;

    /// The keys of the profiles that have a window.
    void setOpen(const QSet<QString> &keys);

Q_SIGNALS:
    /// The user selected the profile with @p key.
    void chosen(const QString &key);
    /// The first profile, with the id @p id, was saved: its window is wanted in the place of this one.
    void begun(const QString &id);

private:
    [[nodiscard]] ProfilesPage *makePage();
    void show();
    void showFirstRun();
    void save(const Profile &profile, const std::optional<ApiToken> &token, const ConnectionSecrets &secrets = {});
    void remove(const QString &id);
    void showMessage(const Result<QString> &written);

    ProfileWindow *m_window;
    ProfileRegistry *m_registry;
    TokenFinder *m_tokens;
    ConnectionFinder *m_connections;
    ProfileTokenWriter *m_given;
    SecretStore *m_secrets;
    QPointer<ProfilesPage> m_page; // null until the page is first shown
    QSet<QString> m_open;
    std::unique_ptr<FirstRun> m_firstRun; // null if there is a profile
};

} // namespace Taskwatch
