// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/tokenfinder.h"

#include "text/safetext.h"
#include "secrets/secretstore.h"

#include <QFile>
#include <QFileInfo>

namespace Taskwatch {

namespace {

constexpr qint64 LongestTokenLine = qint64{64} * 1024;

} // namespace

TokenFinder::TokenFinder(SecretStore *store, QProcessEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environment(std::move(environment))
{
    m_pool.setMaxThreadCount(2); // one may be of a network that hangs
    if (m_store)
        connect(m_store, &SecretStore::readDone, this, &TokenFinder::takeRead);
}

TokenFinder::~TokenFinder()
{
    m_pool.waitForDone(); // they report to this
}

void TokenFinder::find(const Profile &profile)
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
        answer(key, Failure{tr("the token was kept for an earlier session only: give it again")});
        return;
    case TokenSource::Kind::Environment:
        answer(key, fromEnvironment(profile.token.name));
        return;
    case TokenSource::Kind::File:
        m_pool.start([this, key, name = profile.token.name] {
            const Outcome outcome = readFile(name);
            QMetaObject::invokeMethod(this, [this, key, outcome] { Q_EMIT found(key, outcome); }, Qt::QueuedConnection);
        });
        return;
    case TokenSource::Kind::SecretStore:
        if (!m_store || !profile.isKept()) {
            answer(key, Failure{tr("nothing is kept for this profile in the desktop's secret service: give the token, or name a file or a variable")});
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
    QMetaObject::invokeMethod(this, [this, profileKey, outcome] { Q_EMIT found(profileKey, outcome); }, Qt::QueuedConnection);
}

TokenFinder::Outcome TokenFinder::fromEnvironment(const QString &variable) const
{
    const QString value = m_environment.value(variable);
    if (value.trimmed().isEmpty())
        return Failure{tr("$%1 is not set: set it and start Taskwatch from there, or choose where else the token comes from").arg(safeFirstLine(variable, 60))};
    const Result<ApiToken> token = ApiToken::parse(value.toUtf8());
    if (!token)
        return Failure{tr("in $%1: %2").arg(safeFirstLine(variable, 60), token.error())};
    return Found{*token, {}};
}

TokenFinder::Outcome TokenFinder::readFile(const QString &name)
{
    const QString shown = safeFirstLine(name, 200);
    if (name == u"-")
        return Failure{tr("the token of a profile cannot come from standard input: name a file")};
    const QFileInfo info(name);
    if (info.exists() && !info.isFile()) // a folder; or a pipe, which would be waited for
        return Failure{tr("%1 is no file: name one whose first line is the token").arg(shown)};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{tr("the token file %1 cannot be read: %2; see whether it is there and yours").arg(shown, file.errorString())};
    const Result<ApiToken> token = ApiToken::parse(file.readLine(LongestTokenLine));
    if (!token)
        return Failure{tr("in the token file %1: %2").arg(shown, token.error())};
    Found found{*token, {}};
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        found.warning = tr("Others on this machine can read the token file %1: chmod 600 keeps it to you.").arg(shown);
    return found;
}

void TokenFinder::takeRead(const QString &profileId, const SecretStore::ReadResult &result)
{
    // Each question has its answer, in turn; one that somebody else asked answers ours as well, and ours then finds nobody.
    const QList<QString> keys = m_asked.values(profileId);
    m_asked.remove(profileId);
    for (const QString &key : keys)
        Q_EMIT found(key, result ? Outcome(Found{*result, {}}) : Outcome(Failure{result.error().words}));
}

} // namespace Taskwatch
