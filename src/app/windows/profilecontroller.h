// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/apisearch.h"
#include "secrets/secretstore.h"
#include "secrets/tokenfinder.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace Taskwatch {

class ProfileTokenWriter;
class ProfileRegistry;
class ProfilesPage;
class ProfileWindow;

/// Handles what the user does with profiles in one window: selects, adds, changes and tests them and enters tokens. Use
/// it in the GUI thread only.
class ProfileController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProfileController(ProfileWindow *window, ProfileRegistry *registry, SecretStore *secrets, TokenFinder *tokens,
        ProfileTokenWriter *given);
    ~ProfileController() override;

    /// The keys of the profiles that have a window.
    void setOpen(const QSet<QString> &keys);

Q_SIGNALS:
    /// The user selected the profile with @p key.
    void chosen(const QString &key);

private:
    /// A test of the chosen API.
    struct Test {
        Target target;
        ProbeResult result;
    };
    [[nodiscard]] ProfilesPage *makePage();
    void show();
    void save(const Profile &profile, const std::optional<ApiToken> &token);
    void remove(const QString &id);
    void showMessage(const Result<QString> &written);
    void test(const Profile &profile, const std::optional<ApiToken> &token);
    void probe(const Profile &profile, const ApiToken &token);
    void applyProbe(const ProbeResult &probed);
    /// @p other: the API that the endpoint has instead of the chosen one.
    void showProbe(const std::optional<ApiChoice> &other);

    ProfileWindow *m_window;
    ProfileRegistry *m_registry;
    TokenFinder *m_tokens;
    ProfileTokenWriter *m_given;
    QPointer<ProfilesPage> m_page; // null until the page is first shown
    TokenFinder m_testTokens; // for tests of profiles that may not be saved
    QSet<QString> m_open;
    EndpointProbe m_probe;
    ApiSearch m_apiSearch; // after a test that the chosen API did not pass
    std::optional<Test> m_test;
    std::optional<Profile> m_tested; // while its token is being looked up
};

} // namespace Taskwatch
