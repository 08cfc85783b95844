// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/giventokens.h"

#include "profiles/profilebook.h"
#include "secrets/secretstore.h"
#include "secrets/tokenfinder.h"

namespace Taskwatch {

namespace {

/// Why a token is kept for this session only.
QString notKeptWords(const SecretFailure &failure)
{
    if (failure.kind != SecretFailure::Kind::NoService)
        return GivenTokens::tr("The token is kept for this session only: %1").arg(failure.words);
    return failure.words.left(1).toUpper() + failure.words.mid(1); // which say so
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
        m_tokens->setSessionToken(profile->key(), failure ? token : ApiToken()); // what is kept goes before one of earlier
        m_tokens->find(*profile);
        Q_EMIT told(id, failure ? notKeptWords(*failure) : tr("A token is in the secret service."));
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
    QMetaObject::invokeMethod(this, [this, profile] { m_tokens->find(profile); }, Qt::QueuedConnection); // when it is in the book
    Q_EMIT told(profile.id, tr("A token was given for this session."));
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
