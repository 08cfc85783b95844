// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profilecontroller.h"

#include "profiles/connectionfinder.h"
#include "profiles/profilebutton.h"
#include "profiles/profileregistry.h"
#include "profiles/profilespage.h"
#include "profiles/profiletest.h"
#include "profiles/profiletokenwriter.h"
#include "settings/apifiles.h"
#include "settings/settingsactions.h"
#include "window/mainwindow.h"
#include "windows/firstrun.h"
#include "windows/profilewindow.h"

#include <QCoreApplication>

namespace Taskwatch {

ProfileController::ProfileController(ProfileWindow *window, ProfileRegistry *registry, SecretStore *secrets,
    TokenFinder *tokens, ConnectionFinder *connections, ProfileTokenWriter *given)
    : m_window(window)
    , m_registry(registry)
    , m_tokens(tokens)
    , m_connections(connections)
    , m_given(given)
    , m_secrets(secrets)
{
    ProfileButton *button = window->window()->parts().profileButton;
    connect(button, &ProfileButton::profileChosen, this, &ProfileController::chosen);
    connect(button, &ProfileButton::editRequested, window->window()->parts().settings, &SettingsActions::showProfiles);
    window->window()->parts().settings->setProfilesPage([this] { return makePage(); });
    connect(registry, &ProfileRegistry::changed, this, &ProfileController::show);
    connect(given, &ProfileTokenWriter::reported, this, [this](const QString &id, const QString &words) {
        if (m_page)
            m_page->setTokenWords(id, words);
    });
    connect(connections, &ConnectionFinder::reported, this,
        [this](const QString &, const QString &words) { m_window->showMessage(words); });
    show();
}

ProfileController::~ProfileController() = default;

void ProfileController::setOpen(const QSet<QString> &keys)
{
    m_open = keys;
    show();
}

void ProfileController::show()
{
    QList<Profile> all = m_registry->all();
    // A profile that comes from the command line is shown only in its own window.
    if (!m_registry->find(m_window->key()))
        all.append(m_window->profile());
    m_window->window()->parts().profileButton->setProfiles(all, m_open);
    if (m_page)
        m_page->setProfiles(m_registry->kept(), m_registry->offered());
    showFirstRun();
}

void ProfileController::showFirstRun()
{
    const bool isFirst = m_registry->all().isEmpty() && m_window->profile() == ProfileRegistry::withoutProfile()
        && (!m_window->token() || m_window->token()->isEmpty()); // the command line may name a token
    if (isFirst == (m_firstRun != nullptr))
        return;
    m_firstRun.reset();
    if (!isFirst)
        return;
    m_firstRun = std::make_unique<FirstRun>(
        m_window->window()->parts().emptyPage, m_secrets, m_tokens, QCoreApplication::applicationFilePath());
    // Queued, because saving ends the first run.
    connect(
        m_firstRun.get(), &FirstRun::profileMade, this,
        [this](const Profile &profile, const std::optional<ApiToken> &token) {
            save(profile, token);
            Q_EMIT begun(profile.id);
        },
        Qt::QueuedConnection);
}

ProfilesPage *ProfileController::makePage()
{
    m_page = new ProfilesPage(&ProfileTest::baseProblem);
    connect(m_page, &ProfilesPage::profileSaved, this, &ProfileController::save);
    connect(m_page, &ProfilesPage::profileRemoved, this, &ProfileController::remove);
    connect(m_page, &ProfilesPage::profilesReordered, this,
        [this](const QStringList &ids) { showMessage(m_registry->reorder(ids)); });
    connect(m_page, &ProfilesPage::openRequested, this, &ProfileController::chosen);
    auto *test = new ProfileTest(m_secrets, m_tokens, m_connections, m_page);
    connect(m_page, &ProfilesPage::testRequested, test, &ProfileTest::start);
    connect(test, &ProfileTest::finished, m_page, [page = m_page.data()](const ProfileTestResult &result) {
        page->showProbeResult(result.lines, result.summary, result.isGood, result.otherApi);
    });
    m_page->setApis(ApiFiles::all());
    m_page->setConnectionCheck(&ConnectionFinder::checkFiles);
    if (const Profile &profile = m_window->profile(); !profile.isKept() && profile != ProfileRegistry::withoutProfile())
        m_page->setUnsaved(profile.name);
    show();
    m_page->choose(m_window->profile().isKept() ? m_window->profile().id : m_window->profile().base);
    return m_page;
}

void ProfileController::showMessage(const Result<QString> &written)
{
    if (!written)
        m_window->showMessage(tr("The profiles could not be saved: %1").arg(written.error()));
    else if (!written->isEmpty())
        m_window->showMessage(tr("profiles.ini was not a valid settings file. A copy was saved as %1.").arg(*written));
}

void ProfileController::save(
    const Profile &typed, const std::optional<ApiToken> &token, const ConnectionSecrets &secrets)
{
    Profile profile = typed;
    QString shortened;
    if (const Result<Endpoint> given = Endpoint::parse(typed.base, Endpoint::plainHttp(typed.allowHttp))) {
        const auto [endpoint, notice] = ProfileTest::endpointFor(*given, typed);
        profile.base = endpoint.toString();
        shortened = notice;
    }
    if (const std::optional<Profile> before = m_registry->findById(profile.id)) {
        if (before->token != profile.token)
            m_given->forgetSession(*before);
        m_connections->forgetUnused(*before, profile);
    }
    if (token)
        m_given->give(profile, *token);
    showMessage(m_registry->keep(profile));
    m_connections->give(profile, secrets);
    if (!shortened.isEmpty())
        m_window->showMessage(shortened);
}

void ProfileController::remove(const QString &id)
{
    if (const std::optional<Profile> profile = m_registry->findById(id)) {
        m_given->remove(*profile);
        m_connections->forgetUnused(*profile, {});
    }
    showMessage(m_registry->remove(id));
}

} // namespace Taskwatch
