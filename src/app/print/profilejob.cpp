// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/profilejob.h"

#include "http/proxy.h"
#include "profiles/profileregistry.h"
#include "secrets/secretstore.h"
#include "secrets/tokenfinder.h"
#include "settings/apifiles.h"
#include "start/printerror.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace Taskwatch {

namespace {

/// The token of @p profile; nullopt if @p timeout is over before it is found.
std::optional<TokenFinder::Outcome> tokenOfProfile(
    const Profile &profile, std::optional<std::chrono::milliseconds> timeout)
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
    if (timeout)
        QTimer::singleShot(*timeout, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    finder.lookUp(profile);
    loop.exec(); // the finder answers from the event loop
    return found;
}

ProfileJobFailure badUsage(const QString &words)
{
    return {.words = words};
}

} // namespace

Result<Job, ProfileJobFailure> prepareProfileJob(const CommandLine &line, const StartInput &input)
{
    const ProfileRegistry registry(environmentProfiles(QProcessEnvironment::systemEnvironment()));
    const std::optional<Profile> profile = registry.findNamed(*line.profile);
    if (!profile)
        return Failure{badUsage(noSuchProfile(registry, *line.profile))};
    const Result<Endpoint> given =
        Endpoint::parse(profile->base, Endpoint::plainHttp(profile->allowHttp || line.allowHttp));
    if (!given)
        return Failure{badUsage(given.error())};
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(profile->api, profile->parameters);
    if (!api)
        return Failure{badUsage(api.error())};
    const auto [endpoint, notice] = given->withoutPathOf((*api)->description());
    if (!notice.isEmpty())
        printError(notice);
    const std::optional<TokenFinder::Outcome> found = tokenOfProfile(*profile, line.timeout);
    if (!found)
        return Failure{ProfileJobFailure{QCoreApplication::translate("ProfileJob",
                                             "the time limit was reached before the token of profile \"%1\" was found: "
                                             "unlock the keyring, or set a longer --timeout")
                                             .arg(safeFirstLine(profile->name, 60)),
            ExitCode::TimeIsUp}};
    if (!*found)
        return Failure{badUsage(found->error())};
    if (!(*found)->warning.isEmpty())
        printError((*found)->warning);
    const QList<GivenId> ids = idsFor(**api, input.ids);
    if (const QString words = openTokenText({endpoint, (*found)->token, Target::DefaultTimeout, *api});
        !words.isEmpty())
        printError(words);
    return Job{nullptr, {endpoint, (*found)->token, line.requestTimeout.value_or(Target::DefaultTimeout), *api}, ids,
        listsAmong(ids), profile->token.kind == TokenSource::Kind::File ? profile->token.name : QString()};
}

} // namespace Taskwatch
