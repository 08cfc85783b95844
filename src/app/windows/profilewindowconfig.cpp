// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profilewindowconfig.h"

#include "settings/apifiles.h"
#include "start/commandline.h"
#include "start/instancerequest.h"
#include "start/startup.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Taskwatch {

namespace {

struct WindowConfigWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileWindowConfig)
};

/// nullopt: files or passwords have to be read first.
std::optional<Connection> knownConnection(const ConnectionSettings &settings)
{
    return settings == ConnectionSettings() ? std::optional(Connection()) : std::nullopt;
}

} // namespace

Target ProfileWindowConfig::target() const
{
    return {endpoint, token.value_or(ApiToken()), requestTimeout.value_or(Target::DefaultTimeout), api,
        connection.value_or(Connection())};
}

QString ProfileWindowConfig::apiKey() const
{
    const bool isUsable = apiProblem.isEmpty() || profile.api.isEmpty();
    return isUsable ? api->description().key
                    : QFileInfo(profile.api).completeBaseName(); // it may be the path of a file
}

QList<GivenId> ProfileWindowConfig::idsIn(const QList<GivenId> &given) const
{
    if (apiProblem.isEmpty())
        return idsFor(*api, given);
    QList<GivenId> refused;
    for (const GivenId &each : given)
        refused.append({each.text, Failure{WindowConfigWords::tr("\"%1\" was not added").arg(each.text)}});
    return refused;
}

ProfileWindowConfig windowConfig(const CommandLine &line, const Job &job)
{
    const QString base = job.target.endpoint.toString();
    const bool hasFile = !job.tokenFile.isEmpty(); // it is read again after a refusal
    return {.profile = {.id = {},
                .name = job.simulator ? WindowConfigWords::tr("Demo") : base,
                .base = base,
                .api = line.api.value_or(QString()),
                .allowHttp = line.allowHttp,
                .token = {hasFile ? TokenSource::Kind::File : TokenSource::Kind::None,
                    hasFile ? QFileInfo(job.tokenFile).absoluteFilePath() : QString()},
                .connection = line.connection},
        .endpoint = job.target.endpoint,
        .api = job.target.api,
        .token = job.target.token,
        .connection = job.target.connection,
        .requestTimeout = line.requestTimeout,
        .simulated = job.simulator != nullptr,
        .past = job.simulator ? job.simulator->past() : QList<PastAnswer>(),
        .isMinimized = line.minimized,
        .forPicture = !line.screenshotFile.isEmpty()};
}

Result<ProfileWindowConfig> windowConfig(const CommandLine &line, const Profile &profile)
{
    const Result<Endpoint> given =
        Endpoint::parse(profile.base, Endpoint::plainHttp(profile.allowHttp || line.allowHttp));
    if (!given)
        return Failure{WindowConfigWords::tr("profile \"%1\": %2").arg(safeText(profile.name), given.error())};
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(profile.api, profile.parameters);
    const bool hasNone = profile.token.kind == TokenSource::Kind::None;
    const auto [endpoint, notice] = api ? given->withoutPathOf((*api)->description()) : Endpoint::Used{*given, {}};
    return ProfileWindowConfig{.profile = profile,
        .endpoint = endpoint,
        .api = api ? *api : defaultApi(),
        .apiProblem = api ? QString() : api.error(),
        .token = hasNone ? std::optional(ApiToken()) : std::nullopt,
        .connection = knownConnection(profile.connection),
        .requestTimeout = line.requestTimeout,
        .simulated = false,
        .isMinimized = line.minimized,
        .forPicture = !line.screenshotFile.isEmpty(),
        .notice = notice};
}

Result<ProfileWindowConfig> windowConfig(const InstanceRequest &request)
{
    const Result<Endpoint> endpoint = Endpoint::parse(request.base, Endpoint::plainHttp(request.allowHttp));
    if (!endpoint)
        return Failure{endpoint.error()};
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(request.api);
    if (!api)
        return Failure{api.error()};
    const QString base = endpoint->toString();
    return ProfileWindowConfig{.profile = {.id = {},
                                   .name = base,
                                   .base = base,
                                   .api = request.api,
                                   .color = {},
                                   .allowHttp = request.allowHttp,
                                   .token = {TokenSource::Kind::None, {}},
                                   .connection = request.connection},
        .endpoint = *endpoint,
        .api = *api,
        .token = request.token,
        .connection = knownConnection(request.connection),
        .requestTimeout = {},
        .simulated = false,
        .forPicture = false};
}

} // namespace Taskwatch
