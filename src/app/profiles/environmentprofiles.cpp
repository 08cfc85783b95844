// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environmentprofiles.h"

#include "http/endpoint.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct EnvironmentProfilesWords {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentProfiles)
};

using Environment = ApiDescription::Environment;

/// A region of the service. Its variables begin with its key.
struct Region {
    QString key; ///< empty for the pair without a region
    QString base; ///< the service's own address; may be empty

    [[nodiscard]] QString variable(const QString &end) const { return key.isEmpty() ? end : key + u'_' + end; }
    /// `US_EAST_1` as `US East 1`.
    [[nodiscard]] QString name() const
    {
        if (key.isEmpty())
            return EnvironmentProfilesWords::tr("Environment");
        QStringList words = key.split(u'_');
        for (QString &word : words) {
            if (word.size() > 2)
                word = word.first(1) + word.sliced(1).toLower();
        }
        return words.join(u' ');
    }
};

QList<Region> regionsOf(const ApiDescription &api)
{
    QList<Region> regions = {{{}, api.base}};
    for (const auto &[key, base] : api.environment.regions)
        regions.append({key, base});
    return regions;
}

QString valueOf(const QProcessEnvironment &environment, const QString &variable)
{
    return environment.value(variable).trimmed();
}

void offer(const Region &region, const ApiDescription &api, const QProcessEnvironment &environment,
    EnvironmentProfiles &offered)
{
    const Environment &names = api.environment;
    const QString urlVariable = region.variable(names.base);
    const QString tokenVariable = region.variable(names.token);
    const QString url = valueOf(environment, urlVariable);
    const bool hasToken = !valueOf(environment, tokenVariable).isEmpty();
    if (url.isEmpty() && !hasToken)
        return;
    const Result<Endpoint> given =
        Endpoint::parse(url.isEmpty() ? region.base : url, Endpoint::PlainHttp::LoopbackOnly);
    if (!given) {
        offered.problems.append(EnvironmentProfilesWords::tr("in $%1: %2").arg(urlVariable, given.error()));
        return;
    }
    const auto [endpoint, notice] = given->withoutPathOf(api);
    if (!notice.isEmpty())
        offered.notes.append(EnvironmentProfilesWords::tr("In $%1: %2").arg(urlVariable, notice));
    Profile profile{.id = {}, .name = region.name(), .base = endpoint.toString(), .token = {}};
    profile.token.kind = hasToken ? TokenSource::Kind::Environment : TokenSource::Kind::None;
    if (hasToken)
        profile.token.name = tokenVariable;
    offered.profiles.append(profile);
}

/// Moves the profile of the chosen region to the front.
void choose(const ApiDescription &api, const QProcessEnvironment &environment, EnvironmentProfiles &offered)
{
    const Environment &names = api.environment;
    const QString chosen = names.region.isEmpty() ? QString() : valueOf(environment, names.region);
    if (chosen.isEmpty())
        return;
    const QString key = chosen.toUpper().replace(u'-', u'_');
    const QList<Region> regions = regionsOf(api);
    const auto region = std::find_if(
        regions.begin(), regions.end(), [&key](const Region &each) { return !each.key.isEmpty() && key == each.key; });
    if (region == regions.end()) {
        QStringList known;
        for (const auto &[each, base] : names.regions)
            known.append(each);
        offered.problems.append(
            EnvironmentProfilesWords::tr("$%1 is \"%2\", which is not a known region: set it to one of %3")
                .arg(names.region, safeFirstLine(chosen, 60), commaText(known)));
        return;
    }
    for (const QString &end : {names.base, names.token}) {
        if (!valueOf(environment, region->variable(end)).isEmpty())
            continue;
        offered.problems.append(EnvironmentProfilesWords::tr("$%1 is %2, but $%3 is not set: set it, or unset $%1")
                                    .arg(names.region, region->key, region->variable(end)));
        return;
    }
    const QString token = region->variable(names.token);
    auto &profiles = offered.profiles;
    const auto it = std::find_if(
        profiles.begin(), profiles.end(), [&token](const Profile &each) { return each.token.name == token; });
    std::rotate(profiles.begin(), it, it == profiles.end() ? it : it + 1);
}

} // namespace

EnvironmentProfiles environmentProfiles(const QProcessEnvironment &environment, const ApiDescription &api)
{
    EnvironmentProfiles offered;
    if (api.environment.base.isEmpty() || api.environment.token.isEmpty())
        return offered;
    const QList<Region> regions = regionsOf(api);
    for (const Region &region : regions)
        offer(region, api, environment, offered);
    choose(api, environment, offered);
    if (api.key != DefaultApi) {
        for (Profile &profile : offered.profiles)
            profile.api = api.key;
    }
    return offered;
}

bool isNamedByEnvironment(const QProcessEnvironment &environment)
{
    const ApiDescription &api = defaultApi()->description();
    const QList<Region> regions = regionsOf(api);
    return std::any_of(regions.begin(), regions.end(), [&](const Region &region) {
        return !valueOf(environment, region.variable(api.environment.base)).isEmpty()
            || !valueOf(environment, region.variable(api.environment.token)).isEmpty();
    });
}

} // namespace Taskwatch
