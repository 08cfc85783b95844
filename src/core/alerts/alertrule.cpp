// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertrule.h"

namespace Taskwatch {

QString alertKindKey(AlertKind kind)
{
    switch (kind) {
    case AlertKind::EnteredPhase:
        return QStringLiteral("enteredPhase");
    case AlertKind::RetriesAtLeast:
        return QStringLiteral("retriesAtLeast");
    case AlertKind::ErrorMatches:
        return QStringLiteral("errorMatches");
    case AlertKind::OverdueLongerThan:
        return QStringLiteral("overdueLongerThan");
    case AlertKind::UnansweredLongerThan:
        return QStringLiteral("unansweredLongerThan");
    }
    Q_UNREACHABLE();
}

bool AlertRule::asksTheSameAs(const AlertRule &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case AlertKind::EnteredPhase:
        return phases == other.phases;
    case AlertKind::RetriesAtLeast:
        return retries == other.retries;
    case AlertKind::ErrorMatches:
        return text == other.text;
    case AlertKind::OverdueLongerThan:
    case AlertKind::UnansweredLongerThan:
        return time == other.time;
    }
    Q_UNREACHABLE();
}

AlertRules defaultAlertRules()
{
    AlertRules rules;
    for (const AlertKind kind : AllAlertKinds)
        rules[static_cast<size_t>(kind)].kind = kind;
    rules[static_cast<size_t>(AlertKind::EnteredPhase)].enabled = true;
    return rules;
}

} // namespace Taskwatch
