// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profilefields.h"

#include "profile/webaddress.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>
#include <span>

namespace Taskwatch::ProfileFields {

namespace {

struct ProfileFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileFields)
};

constexpr qsizetype MostLetters = 4096; // characters of an address or a file name

template <typename Value>
struct Name {
    Value value;
    const char *key;
};

constexpr Name<ProfileColor> Colors[] = {{ProfileColor::None, "none"}, {ProfileColor::Red, "red"},
    {ProfileColor::Orange, "orange"}, {ProfileColor::Yellow, "yellow"}, {ProfileColor::Green, "green"},
    {ProfileColor::Teal, "teal"}, {ProfileColor::Blue, "blue"}, {ProfileColor::Purple, "purple"},
    {ProfileColor::Pink, "pink"}};
static_assert(std::size(Colors) == std::size(AllProfileColors));

constexpr Name<TokenSource::Kind> Sources[] = {{TokenSource::Kind::None, "none"},
    {TokenSource::Kind::SecretStore, "secretStore"}, {TokenSource::Kind::Environment, "environment"},
    {TokenSource::Kind::File, "file"}, {TokenSource::Kind::SessionOnly, "sessionOnly"}};

template <typename Value>
QString keyOf(std::span<const Name<Value>> names, Value value)
{
    const auto it = std::find_if(names.begin(), names.end(), [value](const auto &name) { return name.value == value; });
    return QString::fromLatin1(it->key);
}

/// The value with the key @p key, @p byDefault for an empty key, or none for an unknown one.
template <typename Value>
std::optional<Value> valueOf(std::span<const Name<Value>> names, const QString &key, Value byDefault)
{
    if (key.isEmpty())
        return byDefault;
    const auto it =
        std::find_if(names.begin(), names.end(), [&key](const auto &name) { return key == QLatin1String(name.key); });
    return it == names.end() ? std::nullopt : std::optional(it->value);
}

bool holdsControls(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

/// A rough check that lets no secret into the file. Endpoint::parse() checks an address in full.
bool isBase(const QString &base)
{
    const QUrl url = webAddress(base);
    return base.size() <= MostLetters && url.isValid() && !url.hasQuery() && !url.hasFragment();
}

bool isVariable(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]{0,199}\\z"));
    return pattern.match(name).hasMatch();
}

QString tokenProblem(const TokenSource &token)
{
    switch (token.kind) {
    case TokenSource::Kind::None:
    case TokenSource::Kind::SecretStore:
    case TokenSource::Kind::SessionOnly:
        return {};
    case TokenSource::Kind::Environment:
        return isVariable(token.name) ? QString()
                                      : ProfileFieldsWords::tr("\"%1\" is not a valid environment variable name")
                                            .arg(safeFirstLine(token.name, 60));
    case TokenSource::Kind::File:
        if (token.name.isEmpty())
            return ProfileFieldsWords::tr("no token file is chosen");
        if (token.name == u"-")
            return ProfileFieldsWords::tr("a profile cannot read its token from standard input: choose a file");
        return token.name.size() > MostLetters || holdsControls(token.name)
            ? ProfileFieldsWords::tr("\"%1\" is not a valid file name").arg(safeFirstLine(token.name, 60))
            : QString();
    }
    Q_UNREACHABLE();
}

/// `queue=mail&vhost=main`, percent-encoded.
QString parametersText(const QMap<QString, QString> &parameters)
{
    QUrlQuery query;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
            QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    return query.toString(QUrl::FullyEncoded);
}

QMap<QString, QString> parametersOf(const QString &text)
{
    QMap<QString, QString> parameters;
    const QUrlQuery query(text);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        parameters.insert(name, value);
    return parameters;
}

} // namespace

SettingsEntries toEntries(const Profile &profile)
{
    const bool isNamed =
        profile.token.kind == TokenSource::Kind::Environment || profile.token.kind == TokenSource::Kind::File;
    const ConnectionSettings &connection = profile.connection;
    const auto unless = [](bool isByDefault, const QString &value) {
        return isByDefault ? QVariant() : QVariant(value);
    };
    return {{QStringLiteral("name"), profile.name}, {QStringLiteral("base"), profile.base},
        {QStringLiteral("api"), unless(profile.api.isEmpty(), profile.api)},
        {QStringLiteral("parameters"), unless(profile.parameters.isEmpty(), parametersText(profile.parameters))},
        {QStringLiteral("console"), unless(profile.console.isEmpty(), profile.console)},
        {QStringLiteral("color"),
            unless(profile.color == ProfileColor::None, keyOf<ProfileColor>(Colors, profile.color))},
        {QStringLiteral("allowHttp"), unless(!profile.allowHttp, QStringLiteral("true"))},
        {QStringLiteral("token"),
            unless(profile.token.kind == TokenSource::Kind::SecretStore,
                keyOf<TokenSource::Kind>(Sources, profile.token.kind))},
        {QStringLiteral("tokenName"), unless(!isNamed, profile.token.name)},
        {QStringLiteral("proxy"), unless(connection.proxy == ConnectionSettings::Proxy::System, proxyText(connection))},
        {QStringLiteral("proxyUser"),
            unless(!connection.hasOwnProxy() || connection.proxyUser.isEmpty(), connection.proxyUser)},
        {QStringLiteral("caFile"), unless(connection.caFile.isEmpty(), connection.caFile)},
        {QStringLiteral("clientCertificate"), unless(connection.certificateFile.isEmpty(), connection.certificateFile)},
        {QStringLiteral("clientKey"), unless(connection.keyFile.isEmpty(), connection.keyFile)}};
}

Result<Profile> read(const SettingsEntries &section, const QString &id)
{
    const auto textOf = [&section](const char *key) { return SettingsFile::text(section, QLatin1String(key)); };
    const QString colorKey = textOf("color");
    const std::optional<ProfileColor> color = valueOf<ProfileColor>(Colors, colorKey, ProfileColor::None);
    if (!color)
        return Failure{ProfileFieldsWords::tr("unknown colour \"%1\"").arg(safeFirstLine(colorKey, 60))};
    const QString sourceKey = textOf("token");
    const std::optional<TokenSource::Kind> source =
        valueOf<TokenSource::Kind>(Sources, sourceKey, TokenSource::Kind::SecretStore);
    if (!source) // do not show the value: it may be a token
        return Failure{ProfileFieldsWords::tr(
            "\"token\" must be one of none, secretStore, environment, file, sessionOnly; do not write the token itself there")};
    const QString http = textOf("allowHttp");
    if (!http.isEmpty() && http != u"true" && http != u"false")
        return Failure{ProfileFieldsWords::tr("\"allowHttp\" must be true or false")};
    const Result<ConnectionSettings> connection = withProxy({.proxyUser = textOf("proxyUser"),
                                                                .caFile = textOf("caFile"),
                                                                .certificateFile = textOf("clientCertificate"),
                                                                .keyFile = textOf("clientKey")},
        textOf("proxy"));
    if (!connection)
        return Failure{connection.error()};
    Profile profile{.id = id,
        .name = textOf("name").simplified(),
        .base = textOf("base"),
        .api = textOf("api").trimmed(),
        .parameters = parametersOf(textOf("parameters")),
        .console = textOf("console").trimmed(),
        .color = *color,
        .allowHttp = http == u"true",
        .token = {.kind = *source, .name = textOf("tokenName")},
        .connection = *connection};
    if (const QString words = problem(profile); !words.isEmpty())
        return Failure{words};
    return profile;
}

QString problem(const Profile &profile)
{
    if (!isId(profile.id))
        return ProfileFieldsWords::tr("its id must consist of 4 to 32 lower-case letters or digits");
    if (!isBase(profile.base)) // do not show the value: it may contain a secret
        return ProfileFieldsWords::tr(
            "its base address is not valid: use http or https, a host, and no user, query or fragment");
    if (const QString words = consoleProblem(profile.console); !words.isEmpty())
        return ProfileFieldsWords::tr("\"console\" is not the address of a page for a task. %1").arg(words);
    if (QString words = Taskwatch::problem(profile.connection); !words.isEmpty())
        return words;
    return tokenProblem(profile.token);
}

bool isId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]{4,32}\\z"));
    return pattern.match(id).hasMatch();
}

} // namespace Taskwatch::ProfileFields
