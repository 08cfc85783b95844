// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstoreworker.h"

#include "text/safetext.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <type_traits>

namespace Taskwatch {

namespace {

struct SecretStoreWords {
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

/// The service name of all entries in the keyring.
QString serviceName()
{
    return QStringLiteral("Taskwatch");
}

SecretFailure noService(const QString &reason)
{
    return {SecretFailure::Kind::NoService,
        SecretStoreWords::tr("no keyring is available (%1): install or start gnome-keyring or KWallet").arg(reason)};
}

} // namespace

std::optional<SecretFailure> SecretStoreWorker::lackOfService()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return noService(SecretStoreWords::tr("there is no session bus"));
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return noService(SecretStoreWords::tr("the session bus cannot be reached"));
    const QStringList running = bus.interface()->registeredServiceNames();
    const QStringList startable = bus.interface()->activatableServiceNames();
    constexpr QLatin1String Services[] = {QLatin1String("org.freedesktop.secrets"), QLatin1String("org.kde.kwalletd6"),
        QLatin1String("org.kde.kwalletd5")};
    const auto isThere = [&](QLatin1String name) { return running.contains(name) || startable.contains(name); };
    if (std::any_of(std::begin(Services), std::end(Services), isThere))
        return std::nullopt;
    return noService(SecretStoreWords::tr("none is registered on the session bus"));
}

SecretFailure SecretStoreWorker::failureOf(const QKeychain::Job &job)
{
    using Kind = SecretFailure::Kind;
    const QString words = safeFirstLine(job.errorString(), 200);
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound,
            SecretStoreWords::tr(
                "the keyring has no token for this profile, or it stayed locked: unlock it and try again, or "
                "enter the token")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {
            Kind::Refused, SecretStoreWords::tr("the keyring refused access (%1): unlock it and try again").arg(words)};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return noService(words);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (const std::optional<SecretFailure> lack = lackOfService()) // it has ended meanwhile
        return *lack;
    return {Kind::Other,
        SecretStoreWords::tr("the keyring failed: %1; try again, or use a token file or an environment variable")
            .arg(words)};
}

template <typename Job, typename Finish>
void SecretStoreWorker::start(quint64 number, Job *job, const QString &profileId, Finish finish)
{
    if (const std::optional<SecretFailure> lack = lackOfService()) {
        delete job;
        Q_EMIT done(number, lack, {});
        return;
    }
    job->setInsecureFallback(false); // never store the token in a settings file
    job->setKey(profileId);
    connect(job, &QKeychain::Job::finished, this, [this, number, finish](QKeychain::Job *finished) {
        // Removing an entry that does not exist succeeds.
        const bool isGone =
            std::is_same_v<Job, QKeychain::DeletePasswordJob> && finished->error() == QKeychain::EntryNotFound;
        if (finished->error() == QKeychain::NoError || isGone)
            finish(static_cast<Job *>(finished));
        else
            Q_EMIT done(number, failureOf(*finished), {});
    });
    job->start(); // deletes itself when it has finished
}

void SecretStoreWorker::read(quint64 number, const QString &profileId)
{
    start(number, new QKeychain::ReadPasswordJob(serviceName()), profileId,
        [this, number](QKeychain::ReadPasswordJob *job) {
            const Result<ApiToken> token = ApiToken::parse(job->binaryData());
            if (token)
                Q_EMIT done(number, std::nullopt, *token);
            else
                Q_EMIT done(number,
                    SecretFailure{SecretFailure::Kind::Other,
                        SecretStoreWords::tr("the token in the keyring is not valid: %1; enter it again")
                            .arg(token.error())},
                    {});
        });
}

void SecretStoreWorker::write(quint64 number, const QString &profileId, const ApiToken &token)
{
    if (token.isEmpty()) {
        Q_EMIT done(number, SecretFailure{SecretFailure::Kind::Other, SecretStoreWords::tr("the token is empty")}, {});
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(token.secretText());
    if (const std::optional<SecretFailure> lack = lackOfService()) {
        delete job;
        Q_EMIT done(number,
            SecretFailure{lack->kind,
                SecretStoreWords::tr("%1; the token is stored only until Taskwatch exits", "a problem")
                    .arg(lack->words)},
            {});
        return;
    }
    start(number, job, profileId,
        [this, number](QKeychain::WritePasswordJob *) { Q_EMIT done(number, std::nullopt, {}); });
}

void SecretStoreWorker::remove(quint64 number, const QString &profileId)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    start(number, job, profileId,
        [this, number](QKeychain::DeletePasswordJob *) { Q_EMIT done(number, std::nullopt, {}); });
}

} // namespace Taskwatch
