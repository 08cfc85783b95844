// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profiletokenwriter.h"

#include "profiles/profileregistry.h"
#include "secrets/secretstore.h"
#include "secrets/tokenfinder.h"

namespace Taskwatch {

namespace {

/// Why a token is stored for this run only.
QString notKeptWords(const SecretFailure &failure)
{
    if (failure.kind != SecretFailure::Kind::NoService)
        return ProfileTokenWriter::tr("The token is stored only until Taskwatch exits: %1").arg(failure.words);
    return failure.words.left(1).toUpper() + failure.words.mid(1); // this text says so itself
}

} // namespace

ProfileTokenWriter::ProfileTokenWriter(ProfileRegistry *registry, SecretStore *secrets, TokenFinder *tokens)
    : m_registry(registry)
    , m_secrets(secrets)
    , m_tokens(tokens)
{
    connect(
        secrets, &SecretStore::written, this, [this](const QString &id, const std::optional<SecretFailure> &failure) {
            const ApiToken token = m_unkept.take(id);
            const std::optional<Profile> profile = m_registry->findById(id);
            if (!profile || token.isEmpty())
                return;
            // A stored token replaces one entered earlier for this run.
            m_tokens->setSessionToken(profile->key(), failure ? token : ApiToken());
            m_tokens->lookUp(*profile);
            Q_EMIT reported(id, failure ? notKeptWords(*failure) : tr("The token is stored in the keyring."));
        });
}

void ProfileTokenWriter::give(const Profile &profile, const ApiToken &token)
{
    if (profile.token.kind == TokenSource::Kind::SecretStore) {
        m_unkept.insert(profile.id, token);
        m_secrets->write(profile.id, token);
        return;
    }
    m_tokens->setSessionToken(profile.key(), token);
    // Later, when the profile is in the registry.
    QMetaObject::invokeMethod(
        this, [this, profile] { m_tokens->lookUp(profile); }, Qt::QueuedConnection);
    Q_EMIT reported(profile.id, tr("The token is used until Taskwatch exits."));
}

void ProfileTokenWriter::forgetSession(const Profile &profile)
{
    m_unkept.remove(profile.id);
    m_tokens->setSessionToken(profile.key(), {});
}

void ProfileTokenWriter::remove(const Profile &profile)
{
    forgetSession(profile);
    m_secrets->remove(profile.id);
}

} // namespace Taskwatch
