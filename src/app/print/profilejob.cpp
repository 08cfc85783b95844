// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/profilejob.h"

#include "http/proxy.h"
#include "profiles/connectionfinder.h"
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

/// What @p finder finds for @p profile; nullopt if @p timeout is over before. @p secrets: which it asks.
template <typename Finder>
std::optional<typename Finder::Outcome> found(
    Finder &finder, SecretStore &secrets, const Profile &profile, std::optional<std::chrono::milliseconds> timeout)
{
    QEventLoop loop;
    std::optional<typename Finder::Outcome> result;
    QObject::connect(&finder, &Finder::found, &loop, [&](const QString &, const typename Finder::Outcome &outcome) {
        result = outcome;
        loop.quit();
    });
    QObject::connect(
        &secrets, &SecretStore::waiting, &loop, [](const QString &, const QString &words) { printError(words); });
    if (timeout)
        QTimer::singleShot(*timeout, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    finder.lookUp(profile);
    loop.exec(); // the finder answers from the event loop
    return result;
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
    SecretStore secrets;
    TokenFinder tokens(&secrets);
    const std::optional<TokenFinder::Outcome> token = found(tokens, secrets, *profile, line.timeout);
    if (!token)
        return Failure{ProfileJobFailure{QCoreApplication::translate("ProfileJob",
                                             "the time limit was reached before the token of profile \"%1\" was found: "
                                             "unlock the keyring, or set a longer --timeout")
                                             .arg(safeFirstLine(profile->name, 60)),
            ExitCode::TimeIsUp}};
    if (!*token)
        return Failure{badUsage(token->error())};
    ConnectionFinder connections(&secrets);
    const std::optional<ConnectionFinder::Outcome> connection = found(connections, secrets, *profile, line.timeout);
    if (!connection)
        return Failure{ProfileJobFailure{QCoreApplication::translate("ProfileJob",
                                             "the time limit was reached before the passwords of profile \"%1\" were "
                                             "found: unlock the keyring, or set a longer --timeout")
                                             .arg(safeFirstLine(profile->name, 60)),
            ExitCode::TimeIsUp}};
    if (!*connection)
        return Failure{badUsage(connection->error().words)};
    if (!(*token)->warning.isEmpty())
        printError((*token)->warning);
    const QList<GivenId> ids = idsFor(**api, input.ids);
    const Target target{
        endpoint, (*token)->token, line.requestTimeout.value_or(Target::DefaultTimeout), *api, connection->value()};
    if (const QString words = openTokenText(target); !words.isEmpty())
        printError(words);
    return Job{nullptr, target, ids, listsAmong(ids),
        profile->token.kind == TokenSource::Kind::File ? profile->token.name : QString()};
}

} // namespace Taskwatch
