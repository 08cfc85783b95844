// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/connectionfinder.h"

#include "secrets/secretstore.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <utility>

namespace Taskwatch {

namespace {

constexpr QLatin1String ProxyEntry("/proxy"); // of the secret service, behind the profile's id
constexpr QLatin1String KeyEntry("/key");

bool needsProxyPassword(const ConnectionSettings &settings)
{
    return settings.hasOwnProxy() && !settings.proxyUser.isEmpty();
}

} // namespace

ConnectionFinder::ConnectionFinder(SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(2); // two, as one may hang on a network file system
    if (!m_store)
        return;
    connect(m_store, &SecretStore::readDone, this, [this](const QString &entry, const SecretStore::ReadResult &result) {
        const QStringList keys = m_searches.keys();
        for (const QString &key : keys) {
            Search &search = m_searches[key];
            if (search.asked != entry)
                continue;
            search.asked.clear();
            const bool isKey = entry.endsWith(KeyEntry);
            if (result)
                (isKey ? search.secrets.key : search.secrets.proxy) = Password::fromStored(*result);
            else if (isKey)
                search.keyReason = result.error().words;
            read(key);
        }
    });
    connect(m_store, &SecretStore::written, this,
        [this](const QString &entry, const std::optional<SecretFailure> &failure) {
            if (failure && (entry.endsWith(ProxyEntry) || entry.endsWith(KeyEntry)))
                Q_EMIT reported(entry.section(u'/', 0, 0),
                    tr("A password of the connection is stored only until Taskwatch exits: %1").arg(failure->words));
        });
}

ConnectionFinder::~ConnectionFinder()
{
    m_pool.waitForDone(); // they call back into this object
}

void ConnectionFinder::lookUp(const Profile &profile, const ConnectionSecrets &typed)
{
    const QString key = profile.key();
    const ConnectionSecrets entered = m_entered.value(profile.id);
    Search &search = m_searches[key];
    search = {.number = ++m_lastNumber, .profile = profile, .secrets = typed, .asked = {}, .keyReason = {}};
    if (search.secrets.proxy.isEmpty())
        search.secrets.proxy = entered.proxy;
    if (search.secrets.key.isEmpty())
        search.secrets.key = entered.key;
    if (needsProxyPassword(profile.connection) && search.secrets.proxy.isEmpty()
        && ask(search, profile.id + ProxyEntry))
        return;
    read(key);
}

bool ConnectionFinder::ask(Search &search, const QString &entry)
{
    if (!m_store || !search.profile.isKept())
        return false;
    search.asked = entry;
    m_store->read(entry);
    return true;
}

void ConnectionFinder::read(const QString &profileKey)
{
    const Search &search = m_searches[profileKey];
    m_pool.start([this, profileKey, number = search.number, settings = search.profile.connection,
                     secrets = search.secrets] {
        const Outcome outcome = readConnection(settings, secrets);
        QMetaObject::invokeMethod(
            this, [this, profileKey, number, outcome] { apply(profileKey, number, outcome); }, Qt::QueuedConnection);
    });
}

void ConnectionFinder::apply(const QString &profileKey, quint64 number, const Outcome &outcome)
{
    const auto it = m_searches.find(profileKey);
    if (it == m_searches.end() || it->number != number)
        return; // looked up again meanwhile
    const bool wantsPassphrase = !outcome && outcome.error().wantsPassphrase;
    if (wantsPassphrase && it->keyReason.isEmpty() && ask(*it, it->profile.id + KeyEntry))
        return;
    const QString reason = it->keyReason;
    m_searches.erase(it);
    if (wantsPassphrase && !reason.isEmpty())
        Q_EMIT found(profileKey,
            Failure{ConnectionFailure{tr("%1 (%2)", "what is wrong, why").arg(outcome.error().words, reason), true}});
    else
        Q_EMIT found(profileKey, outcome);
}

void ConnectionFinder::give(const Profile &profile, const ConnectionSecrets &secrets)
{
    ConnectionSecrets &entered = m_entered[profile.id];
    const struct {
        const Password &given;
        Password &kept;
        QLatin1String entry;
    } all[] = {{secrets.proxy, entered.proxy, ProxyEntry}, {secrets.key, entered.key, KeyEntry}};
    bool isAny = false;
    for (const auto &[given, kept, entry] : all) {
        if (given.isEmpty())
            continue;
        isAny = true;
        kept = given;
        if (const Result<ApiToken> stored = given.stored(); m_store && stored)
            m_store->write(profile.id + entry, *stored);
        else if (!stored)
            Q_EMIT reported(profile.id,
                tr("A password of the connection is too long to be stored: Taskwatch forgets it when it exits."));
    }
    if (isAny)
        lookUp(profile);
}

void ConnectionFinder::forgetUnused(const Profile &before, const Profile &now)
{
    ConnectionSecrets &entered = m_entered[before.id];
    if (needsProxyPassword(before.connection) && !needsProxyPassword(now.connection)) {
        entered.proxy = {};
        if (m_store)
            m_store->remove(before.id + ProxyEntry);
    }
    if (!before.connection.certificateFile.isEmpty() && now.connection.certificateFile.isEmpty()) {
        entered.key = {};
        if (m_store)
            m_store->remove(before.id + KeyEntry);
    }
}

void ConnectionFinder::checkFiles(const ConnectionSettings &settings, const ConnectionSecrets &typed, QObject *context,
    const std::function<void(const QString &words)> &answer)
{
    const auto promise = std::make_shared<QPromise<QString>>();
    // Unlike what QFuture::then() gets, the context of a connection may be destroyed before the end.
    auto *watcher = new QFutureWatcher<QString>(context);
    connect(watcher, &QFutureWatcherBase::finished, context, [watcher, answer] {
        watcher->deleteLater();
        answer(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, settings, typed] {
        promise->start();
        const Outcome outcome = readConnection(settings, typed);
        promise->addResult(outcome || outcome.error().wantsPassphrase ? QString() : outcome.error().words);
        promise->finish();
    });
}

} // namespace Taskwatch
