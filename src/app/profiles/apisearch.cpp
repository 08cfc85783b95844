// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/apisearch.h"

#include "settings/apifiles.h"

#include <algorithm>

namespace Taskwatch {

ApiSearch::ApiSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_probe, &EndpointProbe::finished, this, &ApiSearch::judge);
}

QList<ApiChoice> ApiSearch::others(const ApiDescription &api)
{
    QList<ApiChoice> others = ApiFiles::all();
    others.removeIf([&api](const ApiChoice &each) {
        return each.api.key == api.key || !each.problem.isEmpty() || each.api.errors.isEmpty();
    });
    std::stable_partition(others.begin(), others.end(),
        [&api](const ApiChoice &each) { return !api.base.isEmpty() && each.api.base == api.base; });
    return others;
}

std::optional<ApiChoice> ApiSearch::ofSameService(
    const QList<ApiChoice> &others, const ApiDescription &api, const QString &base)
{
    const auto &regions = api.environment.regions;
    const bool isOfService = base == api.base
        || std::any_of(regions.begin(), regions.end(), [&base](const auto &region) { return region.second == base; });
    const auto other =
        std::find_if(others.begin(), others.end(), [&api](const ApiChoice &each) { return each.api.base == api.base; });
    return isOfService && !base.isEmpty() && other != others.end() ? std::optional(*other) : std::nullopt;
}

void ApiSearch::start(const Target &target, const QList<ApiChoice> &others)
{
    m_target = target;
    m_others = others;
    next();
}

void ApiSearch::next()
{
    if (m_others.isEmpty()) {
        Q_EMIT finished(std::nullopt);
        return;
    }
    m_target->api = std::make_shared<const TaskApi>(m_others.first().api);
    // Queued, because the probe may be the sender.
    QMetaObject::invokeMethod(
        this, [this] { m_probe.probe(*m_target); }, Qt::QueuedConnection);
}

void ApiSearch::judge(const ProbeResult &probed)
{
    const ApiChoice tried = m_others.takeFirst();
    if (probed.speaksApi == ProbeResult::Answer::Yes)
        Q_EMIT finished(tried);
    else
        next();
}

} // namespace Taskwatch
