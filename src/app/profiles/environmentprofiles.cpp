// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environmentprofiles.h"

#include "http/endpoint.h"
#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct EnvironmentProfilesWords {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentProfiles)
};

struct Region {
    QLatin1String key; ///< as in QSTASH_REGION; empty for the pair without a region
    const char *name;
    const char *base; ///< the service's own address

    [[nodiscard]] QString variable(QLatin1String end) const { return key.isEmpty() ? QString(end) : key + u'_' + end; }
};

constexpr Region Regions[] = {
    {QLatin1String(), QT_TRANSLATE_NOOP("EnvironmentProfiles", "Environment"), DefaultEndpoint},
    {QLatin1String("US_EAST_1"), QT_TRANSLATE_NOOP("EnvironmentProfiles", "US East 1"),
        "https://qstash-us-east-1.upstash.io"},
    {QLatin1String("EU_CENTRAL_1"), QT_TRANSLATE_NOOP("EnvironmentProfiles", "EU Central 1"), DefaultEndpoint}};

constexpr QLatin1String Url("QSTASH_URL");
constexpr QLatin1String Token("QSTASH_TOKEN");
constexpr QLatin1String ChosenRegion("QSTASH_REGION");

QString valueOf(const QProcessEnvironment &environment, const QString &variable)
{
    return environment.value(variable).trimmed();
}

void offer(const Region &region, const QProcessEnvironment &environment, EnvironmentProfiles &offered)
{
    const QString urlVariable = region.variable(Url);
    const QString tokenVariable = region.variable(Token);
    const QString url = valueOf(environment, urlVariable);
    const bool hasToken = !valueOf(environment, tokenVariable).isEmpty();
    if (url.isEmpty() && !hasToken)
        return;
    const Result<Endpoint> endpoint =
        Endpoint::parse(url.isEmpty() ? QString::fromLatin1(region.base) : url, Endpoint::PlainHttp::LoopbackOnly);
    if (!endpoint) {
        offered.problems.append(EnvironmentProfilesWords::tr("in $%1: %2").arg(urlVariable, endpoint.error()));
        return;
    }
    Profile profile{
        .id = {}, .name = EnvironmentProfilesWords::tr(region.name), .base = endpoint->toString(), .token = {}};
    profile.token.kind = hasToken ? TokenSource::Kind::Environment : TokenSource::Kind::None;
    if (hasToken)
        profile.token.name = tokenVariable;
    offered.profiles.append(profile);
}

/// Moves the profile of the region in QSTASH_REGION to the front.
void choose(const QProcessEnvironment &environment, EnvironmentProfiles &offered)
{
    const QString chosen = valueOf(environment, ChosenRegion);
    if (chosen.isEmpty())
        return;
    const QString key = chosen.toUpper().replace(u'-', u'_');
    const auto region = std::find_if(std::begin(Regions), std::end(Regions),
        [&key](const Region &each) { return !each.key.isEmpty() && key == each.key; });
    if (region == std::end(Regions)) {
        offered.problems.append(EnvironmentProfilesWords::tr(
            "$QSTASH_REGION is \"%1\", which is not a known region: set it to US_EAST_1 or EU_CENTRAL_1")
                                    .arg(safeFirstLine(chosen, 60)));
        return;
    }
    for (const QLatin1String end : {Url, Token}) {
        if (!valueOf(environment, region->variable(end)).isEmpty())
            continue;
        offered.problems.append(
            EnvironmentProfilesWords::tr("$QSTASH_REGION is %1, but $%2 is not set: set it, or unset $QSTASH_REGION")
                .arg(QString(region->key), region->variable(end)));
        return;
    }
    const QString token = region->variable(Token);
    auto &profiles = offered.profiles;
    const auto it = std::find_if(
        profiles.begin(), profiles.end(), [&token](const Profile &each) { return each.token.name == token; });
    std::rotate(profiles.begin(), it, it == profiles.end() ? it : it + 1);
}

} // namespace

EnvironmentProfiles environmentProfiles(const QProcessEnvironment &environment)
{
    EnvironmentProfiles offered;
    for (const Region &region : Regions)
        offer(region, environment, offered);
    choose(environment, offered);
    return offered;
}

bool isNamedByEnvironment(const QProcessEnvironment &environment)
{
    return std::any_of(std::begin(Regions), std::end(Regions), [&environment](const Region &region) {
        return !valueOf(environment, region.variable(Url)).isEmpty()
            || !valueOf(environment, region.variable(Token)).isEmpty();
    });
}

} // namespace Taskwatch
