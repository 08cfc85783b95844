// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/startup.h"

#include "http/proxy.h"
#include "paste/pastereader.h"
#include "profiles/environmentprofiles.h"
#include "profiles/profileregistry.h"
#include "secrets/tokenfile.h"
#include "settings/apifiles.h"
#include "start/printerror.h"
#include "task/tasklink.h"
#include "text/bytetext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSet>

#include <cstdio>

namespace Taskwatch {

QList<GivenId> idsFor(const TaskApi &api, const QList<GivenId> &ids)
{
    QList<GivenId> all;
    QStringList texts;
    for (const GivenId &given : ids) {
        if (given.id) {
            texts.append(given.text);
            continue;
        }
        all += readGivenIds(std::exchange(texts, {}), api);
        all.append(given); // what was refused stays so
    }
    return all + readGivenIds(texts, api);
}

QList<ListId> listsAmong(const QList<GivenId> &ids)
{
    QList<ListId> lists;
    QSet<ListId> seen;
    for (const GivenId &given : ids) {
        const auto *list = given.id ? std::get_if<ListId>(&*given.id) : nullptr;
        if (!list || seen.contains(*list))
            continue;
        seen.insert(*list);
        lists.append(*list);
    }
    return lists;
}

namespace {

struct StartupWords {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

Result<ApiToken> tokenOf(const StartInput &input, const ApiDescription &api)
{
    if (input.token)
        return *input.token;
    const QString &variable = api.environment.token;
    const QByteArray fromEnvironment = variable.isEmpty() ? QByteArray() : qgetenv(variable.toLatin1());
    if (fromEnvironment.trimmed().isEmpty())
        return ApiToken(); // the server will refuse requests that need one
    Result<ApiToken> token = ApiToken::parse(fromEnvironment);
    if (!token)
        return Failure{StartupWords::tr("in $%1: %2").arg(variable, token.error())};
    return token;
}

Result<Endpoint> findEndpoint(const CommandLine &line, const ApiDescription &api)
{
    const Endpoint::PlainHttp plainHttp = Endpoint::plainHttp(line.allowHttp);
    if (line.endpoint)
        return Endpoint::parse(*line.endpoint, plainHttp);
    const QString &variable = api.environment.base;
    const QString fromEnvironment = variable.isEmpty() ? QString() : qEnvironmentVariable(variable.toLatin1());
    if (fromEnvironment.trimmed().isEmpty() && api.base.isEmpty())
        return Failure{StartupWords::tr("%1 has no address of its own; name one with --endpoint").arg(api.name)};
    if (fromEnvironment.trimmed().isEmpty())
        return Endpoint::parse(api.base, plainHttp);
    Result<Endpoint> endpoint = Endpoint::parse(fromEnvironment, plainHttp);
    if (!endpoint)
        return Failure{StartupWords::tr("in $%1: %2").arg(variable, endpoint.error())};
    return endpoint;
}

Result<Target> simulatedTarget(const QUrl &base, std::chrono::milliseconds timeout)
{
    const Result<Endpoint> endpoint = Endpoint::parse(base.toString(), Endpoint::PlainHttp::LoopbackOnly);
    if (!endpoint)
        return Failure{endpoint.error()};
    const Result<ApiToken> token = ApiToken::parse(QByteArrayLiteral("demo")); // the simulator accepts any token
    if (!token)
        return Failure{token.error()};
    return Target{*endpoint, *token, timeout};
}

Result<Job> prepareDemo(const CommandLine &line, QList<GivenId> ids)
{
    auto simulator = std::make_unique<DemoSimulator>();
    const Result<QUrl> base = simulator->start();
    if (!base)
        return Failure{base.error()};
    const Result<Target> target = simulatedTarget(*base, line.requestTimeout.value_or(Target::DefaultTimeout));
    if (!target)
        return Failure{target.error()};
    if (ids.isEmpty()) {
        for (const TaskId &id : simulator->ids())
            ids.append({id.toString(), WatchId(id)});
    }
    return Job{std::move(simulator), *target, ids, listsAmong(ids)};
}

} // namespace

namespace {

/// The region that the environment selects, unless it is the pair without a region.
std::optional<Result<Target>> regionOfEnvironment(
    const CommandLine &line, const std::shared_ptr<const TaskApi> &api, const Connection &connection)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const EnvironmentProfiles offered = environmentProfiles(environment, api->description());
    if (line.endpoint || line.tokenFile || offered.profiles.isEmpty() || !offered.problems.isEmpty())
        return std::nullopt;
    const Profile &first = offered.profiles.first();
    const QString variable = first.token.name;
    if (first.token.kind != TokenSource::Kind::Environment || variable == api->description().environment.token)
        return std::nullopt;
    const Result<Endpoint> endpoint = Endpoint::parse(first.base, Endpoint::PlainHttp::LoopbackOnly);
    if (!endpoint)
        return Failure{endpoint.error()};
    const Result<ApiToken> token = ApiToken::parse(environment.value(variable).toUtf8());
    if (!token)
        return Failure{StartupWords::tr("in $%1: %2").arg(variable, token.error())};
    for (const QString &note : offered.notes)
        printError(note);
    return Target{*endpoint, *token, line.requestTimeout.value_or(Target::DefaultTimeout), api, connection};
}

} // namespace

Result<Target> findTarget(const CommandLine &line, const StartInput &input)
{
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(line.api.value_or(QString()));
    if (!api)
        return Failure{api.error()};
    const Result<Connection, ConnectionFailure> connection = readConnection(line.connection, {});
    if (!connection)
        return Failure{connection.error().words};
    if (const std::optional<Result<Target>> region = regionOfEnvironment(line, *api, *connection))
        return *region;
    const Result<Endpoint> given = findEndpoint(line, (*api)->description());
    if (!given)
        return Failure{given.error()};
    const Result<ApiToken> token = tokenOf(input, (*api)->description());
    if (!token)
        return Failure{token.error()};
    const auto [endpoint, notice] = given->withoutPathOf((*api)->description());
    if (!notice.isEmpty())
        printError(notice);
    const Target target{endpoint, *token, line.requestTimeout.value_or(Target::DefaultTimeout), *api, *connection};
    if (const QString words = openTokenText(target); !words.isEmpty())
        printError(words);
    return target;
}

Result<std::shared_ptr<const TaskApi>> apiOf(const CommandLine &line)
{
    const bool opensProfiles = line.action == CommandLine::Action::Window && !line.namesEndpoint();
    if (!line.profile && (line.api || line.demo || !opensProfiles))
        return ApiFiles::find(line.api.value_or(QString()));
    const ProfileRegistry registry(environmentProfiles(QProcessEnvironment::systemEnvironment()));
    const Result<QList<Profile>> profiles = registry.toOpen(line.profile);
    if (!profiles)
        return Failure{profiles.error()};
    return ApiFiles::find(profiles->first().api, profiles->first().parameters);
}

namespace {

/// The ids on standard input, in their order.
Result<QList<GivenId>> readIds(const TaskApi &api)
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Failure{StartupWords::tr("standard input cannot be read: %1").arg(file.errorString())};
    const Result<QString> text = textOfBytes(file.readAll());
    if (!text)
        return Failure{StartupWords::tr("standard input: %1").arg(text.error())};
    const PasteReading reading = readPaste(*text, api.description().idForms, PasteLines::Ids);
    if (reading.tokens > 0)
        printError(StartupWords::tr("a token in standard input was discarded"));
    QList<GivenId> ids;
    for (const PasteReading::Item &item : reading.items) {
        switch (item.kind) {
        case PasteReading::Item::Kind::Task:
            ids.append({reading.tasks[item.index].toString(), WatchId(reading.tasks[item.index])});
            break;
        case PasteReading::Item::Kind::Guess:
            ids.append({reading.guesses[item.index].toString(), WatchId(reading.guesses[item.index])});
            break;
        case PasteReading::Item::Kind::Message:
            ids.append({u"msg:" + reading.messages[item.index].toString(),
                WatchId(*ListId::ofMessage(reading.messages[item.index].toString()))});
            break;
        case PasteReading::Item::Kind::Refused: {
            const PasteReading::Refused &refused = reading.refused[item.index];
            ids.append({refused.text, Failure{u'"' + refused.text + u"\": " + refused.why}});
            break;
        }
        }
    }
    return ids;
}

} // namespace

Result<StartInput> readInput(const CommandLine &line)
{
    StartInput input;
    if (!line.ids.isEmpty() || line.idsFromInput) {
        const Result<std::shared_ptr<const TaskApi>> api = apiOf(line);
        if (!api)
            return Failure{api.error()};
        for (const QString &text : line.ids) {
            const Result<WatchId> id = parseWatchId(text, (*api)->description().idForms.groupPrefix);
            if (!id)
                return Failure{
                    StartupWords::tr("\"%1\" is not a valid id: %2").arg(safeFirstLine(text, 60), id.error())};
            input.ids.append({text, id});
        }
        if (line.idsFromInput) {
            const Result<QList<GivenId>> ids = readIds(**api);
            if (!ids)
                return Failure{ids.error()};
            input.ids += *ids;
        }
    }
    if (line.tokenFile) {
        const Result<FoundToken> found = readTokenFile(*line.tokenFile, TokenFileKind::Any);
        if (!found)
            return Failure{found.error()};
        if (!found->warning.isEmpty())
            printError(found->warning);
        input.token = found->token;
    }
    return input;
}

Result<Job> prepareJob(const CommandLine &line, const StartInput &input)
{
    if (line.demo)
        return prepareDemo(line, idsFor(*defaultApi(), input.ids));
    const Result<Target> target = findTarget(line, input);
    if (!target)
        return Failure{target.error()};
    const QList<GivenId> ids = idsFor(*target->api, input.ids);
    const QString file = line.tokenFile.value_or(QString());
    const bool isReadable = file != u"-" && QFileInfo(file).isFile(); // a pipe is not
    return Job{nullptr, *target, ids, listsAmong(ids), isReadable ? file : QString()};
}

} // namespace Taskwatch
