// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/tokenfinder.h"

#include "secrets/secretstore.h"
#include "text/safetext.h"

namespace Taskwatch {

TokenFinder::TokenFinder(SecretStore *store, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environment(environment)
{
    m_pool.setMaxThreadCount(2); // two, as one may hang on a network file system
    if (m_store)
        connect(m_store, &SecretStore::readDone, this, &TokenFinder::applyRead);
}

TokenFinder::~TokenFinder()
{
    m_pool.waitForDone(); // they call back into this object
}

void TokenFinder::lookUp(const Profile &profile)
{
    const QString key = profile.key();
    if (const auto it = m_sessionTokens.constFind(key); it != m_sessionTokens.constEnd()) {
        answer(key, Found{*it, {}});
        return;
    }
    switch (profile.token.kind) {
    case TokenSource::Kind::None:
        answer(key, Found{});
        return;
    case TokenSource::Kind::SessionOnly:
        answer(key, Failure{tr("the token was stored only until Taskwatch exited: enter it again")});
        return;
    case TokenSource::Kind::Environment:
        answer(key, fromEnvironment(profile.token.name));
        return;
    case TokenSource::Kind::File:
        m_pool.start([this, key, name = profile.token.name] {
            const Outcome outcome = readTokenFile(name, TokenFileKind::Regular);
            QMetaObject::invokeMethod(
                this, [this, key, outcome] { Q_EMIT found(key, outcome); }, Qt::QueuedConnection);
        });
        return;
    case TokenSource::Kind::SecretStore:
        if (!m_store || !profile.isKept()) {
            answer(key,
                Failure{tr(
                    "no token is saved for this profile in the keyring: enter the token, or choose a file or an environment variable")});
            return;
        }
        m_asked.insert(profile.id, key);
        m_store->read(profile.id);
        return;
    }
    Q_UNREACHABLE();
}

void TokenFinder::setSessionToken(const QString &profileKey, const ApiToken &token)
{
    if (token.isEmpty())
        m_sessionTokens.remove(profileKey);
    else
        m_sessionTokens.insert(profileKey, token);
}

void TokenFinder::answer(const QString &profileKey, const Outcome &outcome)
{
    QMetaObject::invokeMethod(
        this, [this, profileKey, outcome] { Q_EMIT found(profileKey, outcome); }, Qt::QueuedConnection);
}

TokenFinder::Outcome TokenFinder::fromEnvironment(const QString &variable) const
{
    const QString value = m_environment.value(variable);
    if (value.trimmed().isEmpty())
        return Failure{tr("$%1 is not set: set it and start Taskwatch again, or choose another source for the token")
                           .arg(safeFirstLine(variable, 60))};
    const Result<ApiToken> token = ApiToken::parse(value.toUtf8());
    if (!token)
        return Failure{tr("in $%1: %2").arg(safeFirstLine(variable, 60), token.error())};
    return Found{*token, {}};
}

void TokenFinder::applyRead(const QString &profileId, const SecretStore::ReadResult &result)
{
    // Answers all waiting requests for this profile, even if another object made the request. Later answers then find
    // none.
    const QList<QString> keys = m_asked.values(profileId);
    m_asked.remove(profileId);
    for (const QString &key : keys)
        Q_EMIT found(key, result ? Outcome(Found{*result, {}}) : Outcome(Failure{result.error().words}));
}

} // namespace Taskwatch
