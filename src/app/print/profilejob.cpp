// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/profilejob.h"

#include "profiles/profileregistry.h"
#include "secrets/secretstore.h"
#include "secrets/tokenfinder.h"
#include "start/printerror.h"

#include <QEventLoop>

namespace Taskwatch {

namespace {

TokenFinder::Outcome tokenOfProfile(const Profile &profile)
{
    SecretStore secrets;
    TokenFinder finder(&secrets);
    QEventLoop loop;
    std::optional<TokenFinder::Outcome> found;
    QObject::connect(&finder, &TokenFinder::found, &loop, [&](const QString &, const TokenFinder::Outcome &outcome) {
        found = outcome;
        loop.quit();
    });
    QObject::connect(
        &secrets, &SecretStore::waiting, &loop, [](const QString &, const QString &words) { printError(words); });
    finder.lookUp(profile);
    if (!found)
        loop.exec();
    return *found;
}

} // namespace

Result<Job> prepareProfileJob(const CommandLine &line)
{
    const Result<QList<GivenId>> ids = readIds(line);
    if (!ids)
        return Failure{ids.error()};
    const ProfileRegistry registry(environmentProfiles(QProcessEnvironment::systemEnvironment()));
    const std::optional<Profile> profile = registry.findNamed(*line.profile);
    if (!profile)
        return Failure{noSuchProfile(registry, *line.profile)};
    const auto plainHttp =
        profile->allowHttp || line.allowHttp ? Endpoint::PlainHttp::Anywhere : Endpoint::PlainHttp::LoopbackOnly;
    const Result<Endpoint> endpoint = Endpoint::parse(profile->base, plainHttp);
    if (!endpoint)
        return Failure{endpoint.error()};
    const TokenFinder::Outcome found = tokenOfProfile(*profile);
    if (!found)
        return Failure{found.error()};
    if (!found->warning.isEmpty())
        printError(found->warning);
    return Job{nullptr, {*endpoint, found->token, line.requestTimeout.value_or(Target::DefaultTimeout)}, *ids,
        messagesAmong(*ids)};
}

} // namespace Taskwatch
