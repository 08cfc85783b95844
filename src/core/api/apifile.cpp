// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apifile.h"

#include "api/apifactsparser.h"
#include "api/apiidparser.h"
#include "api/apilistsparser.h"
#include "api/apirequestparser.h"
#include "text/joinedtext.h"
#include "json/jsonkeylines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Taskwatch {

namespace {

struct ApiFileWords {
    Q_DECLARE_TR_FUNCTIONS(ApiFile)
};

constexpr int Format = 1;

void readStates(ApiDescription &api, ApiKeys &root)
{
    constexpr std::pair<QStringView, ApiDescription::StateMeaning> Groups[] = {{u"waiting", {Phase::Waiting, false}},
        {u"running", {Phase::Running, false}}, {u"retrying", {Phase::Retrying, false}},
        {u"succeeded", {Phase::Succeeded, true}}, {u"failed", {Phase::Failed, true}},
        {u"cancelling", {Phase::Cancelled, false}}, {u"cancelled", {Phase::Cancelled, true}}};
    ApiKeys keys = root.object(QStringLiteral("states"));
    for (const auto &[name, meaning] : Groups) {
        const QStringList states = keys.states(name.toString());
        for (const QString &state : states) {
            if (api.states.contains(state))
                keys.refuse(name.toString(), ApiFileWords::tr("the state \"%1\" is listed twice").arg(state));
            api.states.insert(state, meaning);
        }
    }
    if (api.states.isEmpty())
        keys.refuse({}, ApiFileWords::tr("no state is named, so no task could ever be finished"));
    keys.end();
}

std::optional<ApiRows> readRows(ApiKeys &root)
{
    if (!root.has(QStringLiteral("rows")))
        return std::nullopt;
    ApiKeys keys = root.object(QStringLiteral("rows"));
    ApiRows rows{.at = keys.pointers(QStringLiteral("at")),
        .match = keys.requiredPointer(QStringLiteral("match")),
        .time = keys.requiredPointer(QStringLiteral("time")),
        .rank = keys.states(QStringLiteral("rank"))};
    if (rows.at.isEmpty())
        rows.at = {JsonPointer()};
    keys.end();
    return rows;
}

void readNotFound(ApiDescription &api, ApiKeys &root)
{
    const QList<ApiKeys> forms = root.objects(QStringLiteral("notFound"));
    for (ApiKeys form : forms) {
        ApiNotFound notFound{.status = form.number(QStringLiteral("status"), 200, 599),
            .isEmpty = form.flag(QStringLiteral("empty")),
            .at = {},
            .contains = form.text(QStringLiteral("contains"))};
        if (notFound.status == 0)
            notFound.status = 200;
        const JsonPointer at = form.pointer(QStringLiteral("at"));
        if (form.has(QStringLiteral("at")))
            notFound.at = at;
        if (notFound.status < 300 && !notFound.isEmpty && !notFound.at)
            form.refuse(
                {}, ApiFileWords::tr("every successful answer would mean \"not found\"; add \"empty\" or \"at\""));
        form.end();
        api.notFound.append(notFound);
    }
    if (forms.isEmpty() && !root.has(QStringLiteral("notFound")))
        api.notFound = {{.status = 404, .at = {}, .contains = {}}};
    api.goneMayBeFinished = root.choice(QStringLiteral("gone"), false, {{u"unknown", false}, {u"finished", true}});
}

void readIdentity(ApiDescription &api, ApiKeys &root)
{
    api.name = root.requiredText(QStringLiteral("name"));
    api.about = root.text(QStringLiteral("about"));
    api.documentation = root.text(QStringLiteral("documentation"));
    api.base = root.text(QStringLiteral("base"));
    api.otherPaths = root.texts(QStringLiteral("otherPaths"));
    for (const QString &path : std::as_const(api.otherPaths)) {
        if (!path.startsWith(u'/') || path.size() < 2)
            root.refuse(QStringLiteral("otherPaths"), ApiFileWords::tr("a path must begin with / and name something"));
    }

    ApiKeys environment = root.object(QStringLiteral("environment"));
    api.environment.base = environment.variable(QStringLiteral("base"));
    api.environment.token = environment.variable(QStringLiteral("token"));
    api.environment.region = environment.variable(QStringLiteral("region"));
    const QList<ApiKeys> regions = environment.objects(QStringLiteral("regions"));
    for (ApiKeys region : regions) {
        const QString name = region.variable(QStringLiteral("name"));
        api.environment.regions.append({name, region.requiredText(QStringLiteral("base"))});
        region.end();
    }
    environment.end();

    ApiKeys words = root.object(QStringLiteral("words"));
    const auto word = [&words](const char *key, const char *fallback) {
        const QString own = words.text(QString::fromLatin1(key));
        return own.isEmpty() ? QString::fromLatin1(fallback) : own;
    };
    api.words = {word("task", "task"), word("group", "message"), word("destination", "url")};
    words.end();
}

void readAuth(ApiDescription &api, ApiKeys &root)
{
    using Auth = ApiDescription::Auth;
    const QString key = QStringLiteral("auth");
    if (!root.isObject(key)) {
        api.auth =
            root.choice(key, Auth::Bearer, {{u"bearer", Auth::Bearer}, {u"basic", Auth::Basic}, {u"none", Auth::None}});
        return;
    }
    ApiKeys keys = root.object(key);
    api.auth = Auth::Header;
    api.authHeader = keys.header(QStringLiteral("header"));
    if (api.authHeader.isEmpty())
        keys.refuse({}, ApiFileWords::tr("name the header, as in {\"header\": \"X-Api-Key\"}"));
    keys.end();
}

void readTask(ApiDescription &api, ApiKeys &root)
{
    ApiKeys keys = root.object(QStringLiteral("task"));
    api.task = parseApiRequest(keys);
    api.taskAt = keys.pointers(QStringLiteral("at"));
    const QStringList names = api.task.names();
    for (const QString &name : names) {
        if (!api.idParts.contains(name))
            keys.refuse(QStringLiteral("path"),
                ApiFileWords::tr("{%1} is unknown; the parts of an id are %2").arg(name, commaText(api.idParts)));
    }
    if (!names.contains(api.idParts.last()))
        keys.refuse(QStringLiteral("path"), ApiFileWords::tr("the request must contain {%1}").arg(api.idParts.last()));
    keys.end();
}

ApiDescription readFile(ApiKeys &root, const QString &key)
{
    ApiDescription api;
    api.key = key;
    readIdentity(api, root);
    readAuth(api, root);
    parseApiId(api, root);
    readTask(api, root);
    api.rows = readRows(root);
    api.time = root.time(QStringLiteral("time")).value_or(ApiTime::Milliseconds);
    api.unset = root.scalars(QStringLiteral("unset"));
    parseApiFacts(api, root);
    readStates(api, root);
    readNotFound(api, root);
    api.errors = root.pointers(QStringLiteral("errors"));
    ApiKeys limits = root.object(QStringLiteral("limits"));
    api.limits = {limits.header(QStringLiteral("reset")), limits.header(QStringLiteral("burstReset")),
        limits.header(QStringLiteral("burstRemaining"))};
    limits.end();
    parseApiLists(api, root);
    parseApiBulkRequests(api, root);
    root.end();
    completeIdForms(api);
    return api;
}

} // namespace

QString ApiFileError::toText(const QString &file) const
{
    return key.isEmpty() ? ApiFileWords::tr("%1, line %2: %3").arg(file).arg(line).arg(text)
                         : ApiFileWords::tr("%1, line %2, \"%3\": %4").arg(file).arg(line).arg(key, text);
}

Result<ApiDescription, ApiFileError> parseApiFile(const QByteArray &content, const QString &key)
{
    if (content.size() > MaxApiFileBytes)
        return Failure{ApiFileError{1, {}, ApiFileWords::tr("the file is larger than %1 bytes").arg(MaxApiFileBytes)}};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const auto line = static_cast<int>(content.left(parseError.offset).count('\n')) + 1;
        return Failure{ApiFileError{line, {}, ApiFileWords::tr("not valid JSON: %1").arg(parseError.errorString())}};
    }
    const JsonKeyLines lines(QString::fromUtf8(content));
    const auto failed = [&lines](const QStringList &place, const QString &text) {
        return Failure{ApiFileError{lines.lineOf(place), place.join(u'/'), text}};
    };
    if (lines.repeated())
        return Failure{ApiFileError{
            lines.repeated()->line, lines.repeated()->place.join(u'/'), ApiFileWords::tr("the key is used twice")}};
    if (!document.isObject())
        return failed({}, ApiFileWords::tr("expected a JSON object"));
    ApiKeys::Mistake mistake;
    ApiKeys root(document.object(), {}, mistake);
    const int format = root.number(QStringLiteral("format"), 0, 1'000'000);
    if (format > Format)
        return failed({QStringLiteral("format")},
            ApiFileWords::tr("the file has format %1, and this version of Taskwatch reads format %2; update Taskwatch")
                .arg(format)
                .arg(Format));
    if (format < 1)
        return failed({QStringLiteral("format")}, ApiFileWords::tr("write \"format\": %1").arg(Format));
    ApiDescription api = readFile(root, key);
    if (!mistake.text.isEmpty())
        return failed(mistake.place, mistake.text);
    return api;
}

} // namespace Taskwatch
