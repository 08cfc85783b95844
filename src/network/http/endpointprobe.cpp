// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/endpointprobe.h"

#include "api/probeverdict.h"
#include "http/accessmanager.h"
#include "http/bodylimit.h"
#include "http/logging.h"
#include "http/replyclassifier.h"
#include "http/replycollector.h"
#include "http/requestbuilder.h"

namespace Taskwatch {

ProbeResult classifyProbe(const RawReply &reply, const TaskApi &api, const TaskId &asked, bool isTls)
{
    return judgeProbe({.outcome = classifyReply(reply, api, asked),
                          .httpStatus = reply.httpStatus,
                          .body = reply.body,
                          .tokenSent = reply.tokenSent,
                          .isTls = isTls},
        api);
}

EndpointProbe::EndpointProbe(QObject *parent)
    : QObject(parent)
{
}

EndpointProbe::~EndpointProbe()
{
    cancel();
}

void EndpointProbe::cancel()
{
    m_collector.reset(); // before the manager, which owns its reply
    m_manager.reset();
}

void EndpointProbe::probe(const Target &target)
{
    cancel();
    m_manager = makeAccessManager(target.connection);
    const std::shared_ptr<const TaskApi> api = target.api;
    const TaskId asked = api->unknownId();
    const QByteArray path = api->taskPath(asked);
    const MonotonicTime begin = MonotonicClock::now();
    const bool isTls = target.endpoint.urlFor(path).scheme() == u"https";
    m_collector = std::make_unique<ReplyCollector>(
        m_manager->get(buildRequest(target, path, api->taskQuery(asked))), target, MaxBodyBytes, nullptr);
    connect(
        m_collector.get(), &ReplyCollector::finished, this, [this, api, asked, begin, isTls](const RawReply &reply) {
            ProbeResult probed = classifyProbe(reply, *api, asked, isTls);
            probed.took = std::chrono::duration_cast<std::chrono::milliseconds>(MonotonicClock::now() - begin);
            qCInfo(lcNetwork).noquote() << "probe" << reply.httpStatus.value_or(0) << probed.took->count() << "ms"
                                        << (probed.failure ? fetchErrorKey(probed.failure->kind)
                                                           : QStringLiteral("task"));
            m_collector.release()->deleteLater(); // it is the sender
            m_manager.release()->deleteLater();
            Q_EMIT finished(probed);
        });
}

} // namespace Taskwatch
