// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiledesk.h"

#include "banner.h"
#include "probetext.h"
#include "profilebook.h"
#include "profilebutton.h"
#include "profilespage.h"
#include "profilewindow.h"
#include "settingscontrols.h"

#include <utility>

namespace Taskwatch {

namespace {

Endpoint::PlainHttp plainHttp(bool allowed)
{
    return allowed ? Endpoint::PlainHttp::Anywhere : Endpoint::PlainHttp::LoopbackOnly;
}

QString baseProblem(const QString &base, bool allowHttp)
{
    const Result<Endpoint> endpoint = Endpoint::parse(base, plainHttp(allowHttp));
    return endpoint ? QString() : endpoint.error();
}

/// Why a token is kept for this session only.
QString notKeptWords(const SecretFailure &failure)
{
    if (failure.kind != SecretFailure::Kind::NoService)
        return ProfileDesk::tr("The token is kept for this session only: %1").arg(failure.words);
    return failure.words.left(1).toUpper() + failure.words.mid(1); // which say so
}

} // namespace

ProfileDesk::ProfileDesk(ProfileWindow *window, ProfileBook *book, SecretStore *secrets, TokenFinder *tokens)
    : m_window(window)
    , m_book(book)
    , m_secrets(secrets)
    , m_tokens(tokens)
    , m_testTokens(secrets)
{
    ProfileButton *button = window->window()->profileButton();
    connect(button, &ProfileButton::profileChosen, this, &ProfileDesk::chosen);
    connect(button, &ProfileButton::editRequested, window->window()->settings(), &SettingsControls::showProfiles);
    window->window()->settings()->setProfilesPage([this] { return makePage(); });
    connect(book, &ProfileBook::changed, this, &ProfileDesk::show);
    connect(secrets, &SecretStore::written, this, [this](const QString &id, const std::optional<SecretFailure> &failure) {
        const auto it = m_unkept.find(id);
        if (it == m_unkept.end())
            return;
        const ApiToken token = *it;
        m_unkept.erase(it);
        const std::optional<Profile> profile = m_book->find(keyOf(id));
        if (!profile)
            return;
        if (failure)
            m_tokens->setSessionToken(profile->key(), token);
        m_tokens->find(*profile);
        if (m_page)
            m_page->setTokenWords(id, failure ? notKeptWords(*failure) : tr("A token is in the secret service."));
    });
    connect(&m_testTokens, &TokenFinder::found, this, [this](const QString &key, const TokenFinder::Outcome &outcome) {
        if (!m_tested || m_tested->key() != key)
            return;
        const Profile profile = *std::exchange(m_tested, std::nullopt);
        if (outcome)
            probe(profile, outcome->token);
        else if (m_page)
            m_page->showVerdict({}, outcome.error(), false);
    });
    connect(&m_probe, &EndpointProbe::finished, this, [this](const ProbeVerdict &verdict) {
        if (!m_page)
            return;
        const ProbeText text = probeText(verdict);
        QStringList lines;
        for (const ProbeText::Line &line : text.lines)
            lines.append(tr("%1: %2").arg(line.name, line.text));
        m_page->showVerdict(lines, text.summary, text.isGood);
    });
    show();
}

ProfileDesk::~ProfileDesk() = default;

QString ProfileDesk::keyOf(const QString &id) const
{
    for (const Profile &profile : m_book->kept()) {
        if (profile.id == id)
            return profile.key();
    }
    return {};
}

void ProfileDesk::setOpen(const QSet<QString> &keys)
{
    m_open = keys;
    show();
}

void ProfileDesk::show()
{
    QList<Profile> all = m_book->all();
    // One that is nobody's, from the command line, is shown in its own window alone.
    if (!m_book->find(m_window->key()))
        all.append(m_window->profile());
    m_window->window()->profileButton()->setProfiles(all, m_open);
    if (m_page)
        m_page->setProfiles(m_book->kept(), m_book->offered());
}

ProfilesPage *ProfileDesk::makePage()
{
    m_page = new ProfilesPage(baseProblem);
    connect(m_page, &ProfilesPage::profileSaved, this, &ProfileDesk::save);
    connect(m_page, &ProfilesPage::profileRemoved, this, &ProfileDesk::remove);
    connect(m_page, &ProfilesPage::profilesReordered, this, [this](const QStringList &ids) { say(m_book->reorder(ids)); });
    connect(m_page, &ProfilesPage::openRequested, this, &ProfileDesk::chosen);
    connect(m_page, &ProfilesPage::testRequested, this, &ProfileDesk::test);
    show();
    m_page->choose(m_window->profile().isKept() ? m_window->profile().id : m_window->profile().base);
    return m_page;
}

void ProfileDesk::say(const Result<QString> &written)
{
    if (!written)
        m_window->window()->profileBanner()->say(Banner::Kind::Warning, tr("The profiles could not be kept: %1").arg(written.error()));
    else if (!written->isEmpty())
        m_window->window()->profileBanner()->say(Banner::Kind::Warning, tr("The file of the profiles was none; it is kept as %1.").arg(*written));
}

void ProfileDesk::save(const Profile &typed, const std::optional<ApiToken> &token)
{
    Profile profile = typed;
    if (const Result<Endpoint> endpoint = Endpoint::parse(typed.base, plainHttp(typed.allowHttp)))
        profile.base = endpoint->toString();
    if (token)
        keepToken(profile, *token);
    say(m_book->keep(profile));
}

void ProfileDesk::keepToken(const Profile &profile, const ApiToken &token)
{
    if (profile.token.kind == TokenSource::Kind::SecretStore) {
        m_unkept.insert(profile.id, token);
        m_secrets->write(profile.id, token);
        return;
    }
    m_tokens->setSessionToken(profile.key(), token);
    QMetaObject::invokeMethod(this, [this, profile] { m_tokens->find(profile); }, Qt::QueuedConnection); // when it is in the book
    if (m_page)
        m_page->setTokenWords(profile.id, tr("A token was given for this session."));
}

void ProfileDesk::remove(const QString &id)
{
    say(m_book->remove(id));
    m_secrets->remove(id);
}

void ProfileDesk::test(const Profile &profile, const std::optional<ApiToken> &token)
{
    if (token) {
        probe(profile, *token);
        return;
    }
    // By a finder of its own, so that nobody takes it for the token of a window: what is tested may not be saved.
    m_tested = profile;
    m_testTokens.setSessionToken(profile.key(), m_tokens->sessionToken(profile.key()));
    m_testTokens.find(profile);
}

void ProfileDesk::probe(const Profile &profile, const ApiToken &token)
{
    const Result<Endpoint> endpoint = Endpoint::parse(profile.base, plainHttp(profile.allowHttp));
    if (endpoint)
        m_probe.probe({*endpoint, token, Target::DefaultTimeout});
    else if (m_page)
        m_page->showVerdict({}, endpoint.error(), false);
}

} // namespace Taskwatch
