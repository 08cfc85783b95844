// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/otherapioffer.h"

#include "text/safetext.h"

namespace Taskwatch {

OtherApiOffer::OtherApiOffer(QObject *parent)
    : QObject(parent)
{
    m_accept.setObjectName(QStringLiteral("useOtherApiAction"));
    connect(&m_accept, &QAction::triggered, this, [this] { Q_EMIT accepted(m_key); });
    connect(&m_search, &ApiSearch::finished, this, &OtherApiOffer::offer);
}

void OtherApiOffer::search(const Target &target)
{
    if (m_target)
        return;
    m_target = target;
    m_others = ApiSearch::others(target.api->description());
    m_search.start(target, m_others);
}

void OtherApiOffer::offer(const std::optional<ApiChoice> &found)
{
    const std::optional<ApiChoice> other =
        found ? found : ApiSearch::ofSameService(m_others, m_target->api->description(), m_target->endpoint.toString());
    if (!other)
        return;
    m_key = other->key;
    const QString name = safeFirstLine(other->name, 40);
    m_accept.setText(tr("&Use %1").arg(name));
    m_accept.setToolTip(tr("Changes the API of this profile to %1 and polls these tasks with it").arg(name));
    Q_EMIT offered(&m_accept);
}

} // namespace Taskwatch
