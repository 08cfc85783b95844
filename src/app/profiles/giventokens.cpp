// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/giventokens.h"

#include "profiles/profilebook.h"
#include "secrets/secretstore.h"
#include "secrets/tokenfinder.h"

namespace Taskwatch {

namespace {

/// Why a token is stored for this run only.
QString notKeptWords(const SecretFailure &failure)
{
    if (failure.kind != SecretFailure::Kind::NoService)
        return GivenTokens::tr("The token is stored only until Taskwatch exits: %1").arg(failure.words);
    return failure.words.left(1).toUpper() + failure.words.mid(1); // this text says so itself
}

} // namespace

GivenTokens::GivenTokens(ProfileBook *book, SecretStore *secrets, TokenFinder *tokens)
    : m_book(book)
    , m_secrets(secrets)
    , m_tokens(tokens)
{
    connect(secrets, &SecretStore::written, this, [this](const QString &id, const std::optional<SecretFailure> &failure) {
        const ApiToken token = m_unkept.take(id);
        const std::optional<Profile> profile = m_book->findById(id);
        if (!profile || token.isEmpty())
            return;
        // A stored token replaces one entered earlier for this run.
        m_tokens->setSessionToken(profile->key(), failure ? token : ApiToken());
        m_tokens->find(*profile);
        Q_EMIT told(id, failure ? notKeptWords(*failure) : tr("The token is stored in the secret service."));
    });
}

void GivenTokens::give(const Profile &profile, const ApiToken &token)
{
    if (profile.token.kind == TokenSource::Kind::SecretStore) {
        m_unkept.insert(profile.id, token);
        m_secrets->write(profile.id, token);
        return;
    }
    m_tokens->setSessionToken(profile.key(), token);
    // When the profile is in the book.
    QMetaObject::invokeMethod(this, [this, profile] { m_tokens->find(profile); }, Qt::QueuedConnection);
    Q_EMIT told(profile.id, tr("The token is used until Taskwatch exits."));
}

void GivenTokens::forgetSession(const Profile &profile)
{
    m_unkept.remove(profile.id);
    m_tokens->setSessionToken(profile.key(), {});
}

void GivenTokens::forget(const Profile &profile)
{
    forgetSession(profile);
    m_secrets->remove(profile.id);
}

} // namespace Taskwatch
