// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profilecontroller.h"

#include "profiles/profilebutton.h"
#include "profiles/profileregistry.h"
#include "profiles/profilespage.h"
#include "profiles/profiletokenwriter.h"
#include "settings/apifiles.h"
#include "settings/settingsactions.h"
#include "text/probetext.h"
#include "window/mainwindow.h"
#include "windows/profilewindow.h"

#include <utility>

namespace Taskwatch {

namespace {

QString baseProblem(const QString &base, bool allowHttp)
{
    const Result<Endpoint> endpoint = Endpoint::parse(base, Endpoint::plainHttp(allowHttp));
    return endpoint ? QString() : endpoint.error();
}

/// @p given without a path of the API of @p profile.
Endpoint::Used endpointFor(const Endpoint &given, const Profile &profile)
{
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(profile.api, profile.parameters);
    return api ? given.withoutPathOf((*api)->description()) : Endpoint::Used{given, {}};
}

/// Whether the server answered in a way that fits another API: not by refusing the token, limiting or redirecting.
bool mayHaveOtherApi(const ProbeResult &probed)
{
    if (!probed.httpStatus || !probed.failure)
        return false;
    const FetchErrorKind kind = probed.failure->kind;
    return kind == FetchErrorKind::NotFound || kind == FetchErrorKind::BadAnswer || kind == FetchErrorKind::Rejected;
}

} // namespace

ProfileController::ProfileController(ProfileWindow *window, ProfileRegistry *registry, SecretStore *secrets,
    TokenFinder *tokens, ProfileTokenWriter *given)
    : m_window(window)
    , m_registry(registry)
    , m_tokens(tokens)
    , m_given(given)
    , m_testTokens(secrets)
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
    connect(&m_testTokens, &TokenFinder::found, this, [this](const QString &key, const TokenFinder::Outcome &outcome) {
        if (!m_tested || m_tested->key() != key)
            return;
        const Profile profile = *std::exchange(m_tested, std::nullopt);
        if (outcome)
            probe(profile, outcome->token);
        else if (m_page)
            m_page->showProbeResult({}, outcome.error(), false);
    });
    connect(&m_probe, &EndpointProbe::finished, this, &ProfileController::applyProbe);
    connect(&m_apiSearch, &ApiSearch::finished, this, &ProfileController::showProbe);
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
}

ProfilesPage *ProfileController::makePage()
{
    m_page = new ProfilesPage(baseProblem);
    connect(m_page, &ProfilesPage::profileSaved, this, &ProfileController::save);
    connect(m_page, &ProfilesPage::profileRemoved, this, &ProfileController::remove);
    connect(m_page, &ProfilesPage::profilesReordered, this,
        [this](const QStringList &ids) { showMessage(m_registry->reorder(ids)); });
    connect(m_page, &ProfilesPage::openRequested, this, &ProfileController::chosen);
    connect(m_page, &ProfilesPage::testRequested, this, &ProfileController::test);
    m_page->setApis(ApiFiles::all());
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

void ProfileController::save(const Profile &typed, const std::optional<ApiToken> &token)
{
    Profile profile = typed;
    QString shortened;
    if (const Result<Endpoint> given = Endpoint::parse(typed.base, Endpoint::plainHttp(typed.allowHttp))) {
        const auto [endpoint, notice] = endpointFor(*given, typed);
        profile.base = endpoint.toString();
        shortened = notice;
    }
    if (const std::optional<Profile> before = m_registry->findById(profile.id);
        before && before->token != profile.token)
        m_given->forgetSession(*before);
    if (token)
        m_given->give(profile, *token);
    showMessage(m_registry->keep(profile));
    if (!shortened.isEmpty())
        m_window->showMessage(shortened);
}

void ProfileController::remove(const QString &id)
{
    if (const std::optional<Profile> profile = m_registry->findById(id))
        m_given->remove(*profile);
    showMessage(m_registry->remove(id));
}

void ProfileController::test(const Profile &profile, const std::optional<ApiToken> &token)
{
    if (token) {
        probe(profile, *token);
        return;
    }
    // A separate finder is used, so that windows do not use the token: the tested profile may never be saved.
    m_tested = profile;
    const bool isGiven =
        profile.token.kind == TokenSource::Kind::SecretStore || profile.token.kind == TokenSource::Kind::SessionOnly;
    m_testTokens.setSessionToken(profile.key(), isGiven ? m_tokens->sessionToken(profile.key()) : ApiToken());
    m_testTokens.lookUp(profile);
}

void ProfileController::probe(const Profile &profile, const ApiToken &token)
{
    const Result<Endpoint> endpoint = Endpoint::parse(profile.base, Endpoint::plainHttp(profile.allowHttp));
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(profile.api, profile.parameters);
    if (!endpoint || !api) {
        if (m_page)
            m_page->showProbeResult({}, endpoint ? api.error() : endpoint.error(), false);
        return;
    }
    // The notice is shown when the profile is saved.
    m_test =
        Test{.target = {endpointFor(*endpoint, profile).endpoint, token, Target::DefaultTimeout, *api}, .result = {}};
    m_probe.probe(m_test->target);
}

void ProfileController::applyProbe(const ProbeResult &probed)
{
    if (!m_test)
        return;
    m_test->result = probed;
    if (probed.speaksApi != ProbeResult::Answer::Yes && mayHaveOtherApi(probed))
        m_apiSearch.start(m_test->target, ApiSearch::others(m_test->target.api->description()));
    else
        showProbe(std::nullopt);
}

void ProfileController::showProbe(const std::optional<ApiChoice> &other)
{
    const std::optional<Test> test = std::exchange(m_test, std::nullopt);
    if (!test || !m_page)
        return;
    const ProbeText text = probeText(test->result);
    QStringList lines;
    for (const ProbeText::Line &line : text.lines)
        lines.append(tr("%1: %2").arg(line.name, line.text));
    if (other)
        m_page->showProbeResult(lines,
            tr("The endpoint was reached, but its API is not %1. It looks like %2.")
                .arg(test->target.api->description().name, other->name),
            false, other->key);
    else
        m_page->showProbeResult(lines, text.summary, text.isGood);
}

} // namespace Taskwatch
